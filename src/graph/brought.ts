import type { GraphQLResolveInfo } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'path' | 'fieldName'>;

/**
 * Where an object holds what was brought for a field that was asked for by some key. What compiled documents read by the
 * field's name stands under that name; see `fieldResolver`.
 */
export const broughtAs = (key: string): string => `$${key}`;

/** The same where it may stand under the field's own name: unless another key was asked for. */
export const placeOf = (key: string, name: string): string => (key === name ? name : broughtAs(key));

/** What was brought for a field, under whatever name it was asked for. */
export const broughtOf = (source: Readonly<Record<string, unknown>>, { path, fieldName }: Asked): unknown =>
  source[broughtAs(String(path.key))] ?? source[fieldName];

/** What the merged relation has of its own, beside the properties of its statements. */
export const ownOfLink: ReadonlySet<string> = new Set(['type', 'source', 'target']);

/** Names that a link's own values stand under, so that nothing else may. */
export const isOwnOfLink = (name: string): boolean => ownOfLink.has(name) || name === 'statements';
