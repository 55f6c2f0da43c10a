import { birthDate, type Person } from './cast.js';
import { DEMO_NOW } from './demoNow.js';
import type { RowOf } from './demoTables.js';
import { DAY, HOUR, instant, isoDay, isoSecond } from './demoTime.js';
import type { Operation } from './operationList.js';
import type { Address } from './places.js';
import type { World } from './world.js';

type SourceWish = Omit<RowOf<'sources'>, 'operation' | 'recordedAt'> & { readonly kind: string; readonly at: number };

/** What a source states about an entity, apart from which entity and which source. */
export type Stated = Omit<RowOf<'records'>, 'entity' | 'source'>;

/** Opens a source of an operation that came in at a time and was recorded within two days, never after "now". */
export function openSource(world: World, operation: Operation, { at, ...row }: SourceWish): string {
  const lastMoment = instant(DEMO_NOW) - HOUR;
  return world.data.source({
    ...{ material: 'EVIDENCE', originForce: operation.force, timezone: 'UTC', seizedAt: isoDay(at) },
    ...row,
    operation: operation.reference,
    recordedAt: isoSecond(Math.min(at + 2 * DAY + 9 * HOUR, lastMoment)),
  });
}

const CHILD_ROLES = new Set(['VICTIM', 'POTENTIAL_VICTIM', 'MISSING_CHILD']);

/** Names a person in a source, gives the person a role there, and remembers the person in the operation's cast. */
export function introduce(
  world: World,
  operation: Operation,
  source: string,
  person: Person,
  role: string,
  row: Stated & { readonly from?: string } = {},
): Person {
  const { from, ...stated } = row;
  world.data.record({
    ...{ entity: person.ref, source, name: person.name, sex: person.sex, birthDate: birthDate(person) },
    ...stated,
  });
  world.data.role(role, person.ref, { source, fromDate: from ?? isoDay(operation.start) });
  if (role === 'SUSPECT' || role === 'CONVICTED') operation.suspects.push(person);
  else if (CHILD_ROLES.has(role)) operation.victims.push(person);
  else operation.others.push(person);
  return person;
}

/** States that a person uses a number, and remembers the first one told as the person's own. */
export function attribute(
  world: World,
  source: string,
  person: Person,
  number: string,
  row: Omit<RowOf<'links'>, 'source' | 'from' | 'to' | 'type'> = {},
): string {
  const phone = world.cast.phone(number);
  person.phone ??= phone;
  person.number ??= number;
  world.data.link('USES', person.ref, phone, { source, status: 'REPORTED', ...row });
  return phone;
}

/** A place with the address as the source states it. */
export function place(
  world: World,
  source: string,
  address: Address,
  row: Stated = {},
  kind: 'ADDRESS' | 'PLACE' | 'CELL_SITE' = 'ADDRESS',
): string {
  const location = world.cast.location(address, kind);
  const { address: text, postcode } = address;
  world.data.record({ entity: location, source, address: text, postcode, ...row });
  return location;
}

/** A group, line, firm or vulnerability by the name that the source gives it. */
export function named(world: World, source: string, kind: string, name: string, row: Stated = {}): string {
  const entity = world.cast.thing(kind);
  world.data.record({ entity, source, name, ...row });
  return entity;
}
