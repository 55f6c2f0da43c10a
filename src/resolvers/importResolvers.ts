import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { referenceKey } from '../identifiers/fold.js';
import { shippedMappings } from '../importing/shippedMappings.js';
import { type ShownReport, shownReport } from '../importing/shownReport.js';
import { startImport, undoImport } from '../importing/startImport.js';
import { shortList } from './shortList.js';

export async function visibleJob(id: string, context: Context): Promise<Row | null> {
  const { job, reference } = await context.ask('importing/job', { id });
  return job ? { ...(job as Row), reference } : null;
}

/** What a job found, as far as whoever reads it may see it: a job that stands from before that was kept shows only the file. */
function found(job: Row): Row {
  if (job.seesAll === true) return {};
  if (typeof job.seenByAll === 'string') return JSON.parse(job.seenByAll) as Row;
  const nothing = { entitiesNew: null, entitiesKnown: null, linksNew: null, linksKnown: null };
  return { ...nothing, hitCount: null, hits: null, moreIn: null };
}

const shown = (job: Row): Row => ({
  ...job,
  ...found(job),
  ...Object.fromEntries(
    ['createdAt', 'finishedAt'].flatMap((name) => (job[name] ? [[name, new Date(String(job[name]))]] : [])),
  ),
});

/** A part of a report, as the viewer may read it. */
const reported =
  <Part extends keyof ShownReport>(part: Part) =>
  async (job: Row, _args: unknown, context: Context): Promise<ShownReport[Part]> =>
    (await shownReport(job, context))[part];

export const importResolvers: Resolvers = {
  Query: {
    importJob: async (_root, { id }, context) => {
      const job = await visibleJob(id, context);
      return job && shown(job);
    },
    importJobs: async (_root, { operation: named, ...page }, context) => {
      const { operation } = await context.ask('importing/operation', { id: named, referenceKey: referenceKey(named) });
      const asked = await shortList(page, 20, async (id) => {
        const job = await visibleJob(id, context);
        return job?.operation === operation ? job?.createdAt : null;
      });
      if (!operation) return [];
      const { jobs } = await context.ask('importing/jobs', { operation, ...asked });
      return (jobs as Row[]).map(shown);
    },
    importMappings: () =>
      [...shippedMappings().values()].map(({ text, mapping }) => ({
        ...{ name: mapping.name, version: mapping.version, title: mapping.title, text },
        parameters: Object.entries(mapping.parameters).map(([name, one]) => ({ name, ...one })),
      })),
  },
  Mutation: {
    startImport: (_root, { input }, context) => startImport(input, context),
    undoImport: (_root, { job }, context) => undoImport(job, context),
  },
  ImportPayload: {
    job: async ({ jobId }, _args, context) => {
      const job = typeof jobId === 'string' ? await visibleJob(jobId, context) : null;
      return job && shown(job);
    },
  },
  ImportJob: {
    source: ({ source, state }, _args, context, info) => {
      const field = info.parentType.getFields().source;
      const isThere = state === 'DONE' || state === 'SUPERSEDED';
      return field && isThere ? (context.reader.node(String(source), field, info) as Promise<Row>) : null;
    },
    hitCount: reported('hitCount'),
    hits: async (job, _args, context) => {
      const { hits, hitIds } = await shownReport(job, context);
      for (const id of hitIds) context.saw(id);
      return hits;
    },
    rejected: reported('rejected'),
    flags: reported('flags'),
  },
};
