import { createRandom } from '../../dist/demo/random.js';
import { kindNumber } from './kinds.mjs';

/** How many calls are drawn for each phone; about a third repeat others and fall together. */
const contactsPerPhone = 3.1;

/**
 * What every operation states about its own people and things. Who comes early in a list is drawn more often, so that a
 * few have very many links and most have few.
 * @param {import('./population.mjs').Population} population
 * @param {import('./statements.mjs').Statements} statements
 */
export function tellOwnLinks(population, statements) {
  const random = createRandom('bench own links');
  for (const { index } of population.operations) {
    const own = (kind) => population.own(index, kindNumber[kind]);
    const tell = (type, from, to) => statements.tell(index, type, from, to);
    tellPeople(random, own, tell);
    tellPhones(random, own, tell);
    tellThings(random, own, tell);
    statements.endOperation();
  }
}

function tellPeople(random, own, tell) {
  const people = own('Person');
  for (let place = 0; place < people.count; place += 1) {
    const person = people.start + place;
    // Person and phone of one place belong together; what they are linked with stands near them in the log.
    if (random.chance(0.7)) tell('USES', person, own('Phone').start + (place % Math.max(1, own('Phone').count)));
    const somebody = () => skewed(random, people, 2);
    if (random.chance(0.15)) tellAny(random, tell, 'USES', person, own('Phone'));
    if (random.chance(0.5)) tell('ASSOCIATE_OF', person, somebody());
    if (random.chance(0.3)) tell('ASSOCIATE_OF', person, near(random, people, place, 12));
    if (random.chance(0.3)) tell('FAMILY_OF', person, near(random, people, place, 4));
    if (random.chance(0.55)) tellAny(random, tell, 'LIVES_AT', person, own('Location'), 1.3);
    if (random.chance(0.12)) tellAny(random, tell, 'WORKS_FOR', person, own('Organisation'), 2);
    if (random.chance(0.004)) tell('SAME_AS', person, near(random, people, place, 30));
  }
}

function tellPhones(random, own, tell) {
  const phones = own('Phone');
  for (let draw = 0; draw < phones.count * contactsPerPhone; draw += 1) {
    const one = skewed(random, phones, 2.8);
    const other = skewed(random, phones, 1.3);
    const forth = random.chance(0.5);
    tell('CONTACTED', forth ? one : other, forth ? other : one);
    if (random.chance(0.3)) tell('CONTACTED', forth ? other : one, forth ? one : other);
  }
  for (let place = 0; place < phones.count; place += 1) {
    const phone = phones.start + place;
    if (random.chance(0.12)) tellAny(random, tell, 'REGISTERED_TO', phone, own('Person'), 1);
    if (random.chance(0.01)) tellAny(random, tell, 'REGISTERED_TO', phone, own('Organisation'), 2);
    if (random.chance(0.05)) tellAny(random, tell, 'LOCATED_AT', phone, own('Location'), 2);
  }
}

/** Which things have links of which types, how many on average, and how much the first of the others are preferred. */
const thingLinks = [
  { thing: 'Vehicle', type: 'USES', other: 'Person', turned: true, mean: 1.6, skew: 1.3 },
  { thing: 'Vehicle', type: 'REGISTERED_TO', other: 'Person', mean: 0.8, skew: 1 },
  { thing: 'Vehicle', type: 'REGISTERED_TO', other: 'Organisation', mean: 0.1, skew: 2 },
  { thing: 'Device', type: 'USES', other: 'Person', turned: true, mean: 1.2, skew: 1.3 },
  { thing: 'Device', type: 'SAVED_AS', other: 'Phone', mean: 9, skew: 1.6 },
  { thing: 'Account', type: 'USES', other: 'Person', turned: true, mean: 1.1, skew: 1.1 },
  { thing: 'Account', type: 'REGISTERED_TO', other: 'Person', mean: 0.9, skew: 1.1 },
  { thing: 'Account', type: 'PAID', other: 'Account', mean: 2.5, skew: 1.8 },
  { thing: 'PaymentCard', type: 'USES', other: 'Person', turned: true, mean: 1.1, skew: 1 },
  { thing: 'PaymentCard', type: 'REGISTERED_TO', other: 'Person', mean: 0.9, skew: 1 },
  { thing: 'Email', type: 'USES', other: 'Person', turned: true, mean: 1.1, skew: 1 },
  { thing: 'OnlineHandle', type: 'USES', other: 'Person', turned: true, mean: 1.2, skew: 1 },
  { thing: 'Sim', type: 'INSERTED_IN', other: 'Device', mean: 1.1, skew: 1 },
  { thing: 'Sim', type: 'SERVES', other: 'Phone', mean: 1.1, skew: 1.2 },
  { thing: 'Organisation', type: 'LOCATED_AT', other: 'Location', mean: 1, skew: 1 },
  { thing: 'OrganisedCrimeGroup', type: 'MEMBER_OF', other: 'Person', turned: true, mean: 11, skew: 1.6 },
  { thing: 'OrganisedCrimeGroup', type: 'CONTROLS', other: 'DrugsLine', mean: 0.9, skew: 1 },
  { thing: 'DrugsLine', type: 'LINE_NUMBER', other: 'Phone', mean: 3, skew: 1.6 },
  { thing: 'DrugsLine', type: 'HOLDS_LINE', other: 'Person', turned: true, mean: 2, skew: 1.6 },
  { thing: 'DrugsLine', type: 'RUNS_FOR', other: 'Person', turned: true, mean: 6, skew: 1.6 },
  { thing: 'IdentityDocument', type: 'IDENTIFIED_BY', other: 'Person', turned: true, mean: 1.1, skew: 1 },
  { thing: 'Identifier', type: 'IDENTIFIED_BY', other: 'Person', turned: true, mean: 1.1, skew: 1 },
];

function tellThings(random, own, tell) {
  for (const { thing, type, other, turned, mean, skew } of thingLinks) {
    const things = own(thing);
    const others = own(other);
    for (let place = 0; place < things.count && others.count > 0; place += 1) {
      const count = around(random, mean);
      for (let one = 0; one < count; one += 1) {
        const found = skewed(random, others, skew);
        tell(type, turned ? found : things.start + place, turned ? things.start + place : found);
      }
    }
  }
}

function tellAny(random, tell, type, from, others, skew = 1.5) {
  if (others.count > 0) tell(type, from, skewed(random, others, skew));
}

/** One of a range, the first ones more often the higher the skew; 1 is none. */
const skewed = (random, { start, count }, skew) => start + Math.floor(count * random.next() ** skew);

const near = (random, { start, count }, place, reach) =>
  start + Math.max(0, Math.min(count - 1, place + random.int(-reach, reach)));

/** A whole number around a mean, from half to one and a half of it. */
const around = (random, mean) => Math.floor(mean * (0.5 + random.next()) + random.next());
