import { isoMonth } from '../demoTime.js';
import type { Force } from '../places.js';
import { apportion, createRandom } from '../random.js';
import type { World } from '../world.js';

/** Published totals; how they spread over forces and months is chosen. */
export const REGISTRATIONS = 4687;
export const APP_USES = 36_052;

const APPS = ['Contact Chart', 'Handset Compare', 'Sequence Builder', 'Statement Reader', 'Wash'] as const;
const APP_WEIGHTS = [5, 3, 2, 1, 4] as const;

/** Registrations for the capabilities environment and uses of its applications, by month and force. */
export function writeAdoption(world: World): void {
  const random = createRandom('adoption');
  const forces = world.places.forces.filter(({ kind, region }) => kind === 'FORCE' && region !== 'NATIONAL');
  // A few forces took to it at once, most followed, some hardly use it: adoption is uneven.
  const keen = new Map(forces.map((force) => [force, random.pick([0.3, 1, 1, 2, 2, 3, 6, 14])]));
  const registered = cells(
    forces,
    0,
    3,
    ['Capabilities Environment'],
    (force, step) => (keen.get(force) as number) * (step + 1),
  );
  spread(REGISTRATIONS, registered, (cell, count) =>
    world.data.fact('fact.CapabilityRegistration', { ...row(cell), count }),
  );
  const used = cells(forces, 24, 1, APPS, (force, step, app) => {
    const weight = (keen.get(force) as number) * (APP_WEIGHTS[APPS.indexOf(app as (typeof APPS)[number])] as number);
    return (keen.get(force) as number) < 1
      ? random.chance(0.15)
        ? 0.5
        : 0
      : weight * (step + 4) * (0.6 + random.next());
  });
  spread(APP_USES, used, (cell, count) => world.data.fact('fact.AppUsage', { ...row(cell), count }));
}

interface MonthCell {
  readonly force: Force;
  readonly app: string;
  readonly month: number;
  readonly weight: number;
}

function cells(
  forces: readonly Force[],
  firstMonth: number,
  everyMonths: number,
  apps: readonly string[],
  weigh: (force: Force, step: number, app: string) => number,
): MonthCell[] {
  const steps = Math.ceil((45 - firstMonth) / everyMonths);
  return Array.from({ length: steps }, (_, step) => Date.UTC(2021, 3 + firstMonth + step * everyMonths, 1)).flatMap(
    (month, step) =>
      forces.flatMap((force) => apps.map((app) => ({ force, app, month, weight: weigh(force, step, app) }))),
  );
}

function spread(total: number, months: readonly MonthCell[], write: (cell: MonthCell, count: number) => void): void {
  const counts = apportion(
    total,
    months.map(({ weight }) => weight),
  );
  months.forEach((cell, index) => {
    if (counts[index]) write(cell, counts[index] as number);
  });
}

function row({ force, app, month }: MonthCell) {
  const at = isoMonth(month);
  const next = new Date(month);
  next.setUTCMonth(next.getUTCMonth() + 1, 3);
  return {
    ...{ at, month: at, app, force: force.code, region: force.region },
    recordedAt: `${next.toISOString().slice(0, 10)}T07:00:00Z`,
  };
}
