import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { type Condition, type CubeFilter, countedOf } from './conditions.js';
import type { Drill } from './cube.js';
import { cubeRequest, suppressed } from './cubeRequest.js';
import { type FactName, facts } from './facts.js';
import { type Figure, type FigureName, figures } from './figures.js';
import { asAtOf } from './moment.js';
import { monthsEnd } from './months.js';
import { suppress } from './suppression.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

export interface TotalsArgs {
  readonly asAt?: Date | null;
  readonly filter?: TotalsFilter | null;
  readonly suppress?: boolean | null;
}

/** What all headline figures can be filtered by. */
export type TotalsFilter = Pick<
  CubeFilter,
  'from' | 'to' | 'financialQuarters' | 'financialYears' | 'regions' | 'forces'
>;

/** What a figure comes to. */
export interface Value {
  readonly definition: Figure;
  /** Null where it is withheld, or a share of nothing. */
  readonly value: number | null;
  readonly withheldAsSmall: boolean;
  /** How many records it counts; null where it is withheld. */
  readonly records: number | null;
}

/** Sums by fact, kind and status; and, under a filter, by which of its conditions hold (bits, 0 for all of them). */
export type SumRow = readonly [
  fact: string,
  kind: string | null,
  status: string | null,
  n: number,
  amount: number,
  side?: number,
];

/** The headline figures, as the schema's type ProgrammeTotals shows them. */
export async function totals(args: TotalsArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const asAt = asAtOf(args.asAt);
  const filter = args.filter ?? {};
  const isFiltered = Object.values(filter).some((value) => value != null);
  // Published as a whole, the figures withhold nothing; parts of them may.
  const hide = (isFiltered || args.suppress != null) && suppressed(args.suppress, false, viewer.rights);
  if (!isFiltered) {
    const { rows } = await context.askForAll('programme/totals', { asAt });
    const vocabulary = () => readVocabulary(context, schema);
    return shown(asAt, valuesOf(rows as SumRow[], 0, hide), [], vocabulary);
  }
  const vocabulary = await readVocabulary(context, schema);
  const { conditions } = cubeRequest(facts.cases, { filter }, vocabulary, viewer);
  const rows = await sums(context, asAt, conditions, hide);
  return shown(asAt, valuesOf(rows, conditions.length, hide), conditions, async () => vocabulary);
}

/** Sums of the tallies that a filter leaves; where figures are to be withheld, of those that it leaves out, too. */
export async function sums(
  context: Context,
  asAt: string,
  conditions: readonly Condition[],
  hide: boolean,
  wanted: readonly FactName[] = Object.keys(facts) as FactName[],
): Promise<readonly SumRow[]> {
  const months = hide ? [] : (conditions.find(({ dimension }) => dimension === 'TIME')?.codes ?? []);
  const bare = conditions.map(({ div, size, codes }) => ({ div, size, codes }));
  const { rows } = await context.askForAll('programme/filteredTotals', {
    asAt,
    facts: wanted.map((name) => facts[name].fact),
    from: months[0] ?? 0,
    to: (months.at(-1) ?? monthsEnd - 1) + 1,
    filters: hide ? [] : bare,
    sides: hide ? bare : [],
  });
  return rows as SumRow[];
}

/** `sides`: how many conditions divide the rows; what all of them leave is counted. */
export function valuesOf(rows: readonly SumRow[], sides: number, hide: boolean): readonly Value[] {
  const values = new Map<FigureName, Value>();
  for (const definition of figures) {
    if (definition.share) {
      const [part, whole] = definition.share.map((name) => values.get(name));
      const withheldAsSmall = part?.withheldAsSmall === true || whole?.withheldAsSmall === true;
      const value = withheldAsSmall ? null : percentOf(part?.value ?? 0, whole?.value ?? 0);
      values.set(definition.figure, { definition, withheldAsSmall, value, records: part?.records ?? null });
      continue;
    }
    const measured = rows.filter((row) => isCounted(definition, row));
    const total = (column: 3 | 4, side = 0) =>
      measured.filter((row) => (row[5] ?? 0) === side).reduce((sum, row) => sum + row[column], 0);
    const column = definition.measure === 'sum' ? 4 : 3;
    const small = definition.unit === 'GBP' ? 3 : column;
    const withheldAsSmall = hide && isWithheld(sides, (side) => total(small, side));
    values.set(definition.figure, {
      definition,
      withheldAsSmall,
      value: withheldAsSmall ? null : total(column),
      records: withheldAsSmall ? null : total(3),
    });
  }
  return [...values.values()];
}

/** A half is rounded up, as the report does; nothing is a share of nothing. */
const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? Math.floor((100 * part) / whole + 0.5) : null;

/** Whether a figure counts records of this fact, kind and status. */
export const isCounted = (
  { records, kinds, statuses }: Figure,
  [fact, kind, status]: readonly [string, string | null, string | null, ...unknown[]],
): boolean =>
  fact === facts[records].fact &&
  (kinds.length === 0 || kinds.includes(kind ?? '')) &&
  (statuses.length === 0 || statuses.includes(status ?? ''));

/** Each condition divides all records in two: what a filter leaves is withheld where it, or what it leaves out, is small. */
function isWithheld(conditions: number, value: (side: number) => number): boolean {
  const axes = Array.from({ length: conditions }, () => ['in', 'out']);
  const sides = Array.from({ length: 2 ** conditions }, (_one, side) => side);
  const bit = (side: number, axis: number) => ((side >> (conditions - 1 - axis)) % 2 === 0 ? 'in' : 'out');
  const hidden = suppress(axes, (place) =>
    sides
      .filter((side) => place.every((word, axis) => word === null || bit(side, axis) === word))
      .reduce((sum, side) => sum + value(side), 0),
  );
  return hidden(axes.map(() => 'in'));
}

/** Where the records of a figure are found. */
export function drillOf(
  { records, kinds, statuses }: Figure,
  asAt: string,
  conditions: readonly Condition[],
  vocabulary: Vocabulary,
  count: number | null,
): Drill {
  const months = conditions.find(({ dimension }) => dimension === 'TIME')?.codes ?? [];
  const words = [
    ...countedOf(facts[records], 'KIND', kinds.length > 0 ? kinds : undefined, vocabulary),
    ...countedOf(facts[records], 'STATUS', statuses.length > 0 ? statuses : undefined, vocabulary),
  ];
  return {
    fact: facts[records].fact,
    asAt,
    from: months[0] ?? 0,
    to: (months.at(-1) ?? monthsEnd - 1) + 1,
    filters: [...conditions, ...words].map(({ div, size, codes }) => ({ div, size, codes })),
    operations: null,
    visible: false,
    count,
  };
}

/** One field for each figure, and the same once more as lines with their records. */
const shown = (
  asAt: string,
  values: readonly Value[],
  conditions: readonly Condition[],
  vocabulary: () => Promise<Vocabulary>,
) => ({
  asAt,
  ...Object.fromEntries(values.map(({ definition, value }) => [definition.figure, value])),
  lines: async () => {
    const words = await vocabulary();
    return values.map(({ definition, value, withheldAsSmall, records }) => ({
      figure: definition.figure,
      definition,
      value,
      withheldAsSmall,
      drill: drillOf(definition, asAt, conditions, words, records),
    }));
  },
  definitions: figures,
});
