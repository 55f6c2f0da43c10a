import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { bare, type Condition, type CubeFilter } from './conditions.js';
import { cubeRequest, suppressed } from './cubeRequest.js';
import { type Meant, readDivided } from './division.js';
import type { AxisName } from './divisionAxes.js';
import { type FactSpec, facts } from './facts.js';
import { asAtOf } from './moment.js';
import { financialQuarter, monthsOfQuarter, type Quarter, quarterBefore, quarterName } from './months.js';
import { both, meantBy } from './suppressedTable.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

export interface QuarterArgs {
  readonly year: string;
  readonly quarter: number;
  readonly asAt?: Date | null;
  readonly filter?: Pick<CubeFilter, 'regions' | 'forces'> | null;
  readonly suppress?: boolean | null;
}

/** What is new in a quarter: each with the records that it counts. */
export const newFigures = [
  { name: 'newTaskings', records: 'taskings', kind: null, statuses: null },
  { name: 'newIdentifications', records: 'identifications', kind: null, statuses: null },
  { name: 'newOcgs', records: 'identifications', kind: 'OCG', statuses: null },
  { name: 'newPriorityIndividuals', records: 'identifications', kind: 'PRIORITY_INDIVIDUAL', statuses: null },
  { name: 'newVulnerabilities', records: 'identifications', kind: 'VULNERABILITY', statuses: null },
  { name: 'newDisruptions', records: 'disruptions', kind: null, statuses: facts.disruptions.statuses },
] as const;

type Row = readonly [fact: string, kind: string | null, status: string | null, period: string | null, n: number];

/** One quarter, the one before it and the same one of last year, in one statement. */
export async function quarterOf(args: QuarterArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const asAt = asAtOf(args.asAt);
  const asked = financialQuarter(args.year, args.quarter);
  const quarters = [asked, quarterBefore(asked, 1), quarterBefore(asked, 4)];
  const hide = suppressed(args.suppress, false, viewer.rights);
  const filter = args.filter ?? {};
  const isFiltered = Object.values(filter).some((value) => value != null);
  const vocabulary = isFiltered || hide ? await readVocabulary(context, schema) : null;
  const conditions =
    vocabulary === null ? [] : cubeRequest(facts.identifications, { filter }, vocabulary, viewer).conditions;
  const countIn =
    hide && vocabulary !== null
      ? await withholding(context, asAt, conditions, vocabulary)
      : await counting(context, asAt, quarters, conditions);
  const [current, previous, lastYear] = quarters.map((quarter) => ({
    ...quarter,
    asAt,
    ...Object.fromEntries(newFigures.map((figure) => [figure.name, countIn(figure, quarter)])),
  }));
  return { ...current, previousQuarter: previous, sameQuarterLastYear: lastYear };
}

type NewFigure = (typeof newFigures)[number];
type CountIn = (figure: NewFigure, quarter: Quarter) => number | null;

async function counting(
  context: Context,
  asAt: string,
  quarters: readonly Quarter[],
  conditions: readonly Condition[],
): Promise<CountIn> {
  const { rows } = await context.askForAll('programme/quarters', {
    asAt,
    facts: counted.map((name) => facts[name].fact),
    quarters: quarters.map((quarter) => ({ name: quarterName(quarter), months: monthsOfQuarter(quarter) })),
    filters: conditions.map(bare),
  });
  return ({ records, kind, statuses }, quarter) =>
    (rows as Row[])
      .filter(([fact, , , period]) => fact === facts[records].fact && period === quarterName(quarter))
      .filter((row) => kind === null || row[1] === kind)
      .filter((row) => statuses === null || (statuses as readonly string[]).includes(row[2] ?? ''))
      .reduce((sum, row) => sum + row[4], 0);
}

/** A quarter is a cell among quarters, and of identifications a kind among kinds: each is withheld as in their cubes. */
async function withholding(
  context: Context,
  asAt: string,
  conditions: readonly Condition[],
  vocabulary: Vocabulary,
): Promise<CountIn> {
  const divisions = counted.map((name) => {
    const { statuses }: FactSpec = facts[name];
    const kinds = name === 'identifications' ? (['KIND'] as const) : [];
    const axes = new Set<AxisName>(['TIME', ...kinds, ...conditions.map(({ dimension }) => dimension)]);
    return { spec: facts[name], axes, grain: 'FINANCIAL_QUARTER' as const, statuses };
  });
  const divided = await readDivided(divisions, { asAt }, vocabulary, context);
  const places = meantBy(conditions);
  return ({ records, kind }, quarter) => {
    const months = new Set(monthsOfQuarter(quarter));
    const own: Meant = {
      TIME: (month) => months.has(month),
      ...(kind !== null && { KIND: (word: string) => word === kind }),
    };
    const figure = divided[counted.indexOf(records)]?.figure(both(places, own));
    return figure?.withheld ? null : (figure?.count ?? 0);
  };
}

const counted = [...new Set(newFigures.map(({ records }) => records))];
