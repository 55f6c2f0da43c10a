import { birthDate, type Person } from '../cast.js';
import { DAY, isoDay } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import type { Random } from '../random.js';
import { attribute, introduce, named, openSource, place } from '../tell.js';
import type { World } from '../world.js';
import { tellMediumPapers } from './mediumPapers.js';

/** The group, those at risk, and the people around them, with numbers, addresses and vehicles. */
export function tellMediumPeople(world: World, random: Random, operation: Operation): void {
  const at = operation.start + 4 * DAY;
  const source = openSource(world, operation, {
    ...{
      at,
      kind: 'NOMINAL_LIST',
      title: 'Nominals of the enquiry',
      originSystem: 'Force records',
      fileName: 'nominals.csv',
    },
  });
  operation.mainSource = source;
  const adult = (role: string, count: number) => {
    for (let number = 0; number < count; number += 1) {
      const person = world.cast.person({ age: [18.5, 56], on: operation.start });
      const year = random.chance(0.15) ? birthDate(person).slice(0, 4) : birthDate(person);
      introduce(world, operation, source, person, role, { birthDate: year });
      tellContactDetails(world, random, operation, source, person);
    }
  };
  adult('SUSPECT', random.int(6, 9));
  const atRisk = random.int(3, 6);
  if (operation.cases[0]?.childExploitation) {
    for (let number = 0; number < atRisk; number += 1) {
      introduce(world, operation, source, world.cast.child(operation.start), 'POTENTIAL_VICTIM');
    }
  } else {
    adult('POTENTIAL_VICTIM', atRisk);
  }
  adult('ASSOCIATE', random.int(12, 16));
  adult('WITNESS', random.int(2, 4));
  adult('PROFESSIONAL', 2);
  tellGroup(world, random, operation);
  tellTies(world, random, operation, source);
  tellMediumPapers(world, random, operation, source);
}

function tellContactDetails(world: World, random: Random, operation: Operation, source: string, person: Person): void {
  attribute(world, source, person, world.numbers.any(0.3), {
    basis: random.pick(['BILLING', 'STATED_BY_OTHERS', 'SELF_DECLARED', 'CONTACT_PATTERN', 'MESSAGE_CONTENT']),
    strength: random.pick(['CONFIRMED', 'PROBABLE', 'PROBABLE', 'POSSIBLE']),
    lastSeen: isoDay(operation.start),
  });
  if (random.chance(0.35)) {
    const location = place(world, source, world.places.address(operation.force));
    world.data.link('LIVES_AT', person.ref, location, {
      source,
      fromDate: isoDay(operation.start - 400 * DAY).slice(0, 7),
    });
  }
  if (random.chance(0.18)) {
    const vehicle = world.cast.vehicle();
    world.data.record({
      entity: vehicle,
      source,
      colour: random.pick(['BLACK', 'BLUE', 'GREY', 'SILVER', 'WHITE']),
      category: 'CAR',
    });
    world.data.link('REGISTERED_TO', vehicle, person.ref, { source, status: 'CONFIRMED' });
    world.data.link('USES', person.ref, vehicle, { source, basis: 'REGISTER', strength: 'PROBABLE' });
  }
  if (random.chance(0.1)) tellOnline(world, random, source, person);
}

/** Mail hosts kept for documentation and platforms that do not exist: nobody's address or account. */
function tellOnline(world: World, random: Random, source: string, person: Person): void {
  const word = `${random.pick(['lark', 'quill', 'tarn', 'pebble', 'ember'])}${random.int(100, 999)}${world.data.count('Email')}`;
  const email = world.cast.thing('Email', `${word}@example.org`);
  world.data.link('USES', person.ref, email, { source, basis: 'MESSAGE_CONTENT', strength: 'PROBABLE' });
  const handle = world.cast.thing('OnlineHandle', `chatterbarn:${word}`);
  world.data.link('USES', person.ref, handle, { source, basis: 'STORED_NAME', strength: 'POSSIBLE' });
}

function tellGroup(world: World, random: Random, operation: Operation): void {
  const grade = random.pick(['1AP', '1BP', '2BP', '2CP']);
  const source = openSource(world, operation, {
    ...{
      at: operation.start + 9 * DAY,
      kind: 'REPORT',
      material: 'INTELLIGENCE',
      title: 'The group and its members',
      grade,
    },
  });
  const name = `${random.pick(['Ropewalk', 'Sedgecut', 'Hopyard', 'Ravelin', 'Larkrise', 'Pinfold'])} group`;
  const reference = `OCG ${operation.region} ${5000 + world.data.count('OrganisedCrimeGroup') * 7}`;
  const group = named(world, source, 'OrganisedCrimeGroup', name, { reference, grade });
  operation.group = group;
  world.data.role('PRINCIPAL_GROUP', group, { source, grade });
  operation.suspects.forEach((person, index) => {
    const role =
      index === 0 ? 'principal' : index === 1 ? 'facilitator' : random.pick(['member', 'associate', 'peripheral']);
    world.data.link('MEMBER_OF', person.ref, group, { source, role, grade, status: 'BELIEVED' });
  });
}

function tellTies(world: World, random: Random, operation: Operation, source: string): void {
  const adults = [...operation.suspects, ...operation.others];
  for (const person of operation.suspects) {
    const [one, two] = random.sample(
      adults.filter((other) => other !== person),
      2,
    ) as [Person, Person];
    world.data.link('ASSOCIATE_OF', person.ref, one.ref, { source, status: 'BELIEVED' });
    if (random.chance(0.3))
      world.data.link('FAMILY_OF', person.ref, two.ref, { source, role: 'cousin', status: 'REPORTED' });
  }
  const employer = world.cast.organisation('EMPLOYER');
  const employerName = `${random.pick(['Cobnut', 'Thistledon', 'Bramblegate', 'Osierbed'])} ${random.pick(['Car Wash', 'Foods', 'Nails', 'Recycling'])}`;
  world.data.record({ entity: employer, source, name: employerName, category: 'EMPLOYER' });
  const location = place(world, source, world.places.address(operation.force), {}, 'PLACE');
  world.data.link('LOCATED_AT', employer, location, { source, status: 'CONFIRMED' });
  if (random.chance(0.5)) world.data.role('RECRUITMENT_PLACE', location, { source });
  for (const person of random.sample(operation.others, 3)) {
    world.data.link('WORKS_FOR', person.ref, employer, { source, role: 'worker' });
  }
}
