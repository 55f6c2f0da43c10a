import type { Person } from '../cast.js';
import { DAY, HOUR, instant, isoMinute, MINUTE } from '../demoTime.js';
import { tellHandset } from '../handsets.js';
import { tellBookings } from '../journeys.js';
import { tellEpisode } from '../missing.js';
import { STORY_NUMBERS } from '../phoneNumbers.js';
import { createRandom } from '../random.js';
import { tellStatements } from '../statements.js';
import { stopAt } from '../stopAt.js';
import { openSource } from '../tell.js';
import type { World } from '../world.js';
import type { Op97 } from './op97People.js';

/** The morning on which two children missing from London were found at one address. */
export const FOUND_TOGETHER = '2024-04-18T06:40Z';

/** Bookings of the three taxi firms: 640 in all. */
export const TAXI_BOOKINGS = [
  { name: 'Hopyard Cars', count: 260 },
  { name: 'Pinfold Taxis', count: 210 },
  { name: 'Ravelin Private Hire', count: 170 },
] as const;

/** Rows of the six accounts' statements together. */
export const STATEMENT_ROWS = 3000;

/** Journeys, missing episodes, handsets and money of Op 97. */
export function tellOp97Movements(world: World, op97: Op97): void {
  tellFirms(world, op97);
  tellMissing(world, op97);
  tellHandsets(world, op97);
  const { operation, suspects, tenant, others } = op97;
  const holders = [...suspects.slice(0, 3), tenant, ...others.slice(8, 10)];
  tellStatements(world, createRandom('op 97 statements'), operation, {
    ...{ holders, from: instant('2024-01-08'), days: 185, rows: STATEMENT_ROWS, payers: 40 },
  });
}

/** Most rides of the children were booked from the lines' numbers or by the men who held them. */
function tellFirms(world: World, { operation, suspects, children, homes, cuckooed, others }: Op97): void {
  const random = createRandom('op 97 taxis');
  const main = operation.mainSource as string;
  const stations = ['Leicester', 'Loughborough'].map((town) => stopAt(world, main, 'leicestershire', town));
  const phones = (people: readonly Person[]) => people.flatMap(({ phone }) => (phone ? [phone] : []));
  const lines = STORY_NUMBERS.lineNumbers.flat().map((number) => world.cast.phone(number));
  for (const { name, count } of TAXI_BOOKINGS) {
    const firm = world.cast.organisation('TAXI_FIRM');
    const source = tellBookings(world, random, operation, {
      ...{ firm, firmName: name, from: instant('2024-01-20'), days: 172, count, vehicles: [] },
      bookers: [...lines, ...lines, ...phones(suspects.slice(2)), ...phones(others.slice(0, 3))],
      ...{ passengers: children, stops: [cuckooed, cuckooed, ...stations, ...stations, ...homes.slice(4)] },
    });
    world.data.record({ entity: firm, source, name, category: 'TAXI_FIRM' });
    const switchboard = world.cast.phone(world.numbers.landline(), true);
    world.data.link('REGISTERED_TO', switchboard, firm, { source, status: 'CONFIRMED' });
  }
}

function tellMissing(world: World, { operation, children, homes, cuckooed, suspects }: Op97): void {
  const random = createRandom('op 97 missing');
  const source = openSource(world, operation, {
    ...{ at: instant('2024-07-20'), kind: 'MISSING_REPORTS', title: 'Missing episodes of the children' },
    ...{ originSystem: 'Missing persons system', fileName: 'missing.csv' },
  });
  const found = instant(FOUND_TOGETHER);
  children.slice(0, 2).forEach((child, index) => {
    const reported = instant('2024-04-12T20:10Z') + index * 26 * HOUR;
    world.data.event(
      {
        ...{
          kind: 'MissingEpisode',
          source,
          at: isoMinute(reported - 3 * HOUR),
          until: isoMinute(found),
          force: 'met',
        },
        ...{
          reference: `MP/24/9004${index}`,
          risk: 'HIGH',
          reportedAt: isoMinute(reported),
          foundAt: isoMinute(found),
        },
        ...{ lastSeenAt: isoMinute(reported - 3 * HOUR), returnInterview: 'COMPLETED' },
        circumstances: 'Missing from London; located in Leicester when officers called at the address.',
      },
      { MISSING: child.ref, MISSING_FROM: homes[index]?.location, FOUND_AT: cuckooed.location },
    );
  });
  const visit = {
    kind: 'Encounter',
    category: 'VISIT',
    source,
    at: FOUND_TOGETHER,
    outcome: 'Two children found and safeguarded.',
  };
  const subjects = [...children.slice(0, 2), suspects[6] as Person].map((person) => person.ref);
  world.data.event(visit, { SUBJECT: subjects, PLACE: cuckooed.location });
  for (let count = 0; count < 14; count += 1) {
    const index = 2 + (count % 5);
    const day = instant('2024-02-20') + (count * 9 + random.int(0, 5)) * DAY;
    tellEpisode(world, random, operation, source, children[index] as Person, day, {
      ...{ from: homes[index]?.location as string, force: index < 4 ? 'met' : 'leicestershire' },
      ...(count % 3 === 0 && { foundAt: cuckooed.location }),
    });
  }
}

/** Eight handsets: five of the group, two of children, and one that had only ever served a line. */
function tellHandsets(world: World, { operation, suspects, children }: Op97): void {
  const random = createRandom('op 97 handsets');
  const owners = [...suspects.slice(2, 8), ...children.slice(0, 2)];
  const lines = STORY_NUMBERS.lineNumbers.flat();
  owners.forEach((owner, index) => {
    const number = index === 5 ? (lines[5] as string) : (owner.number as string);
    const known = random.sample(
      owners.filter((other) => other !== owner),
      4,
    );
    tellHandset(world, random, operation, {
      ...{
        owner,
        number,
        exhibit: `LMS/${index + 1}`,
        days: 140,
        messages: random.int(420, 620),
        strangers: 14,
        mobileShare: 0.3,
      },
      seized: index < 6 ? instant('2024-07-16') : instant('2024-04-18') + MINUTE,
      circle: [
        ...known.map((other) => ({
          phone: other.phone as string,
          label: random.pick(['Bro', 'Fam', 'G', 'Top', 'K']),
          weight: 5,
        })),
        { phone: world.cast.phone(lines[index % 3] as string), label: 'AJ', weight: 6 },
        { phone: world.cast.phone(lines[3 + (index % 3)] as string), label: 'Max', weight: 4 },
      ],
    });
  });
}
