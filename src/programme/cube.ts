import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { tooCostly } from '../errors.js';
import { type Condition, type CubeArgs, type CubeRequest, cubeRequest, isTime } from './cubeRequest.js';
import { type Dimension, type FactSpec, monthSlot, slots, type TimeDimension, type WordDimension } from './facts.js';
import { type Group, type Groups, groupsOf, isWanted } from './groups.js';
import { monthNumber, monthsEnd, type Period, periodOf } from './months.js';
import { type Place, suppress } from './suppression.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

/** What one group adds up to. */
export interface Figures {
  readonly count: number;
  readonly sum: number;
}

/** What the fragments behind a cell need to find its records. */
export interface Drill {
  readonly fact: string;
  readonly asAt: string;
  readonly from: number;
  readonly to: number;
  readonly filters: readonly Omit<Condition, 'dimension' | 'words'>[];
  readonly operations: readonly string[] | null;
  readonly visible: boolean;
  /** How many records the figure counts; null where that is withheld. */
  readonly count: number | null;
}

/** Most cells of one cube, empty ones among them. */
const mostCells = 20_000;

/** Periods reach from here on; what is older is not of the programme. */
const periodsFrom = monthNumber(1990, 0);

/** The cube of one kind of fact, as the schema's type Cube shows it. */
export async function cube(spec: FactSpec, args: CubeArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const vocabulary = await readVocabulary(context, schema);
  const request = cubeRequest(spec, args, vocabulary, viewer);
  if (request.dimensions.includes('OPERATION') || request.operations !== null) context.demand('READ');
  const table = await readTable(request, vocabulary, context);
  const distinct = lazily(() => readTable(request, vocabulary, context, true));
  const withheld = request.suppress ? withheldOf(request, table) : () => false;
  const whole = table.total();
  const base = request.spec.measure === 'sum' ? whole.sum : whole.count;
  const cellOf = (groups: readonly Group[]) => {
    const place = [...groups.map(({ value }) => value ?? ''), ...table.inside];
    const figures = groups.length === 0 ? whole : table.at(place);
    const hidden = withheld(groups);
    const part = request.spec.measure === 'sum' ? figures.sum : figures.count;
    return {
      keys: groups.map(({ value, label }, index) => ({ dimension: request.dimensions[index], value, label })),
      count: hidden ? null : figures.count,
      sum: hidden ? null : figures.sum,
      distinctOperations: async () => (hidden ? null : shownOperations(request, (await distinct()).operations(groups))),
      share: hidden || withheld([]) || base === 0 ? null : part / base,
      withheldAsSmall: hidden,
      drill: drillOf(request, groups, hidden ? null : figures.count),
    };
  };
  return {
    asAt: request.asAt,
    dimensions: request.dimensions,
    rules: spec.rules,
    visibleOnly: request.visible,
    suppressed: request.suppress,
    total: cellOf([]),
    cells: request.dimensions.length === 0 ? [] : table.combinations().map(cellOf),
  };
}

/** A small number of operations could point at one; it is withheld by itself, as it adds up to nothing. */
const shownOperations = (request: CubeRequest, count: number) =>
  request.suppress && count > 0 && count <= 4 ? null : count;

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

type CellRow = [string | null, number, number, number, string | null, number, number, number, number];

interface Table {
  /** The words that stand for "within the filter" behind a place's groups, one for each dividing condition. */
  readonly inside: readonly string[];
  readonly axes: readonly (readonly string[])[];
  /** The figures of a place; where a word is null, of all words of its axis. */
  at(place: Place): Figures;
  total(): Figures;
  operations(groups: readonly Group[]): number;
  combinations(): readonly (readonly Group[])[];
}

async function readTable(
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
  const ask = async (dimensions: readonly WordDimension[], period: TimeDimension | undefined, byOperation: boolean) => {
    const perReader = request.visible || byOperation || request.operations !== null;
    const { rows } = await (perReader ? context.ask : context.askForAll)('programme/cells', {
      fact: request.spec.fact,
      asAt: request.asAt,
      from: months?.[0] ?? 0,
      to: (months?.at(-1) ?? monthsEnd - 1) + 1,
      periods: period === undefined ? [] : periods[period],
      periodsFrom,
      dimensions: [0, 1, 2].map((index) => placeOf(dimensions[index])),
      filters: filters.map(bare),
      sides: sides.map(bare),
      byOperation,
      countOperations,
      visible: request.visible,
      operations: request.operations,
    });
    return (rows as CellRow[]).filter(([, , , , , , n, amount]) => n !== 0 || amount !== 0);
  };
  const rows = await ask(words, time, request.dimensions.includes('OPERATION'));
  const whole = countOperations && request.dimensions.length > 0 ? await ask([], undefined, false) : rows;
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
        ? whole.filter((row) => row[5] === 0).reduce((count, row) => count + row[8], 0)
        : (operations.get(JSON.stringify([place.map(({ value }) => value ?? ''), 0])) ?? 0),
    combinations: () => combinationsOf(shownGroups),
  };
}

const bare = ({ div, size, codes }: Omit<Condition, 'dimension' | 'words'>) => ({ div, size, codes });
const placeOf = (dimension: WordDimension | undefined) =>
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
const isNarrowed = (request: CubeRequest) =>
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

/** Which cells a reader who may not see small figures is not shown. */
function withheldOf(request: CubeRequest, table: Table): (groups: readonly Group[]) => boolean {
  const measured = (place: Place) => {
    const figures = table.at(place);
    return request.spec.measure === 'sum' ? figures.sum : figures.count;
  };
  const hidden = suppress(table.axes, measured);
  const cell = (groups: readonly Group[]) => hidden([...groups.map(({ value }) => value ?? ''), ...table.inside]);
  if (!isNarrowed(request)) {
    return (groups) =>
      groups.length > 0 ? cell(groups) : hidden([...request.dimensions.map(() => null), ...table.inside]);
  }
  // The total of some groups follows from theirs, and tells of the others: it is shown where it can harm neither.
  const whole = table.total();
  const all = measured([...request.dimensions.map(() => null), ...table.inside]);
  const shown = request.spec.measure === 'sum' ? whole.sum : whole.count;
  const risky = [shown, all - shown].some((value) => value > 0 && value <= 4) || table.combinations().some(cell);
  return (groups) => (groups.length > 0 ? cell(groups) : risky);
}

function drillOf(request: CubeRequest, groups: readonly Group[], count: number | null): Drill {
  const filters = [...request.counted, ...request.conditions].map(bare);
  let operations = request.operations;
  groups.forEach((group, index) => {
    const dimension = request.dimensions[index] as Dimension;
    if (dimension === 'OPERATION') operations = group.value === null ? [] : [group.value];
    else filters.push({ ...(isTime(dimension) ? monthSlot : placeOf(dimension)), codes: group.codes });
  });
  const months = filters.filter(({ div }) => div === monthSlot.div).flatMap(({ codes }) => codes);
  return {
    fact: request.spec.fact,
    asAt: request.asAt,
    from: months.length === 0 ? 0 : Math.min(...months),
    to: months.length === 0 ? monthsEnd : Math.max(...months) + 1,
    filters,
    operations,
    visible: request.visible,
    count,
  };
}

const periods = Object.fromEntries(
  (['MONTH', 'FINANCIAL_QUARTER', 'FINANCIAL_YEAR', 'CALENDAR_QUARTER', 'CALENDAR_YEAR'] as const).map((period) => [
    period,
    Array.from({ length: monthNumber(2050, 0) - periodsFrom }, (_one, index) => periodOf(period, periodsFrom + index)),
  ]),
) as unknown as Readonly<Record<Period, readonly (string | null)[]>>;
