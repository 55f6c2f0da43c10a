import type { RowOf } from '../demoTables.js';
import { quarterOf } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import { createRandom, type Random } from '../random.js';
import type { World } from '../world.js';
import { correctionOf, type FactBase, factOf } from './factOf.js';
import { dayWithin, NEW_DISRUPTIONS, ranIn } from './quarterlyPlan.js';

/** Claims that were rejected or withdrawn: they stand in the records and count nowhere. */
export const NOT_COUNTED = 37;

type DisruptionRow = Omit<RowOf<'fact.Disruption'>, keyof FactBase>;

/** Writes one disruption that counts, and notes it in its quarter. */
export function disrupt(world: World, operation: Operation, at: number, row: DisruptionRow): void {
  world.data.tally(`disrupted in quarter ${quarterOf(at)}`);
  write(world, operation, at, { status: 'MODERATED', ...row });
}

/** As many disruptions as the quarters still need after the stories told theirs. */
export function writeDisruptions(world: World): void {
  const random = createRandom('disruptions');
  NEW_DISRUPTIONS.forEach((planned, quarter) => {
    const running = [...world.operations.values()].filter(
      (operation) => operation.kind === 'OPERATION' && operation.size !== 'DEEP' && ranIn(operation, quarter),
    );
    for (let left = planned - world.data.count(`disrupted in quarter ${quarter}`); left > 0; left -= 1) {
      const operation = random.pick(running);
      const status = random.chance(0.8) ? 'MODERATED' : 'CLAIMED';
      disrupt(world, operation, dayWithin(random, quarter, operation), { ...chosen(random, operation), status });
    }
  });
  const anyTime = [...world.operations.values()].filter(({ kind, size }) => kind === 'OPERATION' && size !== 'DEEP');
  for (let count = 0; count < NOT_COUNTED; count += 1) {
    const operation = random.pick(anyTime);
    const status = random.pick(['REJECTED', 'WITHDRAWN']);
    const day = dayWithin(random, quarterOf(operation.start), operation);
    write(world, operation, day, { ...chosen(random, operation), status });
  }
}

function chosen(random: Random, operation: Operation): DisruptionRow {
  const primaryThreat = random.pick(operation.cases).threatType;
  const primaryP = random.pick([
    'PURSUE',
    'PURSUE',
    'PURSUE',
    'PURSUE',
    'PROTECT',
    'PROTECT',
    'PREVENT',
    'PREPARE',
  ] as const);
  const hit = [...operation.suspects.slice(0, 2).map((person) => person.ref), operation.group].filter(
    (ref) => ref !== undefined,
  );
  return {
    ...{ primaryThreat, primaryP },
    otherThreats: primaryThreat !== 'MODERN_SLAVERY' && random.chance(0.2) ? ['MODERN_SLAVERY'] : [],
    otherPs: primaryP === 'PURSUE' && random.chance(0.35) ? ['PROTECT'] : [],
    impact: random.pick([
      'MAJOR',
      'MODERATE',
      'MODERATE',
      'MODERATE',
      'MINOR',
      'MINOR',
      'MINOR',
      'MINOR',
      'NONE',
      'NEGATIVE',
    ]),
    rationale: RATIONALES[primaryP],
    concerns: hit.length > 0 && random.chance(0.7) ? [random.pick(hit)] : [],
  };
}

function write(world: World, operation: Operation, at: number, row: DisruptionRow): void {
  const number = world.data.count('fact.Disruption') + 1;
  const reference = `D/${String(number).padStart(5, '0')}`;
  const all = { reference, assessor: 'Regional threat desk', ...row };
  // A claim reaches the regional desk within weeks, the odd one only after the quarter's figures were published.
  const base = factOf(operation, at, number % 29 === 0 ? 75 : (number % 20) + 1);
  if (number % 83 === 0) {
    const { first, second } = correctionOf(base);
    world.data.fact('fact.Disruption', { ...first, ...all, impact: 'MAJOR' });
    world.data.fact('fact.Disruption', { ...second, ...all, impact: 'MODERATE' });
  } else {
    world.data.fact('fact.Disruption', { ...base, ...all });
  }
}

const RATIONALES = {
  PURSUE: 'Arrests and seizures took members out of the group for some time.',
  PREVENT: 'A visit and an agreed plan kept a young person from being drawn in further.',
  PROTECT: 'People at risk were moved to safety and the addresses were secured.',
  PREPARE: 'Partners agreed how to act when the pattern shows again.',
} as const;
