import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { bare, type Condition, type CubeFilter, countedOf } from './conditions.js';
import type { Drill } from './cube.js';
import { cubeRequest, suppressed } from './cubeRequest.js';
import { type Meant, readDivided } from './division.js';
import { type AxisName, grainOf } from './divisionAxes.js';
import { type FactSpec, facts } from './facts.js';
import { type Figure, type FigureName, figures } from './figures.js';
import { asAtOf } from './moment.js';
import { monthsEnd } from './months.js';
import type { Selected } from './selection.js';
import { both, meantBy } from './suppressedTable.js';
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

/** Sums by fact, kind and status. */
export type SumRow = readonly [fact: string, kind: string | null, status: string | null, n: number, amount: number];

/** What a figure counts to, of a figure that is no share of others. */
export type Measure = (definition: Figure) => Selected;

/** The headline figures, as the schema's type ProgrammeTotals shows them. */
export async function totals(args: TotalsArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const asAt = asAtOf(args.asAt);
  const filter = args.filter ?? {};
  const isFiltered = Object.values(filter).some((value) => value != null);
  // Published as a whole, the figures withhold nothing; parts of them may.
  const hide = (isFiltered || args.suppress != null) && suppressed(args.suppress, false, viewer.rights);
  if (!isFiltered && !hide) {
    const { rows } = await context.askForAll('programme/totals', { asAt });
    const vocabulary = () => readVocabulary(context, schema);
    return shown(asAt, valuesOf(measureOf(rows as SumRow[])), [], vocabulary);
  }
  const vocabulary = await readVocabulary(context, schema);
  const { conditions } = cubeRequest(facts.cases, { filter }, vocabulary, viewer);
  const measure = await measured(context, asAt, conditions, hide, vocabulary);
  return shown(asAt, valuesOf(measure), conditions, async () => vocabulary);
}

/** Reads what a filter leaves of every figure. */
export async function measured(
  context: Context,
  asAt: string,
  conditions: readonly Condition[],
  hide: boolean,
  vocabulary: Vocabulary,
): Promise<Measure> {
  if (hide) return withholding(context, asAt, conditions, vocabulary);
  const months = conditions.find(({ dimension }) => dimension === 'TIME')?.codes ?? [];
  const { rows } = await context.askForAll('programme/filteredTotals', {
    asAt,
    facts: Object.values(facts).map(({ fact }) => fact),
    from: months[0] ?? 0,
    to: (months.at(-1) ?? monthsEnd - 1) + 1,
    filters: conditions.map(bare),
  });
  return measureOf(rows as SumRow[]);
}

export const measureOf =
  (rows: readonly SumRow[]): Measure =>
  (definition) => {
    const counted = rows.filter((row) => isCounted(definition, row));
    const total = (column: 3 | 4) => counted.reduce((sum, row) => sum + row[column], 0);
    return { count: total(3), sum: total(4), withheld: false };
  };

/**
 * Figures of a filter as parts of tables: divided by what the filter names and by the kinds that there are, as a cube is, so
 * that figures, kinds and cubes tell nothing of one another.
 */
async function withholding(
  context: Context,
  asAt: string,
  conditions: readonly Condition[],
  vocabulary: Vocabulary,
): Promise<Measure> {
  const names = [...new Set(figures.map(({ records }) => records))];
  const grain = grainOf(undefined, conditions.find(({ dimension }) => dimension === 'TIME')?.codes ?? null);
  const filtered = conditions.map(({ dimension }) => dimension);
  const divisions = names.map((name) => {
    const { statuses }: FactSpec = facts[name];
    const own = figures.filter(({ records }) => records === name);
    const byKind = own.some(({ kinds }) => kinds.length > 0);
    const byStatus = statuses === undefined && own.some((figure) => figure.statuses.length > 0);
    const axes = [...filtered, ...(byKind ? ['KIND' as const] : []), ...(byStatus ? ['STATUS' as const] : [])];
    return { spec: facts[name], axes: new Set<AxisName>(axes), grain, statuses };
  });
  const divided = await readDivided(divisions, { asAt }, vocabulary, context);
  const filter = meantBy(conditions);
  return ({ records, kinds, statuses }) => {
    const words: Meant = {
      ...(kinds.length > 0 && { KIND: (kind: string) => kinds.includes(kind) }),
      ...(statuses.length > 0 && { STATUS: (status: string) => statuses.includes(status) }),
    };
    return divided[names.indexOf(records)]?.figure(both(filter, words)) ?? { count: 0, sum: 0, withheld: false };
  };
}

export function valuesOf(measure: Measure): readonly Value[] {
  const values = new Map<FigureName, Value>();
  for (const definition of figures) {
    if (definition.share) {
      const [part, whole] = definition.share.map((name) => values.get(name));
      const withheldAsSmall = part?.withheldAsSmall === true || whole?.withheldAsSmall === true;
      const value = withheldAsSmall ? null : percentOf(part?.value ?? 0, whole?.value ?? 0);
      values.set(definition.figure, { definition, withheldAsSmall, value, records: part?.records ?? null });
      continue;
    }
    const { count, sum, withheld } = measure(definition);
    values.set(definition.figure, {
      definition,
      withheldAsSmall: withheld,
      value: withheld ? null : definition.measure === 'sum' ? sum : count,
      records: withheld ? null : count,
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
    filters: [...conditions, ...words].map(bare),
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
