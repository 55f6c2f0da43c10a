import type { Context } from '../context.js';
import type { CubeRequest } from './cubeRequest.js';
import { isTime } from './cubeRequest.js';
import { published, type TimeDimension, type WordDimension } from './facts.js';
import { monthsEnd, periodOf } from './months.js';
import type { Vocabulary } from './vocabulary.js';

/** One group of a dimension, with the numbers by which tallies know it. */
export interface Group {
  readonly value: string | null;
  readonly label: string;
  readonly codes: readonly number[];
}

export type Groups = readonly (readonly Group[])[];

/** The groups of each dimension in order: every one that there can be, and those not stated where some are not. */
export async function groupsOf(
  request: CubeRequest,
  found: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  context: Context,
): Promise<Groups> {
  return Promise.all(
    request.dimensions.map(async (dimension, index) => {
      const values = new Set(found.map((row) => row[index] ?? ''));
      const stated = isTime(dimension)
        ? periodsOf(dimension, values, request)
        : dimension === 'OPERATION'
          ? await operationsOf(values, context)
          : vocabulary
              .words(request.spec, dimension, namedOf(request, dimension))
              .filter(({ value }) => known(request, dimension, vocabulary).has(value) || values.has(value))
              .filter(({ value }) => request.suppress || isWanted(request, dimension, value))
              .map(({ value, label, code }) => ({ value, label, codes: code === null ? [] : [code] }));
      return values.has('') ? [...stated, notStated(dimension)] : stated;
    }),
  );
}

/** Groups that are shown though nothing counts to them: to know of others, one must see a fact that states them. */
function known(request: CubeRequest, dimension: WordDimension, vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set([...vocabulary.known(request.spec, dimension), ...namedOf(request, dimension)]);
}

/** Words that the reader's own filter names. */
const namedOf = (request: CubeRequest, dimension: string): readonly string[] =>
  published.has(dimension as WordDimension)
    ? []
    : request.conditions.filter((one) => one.dimension === dimension).flatMap(({ words }) => words);

/** A filter names the groups that are shown; what counts by definition does, too. */
export function isWanted(request: CubeRequest, dimension: string, value: string): boolean {
  const conditions = [...request.conditions, ...request.counted].filter((one) => one.dimension === dimension);
  return conditions.every(({ words }) => words.includes(value));
}

/** Every period from the first to the last that there is, or that the filter names: a quarter with nothing is a zero. */
function periodsOf(dimension: TimeDimension, found: ReadonlySet<string>, request: CubeRequest): readonly Group[] {
  const groups = new Map<string, number[]>();
  for (let month = 1; month < monthsEnd; month += 1) {
    const period = periodOf(dimension, month);
    if (period !== null) groups.set(period, [...(groups.get(period) ?? []), month]);
  }
  const names = [...groups.keys()];
  const asked = request.months?.map((month) => periodOf(dimension, month)).filter((period) => period !== null) ?? [];
  const bounded = asked.length > 0 && (request.months?.length ?? 0) < monthsEnd / 4;
  const places = [...found, ...(bounded ? asked : [])].map((period) => names.indexOf(period)).filter((at) => at >= 0);
  if (places.length === 0) return [];
  return names
    .slice(Math.min(...places), Math.max(...places) + 1)
    .filter((period) => request.suppress || asked.length === 0 || asked.includes(period))
    .map((period) => ({ value: period, label: period, codes: groups.get(period) ?? [] }));
}

async function operationsOf(ids: ReadonlySet<string>, context: Context): Promise<readonly Group[]> {
  const { rows } = await context.ask('programme/operationNames', { ids: [...ids].filter((id) => id !== '') });
  return (rows as [string, string][]).map(([id, reference]) => ({ value: id, label: reference, codes: [] }));
}

function notStated(dimension: string): Group {
  const codes = [0];
  for (let month = 1; month < monthsEnd; month += 1) {
    if (isTime(dimension as TimeDimension) && periodOf(dimension as TimeDimension, month) === null) codes.push(month);
  }
  return { value: null, label: 'not stated', codes };
}
