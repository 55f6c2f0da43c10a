import type { Person } from '../cast.js';
import { DAY, instant } from '../demoTime.js';
import type { Stop } from '../journeys.js';
import { tellEpisode } from '../missing.js';
import { createRandom } from '../random.js';
import { stopAt } from '../stopAt.js';
import { openSource } from '../tell.js';
import type { World } from '../world.js';
import type { Op65 } from './op65People.js';

/** Where girls were found outside Hampshire: three other force areas, so that three regions are concerned. */
export const FOUND_ELSEWHERE = ['thames-valley', 'dorset', 'met'] as const;

export const EPISODES = 40;

/** Nights on which the fifth girl was missing and the third man's car was seen: see the first product. */
export const CAR_NIGHTS = ['2023-11-18', '2023-12-09', '2024-01-13'] as const;
export const CAR_GIRL = 4;

/** Forty missing episodes of the eight girls between September 2023 and May 2024. */
export function tellOp65Missing(world: World, op65: Op65): void {
  const random = createRandom('op 65 missing');
  const { operation, girls, men, homes, addresses } = op65;
  const source = openSource(world, operation, {
    ...{ at: instant('2024-06-03'), kind: 'MISSING_REPORTS', title: 'Missing episodes, September 2023 to May 2024' },
    ...{ originSystem: 'Missing persons system', fileName: 'missing.csv' },
  });
  const elsewhere = FOUND_ELSEWHERE.flatMap((force) => [stopAt(world, source, force), stopAt(world, source, force)]);
  const nearby = Array.from({ length: 5 }, () => stopAt(world, source, 'hampshire'));
  const first = instant('2023-09-08');
  const nights = [
    ...CAR_NIGHTS.map((night) => ({ girl: CAR_GIRL, day: instant(night) })),
    ...Array.from({ length: EPISODES - CAR_NIGHTS.length }, (_, index) => ({
      girl: index % girls.length,
      day: first + (index * 7 + random.int(0, 4)) * DAY,
    })),
  ].sort((left, right) => left.day - right.day);
  nights.forEach(({ girl, day }, index) => {
    const isCarNight = girl === CAR_GIRL && CAR_NIGHTS.some((night) => instant(night) === day);
    const found = isCarNight
      ? nearby[0]
      : placeFound(random.int(0, 2), index, elsewhere, [...nearby, addresses[1] as Stop]);
    const man = random.chance(0.2) && found && !isCarNight ? (men[random.pick([0, 1, 3])] as Person) : undefined;
    tellEpisode(world, random, operation, source, girls[girl] as Person, day, {
      ...{ from: (homes[girl] as Stop).location, risk: random.pick(['MEDIUM', 'HIGH'] as const), force: 'hampshire' },
      ...(found && { foundAt: found.location }),
      ...(man && { foundWith: [man.ref] }),
      ...(isCarNight && { hours: 9 }),
    });
  });
}

/** Every fourth girl was found in another force's area, every sixth came back by herself. */
function placeFound(
  luck: number,
  index: number,
  elsewhere: readonly Stop[],
  nearby: readonly Stop[],
): Stop | undefined {
  if (index % 4 === 1) return elsewhere[Math.floor(index / 4) % elsewhere.length];
  return index % 6 === 0 ? undefined : nearby[(index + luck) % nearby.length];
}
