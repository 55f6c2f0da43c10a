/** The parts a viewer can play, as the `roles` claim of a token names them. */
export const roles = [
  'analyst',
  'safeguarding',
  'records',
  'contributor',
  'performance',
  'reader',
  'deconfliction',
  'auditor',
  'admin',
] as const;
export type Role = (typeof roles)[number];

export type Right =
  | 'READ'
  | 'IDENTITIES'
  | 'RETENTION'
  | 'CONTRIBUTE'
  | 'STATISTICS'
  | 'SMALL_CELLS'
  | 'DECONFLICT'
  | 'AUDIT'
  | 'ADMINISTER';

/** What each role permits. Nothing else grants anything. */
export const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  analyst: ['READ', 'STATISTICS'],
  safeguarding: ['READ', 'IDENTITIES'],
  records: ['READ', 'RETENTION'],
  contributor: ['READ', 'STATISTICS', 'CONTRIBUTE'],
  performance: ['STATISTICS', 'SMALL_CELLS'],
  reader: ['STATISTICS'],
  deconfliction: ['READ', 'DECONFLICT'],
  auditor: ['AUDIT'],
  admin: ['ADMINISTER', 'STATISTICS'],
};

/** Who asks: what a verified token says. Which restricted operations they belong to is read from the graph. */
export interface Viewer {
  readonly id: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly rights: readonly Right[];
}

export function viewerOf(id: string, name: string | null, claimed: readonly unknown[]): Viewer {
  const held = roles.filter((role) => claimed.includes(role));
  return { id, name, roles: held, rights: [...new Set(held.flatMap((role) => rightsOf[role]))] };
}
