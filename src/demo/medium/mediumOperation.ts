import { birthDate, isMobile, type Person } from '../cast.js';
import type { Contact } from '../demoData.js';
import { DAY, HOUR, isoDay, MINUTE } from '../demoTime.js';
import { tellHandset } from '../handsets.js';
import { tellBookings } from '../journeys.js';
import { tellEpisode } from '../missing.js';
import type { Operation } from '../operationList.js';
import { createRandom, type Random } from '../random.js';
import { tellStatements } from '../statements.js';
import { stopAt } from '../stopAt.js';
import { openSource } from '../tell.js';
import type { World } from '../world.js';
import { tellMediumEncounters } from './mediumEncounters.js';
import { tellMediumPeople } from './mediumPeople.js';
import { tellMediumWork } from './mediumWork.js';

export interface MediumAmounts {
  readonly handsets: number;
  readonly bookings: number;
  readonly payments: number;
  readonly episodes: number;
}

/** One middling operation: its people first, then what was seized or asked for about them, then the work done. */
export function tellMediumOperation(world: World, operation: Operation, amounts: MediumAmounts): void {
  const random = createRandom(operation.reference);
  tellMediumPeople(world, random, operation);
  for (let count = 0; count < amounts.handsets; count += 1) tellOneHandset(world, random, operation, count);
  tellCallData(world, random, operation);
  if (amounts.bookings > 0) tellFirm(world, random, operation, amounts.bookings);
  if (amounts.payments > 0) {
    const holders = [...operation.suspects.slice(0, 2), ...operation.others.slice(4, 6)];
    const wish = { from: operation.start - 60 * DAY, days: 120, rows: amounts.payments, payers: 18 };
    tellStatements(world, random, operation, { ...wish, holders });
  }
  if (amounts.episodes > 0) tellMissing(world, random, operation, amounts.episodes);
  tellMediumEncounters(world, random, operation);
  tellMediumWork(world, random, operation);
}

const EXHIBIT_INITIALS = ['ABK', 'CDW', 'EFH', 'GHT', 'JKP', 'LNR', 'MPS', 'NWT', 'RTY', 'SVB'] as const;

function tellOneHandset(world: World, random: Random, operation: Operation, count: number): void {
  const owner = operation.suspects[count] as Person;
  const friends = random.sample(
    [...operation.suspects, ...operation.others].filter((person) => person !== owner),
    9,
  );
  tellHandset(world, random, operation, {
    ...{ owner, number: owner.number as string, exhibit: `${random.pick(EXHIBIT_INITIALS)}/${random.int(1, 40)}` },
    ...{
      seized: operation.start + 40 * DAY,
      days: 90,
      messages: random.int(550, 800),
      strangers: 45,
      mobileShare: 0.12,
    },
    circle: friends.flatMap((friend) =>
      friend.phone
        ? [{ phone: friend.phone, label: friend.name.split(' ')[0] as string, weight: random.int(2, 6) }]
        : [],
    ),
  });
}

/** Calls between those whose numbers are known, and to some that are not. */
function tellCallData(world: World, random: Random, operation: Operation): void {
  const begin = operation.start - 30 * DAY;
  const source = openSource(world, operation, {
    ...{ at: operation.start + 20 * DAY, kind: 'CALL_DATA', title: 'Call data of three numbers' },
    ...{ originSystem: 'Communications data', fileName: `calls-${isoDay(begin)}.csv` },
  });
  const strangers = Array.from({ length: 25 }, () => world.cast.phone(world.numbers.any(0.1)));
  const known = [...operation.suspects, ...operation.others].flatMap(({ phone }) => (phone ? [phone] : []));
  const subjects = known.slice(0, 3);
  const contacts = Array.from({ length: random.int(330, 470) }, (_, index): Contact => {
    const one = random.pick(subjects);
    const someone = random.pick(random.chance(0.6) ? known.filter((phone) => phone !== one) : strangers);
    // Every stranger is called once before any is called again.
    const two = strangers[index] ?? someone;
    const [from, to] = random.chance(0.5) ? [one, two] : [two, one];
    const at = begin + random.int(0, 44) * DAY + random.int(8, 23) * HOUR + random.int(0, 59) * MINUTE;
    const seconds = random.int(3, 800);
    return isMobile(from) && isMobile(to)
      ? { from, to, at, channel: 'TEXT' }
      : { from, to, at, channel: 'CALL', seconds };
  });
  world.data.contacts(source, contacts);
}

function tellFirm(world: World, random: Random, operation: Operation, count: number): void {
  const main = operation.mainSource as string;
  const firm = world.cast.organisation('TAXI_FIRM');
  const town = world.places.town(operation.force);
  const firmName = `${random.pick(['Larkrise', 'Yewbarrow', 'Quillon', 'Withyham', 'Fennelby'])} Cars ${town}`;
  const phones = [...operation.suspects, ...operation.others].flatMap(({ phone }) => (phone ? [phone] : []));
  const source = tellBookings(world, random, operation, {
    ...{ firm, firmName, from: operation.start - 60 * DAY, days: 110, count, vehicles: [world.cast.vehicle()] },
    ...{ bookers: random.sample(phones, 6), passengers: operation.victims },
    stops: Array.from({ length: 9 }, () => stopAt(world, main, operation.force)),
  });
  world.data.record({ entity: firm, source, name: firmName, category: 'TAXI_FIRM' });
}

function tellMissing(world: World, random: Random, operation: Operation, count: number): void {
  const source = openSource(world, operation, {
    ...{ at: operation.start + 70 * DAY, kind: 'MISSING_REPORTS', title: 'Missing episodes', fileName: 'missing.csv' },
  });
  const children = operation.victims.filter(
    (person) => birthDate(person) > isoDay(operation.start - 17.5 * 365.25 * DAY),
  );
  for (let episode = 0; episode < count; episode += 1) {
    const day = operation.start + random.int(-90, 60) * DAY;
    tellEpisode(world, random, operation, source, random.pick(children), day);
  }
}
