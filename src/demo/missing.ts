import type { Person } from './cast.js';
import { HOUR, isoMinute, MINUTE } from './demoTime.js';
import type { Operation } from './operationList.js';
import type { Random } from './random.js';
import { place } from './tell.js';
import type { World } from './world.js';

interface EpisodeWish {
  readonly from?: string;
  readonly foundAt?: string;
  readonly foundWith?: readonly string[];
  readonly seenAt?: string;
  readonly risk?: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly hours?: number;
  readonly circumstances?: string;
  readonly force?: string;
}

const CIRCUMSTANCES = [
  'Did not return at the agreed time; phone off.',
  'Left after tea, said to be meeting friends.',
  'Not at school for the afternoon register.',
  'Seen getting into a car near the bus station.',
  'Returned from an earlier episode the day before.',
] as const;

/** One missing episode of a child on the evening of a day, with what the story wants of it. */
export function tellEpisode(
  world: World,
  random: Random,
  operation: Operation,
  source: string,
  child: Person,
  day: number,
  wish: EpisodeWish = {},
): string {
  const lastSeen = day + random.int(15, 20) * HOUR + random.int(0, 59) * MINUTE;
  const reported = lastSeen + random.int(90, 300) * MINUTE;
  const found = reported + (wish.hours ?? random.int(3, 40)) * HOUR + random.int(0, 59) * MINUTE;
  const force = wish.force ?? operation.force;
  const foundAt = wish.foundAt ?? (random.chance(0.4) ? place(world, source, world.places.address(force)) : undefined);
  return world.data.event(
    {
      ...{ kind: 'MissingEpisode', source, at: isoMinute(lastSeen), until: isoMinute(found) },
      reference: `MP/${isoMinute(reported).slice(2, 4)}/${String(10001 + world.data.count('MissingEpisode'))}`,
      risk: wish.risk ?? random.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH']),
      ...{ reportedAt: isoMinute(reported), lastSeenAt: isoMinute(lastSeen), foundAt: isoMinute(found), force },
      circumstances: wish.circumstances ?? random.pick(CIRCUMSTANCES),
      returnInterview: random.pick(['OFFERED', 'DECLINED', 'COMPLETED', 'COMPLETED', 'OVERDUE']),
    },
    {
      ...{ MISSING: child.ref, MISSING_FROM: wish.from, FOUND_AT: foundAt },
      ...{ FOUND_WITH: wish.foundWith, SEEN_AT: wish.seenAt },
    },
  );
}
