import type { GraphQLResolveInfo } from 'graphql';
import { openChart } from '../charts/openChart.js';
import { deleteChart, saveChart } from '../charts/saveChart.js';
import { chartOf, chartsOf, type SavedChartRow, wholeChartOf } from '../charts/savedChart.js';
import { shownQueries } from '../charts/shownQueries.js';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { shortList } from './shortList.js';

const operationOf = ({ kept }: SavedChartRow, context: Context, info: GraphQLResolveInfo): Promise<Row> | null => {
  const field = info.parentType.getFields().operation;
  return field && kept.operation ? (context.reader.node(kept.operation, field, info) as Promise<Row>) : null;
};

export const savedChartResolvers: Resolvers = {
  Query: {
    charts: async (_root, args, context, info) => {
      const { operation = null } = await context.reader.named(info.parentType.getFields().charts, args);
      const asked = await shortList(args, 50, async (id) => {
        const [chart] = await chartsOf({ id, operation, first: 1 }, context);
        return chart?.kept.savedAt;
      });
      return chartsOf({ operation, ...asked }, context);
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
