import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { decideRetention } from '../retention/decideRetention.js';
import { dispose } from '../retention/dispose.js';

export const retentionResolvers: Resolvers = {
  Mutation: {
    decideRetention: (_root, { input }, context) => decideRetention(input, context),
    dispose: (_root, { input }, context) => dispose(input, context),
  },
  RetentionPayload: {
    subject: ({ subjectId }, _args, context, info) => {
      const field = info.parentType.getFields()[info.fieldName];
      return subjectId !== null && field ? (context.reader.node(subjectId, field, info) as Promise<Row>) : null;
    },
  },
};
