/**
 * The kinds of entity and what share of all each has. The order is the one in which an operation's entities are
 * numbered.
 * @type {readonly { readonly kind: string, readonly share: number }[]}
 */
export const kinds = [
  { kind: 'Person', share: 0.4 },
  { kind: 'Phone', share: 0.35 },
  { kind: 'Location', share: 0.06 },
  { kind: 'Vehicle', share: 0.04 },
  { kind: 'Device', share: 0.03 },
  { kind: 'Account', share: 0.025 },
  { kind: 'OnlineHandle', share: 0.025 },
  { kind: 'Email', share: 0.02 },
  { kind: 'Sim', share: 0.015 },
  { kind: 'Organisation', share: 0.01 },
  { kind: 'IdentityDocument', share: 0.006 },
  { kind: 'PaymentCard', share: 0.005 },
  { kind: 'OrganisedCrimeGroup', share: 0.004 },
  { kind: 'DrugsLine', share: 0.004 },
  { kind: 'Identifier', share: 0.004 },
  { kind: 'Vulnerability', share: 0.002 },
];

/** The place of each kind in the list: `kindNumber.Phone`. */
export const kindNumber = Object.fromEntries(kinds.map(({ kind }, number) => [kind, number]));
