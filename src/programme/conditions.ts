import { badInput } from '../errors.js';
import { type FactSpec, slots, type WordDimension } from './facts.js';
import type { MonthFilter } from './monthFilter.js';
import type { Vocabulary, Word } from './vocabulary.js';

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

/** What a statement is told of a condition. */
export const bare = ({ div, size, codes }: Pick<Condition, 'div' | 'size' | 'codes'>) => ({ div, size, codes });

/** The condition that one list of a filter sets; none where it is not given. */
export function conditionOf(
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
  const allowed = vocabulary.known(spec, dimension);
  if (wanted.length === 0) throw badInput(`filter.${name}`, `one or more of ${list(allowed)}`, wanted, allowed);
  const found = wanted.map(
    (value) =>
      words.find((word) => word.value === value) ??
      unknownForce(dimension, value, vocabulary) ??
      unstated(value, allowed),
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

/** Where every word may come, one that nobody has stated yet is told from one that hidden operations state by nothing. */
function unstated(value: string, allowed: readonly string[]): Word | undefined {
  return allowed.length === 0 ? { value, label: value, code: null } : undefined;
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
