import { heardNotices } from '../deconfliction/heardNotices.js';
import { noticeOf } from '../deconfliction/noticeOf.js';
import { updateDeconfliction } from '../deconfliction/updateDeconfliction.js';
import { badInput } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';

export const deconflictionResolvers: Resolvers = {
  Query: {
    deconflictionNotices: async (_root, { since, first }, context) => {
      const most = first ?? 50;
      if (most < 1 || most > 200) throw badInput('first', '1 to 200', most);
      const { notices } = await context.ask('deconfliction/notices', {
        ...{ since: since?.toISOString() ?? null, ids: null, first: most },
      });
      return (notices as Row[]).map(noticeOf);
    },
  },
  Subscription: {
    deconflictionNotice: {
      subscribe: (_root, _args, context) => heardNotices(context),
      resolve: (notice: Row) => notice,
    },
  },
  Mutation: { updateDeconfliction: (_root, { input }, context) => updateDeconfliction(input, context) },
};
