import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { typeOfId } from '../graph/typeOfId.js';

interface Merged {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly statements: readonly unknown[];
}

const mutual = new Set(['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS']);

/** The id of a merged link: type and ends, so that every answer gives it alike and none tells how many stated it. */
export const linkId = (type: string, source: string, target: string): string =>
  `link_${Buffer.from(`${type}|${source}|${target}`).toString('base64url')}`;

/** Most charts ask the ends of a link for nothing but their ids, which are at hand. */
const end = (id: string, context: Context, info: GraphQLResolveInfo) => {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) return null;
  const needsNoMore = info.fieldNodes.every((node) => asksOnly(node.selectionSet, new Set(['id', '__typename'])));
  return needsNoMore ? { __typename: typeOfId(id), id } : context.reader.node(id, field, info);
};

const asksOnly = (set: SelectionSetNode | undefined, names: ReadonlySet<string>): boolean =>
  set?.selections.every((selection) => selection.kind === 'Field' && names.has(selection.name.value)) ?? false;

export const linkResolvers = {
  Link: {
    id: ({ type, source, target }: Merged) => linkId(type, source, target),
    type: ({ type }: Merged) => type,
    direction: ({ type }: Merged) => (mutual.has(type) ? 'MUTUAL' : 'FORWARD'),
    source: (link: Merged, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
      end(link.source, context, info),
    target: (link: Merged, _args: unknown, context: Context, info: GraphQLResolveInfo) =>
      end(link.target, context, info),
  },
  Path: {
    linkIds: ({ linkKeys }: { linkKeys: readonly string[] }) =>
      linkKeys.map((key) => `link_${Buffer.from(key).toString('base64url')}`),
  },
} as unknown as Resolvers;
