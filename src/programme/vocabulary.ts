import { type GraphQLSchema, isEnumType } from 'graphql';
import type { Context } from '../context.js';
import { type FactSpec, published, slots, type WordDimension } from './facts.js';

/** One word of a dimension: its number in tallies (null when no tally has it yet), and how it is shown. */
export interface Word {
  readonly value: string;
  readonly label: string;
  readonly code: number | null;
}

/** The words of one request: those that tallies have, and those that may come. */
export class Vocabulary {
  readonly #terms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #regions: ReadonlyMap<string, string>;
  readonly #forces: ReadonlyMap<string, Force>;
  readonly #schema: GraphQLSchema;
  readonly #values = new Map<string, ReadonlyMap<number, string>>();

  constructor(row: Readonly<Record<string, unknown>>, schema: GraphQLSchema) {
    const terms = new Map<string, Map<string, number>>();
    for (const [list, value, code] of (row.terms ?? []) as [string, string, number][]) {
      const words = terms.get(list) ?? new Map<string, number>();
      terms.set(list, words.set(value, code));
    }
    this.#terms = terms;
    this.#regions = new Map((row.regions ?? []) as [string, string][]);
    this.#forces = new Map(
      ((row.forces ?? []) as [string, string, string, string | null][]).map(([code, name, kind, region]) => [
        code,
        { code, name, kind, region },
      ]),
    );
    this.#schema = schema;
  }

  get forces(): readonly Force[] {
    return [...this.#forces.values()];
  }

  regionName(code: string): string | undefined {
    return this.#regions.get(code);
  }

  force(code: string): Force | undefined {
    return this.#forces.get(code);
  }

  /**
   * Every word that a dimension of a fact may take, in the order in which it is shown: none of them is ever a gap. `named`:
   * words that the reader asks for, who must not learn by their absence that nobody has stated them.
   */
  words(spec: FactSpec, dimension: WordDimension, named: readonly string[] = []): readonly Word[] {
    const terms = this.#terms.get(listOf(spec, dimension)) ?? new Map<string, number>();
    const closed = this.#closed(spec, dimension);
    const others = [...new Set([...terms.keys(), ...named])]
      .filter((value) => !closed.some((word) => word[0] === value))
      .sort();
    return [...closed, ...others.map((value) => [value, this.#label(dimension, value)] as const)].map(
      ([value, label]) => ({ value, label, code: terms.get(value) ?? null }),
    );
  }

  /** The words that stand in the schema, or are published beside it: they tell nothing of what was stated. */
  known(spec: FactSpec, dimension: WordDimension): readonly string[] {
    if (!mayBeHidden(dimension)) return this.words(spec, dimension).map(({ value }) => value);
    return this.#closed(spec, dimension).map(([value]) => value);
  }

  /** The word behind a number, '' where none is stated. */
  valueOf(spec: FactSpec, dimension: WordDimension, code: number): string {
    const list = listOf(spec, dimension);
    const words =
      this.#values.get(list) ?? new Map([...(this.#terms.get(list) ?? [])].map(([value, one]) => [one, value]));
    this.#values.set(list, words);
    return words.get(code) ?? '';
  }

  #closed(spec: FactSpec, dimension: WordDimension): readonly (readonly [string, string])[] {
    if (dimension === 'REGION') return [...this.#regions].sort(byFirst);
    if (dimension === 'FORCE') {
      return [...this.#forces.values()]
        .filter(({ kind }) => kind === 'FORCE')
        .map(({ code, name }) => [code, name] as const)
        .sort(byFirst);
    }
    const name = enums[dimension] ?? enums[`${spec.fact}.${dimension}`];
    const type = name === undefined ? undefined : this.#schema.getType(name);
    const values = isEnumType(type)
      ? type.getValues().map((value) => value.name)
      : (lists[`${spec.fact}.${dimension}`] ?? []);
    return values.map((value) => [value, value] as const);
  }

  #label(dimension: WordDimension, value: string): string {
    if (dimension === 'LEAD_AGENCY' || dimension === 'FORCE') return this.#forces.get(value)?.name ?? value;
    return dimension === 'REGION' ? (this.#regions.get(value) ?? value) : value;
  }
}

export interface Force {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string | null;
}

/** Whether words of a dimension may stand in facts of hidden operations alone. Applications are used by forces, not by these. */
const mayBeHidden = (dimension: WordDimension): boolean => !published.has(dimension) && dimension !== 'APP';

export async function readVocabulary(context: Context, schema: GraphQLSchema): Promise<Vocabulary> {
  return new Vocabulary(await context.askForAll('programme/vocabulary', {}), schema);
}

/** Kinds and statuses are numbered for each fact, the rest for all. */
const listOf = (spec: FactSpec, dimension: WordDimension): string => {
  const { list } = slots[dimension];
  return dimension === 'KIND' || dimension === 'STATUS' ? `${list}:${spec.fact}` : list;
};

const byFirst = (a: readonly [string, string], b: readonly [string, string]) => (a[0] < b[0] ? -1 : 1);

/** The schema's enums say which words there are. */
const enums: Readonly<Record<string, string>> = {
  THREAT_TYPE: 'ThreatType',
  FOUR_P: 'FourP',
  IMPACT: 'DisruptionImpact',
  'Identification.KIND': 'IdentificationKind',
  'Identification.STATUS': 'IdentificationStatus',
  'Referral.KIND': 'ReferralKind',
  'Product.KIND': 'ProductKind',
  'Activity.KIND': 'ActivityKind',
  'Operation.KIND': 'HolderKind',
  'Disruption.STATUS': 'DisruptionStatus',
};

const lists: Readonly<Record<string, readonly string[]>> = {
  'Case.KIND': ['VAWG', 'CHILD_EXPLOITATION', 'VAWG_AND_CHILD_EXPLOITATION'],
  'Operation.STATUS': ['MASTER_LIST'],
};
