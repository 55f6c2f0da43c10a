import { createRandom } from '../../dist/demo/random.js';
import { minuteText } from './days.mjs';
import { kindNumber } from './kinds.mjs';

/** Events of each kind for each entity of the graph, who takes part, and which source tells of it. */
const told = [
  {
    ...{ kind: 'Booking', share: 0.013, source: 0 },
    parts: {
      BOOKED_BY: 'Phone',
      PASSENGER: 'Person',
      FIRM: 'Organisation',
      FROM: 'Location',
      TO: 'Location',
      VEHICLE: 'Vehicle',
    },
  },
  { kind: 'Sighting', share: 0.01, source: 2, parts: { VEHICLE: 'Vehicle', PLACE: 'Location', SUBJECT: 'Person' } },
  {
    ...{ kind: 'MissingEpisode', share: 0.005, source: 0 },
    parts: { MISSING: 'Person', MISSING_FROM: 'Location', FOUND_AT: 'Location', FOUND_WITH: 'Person' },
  },
  { kind: 'Stay', share: 0.004, source: 0, parts: { GUEST: 'Person', PLACE: 'Location', PAID_BY: 'PaymentCard' } },
  { kind: 'Encounter', share: 0.004, source: 0, parts: { SUBJECT: 'Person', PLACE: 'Location', VEHICLE: 'Vehicle' } },
];

/** Roles that not every event has somebody for. */
const sometimes = { PASSENGER: 0.4, VEHICLE: 0.5, SUBJECT: 0.3, FOUND_WITH: 0.1, PAID_BY: 0.5 };
const always = { Sighting: 'VEHICLE', Encounter: 'SUBJECT' };

/**
 * Journeys, sightings, missing episodes, stays and encounters, in every operation by its size.
 * @param {import('./population.mjs').Population} population
 * @param {import('./eventFiles.mjs').EventFiles} events
 * @param {Map<number, number[]>} hubsOf firms and places that many operations know, by operation
 */
export function tellEvents(population, events, hubsOf) {
  const random = createRandom('bench events');
  for (const { kind, share, source, parts } of told) {
    let due = 0;
    let number = 0;
    for (const operation of population.operations) {
      due += share * sizeOf(population, operation.index);
      for (; due >= 1; due -= 1) {
        const participants = takePart(
          random,
          population,
          operation.index,
          hubsOf.get(operation.index) ?? [],
          kind,
          parts,
        );
        if (participants.length === 0) continue;
        number += 1;
        const from = operation.sources[Math.min(source, operation.sources.length - 1)];
        from.lastRow += 1;
        const properties = { row: from.lastRow, ...describe[kind](random, operation, number) };
        events.add(kind, operation, from, [`bench-${kind}-${number}`], properties, participants);
      }
    }
  }
}

function sizeOf(population, operation) {
  const last = population.own(operation, kindNumber.Vulnerability);
  return last.start + last.count - population.own(operation, 0).start;
}

/** Everybody takes part once, whatever the roles. */
function takePart(random, population, operation, hubs, kind, parts) {
  const entities = new Map();
  for (const [role, thing] of Object.entries(parts)) {
    if (sometimes[role] !== undefined && always[kind] !== role && !random.chance(sometimes[role])) continue;
    const known = hubs.filter((hub) => population.kindOf[hub] === kindNumber[thing]);
    const { start, count } = population.own(operation, kindNumber[thing]);
    const hub = known.length > 0 && random.chance(0.5);
    if (!hub && count === 0) continue;
    const entity = hub ? random.pick(known) : start + Math.floor(count * random.next() ** 2);
    if (!entities.has(entity)) entities.set(entity, role);
  }
  return [...entities];
}

const describe = {
  Booking: (random, operation, number) => ({
    at: minuteText(operation.start + random.int(-200, 200), random.int(0, 1439)),
    reference: `BB${1_000_000 + number}`,
    status: random.pick(['COMPLETED', 'COMPLETED', 'COMPLETED', 'CANCELLED', 'NO_SHOW']),
    fareMinor: random.int(8, 90) * 50,
    paymentMethod: random.pick(['CASH', 'CASH', 'ACCOUNT', 'CARD']),
    pickup: `${random.int(1, 140)} Marlpit Row`,
    destination: `${random.int(1, 140)} Tannery Court`,
  }),
  Sighting: (random, operation) => ({
    at: minuteText(operation.start + random.int(-200, 200), random.int(0, 1439)),
    category: random.pick(['ANPR', 'ANPR', 'ANPR', 'CCTV', 'WITNESS']),
  }),
  MissingEpisode: (random, operation, number) => {
    const day = operation.start + random.int(-300, 100);
    const [left, found] = [random.int(600, 1300), random.int(100, 1300)];
    return {
      ...{ at: minuteText(day, left), until: minuteText(day + 1, found), reference: `MP/BB/${100_000 + number}` },
      ...{ lastSeenAt: minuteText(day, left), foundAt: minuteText(day + 1, found), force: operation.force },
      reportedAt: minuteText(day, left + random.int(10, 130)),
      risk: random.pick(['NO_APPARENT_RISK', 'LOW', 'MEDIUM', 'MEDIUM', 'HIGH']),
      circumstances: random.pick(['Not at school for the afternoon register.', 'Did not return at the agreed time.']),
      returnInterview: random.pick(['OFFERED', 'DECLINED', 'COMPLETED', 'OVERDUE']),
    };
  },
  Stay: (random, operation, number) => {
    const day = operation.start + random.int(-200, 200);
    const category = random.pick(['HOTEL', 'HOTEL', 'SHORT_LET']);
    return { at: minuteText(day, 1230), until: minuteText(day + 1, 600), category, bookingReference: `HB-${number}` };
  },
  Encounter: (random, operation) => {
    const category = random.pick(['STOP', 'ARREST', 'VISIT']);
    const outcome = category === 'ARREST' ? 'Bailed with conditions.' : 'Searched; nothing was found.';
    return { at: minuteText(operation.start + random.int(-200, 200), random.int(0, 1439)), category, outcome };
  },
};
