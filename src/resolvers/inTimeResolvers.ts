import { findPathsInTime, findReachedInTime } from '../analysis/findInTime.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { drawn } from './drawn.js';

export const inTimeResolvers: Resolvers = {
  Query: {
    pathsInTime: async (_root, args, context, info) => drawn(await findPathsInTime(context, args), context, info),
    expandInTime: async (_root, args, context, info) => drawn(await findReachedInTime(context, args), context, info),
  },
};
