import type { Contact } from '../demoData.js';
import { DAY, HOUR, instant, isoDay, isSummerTime, MINUTE } from '../demoTime.js';
import { STORY_NUMBERS } from '../phoneNumbers.js';
import { createRandom, type Random } from '../random.js';
import { named, openSource } from '../tell.js';
import type { World } from '../world.js';
import type { Op97 } from './op97People.js';

/** Each line's three numbers follow one another; the last ends on the day of the arrests. */
export const LINE_PERIODS: readonly (readonly [string, string])[] = [
  ['2024-01-15', '2024-03-17'],
  ['2024-03-18', '2024-05-19'],
  ['2024-05-20', '2024-07-12'],
];

/**
 * The working day of a line in London time: an offer to all customers in the morning and one in the afternoon, orders
 * by call until late evening, and a call to the holder about the takings at night. Sundays begin at noon.
 */
export const LINE_DAY = { offers: [10, 16.5], sundayOffers: [12, 16.5], orders: [11, 22], takings: 23 } as const;

const LINES = [
  { name: 'AJ line', category: 'Croydon to Leicester' },
  { name: 'Max line', category: 'Croydon to Loughborough' },
] as const;

/** The two drugs lines. Returns their references. */
export function tellOp97Lines(world: World, op97: Op97): string[] {
  const random = createRandom('op 97 lines');
  const { operation, suspects, children, group } = op97;
  const main = operation.mainSource as string;
  return LINES.map(({ name, category }, index) => {
    const line = named(world, main, 'DrugsLine', name, { category, reference: `DL-EMSOU-${index + 41}` });
    world.data.link('CONTROLS', group, line, { source: main, status: 'BELIEVED' });
    const customers = Array.from({ length: 45 }, () => world.cast.phone(world.numbers.mobile()));
    LINE_PERIODS.forEach(([from, to], period) => {
      const holder = suspects[2 + index * 3 + period] as (typeof suspects)[number];
      world.data.link('HOLDS_LINE', holder.ref, line, { source: main, fromDate: from, toDate: to, status: 'BELIEVED' });
      tellNumber(world, random, op97, {
        line,
        holder,
        customers,
        from,
        to,
        number: STORY_NUMBERS.lineNumbers[index]?.[period] as string,
      });
    });
    for (const child of children.filter((_, number) => number % 2 === index)) {
      world.data.link('RUNS_FOR', child.ref, line, {
        source: main,
        fromDate: '2024-02',
        toDate: '2024-07',
        status: 'BELIEVED',
      });
    }
    return line;
  });
}

interface LineNumber {
  readonly line: string;
  readonly holder: Op97['suspects'][number];
  readonly customers: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly number: string;
}

function tellNumber(world: World, random: Random, { operation }: Op97, wish: LineNumber): void {
  const { line, holder, customers, from, to, number } = wish;
  const last = instant(to);
  const source = openSource(world, operation, {
    ...{ at: last + 10 * DAY, kind: 'CALL_DATA', title: `Call data of ${number}`, originSystem: 'Communications data' },
    fileName: `call-data-${number.slice(-6)}.csv`,
  });
  const phone = world.cast.phone(number);
  world.data.role('DEAL_PHONE', phone, { source, fromDate: from, toDate: to });
  world.data.link('LINE_NUMBER', line, phone, { source, fromDate: from, toDate: to, status: 'CONFIRMED' });
  const use = { source, basis: 'CONTACT_PATTERN', strength: 'PROBABLE', firstSeen: from, lastSeen: isoDay(last) };
  world.data.link('USES', holder.ref, phone, { ...use, fromDate: from, toDate: to });
  const contacts: Contact[] = [];
  for (let day = instant(from); day <= last; day += DAY) {
    contacts.push(...workingDay(random, day, phone, holder.phone as string, customers));
  }
  world.data.contacts(source, contacts);
}

function workingDay(
  random: Random,
  day: number,
  line: string,
  holder: string,
  customers: readonly string[],
): Contact[] {
  const midnight = isSummerTime(day + 12 * HOUR) ? day - HOUR : day;
  const offers = new Date(day).getUTCDay() === 0 ? LINE_DAY.sundayOffers : LINE_DAY.offers;
  const sent = offers.flatMap((hour) =>
    random.sample(customers, random.int(11, 14)).map((to, index): Contact => {
      return { from: line, to, at: midnight + hour * HOUR + (index * 20 + random.int(0, 15)) * 1000, channel: 'TEXT' };
    }),
  );
  const [first, lastOrder] = LINE_DAY.orders;
  const orders = Array.from({ length: random.int(9, 13) }, (): Contact => {
    const at =
      midnight +
      Math.max(first, offers[0]) * HOUR +
      random.int(6, (lastOrder - Math.max(first, offers[0])) * 60) * MINUTE;
    return { from: random.pick(customers), to: line, at, channel: 'CALL', seconds: random.int(9, 75) };
  });
  const at = midnight + LINE_DAY.takings * HOUR + random.int(0, 25) * MINUTE;
  return [...sent, ...orders, { from: line, to: holder, at, channel: 'CALL', seconds: random.int(60, 300) }];
}
