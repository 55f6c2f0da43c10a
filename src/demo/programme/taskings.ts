import { DAY } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import { createRandom } from '../random.js';
import type { World } from '../world.js';
import { correctionOf, factOf, LAST_DAY } from './factOf.js';

/** A tasking for every request to an operation, and a case for every request at all. */
export function writeTaskingsAndCases(world: World): void {
  const random = createRandom('taskings');
  const corrected = new Set(random.sample([...world.operations.keys()], 14));
  let number = 0;
  for (const operation of world.operations.values()) {
    operation.cases.forEach((slot, index) => {
      number += 1;
      const at = requestDay(operation, index);
      if (operation.kind === 'OPERATION') {
        world.data.fact('fact.Tasking', {
          ...factOf(operation, at, random.int(0, 6)),
          reference: `T/${String(number).padStart(4, '0')}`,
          priority: random.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'VERY_HIGH']),
          ...{
            leadAgency: operation.force,
            threatType: slot.threatType,
            commissionedBy: world.places.force(operation.force).name,
          },
          status: operation.end ? 'COMPLETED' : 'ACCEPTED',
        });
      }
      const row = {
        ...{ reference: `C/${String(number).padStart(4, '0')}`, ...slot, status: operation.end ? 'CLOSED' : 'OPEN' },
        summary: SUMMARIES[slot.threatType],
      };
      const base = factOf(operation, at, random.int(1, 12));
      if (index === 0 && corrected.has(operation.reference)) {
        const { first, second } = correctionOf(base);
        world.data.fact('fact.Case', { ...first, ...row, vawg: !slot.vawg });
        world.data.fact('fact.Case', { ...second, ...row });
      } else {
        world.data.fact('fact.Case', { ...base, ...row });
      }
    });
  }
}

/** The first request begins an operation; later ones follow within the time left. Support comes in all along. */
function requestDay(operation: Operation, index: number): number {
  if (index === 0) return operation.start;
  const steps = operation.cases.length;
  const last = Math.min(operation.end ?? LAST_DAY, LAST_DAY);
  return operation.start + Math.floor(((last - operation.start) * index) / steps / DAY) * DAY;
}

const SUMMARIES: Readonly<Record<string, string>> = {
  CHILD_SEXUAL_EXPLOITATION: 'Connections between children, adults, vehicles and addresses are asked for.',
  CHILD_CRIMINAL_EXPLOITATION: 'Who directs the children, and how they travel, is asked for.',
  COUNTY_LINES: 'The working of a drugs line and the children on it is asked for.',
  ADULT_SEXUAL_EXPLOITATION: 'Bookings, payments and telephones around several addresses are asked for.',
  MODERN_SLAVERY: 'Recruitment, travel and wages of the people concerned are asked for.',
  ORGANISED_IMMIGRATION_CRIME: 'Arrangements for journeys and their payment are asked for.',
  LABOUR_EXPLOITATION: 'Employers, gangs and accommodation are asked for.',
  CUCKOOING: 'Who uses the addresses of vulnerable tenants is asked for.',
};
