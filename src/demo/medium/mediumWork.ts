import type { Person } from '../cast.js';
import { DAY, isoDay } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import { act, assess, deliver, proceed, thank } from '../programme/casework.js';
import type { Random } from '../random.js';
import type { World } from '../world.js';

/** Products, proceedings, activities, risk assessments and feedback of a middling operation. */
export function tellMediumWork(world: World, random: Random, operation: Operation): void {
  const { start, suspects, victims, group } = operation;
  for (let number = 1; number <= random.int(2, 5); number += 1) {
    const [type, title] = random.pick(PRODUCTS);
    const kind = random.chance(0.6) ? 'EVIDENTIAL' : 'INTELLIGENCE';
    deliver(world, operation, start + (40 + number * 25) * DAY, {
      ...{ kind, type, title: `${title} (${number})`, shows: 'Who was in contact with whom, and when.' },
      concerns: [group as string],
    });
  }
  act(world, operation, start + 8 * DAY, 'TOOL_SETUP', 'Tools set up for the enquiry team.');
  act(world, operation, start + 25 * DAY, 'WASH', 'Identifiers washed against all operations.', random.int(20, 140));
  act(
    world,
    operation,
    start + 45 * DAY,
    'REQUEST_FOR_INFORMATION',
    'Requests to other forces answered.',
    random.int(1, 9),
  );
  if (random.chance(0.6)) act(world, operation, start + 60 * DAY, 'VISIT', 'Enquiry team visited.');
  if (random.chance(0.5))
    act(world, operation, start + 75 * DAY, 'FINANCIAL_WORK', 'Accounts worked through.', random.int(2, 6));
  if (operation.cases[0]?.childExploitation) {
    for (const child of victims) {
      const risk = random.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH']);
      assess(world, operation, start + random.int(5, 40) * DAY, child.ref, risk, 'Assessed with the local authority.');
    }
  }
  if (operation.reference === 'NWROCU Op 55') return;
  for (const suspect of random.sample(suspects, random.int(1, 4))) tellProceeding(world, random, operation, suspect);
  if (random.chance(0.5)) {
    const from = world.places.force(operation.force).name;
    thank(
      world,
      operation,
      start + 150 * DAY,
      from,
      random.pick(['GOOD', 'EXCELLENT']),
      'Delivered in time and easy to use.',
    );
  }
}

function tellProceeding(world: World, random: Random, operation: Operation, suspect: Person): void {
  const at = operation.start + random.int(50, 80) * DAY;
  const chargingDecision = random.pick(['CHARGED', 'CHARGED', 'PENDING', 'NO_FURTHER_ACTION']);
  const charged = chargingDecision === 'CHARGED';
  const remanded = charged && random.chance(0.5);
  const convicted = charged && operation.end !== undefined && random.chance(0.6);
  proceed(world, operation, at, suspect.ref, {
    offence: random.pick(OFFENCES),
    chargingDecision,
    remand: charged ? (remanded ? 'REMANDED' : 'BAILED') : undefined,
    // The Crown Court's limit is 182 days from the first appearance.
    custodyTimeLimit: remanded ? isoDay(at + 182 * DAY) : undefined,
    ...(convicted && { outcome: 'CONVICTED', sentenceMonths: random.int(2, 12) * 6 }),
  });
}

const PRODUCTS = [
  ['CONTACT_CHART', 'Contacts of the group'],
  ['SEQUENCE_OF_EVENTS', 'Sequence of events'],
  ['FINANCIAL_FOOTPRINT', 'Financial footprint'],
  ['NETWORK_CHART', 'People, vehicles and addresses'],
] as const;

const OFFENCES = [
  'Modern Slavery Act 2015 s.2 (human trafficking)',
  'Modern Slavery Act 2015 s.1 (forced or compulsory labour)',
  'Conspiracy to supply controlled drugs',
  'Controlling prostitution for gain, Sexual Offences Act 2003 s.53',
  'Assisting unlawful immigration, Immigration Act 1971 s.25',
] as const;
