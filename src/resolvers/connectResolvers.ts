import { findConnection } from '../analysis/findConnection.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { drawn } from './drawn.js';
import { linkIdOf } from './linkResolvers.js';

export interface JoinedNetworkRow {
  readonly pairs: readonly string[];
}

export const connectResolvers: Resolvers = {
  Query: {
    connect: async (_root, args, context, info) => drawn(await findConnection(context, args), context, info),
  },
  JoinedNetwork: { linkIds: ({ pairs }) => pairs.map(linkIdOf) },
};
