import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { CubeFilter } from './conditions.js';
import { cubeRequest, suppressed } from './cubeRequest.js';
import { custodyDay, custodyWarning, warnings } from './custody.js';
import { daysBetween } from './days.js';
import { type FactName, facts } from './facts.js';
import { asAtOf } from './moment.js';
import { monthsEnd } from './months.js';
import { nrmFunnel } from './nrmFunnel.js';
import { type Both, type Counts, countOf, type Found, shownCounts, shownMedian, type Text } from './shownCounts.js';
import type { TotalsArgs } from './totals.js';
import { readVocabulary } from './vocabulary.js';

const ageBands = [
  ['0 to 30', 30],
  ['31 to 90', 90],
  ['91 to 180', 180],
  ['181 to 365', 365],
  ['more than 365', Number.POSITIVE_INFINITY],
] as const;
const undated = 'not dated to the day';
const finished = new Set(['COMPLETED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'CANCELLED']);

/** Funnels and times, each read when it is asked for. */
export async function timeliness(args: TotalsArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const asAt = asAtOf(args.asAt);
  const hide = suppressed(args.suppress, false, viewer.rights);
  const vocabulary = await readVocabulary(context, schema);
  const readBy = async (
    name: FactName,
    properties: readonly string[],
    filter: CubeFilter,
  ): Promise<readonly Found[]> => {
    const { conditions, counted, months } = cubeRequest(facts[name], { filter }, vocabulary, viewer);
    const { rows } = await context.askForAll('programme/standing', {
      fact: facts[name].fact,
      asAt,
      from: months?.[0] ?? 0,
      to: (months?.at(-1) ?? monthsEnd - 1) + 1,
      filters: [...conditions, ...counted].map(({ div, size, codes }) => ({ div, size, codes })),
      properties,
    });
    return rows as Found[];
  };
  const read = async (name: FactName, properties: readonly string[], kinds?: readonly string[]): Promise<Both> => {
    const always = kinds ? { kinds } : {};
    const rows = await readBy(name, properties, { ...args.filter, ...always });
    const isFiltered = Object.values(args.filter ?? {}).some((value) => value != null);
    return { rows, all: hide && isFiltered ? await readBy(name, properties, always) : rows };
  };
  return {
    asAt,
    nrm: async () =>
      nrmFunnel(
        await read(
          'referrals',
          ['at', 'reasonableGrounds', 'reasonableGroundsOn', 'conclusiveGrounds', 'conclusiveGroundsOn'],
          ['NRM'],
        ),
        hide,
      ),
    taskings: async () => taskingsOf(await read('taskings', ['status', 'at']), asAt, hide),
    products: async () => productsOf(await read('products', ['kind', 'requestedOn', 'deliveredOn']), hide),
    custody: async () =>
      custodyOf(await read('proceedings', ['remand', 'custodyTimeLimit', 'custodyExtensions', 'outcome']), asAt, hide),
  };
}

/** How long taskings have been waiting that are not finished. */
function taskingsOf({ rows, all }: Both, asAt: string, hide: boolean) {
  const agesOf = (some: readonly Found[]) =>
    some
      .filter(([[status]]) => !finished.has(String(status)))
      .map(([[, at], n]) => [daysBetween(at as Text, asAt), n] as const);
  const band = (days: number | null) =>
    days === null ? undated : (ageBands.find(([, most]) => days <= most)?.[0] ?? undated);
  const names = [...ageBands.map(([name]) => name as string), undated];
  const counts = (some: readonly Found[]): Counts =>
    Object.fromEntries(names.map((name) => [name, countOf(agesOf(some).filter(([days]) => band(days) === name))]));
  const shown = shownCounts(counts(rows), counts(all), hide);
  return {
    open: shown(null),
    ages: names.map((name) => ({ band: name, count: shown(name) })),
    medianDays: shownMedian(agesOf(rows), hide),
  };
}

function productsOf({ rows, all }: Both, hide: boolean) {
  return ['EVIDENTIAL', 'INTELLIGENCE'].map((kind) => {
    const own = (some: readonly Found[]) => some.filter(([[one]]) => one === kind);
    const delivered = (some: readonly Found[]) => own(some).filter(([found]) => found[2] != null);
    const counts = (some: readonly Found[]): Counts => ({
      delivered: countOf(delivered(some)),
      outstanding: countOf(own(some)) - countOf(delivered(some)),
    });
    const shown = shownCounts(counts(rows), counts(all), hide);
    const times = delivered(rows).map(([found, n]) => [daysBetween(found[1] as Text, found[2] as Text), n] as const);
    return {
      kind,
      delivered: shown('delivered'),
      outstanding: shown('outstanding'),
      medianDays: shownMedian(times, hide),
    };
  });
}

/** Proceedings with a time limit that the court has set, by how near it is. */
function custodyOf({ rows, all }: Both, asAt: string, hide: boolean) {
  const runningOf = (some: readonly Found[]) =>
    some.flatMap(([[remand, limit, extensions, outcome], n]) => {
      const days = (extensions ?? []) as readonly string[];
      const day = custodyDay(limit as Text, days);
      return day === null || outcome != null ? [] : [[{ remand, day, extended: days.length > 0 }, n] as const];
    });
  const counts = (some: readonly Found[]): Counts =>
    Object.fromEntries(
      warnings.map((warning) => [
        warning,
        countOf(runningOf(some).filter(([{ day }]) => custodyWarning(day, asAt) === warning)),
      ]),
    );
  const shown = shownCounts(counts(rows), counts(all), hide);
  const split = (holds: (one: ReturnType<typeof runningOf>[number][0]) => boolean) => {
    const two = (some: readonly Found[]): Counts => ({
      yes: countOf(runningOf(some).filter(([one]) => holds(one))),
      no: countOf(runningOf(some).filter(([one]) => !holds(one))),
    });
    return shownCounts(two(rows), two(all), hide)('yes');
  };
  return {
    running: shown(null),
    remanded: split(({ remand }) => remand === 'REMANDED'),
    extended: split(({ extended }) => extended),
    warnings: warnings.map((warning) => ({ warning, count: shown(warning) })),
  };
}
