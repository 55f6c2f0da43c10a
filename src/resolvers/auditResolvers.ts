import type { GraphQLResolveInfo } from 'graphql';
import { auditedValues, type SealedEntry } from '../audit/auditedValues.js';
import type { Context } from '../context.js';
import { internal } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';

/** The index is brought up to what was asked before this, as far as that takes no longer than somebody likes to wait. */
const waitsFor = 5_000;

const read =
  (name: string) =>
  async (_root: unknown, _args: unknown, context: Context, info: GraphQLResolveInfo): Promise<Row> => {
    await context.audit?.catchUp(waitsFor);
    const field = info.parentType.getFields()[name];
    if (!field) throw internal();
    return (await context.reader.root(field, info)) as Row;
  };

export const auditResolvers: Resolvers = {
  Query: {
    auditEntries: read('auditEntries'),
    auditSightings: read('auditSightings'),
    auditDays: read('auditDays'),
    auditedValues: async (_root, { entry }, context) => {
      await context.audit?.catchUp(waitsFor);
      const { found } = await context.ask('audit/sealed', { entry });
      if (found == null || context.audit == null) return null;
      context.audited?.ids.add(entry);
      return { ...auditedValues(context.audit.settings.key, found as SealedEntry) };
    },
    auditIndex: async (_root, _args, context) => {
      await context.audit?.catchUp(waitsFor);
      await context.audit?.anchor();
      return context.ask('audit/index', {});
    },
  },
};
