import type { Person } from '../cast.js';
import { instant } from '../demoTime.js';
import type { Stop } from '../journeys.js';
import type { Operation } from '../operationList.js';
import { STORY_PLATES } from '../plates.js';
import { createRandom } from '../random.js';
import { stopAt } from '../stopAt.js';
import { attribute, introduce, named, openSource } from '../tell.js';
import type { World } from '../world.js';

/** Those around whom Op 65 turns, and where they live. */
export interface Op65 {
  readonly operation: Operation;
  readonly girls: readonly Person[];
  readonly men: readonly Person[];
  readonly aliases: readonly string[];
  /** The home of each girl, in the same order. */
  readonly homes: readonly Stop[];
  /** The address of each man, in the same order. */
  readonly addresses: readonly Stop[];
  readonly childrensHome: { readonly phone: string; readonly stop: Stop };
  readonly car: string;
  readonly van: string;
  /** Relatives, friends and staff, each with a number. */
  readonly others: readonly Person[];
}

const BEGIN = instant('2023-11-01');
const GIRLS_AGES = [13.35, 13.4, 14.35, 14.45, 15.35, 15.4, 16.3, 17.15] as const;
const ALIASES = ['Rico', 'Zed', 'Sunny', 'Jay', 'Lex', 'Ghost', 'Uncle', 'Tiny', 'Milo', 'Ace', 'Boz'] as const;

/** The people of Op 65: eight girls of 13 to 17, eleven men, and those around them. */
export function tellOp65People(world: World): Op65 {
  const random = createRandom('op 65 people');
  const operation = world.operation('SEROCU Op 65');
  const source = openSource(world, operation, {
    ...{ at: operation.start, kind: 'NOMINAL_LIST', title: 'Nominals, addresses and vehicles of the enquiry' },
    ...{ originSystem: 'Force records', fileName: 'nominals.csv' },
  });
  operation.mainSource = source;
  const report = openSource(world, operation, {
    ...{
      at: operation.start,
      kind: 'REPORT',
      material: 'INTELLIGENCE',
      title: 'Names used among the group',
      grade: '2BP',
    },
  });
  const childrensHome = tellChildrensHome(world, source);
  const girls = GIRLS_AGES.map((age) => {
    const girl = world.cast.person({ sex: 'FEMALE', age: [age, age + 0.1], on: BEGIN });
    introduce(world, operation, source, girl, 'VICTIM');
    world.data.role('MISSING_CHILD', girl.ref, { source, fromDate: '2023-09' });
    return girl;
  });
  const homes = girls.map((girl, index) => {
    const stop =
      index < 3 ? childrensHome.stop : stopAt(world, source, 'hampshire', index === 6 ? 'Eastleigh' : 'Southampton');
    world.data.link('LIVES_AT', girl.ref, stop.location, { source, fromDate: '2023' });
    return stop;
  });
  const men = ALIASES.map((alias) => {
    const man = world.cast.person({ sex: 'MALE', age: [22, 46], on: BEGIN });
    introduce(world, operation, source, man, 'SUSPECT');
    world.data.record({ entity: man.ref, source: report, alias, grade: '2BP' });
    return man;
  });
  const addresses = men.map((man, index) => {
    const force = index === 9 ? 'dorset' : index === 10 ? 'thames-valley' : 'hampshire';
    const stop = stopAt(world, source, force, force === 'hampshire' ? 'Southampton' : undefined);
    world.data.link('LIVES_AT', man.ref, stop.location, { source, fromDate: '2022', status: 'CONFIRMED' });
    return stop;
  });
  const group = named(world, report, 'OrganisedCrimeGroup', 'Saltern Parade group', {
    reference: 'OCG SEROCU 4121',
    grade: '2BP',
  });
  operation.group = group;
  world.data.role('PRINCIPAL_GROUP', group, { source: report, grade: '2BP' });
  men.slice(0, 7).forEach((man, index) => {
    const role = index === 0 ? 'principal' : index < 3 ? 'facilitator' : 'member';
    world.data.link('MEMBER_OF', man.ref, group, { source: report, role, status: 'BELIEVED', grade: '2BP' });
  });
  const others = tellOthers(world, operation, source, girls);
  const [car, van] = [world.cast.vehicle(STORY_PLATES.op65Car), world.cast.vehicle(STORY_PLATES.op65Van)];
  tellVehicle(world, source, car, men[2] as Person, { colour: 'BLACK', make: 'HATCHBACK', category: 'CAR' });
  tellVehicle(world, source, van, men[5] as Person, { colour: 'WHITE', make: 'PANEL VAN', category: 'VAN' });
  for (const owner of random.sample(men.slice(3), 4)) {
    tellVehicle(world, source, world.cast.vehicle(), owner, {
      colour: random.pick(['BLUE', 'GREY', 'RED']),
      category: 'CAR',
    });
  }
  return { operation, girls, men, aliases: ALIASES, homes, addresses, childrensHome, car, van, others };
}

function tellChildrensHome(world: World, source: string): Op65['childrensHome'] {
  const stop = stopAt(world, source, 'hampshire', 'Southampton');
  const home = world.cast.organisation('CHILDRENS_HOME', true);
  world.data.record({ entity: home, source, name: 'Osierbed House', category: 'CHILDRENS_HOME' });
  world.data.link('LOCATED_AT', home, stop.location, { source, status: 'CONFIRMED' });
  const phone = world.cast.phone(world.numbers.landline(), true);
  world.data.link('REGISTERED_TO', phone, home, { source, status: 'CONFIRMED' });
  return { phone, stop };
}

function tellOthers(world: World, operation: Operation, source: string, girls: readonly Person[]): Person[] {
  const relatives = girls.map((girl) => {
    const relative = world.cast.person({ age: [34, 58], on: BEGIN });
    introduce(world, operation, source, relative, 'REPORTING_PERSON');
    world.data.link('FAMILY_OF', relative.ref, girl.ref, { source, role: 'parent', status: 'CONFIRMED' });
    attribute(world, source, relative, world.numbers.mobile(), { basis: 'SELF_DECLARED', strength: 'CONFIRMED' });
    return relative;
  });
  const rest = Array.from({ length: 24 }, (_, index) => {
    const role = index < 4 ? 'PROFESSIONAL' : index < 10 ? 'WITNESS' : 'ASSOCIATE';
    const person = world.cast.person({ age: [19, 52], on: BEGIN });
    introduce(world, operation, source, person, role);
    attribute(world, source, person, world.numbers.mobile(), { basis: 'STATED_BY_OTHERS', strength: 'PROBABLE' });
    return person;
  });
  return [...relatives, ...rest];
}

function tellVehicle(
  world: World,
  source: string,
  vehicle: string,
  keeper: Person,
  row: { readonly colour: string; readonly make?: string; readonly category: string },
): void {
  world.data.record({ entity: vehicle, source, ...row });
  world.data.role('VEHICLE_OF_INTEREST', vehicle, { source });
  world.data.link('REGISTERED_TO', vehicle, keeper.ref, { source, status: 'CONFIRMED', fromDate: '2022-06' });
  world.data.link('USES', keeper.ref, vehicle, { source, basis: 'REGISTER', strength: 'PROBABLE' });
}
