import { birthDate, isMobile, type Person } from './cast.js';
import type { Contact } from './demoData.js';
import { DAY, HOUR, isoDay, isoMinute, MINUTE } from './demoTime.js';
import { tellEpisode } from './missing.js';
import type { Operation } from './operationList.js';
import type { Random } from './random.js';
import { attribute, introduce, openSource, place } from './tell.js';
import type { World } from './world.js';

export interface ThinAmounts {
  readonly people: number;
  readonly phones: number;
  readonly calls: number;
  readonly episodes: number;
}

const GRADES = ['1AP', '1BP', '2BP', '2CP', '2DP', '2BC', '3DP', '3EP'] as const;
const CONDITIONS = 'Not to be passed on without the consent of the originator; review before any disclosure.';
const SAR_CONDITIONS =
  'Derived from a suspicious activity report: its existence must not be revealed. Not for evidence.';

/** One small operation: a list of people, the numbers they use, a few calls and, with children, missing episodes. */
export function tellThinOperation(
  world: World,
  random: Random,
  operation: Operation,
  known: Person[],
  amounts: ThinAmounts,
): void {
  const seenAt = operation.start + random.int(1, 30) * DAY;
  const source = openMainSource(world, random, operation, seenAt);
  operation.mainSource = source;
  const people = Array.from({ length: amounts.people }, (_, index) => tellPerson(world, random, operation, index));
  meetKnown(world, random, operation, known);
  // Restricted people stay out of the pool: their appearance elsewhere is told on purpose, not by chance.
  if (operation.access === 'OPEN') known.push(...random.sample(people, 1));
  const numbers = Array.from({ length: amounts.phones }, () => world.numbers.any(0.05));
  const phones = numbers.map((number, index) =>
    attribute(world, source, people[index % people.length] as Person, number, {
      basis: random.pick(['STATED_BY_OTHERS', 'BILLING', 'SELF_DECLARED', 'CONTACT_PATTERN']),
      strength: random.pick(['CONFIRMED', 'PROBABLE', 'PROBABLE', 'POSSIBLE']),
      lastSeen: isoDay(seenAt),
    }),
  );
  tellThings(world, random, operation, source);
  tellCalls(world, random, operation, phones, amounts.calls);
  for (let count = 0; count < amounts.episodes; count += 1) {
    // With children, the first person told is one.
    const child = operation.victims[0] as Person;
    tellEpisode(world, random, operation, source, child, operation.start + random.int(-60, 20) * DAY);
  }
}

function openMainSource(world: World, random: Random, operation: Operation, at: number): string {
  const style = random.int(1, 100);
  if (style <= 3) {
    return openSource(world, operation, {
      ...{ at, kind: 'REPORT', material: 'SENSITIVE', title: 'Sensitive report' },
      handling: SAR_CONDITIONS,
    });
  }
  if (style <= 6) {
    return openSource(world, operation, {
      at,
      kind: 'WEB_CAPTURE',
      material: 'OPEN_SOURCE',
      title: 'Open source capture',
    });
  }
  if (style <= 55) {
    const grade = random.pick(GRADES);
    return openSource(world, operation, {
      ...{ at, kind: 'REPORT', material: 'INTELLIGENCE', title: 'Intelligence report', grade },
      handling: grade.endsWith('C') ? CONDITIONS : undefined,
    });
  }
  return openSource(world, operation, { at, kind: 'NOMINAL_LIST', title: 'People and numbers of the enquiry' });
}

function tellPerson(world: World, random: Random, operation: Operation, index: number): Person {
  const source = operation.mainSource as string;
  const ofChildren = operation.cases.some((slot) => slot.childExploitation);
  if (index === 0 && ofChildren) {
    return introduce(world, operation, source, world.cast.child(operation.start), 'POTENTIAL_VICTIM');
  }
  const role = random.pick(['SUSPECT', 'SUSPECT', 'POTENTIAL_VICTIM', 'ASSOCIATE', 'ASSOCIATE', 'WITNESS'] as const);
  const adult = world.cast.person({ age: [18.5, 55], on: operation.start });
  const exact = random.chance(0.7);
  return introduce(world, operation, source, adult, index === 0 ? 'POTENTIAL_VICTIM' : role, {
    birthDate: exact ? birthDate(adult) : random.chance(0.6) ? birthDate(adult).slice(0, 4) : undefined,
    ageText: exact ? undefined : `about ${Math.round((operation.start - adult.born) / DAY / 365.25 / 5) * 5}`,
  });
}

/** One operation in seven meets somebody whom an earlier one knows: washes and common links live on it. */
function meetKnown(world: World, random: Random, operation: Operation, known: readonly Person[]): void {
  const source = operation.mainSource as string;
  const adults = known.filter((person) => operation.start - person.born > 18.5 * 365.25 * DAY);
  if (adults.length === 0 || !random.chance(1 / 7)) return;
  const person = random.pick(adults);
  const [given = '', ...family] = person.name.split(' ');
  const name = random.chance(0.5) ? person.name : `${given.charAt(0)}. ${family.join(' ')}`;
  const role = random.pick(['SUSPECT', 'ASSOCIATE', 'WITNESS'] as const);
  introduce(world, operation, source, person, role, { name, birthDate: birthDate(person).slice(0, 4) });
  if (person.phone) {
    world.data.link('USES', person.ref, person.phone, {
      ...{ source, status: 'REPORTED', basis: 'STATED_BY_OTHERS', strength: 'POSSIBLE' },
      lastSeen: isoDay(operation.start),
    });
  }
}

function tellThings(world: World, random: Random, operation: Operation, source: string): void {
  const [first, second] = random.sample([...operation.suspects, ...operation.others], 2);
  if (first && random.chance(0.25)) {
    const vehicle = world.cast.vehicle();
    const colour = random.pick(['BLACK', 'BLUE', 'GREY', 'RED', 'SILVER', 'WHITE']);
    world.data.record({ entity: vehicle, source, colour, category: 'CAR' });
    world.data.link('USES', first.ref, vehicle, {
      source,
      status: 'REPORTED',
      basis: 'OBSERVED',
      strength: 'PROBABLE',
    });
  }
  if (second && random.chance(0.3)) {
    const location = place(world, source, world.places.address(operation.force));
    world.data.link('LIVES_AT', second.ref, location, { source, fromDate: isoDay(operation.start).slice(0, 7) });
  }
  if (first && second && random.chance(0.4)) {
    world.data.link('ASSOCIATE_OF', first.ref, second.ref, { source, status: 'BELIEVED' });
  }
}

function tellCalls(world: World, random: Random, operation: Operation, phones: readonly string[], count: number): void {
  if (count === 0 || phones.length < 2) return;
  const begin = operation.start - 20 * DAY;
  const source = openSource(world, operation, {
    ...{ at: operation.start, kind: 'CALL_DATA', title: 'Call data', originSystem: 'Communications data' },
    fileName: `calls-${isoMinute(begin).slice(0, 10)}.csv`,
  });
  const pairs = Array.from({ length: Math.min(4, phones.length - 1) }, () => random.sample(phones, 2));
  const contacts = Array.from({ length: count }, (): Contact => {
    const [one, two] = random.pick(pairs) as [string, string];
    const [from, to] = random.chance(0.5) ? [one, two] : [two, one];
    const at = begin + random.int(0, 19) * DAY + random.int(8, 22) * HOUR + random.int(0, 59) * MINUTE;
    return isMobile(from) && isMobile(to)
      ? { from, to, at, channel: 'TEXT' }
      : { from, to, at, channel: 'CALL', seconds: random.int(4, 600) };
  });
  world.data.contacts(source, contacts);
}
