import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { internal } from '../errors.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { duplicatePairs } from '../matching/duplicatePairs.js';
import { possibleDuplicates } from '../matching/possibleDuplicates.js';
import { search } from '../matching/search/search.js';

/** A node that only its id is known of, read with the viewer's own rights. */
const read = (id: unknown, context: Context, info: GraphQLResolveInfo): Promise<Row> => {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw internal();
  return context.reader.node(String(id), field, info) as Promise<Row>;
};

/** Evidence and the values in which something was found tell of things, whether these are asked for or not. */
function seen<Shown>(shown: Shown, ids: readonly unknown[], { saw }: Context): Shown {
  for (const id of ids) if (typeof id === 'string') saw(id);
  return shown;
}

export const matchingResolvers: Resolvers = {
  Query: {
    search: (_root, args, context) => search(args, context),
    duplicatePairs: (_root, args, context) => duplicatePairs(args, context),
    possibleDuplicates: (_root, args, context) => possibleDuplicates(args, context),
  },
  DuplicatePair: {
    one: ({ oneId }, _args, context, info) => read(oneId, context, info),
    other: ({ otherId }, _args, context, info) => read(otherId, context, info),
    evidence: (pair, _args, context) => seen(pair.evidence as Row[], [pair.oneId, pair.otherId], context),
  },
  PossibleDuplicate: {
    node: ({ nodeId }, _args, context, info) => read(nodeId, context, info),
    evidence: (likely, _args, context) => seen(likely.evidence as Row[], [likely.subjectId, likely.nodeId], context),
  },
  DuplicateEvidence: {
    shared: ({ sharedId }, _args, context, info) => (sharedId === null ? null : read(sharedId, context, info)),
  },
  SearchHit: {
    node: ({ nodeId }, _args, context, info) => read(nodeId, context, info),
    record: ({ recordId }, _args, context, info) => (recordId === null ? null : read(recordId, context, info)),
    highlights: (hit, _args, context) => seen(hit.highlights as Row[], [hit.nodeId, hit.recordId], context),
  },
};
