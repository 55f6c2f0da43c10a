import type { Person } from '../cast.js';
import { DAY, instant, isoDay } from '../demoTime.js';
import { act, assess, deliver, proceed, thank } from '../programme/casework.js';
import { disrupt } from '../programme/disruptions.js';
import { identify } from '../programme/identifications.js';
import { refer } from '../programme/referrals.js';
import type { World } from '../world.js';
import type { Op97 } from './op97People.js';

export const OP97_PRODUCTS = { EVIDENTIAL: 25, INTELLIGENCE: 2 } as const;

/** What the team did for Op 97 and what came of it. */
export function tellOp97Work(world: World, op97: Op97, lines: readonly string[]): void {
  const { operation, suspects, children, group } = op97;
  const force = world.places.force('leicestershire').name;
  tellProducts(world, op97, lines);
  children.forEach((child, index) => {
    const referred = instant('2024-04-22') + index * 5 * DAY;
    refer(world, operation, 'NRM', child.ref, referred, {
      ...{ to: 'Single Competent Authority', stage: 'CONCLUSIVE_GROUNDS' },
      ...{ reasonableGrounds: 'POSITIVE', reasonableGroundsOn: isoDay(referred + (4 + index) * DAY) },
      ...{ conclusiveGrounds: 'POSITIVE', conclusiveGroundsOn: isoDay(instant('2024-09-09') + index * 11 * DAY) },
      ...{ exploitation: ['CRIMINAL'], countyLines: true },
    });
    const authority = 'Local authority children and adult services';
    refer(world, operation, 'SAFEGUARDING', child.ref, referred - 2 * DAY, { to: authority, stage: 'CLOSED' });
    assess(
      world,
      operation,
      referred + 8 * DAY,
      child.ref,
      index < 4 ? 'HIGH' : 'MEDIUM',
      'Found on or travelling for a line.',
    );
  });
  identify(world, operation, 'OCG', group, instant('2024-03-14'));
  for (const suspect of suspects.slice(0, 2)) {
    identify(world, operation, 'PRIORITY_INDIVIDUAL', suspect.ref, instant('2024-05-21'));
  }
  tellDisruptions(world, op97, lines);
  suspects.slice(0, 6).forEach((suspect, index) => {
    const section = index < 3 ? 's.2 (human trafficking)' : 's.1 (forced or compulsory labour)';
    proceed(world, operation, instant('2024-07-17') + index * DAY, suspect.ref, {
      ...{ offence: `Modern Slavery Act 2015 ${section}`, chargingDecision: 'PENDING', remand: 'BAILED' },
    });
  });
  for (const day of ['2024-08-13', '2024-10-08', '2024-12-03']) {
    act(world, operation, instant(day), 'CPS_MEETING', 'Charges under the Modern Slavery Act discussed.');
  }
  act(world, operation, instant('2024-07-30'), 'DEVICE_REVIEW', 'Handset downloads reviewed.', 8);
  act(world, operation, instant('2024-08-20'), 'FINANCIAL_WORK', 'Statements of six accounts worked through.', 3000);
  act(
    world,
    operation,
    instant('2024-06-18'),
    'REQUEST_FOR_INFORMATION',
    'Three taxi firms asked for their bookings.',
    3,
  );
  act(world, operation, instant('2024-07-23'), 'WASH', 'Line numbers washed against all operations.', 6);
  thank(
    world,
    operation,
    instant('2024-11-18'),
    force,
    'EXCELLENT',
    'The working pattern of the lines made the case clear.',
  );
}

const EVIDENCE = [
  [
    'SEQUENCE_OF_EVENTS',
    'Movements of the children',
    'Rides, calls and missing episodes of the children in the order of time.',
  ],
  ['CONTACT_CHART', 'Contacts of a handset', 'Contacts between the handset, the lines and the children.'],
  [
    'WORKING_PATTERN',
    'Daily working pattern of a line number',
    'Offers in the morning and afternoon, orders until late, takings at night.',
  ],
  ['FINANCIAL_FOOTPRINT', 'Money of one account', 'Small payments in, sums on to the collecting account, cash out.'],
  ['JOURNEYS', 'Bookings of a taxi firm', 'Which numbers booked the rides to the address.'],
] as const;

/** Six working patterns (one per line number), eight contact charts (handsets), six footprints, three journeys, two sequences. */
function tellProducts(world: World, { operation, group }: Op97, lines: readonly string[]): void {
  const counts = [2, 8, 6, 6, 3] as const;
  let number = 0;
  EVIDENCE.forEach(([type, title, shows], index) => {
    for (let copy = 1; copy <= (counts[index] as number); copy += 1) {
      deliver(world, operation, instant('2024-07-29') + number * 5 * DAY, {
        ...{ kind: 'EVIDENTIAL', type, title: `${title} (${copy})`, shows, concerns: [lines[number % 2] as string] },
      });
      number += 1;
    }
  });
  deliver(world, operation, instant('2024-04-30'), {
    ...{ kind: 'INTELLIGENCE', type: 'NETWORK_CHART', title: 'Who directs the two lines', concerns: [group] },
    shows: 'Both lines answer to the same two people in London.',
  });
  deliver(world, operation, instant('2024-05-28'), {
    ...{ kind: 'INTELLIGENCE', type: 'CONTACT_CHART', title: 'Successive numbers of the lines', concerns: [...lines] },
    shows: 'The customers of one number moved to the next within a day: six numbers are two lines.',
  });
}

function tellDisruptions(world: World, { operation, group, suspects }: Op97, lines: readonly string[]): void {
  const base = { primaryThreat: 'COUNTY_LINES', otherThreats: ['MODERN_SLAVERY', 'CUCKOOING'] } as const;
  const write = (day: string, primaryP: string, impact: string, rationale: string, concerns: readonly string[]) =>
    disrupt(world, operation, instant(day), { ...base, primaryP, impact, rationale, concerns });
  write('2024-04-19', 'PROTECT', 'MODERATE', 'Two children were found and the address was secured.', []);
  write('2024-07-16', 'PURSUE', 'MAJOR', 'Six people were arrested and both lines stopped.', [group]);
  write('2024-07-18', 'PURSUE', 'MAJOR', 'The numbers of both lines were disconnected.', [...lines]);
  write('2024-09-24', 'PURSUE', 'MODERATE', 'Accounts were frozen.', [(suspects[0] as Person).ref]);
  write('2024-11-12', 'PREVENT', 'MINOR', 'Taxi firms agreed to report bookings of unaccompanied children.', []);
}
