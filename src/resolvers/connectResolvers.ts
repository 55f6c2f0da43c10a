import { findConnection } from '../analysis/findConnection.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { drawn } from './drawn.js';
import { linkIdOf } from './linkResolvers.js';

export interface JoinedNetworkRow {
  readonly pairs: readonly string[];
}

export const connectResolvers: Resolvers = {
  Query: {
    connect: async (_root, args, context, info) => {
      const named = await context.reader.named(info.parentType.getFields().connect, args);
      return drawn(await findConnection(context, named), context, info);
    },
  },
  JoinedNetwork: { linkIds: ({ pairs }) => pairs.map(linkIdOf) },
};
