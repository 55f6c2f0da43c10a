import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { cubeRequest, suppressed } from './cubeRequest.js';
import { custodyDay, custodyWarning, warnings } from './custody.js';
import { daysBetween, median, workingDaysBetween } from './days.js';
import { type FactName, facts } from './facts.js';
import { asAtOf } from './moment.js';
import { monthsEnd } from './months.js';
import { suppress } from './suppression.js';
import type { TotalsArgs } from './totals.js';
import { readVocabulary } from './vocabulary.js';

type Text = string | null;
/** Some properties of facts, and of how many facts. */
type Found = readonly [properties: readonly unknown[], count: number];

/** The days within which a decision on reasonable grounds is due. */
const groundsTarget = 5;
const decisions = ['POSITIVE', 'NEGATIVE', 'PENDING', 'SUSPENDED', 'WITHDRAWN', 'DISQUALIFIED'] as const;
const ageBands = [
  ['0 to 30', 30],
  ['31 to 90', 90],
  ['91 to 180', 180],
  ['181 to 365', 365],
  ['more than 365', Number.POSITIVE_INFINITY],
] as const;
const finished = new Set(['COMPLETED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'CANCELLED']);

/** Funnels and times, each read when it is asked for. */
export async function timeliness(args: TotalsArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const asAt = asAtOf(args.asAt);
  const hide = suppressed(args.suppress, false, viewer.rights);
  const vocabulary = await readVocabulary(context, schema);
  const read = async (
    name: FactName,
    properties: readonly string[],
    kinds?: readonly string[],
  ): Promise<readonly Found[]> => {
    const filter = { ...args.filter, ...(kinds ? { kinds } : {}) };
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
  return {
    asAt,
    nrm: async () =>
      nrmOf(
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

/** The referrals' way: made, decided on reasonable grounds, decided on conclusive grounds. */
function nrmOf(rows: readonly Found[], hide: boolean) {
  const referred = countOf(rows);
  const step = (decision: number, on: number) => {
    const count = (value: Text) => countOf(rows.filter(([found]) => (found[decision] ?? null) === value));
    const times = rows.map(([found, n]) => [daysBetween(found[0] as Text, found[on] as Text), n] as const);
    const shown = shownCounts(
      Object.fromEntries([...decisions, 'NONE'].map((one) => [one, count(one === 'NONE' ? null : one)])),
      hide,
    );
    return {
      decisions: decisions.map((one) => ({ decision: one, count: shown(one) })),
      undecided: shown('NONE'),
      decided:
        shown(null) === null || ['NONE', 'PENDING'].some((one) => shown(one) === null)
          ? null
          : referred - count(null) - count('PENDING'),
      medianDays: shownMedian(times, hide),
    };
  };
  const working = rows.flatMap(([found, n]) => {
    const days = workingDaysBetween(found[0] as Text, found[2] as Text);
    return days === null ? [] : [[days, n] as const];
  });
  const timed = working.reduce((sum, [, n]) => sum + n, 0);
  const inTime = working.reduce((sum, [days, n]) => sum + (days >= 0 && days <= groundsTarget ? n : 0), 0);
  const small = hide && [inTime, timed - inTime, timed].some(isFew);
  return {
    referred: hide && isFew(referred) ? null : referred,
    reasonableGrounds: step(1, 2),
    conclusiveGrounds: step(3, 4),
    reasonableGroundsInTarget: small || timed === 0 ? null : inTime / timed,
  };
}

/** How long taskings have been waiting that are not finished. */
function taskingsOf(rows: readonly Found[], asAt: string, hide: boolean) {
  const open = rows.filter(([[status]]) => !finished.has(String(status)));
  const ages = open.map(([[, at], n]) => [daysBetween(at as Text, asAt), n] as const);
  const band = (days: number | null) =>
    days === null ? 'not dated to the day' : (ageBands.find(([, most]) => days <= most)?.[0] ?? '');
  const names = [...ageBands.map(([name]) => name as string), 'not dated to the day'];
  const counts = Object.fromEntries(names.map((name) => [name, countOf(ages.filter(([days]) => band(days) === name))]));
  const shown = shownCounts(counts, hide);
  return {
    open: shown(null),
    ages: names.map((name) => ({ band: name, count: shown(name) })),
    medianDays: shownMedian(ages, hide),
  };
}

function productsOf(rows: readonly Found[], hide: boolean) {
  return ['EVIDENTIAL', 'INTELLIGENCE'].map((kind) => {
    const own = rows.filter(([[one]]) => one === kind);
    const delivered = own.filter(([found]) => found[2] != null);
    const shown = shownCounts({ delivered: countOf(delivered), outstanding: countOf(own) - countOf(delivered) }, hide);
    const times = delivered.map(([found, n]) => [daysBetween(found[1] as Text, found[2] as Text), n] as const);
    return {
      kind,
      delivered: shown('delivered'),
      outstanding: shown('outstanding'),
      medianDays: shownMedian(times, hide),
    };
  });
}

/** Proceedings with a time limit that the court has set, by how near it is. */
function custodyOf(rows: readonly Found[], asAt: string, hide: boolean) {
  const running = rows.flatMap(([[remand, limit, extensions, outcome], n]) => {
    const day = custodyDay(limit as Text, (extensions ?? []) as readonly string[]);
    return day === null || outcome != null
      ? []
      : [{ remand, day, extended: (extensions as unknown[] | null)?.length ?? 0, n }];
  });
  const count = (some: typeof running) => some.reduce((sum, { n }) => sum + n, 0);
  const counts = Object.fromEntries(
    warnings.map((warning) => [warning, count(running.filter(({ day }) => custodyWarning(day, asAt) === warning))]),
  );
  const shown = shownCounts(counts, hide);
  const extended = count(running.filter((one) => one.extended > 0));
  const remanded = count(running.filter((one) => one.remand === 'REMANDED'));
  const unlessFew = (number: number) => (hide && (isFew(number) || isFew(count(running) - number)) ? null : number);
  return {
    running: shown(null),
    remanded: unlessFew(remanded),
    extended: unlessFew(extended),
    warnings: warnings.map((warning) => ({ warning, count: shown(warning) })),
  };
}

const countOf = (rows: readonly (readonly [unknown, number])[]): number => rows.reduce((sum, [, n]) => sum + n, 0);
const isFew = (count: number): boolean => count > 0 && count <= 4;

/** The counts of groups that make up a whole (null), those withheld as null. */
function shownCounts(counts: Readonly<Record<string, number>>, hide: boolean): (group: string | null) => number | null {
  const names = Object.keys(counts);
  const value = (group: string | null) =>
    group === null ? names.reduce((sum, name) => sum + (counts[name] ?? 0), 0) : (counts[group] ?? 0);
  const hidden = hide ? suppress([names], ([group]) => value(group ?? null)) : () => false;
  return (group) => (hidden([group]) ? null : value(group));
}

/** A median of few is nearly the time of one. */
function shownMedian(times: readonly (readonly [number | null, number])[], hide: boolean): number | null {
  const known = times.flatMap(([days, n]) => (days === null ? [] : [[days, n] as const]));
  return hide && countOf(known) <= 4 ? null : median(known);
}
