import type { Person } from '../cast.js';
import { DAY, instant } from '../demoTime.js';
import type { Stop } from '../journeys.js';
import { act, assess, deliver, proceed, thank } from '../programme/casework.js';
import { disrupt } from '../programme/disruptions.js';
import { identify } from '../programme/identifications.js';
import { refer } from '../programme/referrals.js';
import type { World } from '../world.js';
import { HIDDEN_CONTACT } from './op65Handsets.js';
import { SHARED_ADDRESS } from './op65Journeys.js';
import { CAR_GIRL } from './op65Missing.js';
import type { Op65 } from './op65People.js';

/** Safeguarding referrals that Op 65 made to the force. */
export const OP65_REFERRALS = 13;

/** What the team did for Op 65 and what came of it. */
export function tellOp65Work(world: World, op65: Op65): void {
  const { operation, girls, men } = op65;
  const force = world.places.force('hampshire').name;
  tellProducts(world, op65);
  for (let number = 0; number < OP65_REFERRALS; number += 1) {
    const girl = girls[number % girls.length] as Person;
    refer(world, operation, 'SAFEGUARDING', girl.ref, instant('2023-12-04') + number * 13 * DAY, {
      ...{ to: force, stage: number < 10 ? 'CLOSED' : 'ACCEPTED' },
    });
  }
  girls.forEach((girl, index) => {
    const risk = [0, 1, 3, 4, 7].includes(index) ? 'HIGH' : 'MEDIUM';
    assess(
      world,
      operation,
      instant('2023-11-20') + index * 2 * DAY,
      girl.ref,
      risk,
      'Repeated missing episodes; older contacts.',
    );
  });
  identify(world, operation, 'OCG', operation.group as string, instant('2023-12-14'));
  identify(world, operation, 'PRIORITY_INDIVIDUAL', (men[0] as Person).ref, instant('2024-01-22'));
  const hits = { primaryThreat: 'CHILD_SEXUAL_EXPLOITATION', primaryP: 'PURSUE', otherPs: ['PROTECT'] } as const;
  const arrest = 'Four men were arrested and ten handsets seized.';
  disrupt(world, operation, instant('2024-02-14'), {
    ...hits,
    impact: 'MAJOR',
    concerns: [operation.group as string],
    rationale: arrest,
  });
  const closed = 'The address at which girls were set down was closed.';
  disrupt(world, operation, instant('2024-04-09'), {
    ...{ ...hits, primaryP: 'PROTECT', otherPs: ['PURSUE'], impact: 'MODERATE', rationale: closed },
    concerns: [(men[SHARED_ADDRESS.man] as Person).ref],
  });
  men.slice(0, 4).forEach((man, index) => {
    proceed(world, operation, instant('2024-02-15') + index * DAY, man.ref, {
      offence: 'Arranging or facilitating commission of a child sex offence, Sexual Offences Act 2003 s.14',
      ...{ chargingDecision: index < 3 ? 'CHARGED' : 'PENDING', remand: index === 0 ? 'REMANDED' : 'BAILED' },
      ...(index === 0 && { custodyTimeLimit: '2024-08-15', custodyExtensions: ['2024-11-15', '2025-02-14'] }),
    });
  });
  act(world, operation, instant('2023-11-27'), 'TOOL_SETUP', 'Handset comparison set up for the enquiry team.');
  act(world, operation, instant('2024-03-08'), 'DEVICE_REVIEW', 'Handset downloads reviewed.', 15);
  act(
    world,
    operation,
    instant('2024-03-12'),
    'WASH',
    'Numbers washed against all previous and ongoing operations.',
    6,
  );
  act(
    world,
    operation,
    instant('2024-03-19'),
    'REQUEST_FOR_INFORMATION',
    'Owners of the four other operations asked.',
    4,
  );
  act(world, operation, instant('2023-12-06'), 'VISIT', 'Enquiry team visited.');
  thank(
    world,
    operation,
    instant('2024-07-02'),
    force,
    'EXCELLENT',
    'The charts showed us connections that we did not have.',
  );
}

/** Three products, each of which shows a connection that nobody had seen and that the rows of the data set hold. */
function tellProducts(world: World, { operation, girls, men, car, addresses }: Op65): void {
  const girl = (index: number) => (girls[index] as Person).ref;
  const man = (index: number) => (men[index] as Person).ref;
  const base = { kind: 'INTELLIGENCE' } as const;
  deliver(world, operation, instant('2024-02-27'), {
    ...{
      ...base,
      type: 'SEQUENCE_OF_EVENTS',
      title: 'One car on three nights',
      concerns: [car, man(2), girl(CAR_GIRL)],
    },
    shows:
      'The car of a suspect passed the same camera on three nights on which a girl was missing; the two have no telephone contact.',
  });
  deliver(world, operation, instant('2024-03-14'), {
    ...{ ...base, type: 'CONTACT_CHART', title: `The number saved as ${HIDDEN_CONTACT.label}` },
    concerns: [girl(HIDDEN_CONTACT.girl), man(HIDDEN_CONTACT.man), (men[HIDDEN_CONTACT.man] as Person).phone as string],
    shows: 'A number that a girl saved as a relative is that of the handset seized from a suspect.',
  });
  deliver(world, operation, instant('2024-03-28'), {
    ...{ ...base, type: 'NETWORK_CHART', title: 'Two girls, one address' },
    concerns: [
      ...SHARED_ADDRESS.girls.map(girl),
      man(SHARED_ADDRESS.man),
      (addresses[SHARED_ADDRESS.man] as Stop).location,
    ],
    shows: 'Two girls without any contact were taken to one address by taxis booked from its tenant’s number.',
  });
}
