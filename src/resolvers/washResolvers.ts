import DataLoader from 'dataloader';
import type { Context } from '../context.js';
import { badInput, storeUnavailable } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { type Asking, askingOperation } from '../washing/askingOperation.js';
import { rerunWash, startWash, stopWatching } from '../washing/startWash.js';
import { type WashedLine, type WashHit, washLines } from '../washing/washLines.js';
import { jobOf, jobsOf, linesOf } from '../washing/washPages.js';
import { shortList } from './shortList.js';

/** Most identifiers that are washed at once; longer lists are jobs. */
const mostAtOnce = 50_000;

export const washResolvers: Resolvers = {
  Query: {
    wash: async (_root, { identifiers, operation }, context) => {
      const { length } = identifiers;
      if (length < 1 || length > mostAtOnce) {
        throw badInput('identifiers', `1 to ${mostAtOnce} identifiers; startWash takes more`, `${length} identifiers`);
      }
      const asking = await askingOperation(operation, context);
      const { washes, viewer } = context;
      if (washes === null) throw storeUnavailable();
      const [id, lines] = await Promise.all([
        washes.noteAtOnce(viewer?.id ?? '', asking.id, identifiers),
        washLines(identifiers, { operation: asking.id, now: new Date() }, context.ask),
      ]);
      context.afterAnswer(() => washes.tell(id));
      return reportOf(lines, asking, context);
    },
    washJob: (_root, { id }, context) => jobOf(id, context),
    washJobs: async (_root, args, context) =>
      jobsOf(await shortList(args, 20, async (id) => (await jobOf(id, context))?.createdAt), context),
  },
  Mutation: {
    startWash: (_root, { input }, context) => startWash(input, context),
    rerunWash: (_root, { job }, context) => rerunWash(job, context),
    stopWatching: (_root, { job }, context) => stopWatching(job, context),
  },
  WashPayload: { job: ({ jobId }, _args, context) => (jobId === null ? null : jobOf(jobId, context)) },
  WashJob: {
    lines: (job, { first, after, only }, context) =>
      linesOf(job, { first: first ?? 100, after: after ?? 0, only: only ?? 'ALL' }, context),
  },
  WashedIdentifier: { isKnown: ({ hits }) => (hits as readonly unknown[]).length > 0 },
  WashHit: {
    entity: ({ entityId }, _args, context, info) => {
      const field = info.parentType.getFields().entity;
      return field && typeof entityId === 'string'
        ? (context.reader.node(entityId, field, info) as Promise<Row>)
        : null;
    },
    operation: ({ operationId }, _args, context, info) => {
      const field = info.parentType.getFields().operation;
      return field && typeof operationId === 'string'
        ? (context.reader.node(operationId, field, info) as Promise<Row>)
        : null;
    },
    lastRecordedAt: ({ lastRecordedAt }) => (typeof lastRecordedAt === 'string' ? new Date(lastRecordedAt) : null),
    hops: ({ entityId, asking }, _args, context) =>
      typeof entityId === 'string' && typeof asking === 'string' ? hopsOf(context, asking).load(entityId) : null,
  },
};

function reportOf(lines: readonly WashedLine[], asking: Asking, context: Context): Row {
  const hits = lines.flatMap((line) => line.hits);
  for (const { entityId, operationId } of hits) {
    for (const id of [entityId, operationId]) if (id !== null) context.saw(id);
  }
  const knownCount = lines.filter((line) => line.hits.length > 0).length;
  return {
    operationReference: asking.reference,
    lines: lines.map((line) => ({ ...line, hits: line.hits.map((hit) => withAsking(hit, asking.id)) })),
    ...{ knownCount, unknownCount: lines.length - knownCount, hitCount: hits.length },
  };
}

const withAsking = (hit: WashHit, asking: string | null): Row => ({ ...hit, asking });

/** Hits are asked for their distance together. */
function hopsOf(context: Context, operation: string): DataLoader<string, number | null> {
  const place = `hops ${operation}`;
  const known = context.kept.get(place) as DataLoader<string, number | null> | undefined;
  if (known) return known;
  const load = async (ids: readonly string[]) => {
    const { found } = await context.ask('washing/hops', { ids: [...ids].sort(), operation });
    const hops = new Map(found as readonly (readonly [string, number])[]);
    return ids.map((id) => hops.get(id) ?? null);
  };
  const loader = new DataLoader<string, number | null>(load, { maxBatchSize: 500 });
  context.kept.set(place, loader);
  return loader;
}
