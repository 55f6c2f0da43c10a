import { expandList, findReached } from '../analysis/findReached.js';
import type { ExpandPlace } from '../analysis/reachInSteps.js';
import { badInput } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { broughtOf } from '../graph/brought.js';
import type { Row } from '../graph/graph.js';
import { drawn } from './drawn.js';

export const expandResolvers: Resolvers = {
  Query: {
    expand: async (_root, args, context, info): Promise<Row> => {
      const list = expandList(args);
      const after = args.after == null ? null : context.cursors.open(list, args.after);
      if (args.after != null && after?.length !== 4)
        throw badInput('after', 'the endCursor of an answer to the same question', args.after);
      const found = await findReached(context, args, after as ExpandPlace | null);
      return { ...(await drawn(found, context, info)), list };
    },
  },
  Subgraph: {
    endCursor: (subgraph, _args, context, info) => {
      const last = broughtOf(subgraph, info);
      return Array.isArray(last) ? context.cursors.seal(String(subgraph.list), last) : null;
    },
  },
};
