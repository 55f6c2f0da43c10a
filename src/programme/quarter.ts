import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { CubeFilter } from './conditions.js';
import { cubeRequest, suppressed } from './cubeRequest.js';
import { facts } from './facts.js';
import { asAtOf } from './moment.js';
import { financialQuarter, monthsOfQuarter, type Quarter, quarterBefore, quarterName } from './months.js';
import { suppress } from './suppression.js';
import { readVocabulary } from './vocabulary.js';

export interface QuarterArgs {
  readonly year: string;
  readonly quarter: number;
  readonly asAt?: Date | null;
  readonly filter?: Pick<CubeFilter, 'regions' | 'forces'> | null;
  readonly suppress?: boolean | null;
}

/** What is new in a quarter: each with the records that it counts. */
export const newFigures = [
  { name: 'newTaskings', fact: 'Tasking', kind: null, statuses: null },
  { name: 'newIdentifications', fact: 'Identification', kind: null, statuses: null },
  { name: 'newOcgs', fact: 'Identification', kind: 'OCG', statuses: null },
  { name: 'newPriorityIndividuals', fact: 'Identification', kind: 'PRIORITY_INDIVIDUAL', statuses: null },
  { name: 'newVulnerabilities', fact: 'Identification', kind: 'VULNERABILITY', statuses: null },
  { name: 'newDisruptions', fact: 'Disruption', kind: null, statuses: facts.disruptions.statuses },
] as const;

type Row = readonly [
  fact: string,
  kind: string | null,
  status: string | null,
  period: string | null,
  side: number,
  n: number,
];

/** One quarter, the one before it and the same one of last year, in one statement. */
export async function quarterOf(args: QuarterArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const asAt = asAtOf(args.asAt);
  const asked = financialQuarter(args.year, args.quarter);
  const quarters = [asked, quarterBefore(asked, 1), quarterBefore(asked, 4)];
  const hide = suppressed(args.suppress, false, viewer.rights);
  const filter = args.filter ?? {};
  const isFiltered = Object.values(filter).some((value) => value != null);
  const conditions = isFiltered
    ? cubeRequest(facts.identifications, { filter }, await readVocabulary(context, schema), viewer).conditions
    : [];
  const bare = conditions.map(({ div, size, codes }) => ({ div, size, codes }));
  const { rows } = await context.askForAll('programme/quarters', {
    asAt,
    facts: ['Tasking', 'Identification', 'Disruption'],
    quarters: quarters.map((quarter) => ({ name: quarterName(quarter), months: monthsOfQuarter(quarter) })),
    filters: hide ? [] : bare,
    sides: hide ? bare : [],
  });
  const [current, previous, lastYear] = quarters.map((quarter) =>
    shown(quarter, asAt, rows as Row[], hide, conditions.length),
  );
  return { ...current, previousQuarter: previous, sameQuarterLastYear: lastYear };
}

function shown(quarter: Quarter, asAt: string, rows: readonly Row[], hide: boolean, sides: number) {
  const own = rows.filter((row) => row[3] === quarterName(quarter));
  const total = (index: number, side: number) => {
    const figure = newFigures[index];
    return own
      .filter((row) => row[0] === figure?.fact && row[4] === side && (figure.kind === null || row[1] === figure.kind))
      .filter((row) => !figure?.statuses || (figure.statuses as readonly string[]).includes(row[2] ?? ''))
      .reduce((sum, row) => sum + row[5], 0);
  };
  const kinds = withheldKinds(own, sides);
  const values = newFigures.map(({ name, fact, kind }, index) => {
    const hidden = hide && (fact === 'Identification' ? kinds(kind) : isWithheld(sides, (side) => total(index, side)));
    return [name, hidden ? null : total(index, 0)];
  });
  return { ...quarter, asAt, ...Object.fromEntries(values) };
}

/** The kinds of identification add up to all of them: one that is withheld takes a second with it. */
function withheldKinds(rows: readonly Row[], sides: number): (kind: string | null) => boolean {
  const kinds = ['OCG', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY'];
  const identified = rows.filter((row) => row[0] === 'Identification');
  const axes = [kinds, ...Array.from({ length: sides }, () => ['in', 'out'])];
  const hidden = suppress(axes, ([kind, ...place]) =>
    identified
      .filter(
        (row) => (kind === null || row[1] === kind) && place.every((word, axis) => matches(row[4], sides, axis, word)),
      )
      .reduce((sum, row) => sum + row[5], 0),
  );
  return (kind) => hidden([kind, ...axes.slice(1).map(() => 'in')]);
}

function isWithheld(sides: number, value: (side: number) => number): boolean {
  const axes = Array.from({ length: sides }, () => ['in', 'out']);
  const all = Array.from({ length: 2 ** sides }, (_one, side) => side);
  const hidden = suppress(axes, (place) =>
    all
      .filter((side) => place.every((word, axis) => matches(side, sides, axis, word)))
      .reduce((sum, side) => sum + value(side), 0),
  );
  return hidden(axes.map(() => 'in'));
}

const matches = (side: number, sides: number, axis: number, word: string | null | undefined): boolean =>
  word === null || ((side >> (sides - 1 - axis)) % 2 === 0 ? 'in' : 'out') === word;
