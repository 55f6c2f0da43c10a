import { DAY } from '../demoTime.js';
import { apportion, createRandom } from '../random.js';
import type { World } from '../world.js';
import { correctionOf, factOf, LAST_DAY } from './factOf.js';

/** The published figure, in pounds. */
export const SAVING_OPPORTUNITIES = 50_000_000;

const BASES = [
  'Analyst hours saved by comparing handsets at once',
  'One licence for all forces instead of one each',
  'Duplicate enquiry avoided after a wash',
  'Court bundle prepared without an external supplier',
] as const;

export function writeSavings(world: World): void {
  const random = createRandom('savings');
  const operations = random.sample(
    [...world.operations.values()].filter(({ kind }) => kind === 'OPERATION'),
    160,
  );
  const thousands = apportion(
    SAVING_OPPORTUNITIES / 1000,
    operations.map(() => random.int(1, 30)),
  );
  operations.forEach((operation, index) => {
    const base = factOf(operation, Math.min(operation.start + random.int(60, 300) * DAY, LAST_DAY), 20);
    const amountGBP = (thousands[index] as number) * 1000;
    const row = { amountGBP, basis: random.pick(BASES), realised: random.chance(0.4) };
    if (index % 40 === 7) {
      const { first, second } = correctionOf(base);
      world.data.fact('fact.SavingOpportunity', { ...first, ...row, amountGBP: amountGBP * 2 });
      world.data.fact('fact.SavingOpportunity', { ...second, ...row });
    } else {
      world.data.fact('fact.SavingOpportunity', { ...base, ...row });
    }
  });
}
