import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import {
  type Dimension,
  type FactSpec,
  monthSlot,
  published,
  slots,
  type TimeDimension,
  timeDimensions,
  type WordDimension,
} from './facts.js';
import { asAtOf } from './moment.js';
import { type MonthFilter, monthsOf } from './monthFilter.js';
import type { Vocabulary, Word } from './vocabulary.js';

export interface CubeArgs {
  readonly groupBy?: readonly Dimension[] | null;
  readonly filter?: CubeFilter | null;
  readonly asAt?: Date | null;
  readonly suppress?: boolean | null;
}

type Words = readonly string[] | null;

export type CubeFilter = MonthFilter & {
  readonly [name in (typeof wordFilters)[number][0]]?: Words;
} & { readonly operations?: Words };

/** The filter's lists of words, each with its dimension. */
export const wordFilters = [
  ['threatTypes', 'THREAT_TYPE'],
  ['fourPs', 'FOUR_P'],
  ['impacts', 'IMPACT'],
  ['kinds', 'KIND'],
  ['statuses', 'STATUS'],
  ['regions', 'REGION'],
  ['forces', 'FORCE'],
  ['leadAgencies', 'LEAD_AGENCY'],
  ['productTypes', 'PRODUCT_TYPE'],
  ['apps', 'APP'],
] as const;

/** A condition on a tally's code: the number at a place is one of some. */
export interface Condition {
  readonly dimension: WordDimension | 'TIME';
  readonly div: number;
  readonly size: number;
  readonly codes: readonly number[];
  /** The words behind the numbers: some may have no number, as no tally has them yet. */
  readonly words: readonly string[];
}

/** What a cube is asked for, checked. */
export interface CubeRequest {
  readonly spec: FactSpec;
  readonly dimensions: readonly Dimension[];
  readonly asAt: string;
  readonly suppress: boolean;
  readonly visible: boolean;
  /** Conditions that the reader set, and those that belong to the definition of what counts. */
  readonly conditions: readonly Condition[];
  readonly counted: readonly Condition[];
  readonly operations: readonly string[] | null;
  readonly months: readonly number[] | null;
}

/** Most dimensions of one cube. */
const mostDimensions = 3;

export function cubeRequest(
  spec: FactSpec,
  args: CubeArgs,
  vocabulary: Vocabulary,
  viewer: ReturnType<Context['demand']>,
): CubeRequest {
  const dimensions = dimensionsOf(spec, args.groupBy ?? []);
  const filter = args.filter ?? {};
  const months = monthsOf(filter);
  const conditions = wordFilters.flatMap(([name, dimension]) => conditionOf(spec, name, dimension, filter, vocabulary));
  placesAgree(filter, vocabulary);
  const byOperation = dimensions.includes('OPERATION') || filter.operations != null;
  const visible =
    byOperation ||
    dimensions.some((dimension) => !published.has(dimension)) ||
    conditions.some(({ dimension }) => dimension !== 'TIME' && !published.has(dimension));
  return {
    spec,
    dimensions,
    asAt: asAtOf(args.asAt),
    suppress: suppressed(args.suppress, visible, viewer.rights),
    visible,
    conditions: [
      ...conditions,
      ...(months === null ? [] : [{ dimension: 'TIME' as const, ...monthSlot, codes: months, words: [] }]),
    ],
    counted: [
      ...(filter.kinds ? [] : countedOf(spec, 'KIND', spec.kinds, vocabulary)),
      ...(filter.statuses ? [] : countedOf(spec, 'STATUS', spec.statuses, vocabulary)),
    ],
    operations: filter.operations ?? null,
    months,
  };
}

/** Who may not see small figures cannot ask for them; what they may read record by record need not be withheld. */
export function suppressed(wish: boolean | null | undefined, visible: boolean, rights: readonly string[]): boolean {
  const may = rights.includes('SMALL_CELLS') || (visible && rights.includes('READ'));
  if (wish === false && !may) {
    throw badInput(
      'suppress',
      'true, as small figures need the right SMALL_CELLS, which your token does not give',
      wish,
    );
  }
  return wish ?? !may;
}

function dimensionsOf(spec: FactSpec, groupBy: readonly Dimension[]): readonly Dimension[] {
  if (groupBy.length > mostDimensions) {
    throw badInput('groupBy', `at most ${mostDimensions} of ${list(spec.dimensions)}`, groupBy, spec.dimensions);
  }
  const unknown = groupBy.find((dimension) => !spec.dimensions.includes(dimension));
  if (unknown) throw badInput('groupBy', `some of ${list(spec.dimensions)}`, unknown, spec.dimensions);
  if (new Set(groupBy).size < groupBy.length)
    throw badInput('groupBy', 'each dimension once', groupBy, spec.dimensions);
  const times = groupBy.filter((dimension): dimension is TimeDimension => isTime(dimension));
  if (times.length > 1) throw badInput('groupBy', `at most one of ${list(timeDimensions)}`, times, timeDimensions);
  return groupBy;
}

export const isTime = (dimension: Dimension): dimension is TimeDimension =>
  (timeDimensions as readonly Dimension[]).includes(dimension);

function conditionOf(
  spec: FactSpec,
  name: keyof CubeFilter,
  dimension: WordDimension,
  filter: CubeFilter,
  vocabulary: Vocabulary,
): readonly Condition[] {
  const wanted = filter[name] as Words | undefined;
  if (wanted === null || wanted === undefined) return [];
  if (!spec.dimensions.includes(dimension)) {
    const allowed = wordFilters.filter(([, one]) => spec.dimensions.includes(one)).map(([filterName]) => filterName);
    throw badInput(
      `filter.${name}`,
      `nothing: these facts are filtered by ${list(allowed)}, dates and operations`,
      wanted,
      allowed,
    );
  }
  const words = vocabulary.words(spec, dimension);
  const allowed = words.map(({ value }) => value);
  if (wanted.length === 0) throw badInput(`filter.${name}`, `one or more of ${list(allowed)}`, wanted, allowed);
  const found = wanted.map(
    (value) => words.find((word) => word.value === value) ?? unknownForce(dimension, value, vocabulary),
  );
  const unknown = wanted.find((_value, index) => found[index] === undefined);
  if (unknown !== undefined) throw badInput(`filter.${name}`, `some of ${list(allowed)}`, unknown, allowed);
  return [{ dimension, ...placeOf(dimension), codes: codesOf(found as Word[]), words: wanted }];
}

/** Regional units and agencies are no row of a table by force, and yet facts may count to them. */
function unknownForce(dimension: WordDimension, value: string, vocabulary: Vocabulary): Word | undefined {
  const force = dimension === 'FORCE' ? vocabulary.force(value) : undefined;
  return force && { value, label: force.name, code: null };
}

function placesAgree(filter: CubeFilter, vocabulary: Vocabulary): void {
  if (!filter.regions || !filter.forces) return;
  const { regions } = filter;
  const stray = filter.forces.find((code) => {
    const region = vocabulary.force(code)?.region;
    return region != null && !regions.includes(region);
  });
  if (stray === undefined) return;
  const allowed = vocabulary.forces.filter(({ region }) => region !== null && regions.includes(region));
  const codes = allowed.map(({ code }) => code);
  throw badInput('filter.forces', `forces of the regions that the filter names: ${list(codes)}`, stray, codes);
}

/** The condition that only some words count; none where all do. */
export function countedOf(
  spec: FactSpec,
  dimension: WordDimension,
  values: readonly string[] | undefined,
  vocabulary: Vocabulary,
): readonly Condition[] {
  if (values === undefined) return [];
  const words = vocabulary.words(spec, dimension).filter(({ value }) => values.includes(value));
  return [{ dimension, ...placeOf(dimension), codes: codesOf(words), words: values }];
}

const placeOf = (dimension: WordDimension) => ({ div: slots[dimension].div, size: slots[dimension].size });

/** No tally has the number -1: words that no tally has match nothing. */
const codesOf = (words: readonly Word[]): readonly number[] => {
  const codes = words.flatMap(({ code }) => (code === null ? [] : [code]));
  return codes.length > 0 ? codes : [-1];
};

const list = (words: readonly string[]): string => words.join(', ');
