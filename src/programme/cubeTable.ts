import type { Context } from '../context.js';
import { tooCostly } from '../errors.js';
import { bare } from './conditions.js';
import { type CubeRequest, isTime } from './cubeRequest.js';
import { periodsFrom } from './division.js';
import { slots, type TimeDimension, type WordDimension } from './facts.js';
import { type Group, type Groups, groupsOf } from './groups.js';
import { monthNumber, monthsEnd, type Period, periodOf } from './months.js';
import type { Selected } from './selection.js';
import type { Vocabulary } from './vocabulary.js';

/** Most cells of one cube, empty ones among them. */
const mostCells = 20_000;

type CellRow = [string | null, number, number, number, string | null, number, number, number];

export interface Table {
  combinations(): readonly (readonly Group[])[];
  /** The figures of one combination of groups; of none, of all that the filter leaves. */
  figure(groups: readonly Group[]): Selected;
}

/** Reads a cube's sums, with all groups that there can be. */
export async function readTable(request: CubeRequest, vocabulary: Vocabulary, context: Context): Promise<Table> {
  const { rows, found } = await readCells(request, vocabulary, context, false);
  const groups = await groupsOf(request, found, vocabulary, context);
  const figures = new Map<string, Selected>();
  rows.forEach((row, index) => {
    for (const key of new Set([keyOf(found[index] ?? []), keyOf([])])) {
      const before = figures.get(key) ?? nothing;
      figures.set(key, { ...before, count: before.count + row[5], sum: before.sum + row[6] });
    }
  });
  return {
    combinations: () => combinationsOf(groups),
    figure: (place) => figures.get(keyOf(place.map(({ value }) => value ?? ''))) ?? nothing,
  };
}

/** Of how many operations the facts of a combination of groups are; an operation that stands in several counts once in total. */
export async function readOperations(
  request: CubeRequest,
  vocabulary: Vocabulary,
  context: Context,
): Promise<(groups: readonly Group[]) => number> {
  const { rows, found } = await readCells(request, vocabulary, context, true);
  const undivided = { ...request, dimensions: [] };
  const whole = request.dimensions.length === 0 ? rows : (await readCells(undivided, vocabulary, context, true)).rows;
  const operations = new Map(rows.map((row, index) => [keyOf(found[index] ?? []), row[7]]));
  const total = whole.reduce((count, row) => count + row[7], 0);
  return (groups) =>
    groups.length === 0 ? total : (operations.get(keyOf(groups.map(({ value }) => value ?? ''))) ?? 0);
}

const nothing: Selected = { count: 0, sum: 0, withheld: false };
const keyOf = (values: readonly string[]): string => JSON.stringify(values);

export const placeOf = (dimension: WordDimension | undefined) =>
  dimension === undefined ? { div: 1, size: 1 } : { div: slots[dimension].div, size: slots[dimension].size };

async function readCells(request: CubeRequest, vocabulary: Vocabulary, context: Context, countOperations: boolean) {
  const time = request.dimensions.find(isTime);
  const words = request.dimensions.filter((one): one is WordDimension => !isTime(one) && one !== 'OPERATION');
  const byOperation = request.dimensions.includes('OPERATION');
  const perReader = request.visible || byOperation || request.operations !== null;
  const { rows } = await (perReader ? context.ask : context.askForAll)('programme/cells', {
    fact: request.spec.fact,
    asAt: request.asAt,
    from: request.months?.[0] ?? 0,
    to: (request.months?.at(-1) ?? monthsEnd - 1) + 1,
    periods: time === undefined ? [] : periods[time],
    periodsFrom,
    dimensions: [0, 1, 2].map((index) => placeOf(words[index])),
    filters: [...request.counted, ...request.conditions].map(bare),
    byOperation,
    countOperations,
    visible: request.visible,
    operations: request.operations,
  });
  const counted = (rows as CellRow[]).filter(([, , , , , n, amount]) => n !== 0 || amount !== 0);
  return { rows: counted, found: counted.map((row) => valuesOf(request, row, words, vocabulary)) };
}

/** The value of each dimension of a row, '' where it is not stated. */
function valuesOf(
  request: CubeRequest,
  [period, first, second, third, operation]: CellRow,
  words: readonly WordDimension[],
  vocabulary: Vocabulary,
): readonly string[] {
  const codes = [first, second, third];
  return request.dimensions.map((dimension) => {
    if (isTime(dimension)) return period ?? '';
    if (dimension === 'OPERATION') return operation ?? '';
    return vocabulary.valueOf(request.spec, dimension, codes[words.indexOf(dimension)] ?? 0);
  });
}

/** @throws TOO_COSTLY where there are more combinations than a cube may have. */
export function combinationsOf(groups: Groups): readonly (readonly Group[])[] {
  const size = groups.reduce((product, one) => product * Math.max(1, one.length), 1);
  if (size > mostCells) throw tooCostly('number of cells, empty ones among them,', mostCells, size);
  return groups.reduce<readonly (readonly Group[])[]>(
    (all, one) => all.flatMap((before) => one.map((group) => [...before, group])),
    [[]],
  );
}

const periods = Object.fromEntries(
  (['MONTH', 'FINANCIAL_QUARTER', 'FINANCIAL_YEAR', 'CALENDAR_QUARTER', 'CALENDAR_YEAR'] as const).map((period) => [
    period,
    Array.from({ length: monthNumber(2050, 0) - periodsFrom }, (_one, index) => periodOf(period, periodsFrom + index)),
  ]),
) as unknown as Readonly<Record<Period & TimeDimension, readonly (string | null)[]>>;
