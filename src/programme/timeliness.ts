import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { suppressed } from './cubeRequest.js';
import { custodyDay, custodyWarning, warnings } from './custody.js';
import { daysBetween } from './days.js';
import { asAtOf } from './moment.js';
import { nrmFunnel } from './nrmFunnel.js';
import { type Standing, standingReader, type Text } from './standing.js';
import type { TotalsArgs } from './totals.js';

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
  const read = standingReader({ asAt, filter: args.filter ?? null, hide }, context, schema);
  return {
    asAt,
    nrm: async () =>
      nrmFunnel(
        await read(
          'referrals',
          ['at', 'reasonableGrounds', 'reasonableGroundsOn', 'conclusiveGrounds', 'conclusiveGroundsOn', 'kind'],
          ['NRM'],
        ),
      ),
    taskings: async () => taskingsOf(await read('taskings', ['status', 'at']), asAt),
    products: async () => productsOf(await read('products', ['kind', 'requestedOn', 'deliveredOn'])),
    custody: async () =>
      custodyOf(await read('proceedings', ['remand', 'custodyTimeLimit', 'custodyExtensions', 'outcome']), asAt),
  };
}

/** How long taskings have been waiting that are not finished. */
function taskingsOf({ rows, countsOf, medianOf }: Standing, asAt: string) {
  const isOpen = ([status]: readonly unknown[]) => !finished.has(String(status));
  const age = ([, at]: readonly unknown[]) => daysBetween(at as Text, asAt);
  const band = (days: number | null) =>
    days === null ? undated : (ageBands.find(([, most]) => days <= most)?.[0] ?? undated);
  const shown = countsOf((found) => (isOpen(found) ? band(age(found)) : null));
  return {
    open: shown(null),
    ages: [...ageBands.map(([name]) => name as string), undated].map((name) => ({ band: name, count: shown(name) })),
    medianDays: medianOf(rows.filter(([found]) => isOpen(found)).map(([found, n]) => [age(found), n])),
  };
}

function productsOf({ rows, countsOf, medianOf }: Standing) {
  return ['EVIDENTIAL', 'INTELLIGENCE'].map((kind) => {
    const shown = countsOf(([, , deliveredOn]) => (deliveredOn == null ? 'outstanding' : 'delivered'), kind);
    const own = rows.filter(([[one]]) => one === kind);
    return {
      kind,
      delivered: shown('delivered'),
      outstanding: shown('outstanding'),
      medianDays: medianOf(own.map(([found, n]) => [daysBetween(found[1] as Text, found[2] as Text), n])),
    };
  });
}

/** Proceedings with a time limit that the court has set, by how near it is. */
function custodyOf({ countsOf }: Standing, asAt: string) {
  const runningOf = ([remand, limit, extensions, outcome]: readonly unknown[]) => {
    const days = (extensions ?? []) as readonly string[];
    const day = custodyDay(limit as Text, days);
    return day === null || outcome != null ? null : { remand, day, extended: days.length > 0 };
  };
  type Running = NonNullable<ReturnType<typeof runningOf>>;
  const counts = (groupOf: (running: Running) => string) =>
    countsOf((found) => {
      const running = runningOf(found);
      return running && groupOf(running);
    });
  const shown = counts(({ day }) => custodyWarning(day, asAt) ?? undated);
  const split = (holds: (running: Running) => boolean) => counts((one) => (holds(one) ? 'yes' : 'no'))('yes');
  return {
    running: shown(null),
    remanded: split(({ remand }) => remand === 'REMANDED'),
    extended: split(({ extended }) => extended),
    warnings: warnings.map((warning) => ({ warning, count: shown(warning) })),
  };
}
