import type { GraphQLResolveInfo } from 'graphql';
import { openChart } from '../charts/openChart.js';
import { deleteChart, saveChart } from '../charts/saveChart.js';
import { chartOf, chartsOf, type SavedChartRow, wholeChartOf } from '../charts/savedChart.js';
import { shownQueries } from '../charts/shownQueries.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';

const operationOf = ({ kept }: SavedChartRow, context: Context, info: GraphQLResolveInfo): Promise<Row> | null => {
  const field = info.parentType.getFields().operation;
  return field && kept.operation ? (context.reader.node(kept.operation, field, info) as Promise<Row>) : null;
};

export const savedChartResolvers: Resolvers = {
  Query: {
    charts: async (_root, args, context, info) => {
      const limit = args.first ?? 50;
      if (limit < 1 || limit > 200) throw badInput('first', '1 to 200', limit);
      const { operation } = await context.reader.named(info.parentType.getFields().charts, args);
      return chartsOf({ operation: operation ?? null, limit }, context);
    },
    chart: (_root, { id }, context) => chartOf(id, context),
  },
  Mutation: {
    saveChart: (_root, { input }, context, { schema }) => saveChart(input, context, schema),
    deleteChart: (_root, { id }, context) => deleteChart(id, context),
  },
  SavedChartPayload: {
    chart: ({ chartId }, _args, context) => (chartId === null ? null : chartOf(chartId, context)),
  },
  SavedChart: {
    id: ({ kept }) => kept.id,
    name: ({ kept }) => kept.name,
    note: ({ kept }) => kept.note ?? null,
    owner: ({ kept }) => kept.owner,
    mine: ({ kept }, _args, { viewer }) => kept.owner === viewer?.id,
    operation: (chart, _args, context, info) => operationOf(chart, context, info),
    savedAt: ({ kept }) => new Date(kept.savedAt),
    queries: async ({ kept }, _args, context, { schema }) =>
      (await shownQueries(kept, context, schema)).map((one) => ({ ...one })),
    opened: async ({ kept }, _args, context, { schema }) => {
      const whole = await wholeChartOf(kept.id, context);
      return whole && openChart(whole, context, schema);
    },
  },
};
