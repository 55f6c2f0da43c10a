import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { Context } from '../context.js';
import type { GqlLinkType, GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { isMutual } from '../graph/mutualLinks.js';
import { typeOfId } from '../graph/typeOfId.js';

export interface LinkRow {
  readonly type: GqlLinkType;
  readonly source: string;
  readonly target: string;
  readonly statements: readonly unknown[];
}

/** The id of a merged link: type and ends, so that every answer gives it alike and none tells how many stated it. */
export const linkId = (type: string, source: string, target: string): string => linkIdOf(`${type}|${source}|${target}`);

/** The same where type and ends were put together by a statement. */
export const linkIdOf = (key: string): string => `link_${Buffer.from(key).toString('base64url')}`;

/** Most charts ask the ends of a link for nothing but their ids, which are at hand. */
const end = (id: string, context: Context, info: GraphQLResolveInfo): Row | Promise<Row> => {
  const field = info.parentType.getFields()[info.fieldName];
  const needsNoMore = info.fieldNodes.every((node) => asksOnly(node.selectionSet, new Set(['id', '__typename'])));
  if (needsNoMore || !field) return { __typename: typeOfId(id), id };
  return context.reader.node(id, field, info) as Promise<Row>;
};

const asksOnly = (set: SelectionSetNode | undefined, names: ReadonlySet<string>): boolean =>
  set?.selections.every((selection) => selection.kind === 'Field' && names.has(selection.name.value)) ?? false;

export const linkResolvers: Resolvers = {
  Link: {
    id: ({ type, source, target }) => linkId(type, source, target),
    type: ({ type }) => type,
    direction: ({ type }) => (isMutual(type) ? 'MUTUAL' : 'FORWARD'),
    source: (link, _args, context, info) => end(link.source, context, info),
    target: (link, _args, context, info) => end(link.target, context, info),
  },
};
