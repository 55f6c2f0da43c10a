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

/** Kinds with which links of a type begin and end, where these are not the same; as `LinkType` of the schema says. */
export const linkEnds: Readonly<
  Partial<Record<GqlLinkType, readonly [from: readonly string[], to: readonly string[]]>>
> = {
  USES: [['Person'], ['Phone', 'Device', 'Vehicle', 'Account', 'PaymentCard', 'Email', 'OnlineHandle']],
  REGISTERED_TO: [
    ['Phone', 'Vehicle', 'Account', 'PaymentCard'],
    ['Person', 'Organisation', 'Location'],
  ],
  SAVED_AS: [['Device'], ['Phone']],
  MEMBER_OF: [['Person'], ['OrganisedCrimeGroup']],
  LIVES_AT: [['Person'], ['Location']],
  WORKS_FOR: [['Person'], ['Organisation']],
  LOCATED_AT: [['Organisation', 'Phone'], ['Location']],
  LINE_NUMBER: [['DrugsLine'], ['Phone']],
  HOLDS_LINE: [['Person'], ['DrugsLine']],
  RUNS_FOR: [['Person'], ['DrugsLine']],
  CONTROLS: [['OrganisedCrimeGroup'], ['DrugsLine']],
  INSERTED_IN: [['Sim'], ['Device']],
  SERVES: [['Sim'], ['Phone']],
  IDENTIFIED_BY: [['Person'], ['IdentityDocument', 'Identifier']],
};

/** Whether a link between two kinds would be right the other way round. */
export function directedWrongly(type: string, from: string, to: string): boolean {
  const [begin = [], end = []] = linkEnds[linkType(type)] ?? [];
  return begin.includes(to) && end.includes(from);
}
