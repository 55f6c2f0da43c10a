import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { type Condition, type CubeFilter, conditionOf, countedOf, wordFilters } from './conditions.js';
import { type Dimension, type FactSpec, monthSlot, published, type TimeDimension, timeDimensions } from './facts.js';
import { asAtOf } from './moment.js';
import { monthsOf } from './monthFilter.js';
import type { Vocabulary } from './vocabulary.js';

export interface CubeArgs {
  readonly groupBy?: readonly Dimension[] | null;
  readonly filter?: CubeFilter | null;
  readonly asAt?: Date | null;
  readonly suppress?: boolean | null;
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

const list = (words: readonly string[]): string => words.join(', ');
