import { dayText } from './days.mjs';
import { kinds } from './kinds.mjs';
import { drawRole } from './roles.mjs';

const seen = ['firstSeen', 'lastSeen', 'count:long'];

/** What statements of a type say beside who, by whom and how sure. */
export const detailColumns = {
  ...{
    USES: ['basis', 'strength', 'firstSeen', 'lastSeen'],
    REGISTERED_TO: ['from'],
    SAVED_AS: ['label', 'deleted:boolean'],
  },
  ...{
    CONTACTED: seen,
    PAID: seen,
    MEMBER_OF: ['role'],
    ASSOCIATE_OF: ['role'],
    FAMILY_OF: ['role'],
    WORKS_FOR: ['role'],
  },
  ...{ LIVES_AT: ['from', 'to'], LINE_NUMBER: ['from', 'to'], HOLDS_LINE: ['from', 'to'], RUNS_FOR: ['from', 'to'] },
  ...{
    LOCATED_AT: [],
    CONTROLS: [],
    INSERTED_IN: ['firstSeen', 'lastSeen'],
    SERVES: [],
    IDENTIFIED_BY: [],
    SAME_AS: [],
  },
  ...{ ROLE_IN: ['role', 'from', 'unitWeight:long'], INVOLVED_IN: ['role', ...seen] },
};

/**
 * Draws what one statement says.
 * @param {import('../../dist/demo/random.js').Random} random
 * @param {string} type
 * @param {import('./operations.mjs').BenchOperation} operation
 * @param {number} fromKind the kind of the entity that the statement begins with, as a number
 */
export function detailsOf(random, type, operation, fromKind) {
  switch (type) {
    case 'USES':
      return { ...random.pick(uses), ...seenAround(random, operation) };
    case 'CONTACTED':
    case 'PAID':
      // Most are rare, a few are frequent.
      return { status: 'REPORTED', ...seenAround(random, operation), count: 1 + Math.floor(60 * random.next() ** 5) };
    case 'INSERTED_IN':
      return { status: 'CONFIRMED', ...seenAround(random, operation) };
    case 'SAVED_AS':
      return { status: 'REPORTED', label: random.pick(labels), deleted: random.chance(0.08) };
    case 'LIVES_AT':
    case 'LINE_NUMBER':
    case 'HOLDS_LINE':
    case 'RUNS_FOR':
      return { status: random.pick(['REPORTED', 'BELIEVED', 'CONFIRMED']), ...during(random, operation) };
    case 'REGISTERED_TO':
      return { status: 'CONFIRMED', from: dayText(operation.start - random.int(30, 1500)).slice(0, 7) };
    case 'ROLE_IN': {
      const isDisproved = random.chance(0.01);
      return {
        status: isDisproved ? 'DISPROVED' : 'REPORTED',
        unitWeight: isDisproved ? 0 : undefined,
        role: drawRole(random, kinds[fromKind].kind),
        from: random.chance(0.8) ? dayText(operation.start + random.int(-200, 100)) : undefined,
      };
    }
    default:
      return {
        status: random.pick(['REPORTED', 'BELIEVED', 'CONFIRMED']),
        role: roles[type] && random.pick(roles[type]),
      };
  }
}

function seenAround(random, { start }) {
  const first = start + random.int(-400, 150);
  return { firstSeen: dayText(first), lastSeen: dayText(first + random.int(0, 300)) };
}

function during(random, { start }) {
  const from = start + random.int(-700, 60);
  return {
    from: dayText(from).slice(0, random.pick([4, 7, 10])),
    to: random.chance(0.4) ? dayText(from + random.int(370, 900)) : undefined,
  };
}

const roles = {
  MEMBER_OF: ['principal', 'facilitator', 'member', 'member', 'member', 'peripheral'],
  ASSOCIATE_OF: ['associate', undefined, undefined],
  FAMILY_OF: ['parent', 'sister', 'brother', 'cousin', 'partner'],
  WORKS_FOR: ['worker', 'driver', 'manager'],
};
const uses = [
  { status: 'REPORTED', basis: 'BILLING', strength: 'PROBABLE' },
  { status: 'REPORTED', basis: 'SELF_DECLARED', strength: 'CONFIRMED' },
  { status: 'REPORTED', basis: 'STATED_BY_OTHERS', strength: 'PROBABLE' },
  { status: 'REPORTED', basis: 'CONTACT_PATTERN', strength: 'POSSIBLE' },
  { status: 'CONFIRMED', basis: 'FOUND_IN_POSSESSION', strength: 'CONFIRMED' },
  { status: 'BELIEVED', basis: 'OBSERVED', strength: 'PROBABLE' },
];
const labels = [
  ...['Mum', 'Dad', 'Nan', 'Home', 'Work', 'Boss', 'Gym', 'Barber', 'School', 'Bro', 'Sis', 'Cuz', 'Uncle', 'Auntie'],
  ...['Doctor', 'Landlord', 'Pizza', 'Garage', 'Neighbour', 'New Phone', 'Old Number', 'Flat', 'Shop', 'Coach'],
];
