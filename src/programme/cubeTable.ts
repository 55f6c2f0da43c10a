import type { Context } from '../context.js';
import { tooCostly } from '../errors.js';
import type { Condition } from './conditions.js';
import { type CubeRequest, isTime } from './cubeRequest.js';
import { type Dimension, slots, type TimeDimension, type WordDimension } from './facts.js';
import { type Group, type Groups, groupsOf, isWanted } from './groups.js';
import { monthNumber, monthsEnd, type Period, periodOf } from './months.js';
import type { Place } from './suppression.js';
import type { Vocabulary } from './vocabulary.js';

/** What one group adds up to. */
export interface Figures {
  readonly count: number;
  readonly sum: number;
}

/** Most cells of one cube, empty ones among them. */
const mostCells = 20_000;

/** Periods reach from here on; what is older is not of the programme. */
const periodsFrom = monthNumber(1990, 0);

type CellRow = [string | null, number, number, number, string | null, number, number, number, number];

export interface Table {
  /** The words that stand for "within the filter" behind a place's groups, one for each dividing condition. */
  readonly inside: readonly string[];
  readonly axes: readonly (readonly string[])[];
  /** The figures of a place; where a word is null, of all words of its axis. */
  at(place: Place): Figures;
  total(): Figures;
  operations(groups: readonly Group[]): number;
  combinations(): readonly (readonly Group[])[];
}

/** Reads a cube's sums, with all groups that there can be; where figures are withheld, beyond the filter, too. */
export async function readTable(
  request: CubeRequest,
  vocabulary: Vocabulary,
  context: Context,
  countOperations = false,
): Promise<Table> {
  const sides = request.suppress ? request.conditions.filter((condition) => !isGrouped(request, condition)) : [];
  const time = request.dimensions.find(isTime);
  const words = request.dimensions.filter((one): one is WordDimension => !isTime(one) && one !== 'OPERATION');
  const filters = [...request.counted, ...(request.suppress ? [] : request.conditions)];
  const months = request.suppress ? null : request.months;
  const ask = async (
    dimensions: readonly WordDimension[],
    period: TimeDimension | undefined,
    byOperation: boolean,
    conditions: readonly Condition[],
    divided: readonly Condition[],
  ) => {
    const perReader = request.visible || byOperation || request.operations !== null;
    const { rows } = await (perReader ? context.ask : context.askForAll)('programme/cells', {
      fact: request.spec.fact,
      asAt: request.asAt,
      from: months?.[0] ?? 0,
      to: (months?.at(-1) ?? monthsEnd - 1) + 1,
      periods: period === undefined ? [] : periods[period],
      periodsFrom,
      dimensions: [0, 1, 2].map((index) => placeOf(dimensions[index])),
      filters: conditions.map(bare),
      sides: divided.map(bare),
      byOperation,
      countOperations,
      visible: request.visible,
      operations: request.operations,
    });
    return (rows as CellRow[]).filter(([, , , , , , n, amount]) => n !== 0 || amount !== 0);
  };
  const rows = await ask(words, time, request.dimensions.includes('OPERATION'), filters, sides);
  // An operation that stands in several cells counts once in total.
  const all = [...request.counted, ...request.conditions];
  const whole = countOperations ? await ask([], undefined, false, all, []) : [];
  const found = rows.map((row) => valuesOf(request, row, words, vocabulary));
  const groups = await groupsOf(request, found, vocabulary, context);
  const size = groups.reduce((product, one) => product * Math.max(1, one.length), 1);
  if (size > mostCells) throw tooCostly('number of cells, empty ones among them,', mostCells, size);
  const axes = [...groups.map((one) => one.map(({ value }) => value ?? '')), ...sides.map(() => ['in', 'out'])];
  const figures = sumsOf(axes.length, rows, found, sides.length);
  const inside = sides.map(() => 'in');
  const operations = new Map(rows.map((row, index) => [JSON.stringify([found[index], row[5]]), row[8]]));
  const shownGroups = groups.map((one, index) => one.filter((group) => isInside(request, index, group)));
  return {
    inside,
    axes,
    at: (place) => figures.get(JSON.stringify(place)) ?? { count: 0, sum: 0 },
    total: () => {
      const all = [...combinationsOf(shownGroups)].map((place) => place.map(({ value }) => value ?? ''));
      const parts = isNarrowed(request) ? all : [request.dimensions.map(() => null)];
      return parts
        .map((place) => figures.get(JSON.stringify([...place, ...inside])) ?? { count: 0, sum: 0 })
        .reduce((a, b) => ({ count: a.count + b.count, sum: a.sum + b.sum }), { count: 0, sum: 0 });
    },
    operations: (place) =>
      place.length === 0
        ? whole.reduce((count, row) => count + row[8], 0)
        : (operations.get(JSON.stringify([place.map(({ value }) => value ?? ''), 0])) ?? 0),
    combinations: () => combinationsOf(shownGroups),
  };
}

export const bare = ({ div, size, codes }: Omit<Condition, 'dimension' | 'words'>) => ({ div, size, codes });
export const placeOf = (dimension: WordDimension | undefined) =>
  dimension === undefined ? { div: 1, size: 1 } : { div: slots[dimension].div, size: slots[dimension].size };

/** Whether a condition names groups of the table, so that it picks rows instead of dividing all of them. */
function isGrouped(request: CubeRequest, { dimension }: Condition): boolean {
  if (dimension !== 'TIME') return request.dimensions.includes(dimension);
  const time = request.dimensions.find(isTime);
  if (time === undefined || request.months === null) return false;
  const months = new Set(request.months);
  const state = new Map<string | null, boolean>();
  for (let month = 0; month < monthsEnd; month += 1) {
    const period = periodOf(time, month);
    // A period that is only partly within the filter is no group of the unfiltered table.
    if (period !== null && month % 13 !== 0 && (state.get(period) ?? months.has(month)) !== months.has(month))
      return false;
    if (month % 13 !== 0) state.set(period, months.has(month));
  }
  return true;
}

/** Whether the table holds groups, for the sake of withholding, which the reader's filter leaves out. */
export const isNarrowed = (request: CubeRequest) =>
  request.suppress && request.conditions.some((condition) => isGrouped(request, condition));

function isInside(request: CubeRequest, index: number, { value, codes }: Group): boolean {
  const dimension = request.dimensions[index] as Dimension;
  if (!isTime(dimension)) return isWanted(request, dimension, value ?? '');
  const months = request.months;
  return months === null || codes.some((code) => months.includes(code));
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

/** Sums of every place and of every margin: what a table withholds depends on all of them. */
function sumsOf(
  width: number,
  rows: readonly CellRow[],
  found: readonly (readonly string[])[],
  sides: number,
): ReadonlyMap<string, Figures> {
  const sums = new Map<string, { count: number; sum: number }>();
  rows.forEach((row, index) => {
    const bitsOfSides = Array.from({ length: sides }, (_one, side) =>
      (row[5] >> (sides - 1 - side)) % 2 === 0 ? 'in' : 'out',
    );
    const place = [...(found[index] ?? []), ...bitsOfSides];
    for (let summed = 0; summed < 2 ** width; summed += 1) {
      const key = JSON.stringify(place.map((word, axis) => ((summed >> axis) % 2 === 1 ? null : word)));
      const sum = sums.get(key) ?? { count: 0, sum: 0 };
      sum.count += row[6];
      sum.sum += row[7];
      sums.set(key, sum);
    }
  });
  return sums;
}

function combinationsOf(groups: Groups): readonly (readonly Group[])[] {
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
) as unknown as Readonly<Record<Period, readonly (string | null)[]>>;
