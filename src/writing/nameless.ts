/** Links that tell who somebody is, or that somebody is protected: what `cypher/protection` asks of them. */
export const namingTypes: ReadonlySet<string> = new Set([
  ...['ROLE_IN', 'USES', 'IDENTIFIED_BY', 'REGISTERED_TO', 'LIVES_AT', 'LOCATED_AT'],
]);

/** Things of which a record says what somebody is called, or how old they are, or what their home is called. */
const naming = /^(person|location)_/;

/*
 * What protected people are called takes seconds to find, and is found anew after each change that is not known to leave it as
 * it is. These are: most of what an import of calls, payments or sightings writes.
 */

/** Links whose change changes nothing of what anybody is called. */
export const namelessLinks = (links: readonly { readonly type: string }[]): boolean =>
  links.every(({ type }) => !namingTypes.has(type));

/** Things whose records name nobody. */
export const namelessThings = (ids: readonly string[]): boolean => ids.every((id) => !naming.test(id));
