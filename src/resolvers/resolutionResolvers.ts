import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { merge } from '../resolution/merge.js';
import { mergePreview } from '../resolution/mergePreview.js';
import { notSame } from '../resolution/notSame.js';
import { resolutionOf, resolutionsOf } from '../resolution/resolutionsOf.js';
import { undoMerge, withdrawNotSame } from '../resolution/undoMerge.js';

/** A node that only its id is known of, read with the viewer's own rights. */
const read = (id: unknown, context: Context, info: GraphQLResolveInfo): Promise<Row> | null => {
  const field = info.parentType.getFields()[info.fieldName];
  return typeof id === 'string' && field ? (context.reader.node(id, field, info) as Promise<Row>) : null;
};

export const resolutionResolvers: Resolvers = {
  Query: {
    mergePreview: (_root, args, context) => mergePreview(args, context),
    resolutions: (_root, { entity }, context) => resolutionsOf(entity, context),
  },
  Mutation: {
    merge: (_root, { input }, context) => merge(input, context),
    undoMerge: (_root, { input }, context) => undoMerge(input, context),
    notSame: (_root, { input }, context) => notSame(input, context),
    withdrawNotSame: (_root, { input }, context) => withdrawNotSame(input, context),
  },
  MergePreview: {
    keep: ({ keepId }, _args, context, info) => read(keepId, context, info),
    drop: ({ dropId }, _args, context, info) => read(dropId, context, info),
  },
  ResolutionPayload: {
    entity: ({ keptId }, _args, context, info) => read(keptId, context, info),
    resolution: ({ keptId, resolutionId }, _args, context) => resolutionOf(keptId, resolutionId, context),
  },
  Resolution: {
    source: ({ id }, _args, context, info) => read(id, context, info),
    entities: ({ entityIds }, _args, context, info) =>
      Promise.all((entityIds as string[]).map((id) => read(id, context, info) as Promise<Row>)),
  },
};
