import type { Person } from '../cast.js';
import { instant } from '../demoTime.js';
import type { Stop } from '../journeys.js';
import type { Operation } from '../operationList.js';
import { STORY_PLATES } from '../plates.js';
import { stopAt } from '../stopAt.js';
import { attribute, introduce, named, openSource } from '../tell.js';
import type { World } from '../world.js';

/** Those around whom Op 97 turns. */
export interface Op97 {
  readonly operation: Operation;
  /** Nine: the first two in London, the others in Leicester. */
  readonly suspects: readonly Person[];
  /** Seven; the first two are those from London who were found at the cuckooed address. */
  readonly children: readonly Person[];
  readonly homes: readonly Stop[];
  readonly cuckooed: Stop;
  readonly tenant: Person;
  readonly others: readonly Person[];
  readonly group: string;
  readonly car: string;
}

const BEGIN = instant('2024-02-15');
const CHILD_AGES = [15.2, 16.1, 14.4, 15.6, 16.4, 13.9, 16.7] as const;

/** The people of Op 97: a group with a London and a Leicester end, seven children, and a tenant whose home was taken over. */
export function tellOp97People(world: World): Op97 {
  const operation = world.operation('EMSOU Op 97');
  const source = openSource(world, operation, {
    ...{ at: operation.start, kind: 'NOMINAL_LIST', title: 'Nominals, addresses and vehicles of the enquiry' },
    ...{ originSystem: 'Force records', fileName: 'nominals.csv' },
  });
  operation.mainSource = source;
  const report = openSource(world, operation, {
    ...{ at: operation.start, kind: 'REPORT', material: 'INTELLIGENCE', title: 'Roles within the group', grade: '1BP' },
  });
  const suspects = Array.from({ length: 9 }, (_, index) => {
    const suspect = world.cast.person({ age: [19.5, 41], on: BEGIN });
    introduce(world, operation, source, suspect, 'SUSPECT');
    attribute(world, source, suspect, world.numbers.mobile(), { basis: 'CONTACT_PATTERN', strength: 'PROBABLE' });
    const stop = stopAt(world, source, index < 2 ? 'met' : 'leicestershire');
    world.data.link('LIVES_AT', suspect.ref, stop.location, { source, fromDate: '2023', status: 'CONFIRMED' });
    return suspect;
  });
  const group = named(world, report, 'OrganisedCrimeGroup', 'Tannery group', {
    reference: 'OCG EMSOU 3307',
    grade: '1BP',
  });
  operation.group = group;
  world.data.role('PRINCIPAL_GROUP', group, { source: report, grade: '1BP' });
  suspects.forEach((suspect, index) => {
    const role = index < 2 ? 'principal' : index < 5 ? 'facilitator' : 'member';
    world.data.link('MEMBER_OF', suspect.ref, group, { source: report, role, status: 'BELIEVED', grade: '1BP' });
  });
  const children = CHILD_AGES.map((age) => {
    const child = world.cast.person({ age: [age, age + 0.1], on: BEGIN });
    introduce(world, operation, source, child, 'POTENTIAL_VICTIM');
    attribute(world, source, child, world.numbers.mobile(), { basis: 'SELF_DECLARED', strength: 'CONFIRMED' });
    return child;
  });
  const homes = children.map((child, index) => {
    const stop = stopAt(world, source, index < 4 ? 'met' : 'leicestershire', index < 2 ? 'Croydon' : undefined);
    world.data.link('LIVES_AT', child.ref, stop.location, { source, fromDate: '2023' });
    return stop;
  });
  for (const child of children.slice(0, 2))
    world.data.role('MISSING_CHILD', child.ref, { source, fromDate: '2024-04' });
  const { cuckooed, tenant } = tellCuckooedHome(world, operation, source);
  const others = Array.from({ length: 18 }, (_, index) => {
    const person = world.cast.person({ age: [20, 55], on: BEGIN });
    introduce(world, operation, source, person, index < 4 ? 'PROFESSIONAL' : index < 8 ? 'WITNESS' : 'ASSOCIATE');
    attribute(world, source, person, world.numbers.any(0.3), { basis: 'STATED_BY_OTHERS', strength: 'PROBABLE' });
    return person;
  });
  const car = world.cast.vehicle(STORY_PLATES.lineCar);
  world.data.record({ entity: car, source, colour: 'GREY', category: 'CAR' });
  world.data.role('VEHICLE_OF_INTEREST', car, { source });
  world.data.link('USES', (suspects[2] as Person).ref, car, { source, basis: 'OBSERVED', strength: 'CONFIRMED' });
  return { operation, suspects, children, homes, cuckooed, tenant, others, group, car };
}

function tellCuckooedHome(world: World, operation: Operation, source: string): Pick<Op97, 'cuckooed' | 'tenant'> {
  const cuckooed = stopAt(world, source, 'leicestershire', 'Leicester');
  world.data.role('CUCKOOED', cuckooed.location, { source, fromDate: '2024-02', toDate: '2024-04-18' });
  const tenant = world.cast.person({ age: [48, 66], on: BEGIN });
  introduce(world, operation, source, tenant, 'POTENTIAL_VICTIM', { note: 'Tenant of the cuckooed address.' });
  world.data.link('LIVES_AT', tenant.ref, cuckooed.location, { source, fromDate: '2019', status: 'CONFIRMED' });
  return { cuckooed, tenant };
}
