import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { pageLimit } from '../graph/parameters.js';

export const rootResolvers = {
  Query: {
    viewer: (_root: unknown, _args: unknown, context: Context) => {
      const viewer = context.demand(null);
      return { ...viewer, roles: viewer.roles.map((role) => role.toUpperCase()) };
    },
    nodes: (_root: unknown, { ids }: { ids: readonly string[] }, context: Context, info: GraphQLResolveInfo) => {
      if (ids.length > pageLimit) throw badInput('nodes(ids:)', `at most ${pageLimit} ids`, `${ids.length} ids`);
      const field = info.parentType.getFields().nodes;
      return field ? ids.map((id) => context.reader.node(id, field, info)) : [];
    },
  },
} as unknown as Resolvers;
