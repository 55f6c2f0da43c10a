import type { TableRow } from '../../src/loading/readTable.js';

/** Rows that chance would seldom bring together: what each is there for stands beside it. */
export interface HeldRow {
  readonly table: string;
  readonly holder: number;
  readonly row: TableRow;
}

/** Which operation states it: one that all may see, one that the viewer does not see, and one that the viewer may belong to. */
const [open, hidden, third] = [0, 1, 2];
const child = `${new Date().getUTCFullYear() - 9}-04`;

const record = (holder: number, entity: string, stated: TableRow): HeldRow => ({
  ...{ table: 'records', holder },
  row: { entity, grade: '2B', recordedAt: '2025-03-01T00:00:00Z', ...stated },
});
const link = (holder: number, type: string, from: string, to: string, stated: TableRow = {}): HeldRow => ({
  ...{ table: 'links', holder },
  row: { type, from, to, status: 'REPORTED', ...stated },
});
const role = (holder: number, entity: string, of: string): HeldRow => ({
  ...{ table: 'roles', holder },
  row: { entity, role: of, status: 'REPORTED' },
});
const victim = (holder: number, entity: string): HeldRow => role(holder, entity, 'VICTIM');

const [protectedOne, protectedToo, inHiding, youngInHiding] = ['#30', '#31', '#32', '#33'].map(
  (one) => `Person=${one}`,
) as [string, string, string, string];

/**
 * Two who are protected by what all may see, and of whom the hidden operation says it too, with another age, name and
 * address, and each of whom it knows to use what is the other's; and two whom it alone knows to be a victim and a child.
 */
const protectedPeople: readonly HeldRow[] = [
  record(open, protectedOne, { name: 'Ann Brown', birthDate: '1960', grade: '3E' }),
  record(third, protectedOne, { name: 'Lina' }),
  // A word of every title that the viewer may read.
  record(hidden, protectedOne, { name: 'Interviews', birthDate: '2001-05', grade: '1A' }),
  ...[open, hidden].map((holder) => victim(holder, protectedOne)),
  record(open, protectedToo, { name: 'Zed Brook', birthDate: child }),
  record(hidden, protectedToo, { birthDate: child }),
  link(open, 'USES', protectedOne, 'Email=p@b.example'),
  link(hidden, 'USES', protectedToo, 'Email=p@b.example'),
  link(open, 'USES', protectedToo, 'Email=q@b.example'),
  link(hidden, 'USES', protectedOne, 'Email=q@b.example'),
  link(open, 'LIVES_AT', protectedOne, 'Location=#21'),
  link(hidden, 'LIVES_AT', protectedOne, 'Location=#22', { lastSeen: '2025-01-15' }),
  record(open, 'Location=#21', { postcode: 'SO14 2AB' }),
  record(open, 'Location=#22', { postcode: 'M1 1AA' }),
  record(hidden, 'Location=#21', { name: 'Interviews' }),
  record(open, inHiding, { name: 'Ann Brown' }),
  record(hidden, inHiding, { name: 'Mo Quill', birthDate: '1990-01-01' }),
  victim(hidden, inHiding),
  record(open, youngInHiding, { name: 'Zed Brook' }),
  record(hidden, youngInHiding, { birthDate: child }),
];

/** By which reference an operation knows the two organisations that it tells apart. */
export const twinsOf = (reference: string): string => `T7${reference}`;

const cars = { name: 'Lina Harbour Cars', reference: 'H7', grade: '1A' };

/** Organisations that may be one, of which nothing else is said: of two of them each operation decides that they are not. */
const twins: readonly HeldRow[] = [
  ...['#8', '#9'].map((one) => record(open, `Organisation=${one}`, cars)),
  ...['north', 'south', 'east'].flatMap((reference, holder) =>
    [`#5${holder}`, `#6${holder}`].flatMap((one) => [
      record(open, `Organisation=${one}`, cars),
      record(holder, `Organisation=${one}`, { reference: twinsOf(reference) }),
    ]),
  ),
];

/** Of what the viewer knows from an operation of their own the hidden one states all otherwise, and better; and a role. */
const contradicted = ['Person=#34', 'Location=#23', 'Organisation=#75', 'DrugsLine=#9', 'OrganisedCrimeGroup=#9']
  .concat(['Vulnerability=#9', 'Vehicle=EF91GHJ'])
  .flatMap((one) => [
    record(open, one, { name: 'Ann Brown', colour: 'red', make: 'Ford', address: '1 High Street', grade: '3E' }),
    record(third, one, { grade: '3E' }),
    record(hidden, one, { name: 'Zed Brook', colour: 'blue', make: 'Audi', address: '2 Low Street', grade: '1A' }),
    role(hidden, one, 'SUSPECT'),
  ]);

/** And a role of what all know. */
const openlyKnown = ['Person=#35', 'Location=#24', 'Phone=07799900001', 'Vehicle=EF90GHJ'].flatMap((one) => [
  record(open, one, { name: 'Ann Brown', address: '1 High Street' }),
  role(hidden, one, 'SUSPECT'),
]);

export const arranged: readonly HeldRow[] = [...protectedPeople, ...twins, ...contradicted, ...openlyKnown];

const place = 'Location=#9';

/**
 * Of two organisations that may be one the hidden operation says that they are the same. Two others stand in one place and
 * may be one for that alone: the hidden operation knows that a third stands there, and so many telephones that the place
 * tells nothing.
 */
export const arrangedUnseen: readonly HeldRow[] = [
  link(hidden, 'SAME_AS', 'Organisation=#8', 'Organisation=#9'),
  link(hidden, 'LOCATED_AT', 'Organisation=#8', 'Location=#1'),
  ...['Quill', 'Rook', 'Vole'].map((name, at) => record(open, `Organisation=#7${at}`, { name })),
  ...[open, open, hidden].map((holder, at) => link(holder, 'LOCATED_AT', `Organisation=#7${at}`, place)),
  ...Array.from({ length: 21 }, (_none, at) => [
    link(hidden, 'LOCATED_AT', `Phone=077${at + 10}900001`, place),
    record(hidden, `Vehicle=EF${at + 10}GHJ`, {}),
  ]).flat(),
];
