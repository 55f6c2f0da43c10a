import type { GqlLinkType } from '../generated/graphql.js';

/** Every type of link; the compiler holds it to the schema's list. */
const linkTypes: Readonly<Record<GqlLinkType, true>> = {
  USES: true,
  REGISTERED_TO: true,
  SAVED_AS: true,
  CONTACTED: true,
  PAID: true,
  MEMBER_OF: true,
  ASSOCIATE_OF: true,
  FAMILY_OF: true,
  LIVES_AT: true,
  WORKS_FOR: true,
  LOCATED_AT: true,
  LINE_NUMBER: true,
  HOLDS_LINE: true,
  RUNS_FOR: true,
  CONTROLS: true,
  INSERTED_IN: true,
  SERVES: true,
  IDENTIFIED_BY: true,
  SAME_AS: true,
  INVOLVED_IN: true,
  ROLE_IN: true,
};

/** @throws Error for any other text */
export function linkType(text: string): GqlLinkType {
  if (Object.hasOwn(linkTypes, text)) return text as GqlLinkType;
  throw new Error(`Expected a type of link such as USES or CONTACTED, got ${JSON.stringify(text)}.`);
}

/** Links between two that were merged, put aside until they are two again: a type that nobody states or walks. */
export const parkedType = 'PARKED';

/**
 * The statement for links of one type. The database finds a link by its id only where the type stands in the text and
 * is no parameter; it comes from the list above, so nothing that was loaded can become part of a statement.
 */
export const forLinkType = (statement: string, type: string): string =>
  statement.replaceAll('LINK_TYPE', type === parkedType ? type : linkType(type));
