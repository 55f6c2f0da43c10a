import { apportion, createRandom } from '../random.js';
import { TOTALS } from '../totals.js';
import type { World } from '../world.js';
import { tellMediumOperation } from './mediumOperation.js';

/** The operations with some thirty people each: they hold what the deep ones left of bookings, payments and handsets. */
export function tellMediumOperations(world: World): void {
  const random = createRandom('medium operations');
  const operations = [...world.operations.values()].filter(({ size }) => size === 'MEDIUM');
  const children = (index: number) => operations[index]?.cases[0]?.childExploitation === true;
  const share = (what: keyof typeof TOTALS, kind: string, weigh: (index: number) => number, part = 1) =>
    apportion(
      Math.floor((TOTALS[what] - world.data.count(kind)) * part),
      operations.map((_, index) => weigh(index)),
    );
  const handsets = share('devices', 'Device', () => 1);
  const bookings = share('bookings', 'Booking', (index) => (index % 3 === 0 ? 0 : random.int(4, 9)));
  const payments = share('transactions', 'Transaction', (index) => (index % 5 < 2 ? 0 : random.int(4, 9)));
  const episodes = share(
    'missingEpisodes',
    'MissingEpisode',
    (index) => (children(index) ? random.int(4, 9) : 0),
    0.55,
  );
  operations.forEach((operation, index) => {
    tellMediumOperation(world, operation, {
      handsets: handsets[index] as number,
      bookings: bookings[index] as number,
      payments: payments[index] as number,
      episodes: episodes[index] as number,
    });
  });
}
