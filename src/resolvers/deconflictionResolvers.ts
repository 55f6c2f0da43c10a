import type { Context } from '../context.js';
import { heardNotices } from '../deconfliction/heardNotices.js';
import { noticeOf, shownNotice } from '../deconfliction/noticeOf.js';
import { updateDeconfliction } from '../deconfliction/updateDeconfliction.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { shortList } from './shortList.js';

export const deconflictionResolvers: Resolvers = {
  Query: {
    deconflictionNotices: async (_root, { since, ...page }, context) => {
      const notices = async (asked: Row) =>
        (await context.ask('deconfliction/notices', { since: null, ids: null, ...asked })).notices as Row[];
      const asked = await shortList(
        page,
        50,
        async (id) => (await notices({ ids: [id], first: 1, after: null }))[0]?.at,
      );
      const found = await notices({ since: since?.toISOString() ?? null, ...asked });
      return found.map((notice) => shownNotice(noticeOf(notice), context));
    },
  },
  Subscription: {
    deconflictionNotice: {
      subscribe: (_root, _args, context) => heardNotices(context),
      resolve: (notice: Row, _args: unknown, context: Context) => shownNotice(notice, context),
    },
  },
  Mutation: { updateDeconfliction: (_root, { input }, context) => updateDeconfliction(input, context) },
};
