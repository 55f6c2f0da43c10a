import { createRandom } from '../../dist/demo/random.js';
import { kindNumber } from './kinds.mjs';

/**
 * Phones in touch with a large part of all phones: the share of entities that each is in touch with, whether it is a
 * number that everybody calls (a switchboard of taxis), and which part of an operation's phones know it. Of a million
 * entities the first has more than 50,000 contacts, several others 10,000 to 30,000.
 */
const hubPhones = [
  { share: 0.058, common: false, part: 0.6 },
  { share: 0.03, common: true, part: 0.35 },
  { share: 0.024, common: true, part: 0.3 },
  { share: 0.018, common: false, part: 0.5 },
  { share: 0.015, common: true, part: 0.3 },
  { share: 0.013, common: false, part: 0.4 },
  { share: 0.012, common: true, part: 0.25 },
  { share: 0.011, common: false, part: 0.4 },
];

/** Firms and places that many operations know: how many of each, and which part of operations. */
const hubPlaces = [
  { kind: 'Organisation', count: 6, part: 0.12 },
  { kind: 'Location', count: 10, part: 0.08 },
];

/**
 * Adds the hubs, and gives who is marked as common.
 * @param {import('./population.mjs').Population} population
 * @param {import('./statements.mjs').Statements} statements
 * @param {(operation: number, entity: number) => void} hold
 * @returns {ReadonlySet<number>}
 */
export function addHubs(population, statements, hold) {
  const random = createRandom('bench hubs');
  const open = population.operations.filter((operation) => operation.open);
  const common = new Set();
  const taken = new Set();
  const choose = (kind) => {
    for (;;) {
      const { start, count } = population.own(random.pick(open).index, kindNumber[kind]);
      const entity = start + random.int(0, Math.max(0, count - 1));
      if (count > 0 && !taken.has(entity)) {
        taken.add(entity);
        return entity;
      }
    }
  };
  for (const hub of hubPhones) {
    const phone = choose('Phone');
    if (hub.common) common.add(phone);
    contactMany(random, population, statements, hold, phone, hub);
  }
  for (const { kind, count, part } of hubPlaces) {
    for (let one = 0; one < count; one += 1) {
      const entity = choose(kind);
      common.add(entity);
      for (const { index } of population.operations) {
        if (!random.chance(part)) continue;
        hold(index, entity);
        linkPeople(random, population, statements, index, kind, entity);
      }
    }
  }
  return common;
}

function contactMany(random, population, statements, hold, phone, { share, common, part }) {
  // What everybody calls is known all over; another number's contacts lie in the largest operations.
  const operations = common ? random.shuffle(population.operations) : population.operations;
  let wanted = Math.round(population.size * share);
  for (const { index } of operations) {
    if (wanted <= 0) return;
    hold(index, phone);
    const { start, count } = population.own(index, kindNumber.Phone);
    for (let place = 0; place < count && wanted > 0; place += 1) {
      if (start + place === phone || !random.chance(part)) continue;
      wanted -= 1;
      const incoming = random.chance(common ? 0.85 : 0.4);
      const [from, to] = incoming ? [start + place, phone] : [phone, start + place];
      statements.add(index, 'CONTACTED', from, to);
      if (random.chance(0.15)) statements.add(index, 'CONTACTED', to, from);
    }
  }
}

function linkPeople(random, population, statements, operation, kind, entity) {
  const { start, count } = population.own(operation, kindNumber.Person);
  for (let left = Math.min(count, random.int(1, 12)); left > 0; left -= 1) {
    const person = start + random.int(0, count - 1);
    statements.add(operation, kind === 'Location' ? 'LIVES_AT' : 'WORKS_FOR', person, entity);
  }
}
