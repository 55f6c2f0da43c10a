import { badInput } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { pageLimit } from '../graph/parameters.js';

export const rootResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, context) => {
      const viewer = context.demand(null);
      return { ...viewer, roles: viewer.roles.map((role) => role.toUpperCase()) };
    },
    nodes: (_root, { ids }, context, info) => {
      if (ids.length > pageLimit) throw badInput('nodes(ids:)', `at most ${pageLimit} ids`, `${ids.length} ids`);
      const field = info.parentType.getFields().nodes;
      return field ? ids.map((id) => context.reader.node(id, field, info) as Promise<Row>) : [];
    },
  },
};
