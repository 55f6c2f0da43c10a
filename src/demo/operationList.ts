import { type CaseSlot, createCaseSlots } from './caseSlots.js';
import type { Person } from './cast.js';
import { DEMO_NOW } from './demoNow.js';
import { DAY, instant, isoDay, quarterStart } from './demoTime.js';
import type { Places } from './places.js';
import { createRandom, type Random } from './random.js';
import { MEDIUM, RESTRICTED_BY_NAME, STORY } from './storyOperations.js';

/** Operations per region; they add up to 983. */
export const OPERATIONS_PER_REGION: Readonly<Record<string, number>> = {
  NWROCU: 112,
  NEROCU: 74,
  YHROCU: 103,
  EMSOU: 134,
  WMROCU: 90,
  ERSOU: 112,
  SEROCU: 104,
  SWROCU: 93,
  TARIAN: 71,
  LONDON: 90,
};

/** First taskings per financial quarter from 2021/22-Q1 to 2024/25-Q3; chosen, not published. They add up to 983. */
export const FIRST_TASKINGS = [12, 24, 38, 47, 58, 66, 71, 79, 84, 88, 92, 103, 107, 14, 100] as const;

/** Operations that were taken up again with a second tasking and a second case. */
export const SECOND_TASKINGS = 48;

/** A holder of information, with those who appear in it once its story has been told. */
export interface Operation {
  readonly reference: string;
  readonly kind: 'OPERATION' | 'SUPPORT';
  readonly force: string;
  readonly region: string;
  readonly size: 'DEEP' | 'MEDIUM' | 'THIN' | 'TASKING_ONLY' | 'SUPPORT';
  readonly start: number;
  readonly end: number | undefined;
  readonly access: 'OPEN' | 'RESTRICTED';
  readonly deconfliction: 'FULL' | 'POINTER' | 'SILENT';
  readonly members: readonly string[];
  readonly cases: CaseSlot[];
  /** The source in which the operation's people are listed; absent while it holds no material. */
  mainSource?: string;
  group?: string;
  readonly suspects: Person[];
  readonly victims: Person[];
  readonly others: Person[];
}

export function createOperations(places: Places): Map<string, Operation> {
  const random = createRandom('operations');
  const slots = createCaseSlots();
  const take = (wanted?: (slot: CaseSlot) => boolean) => {
    const index = wanted ? slots.findIndex(wanted) : slots.length - 1;
    return slots.splice(index, 1)[0] as CaseSlot;
  };
  const ranked = rankedReferences();
  const starts = startDates(random);
  const result = new Map<string, Operation>();
  const wantedFirst = [...ranked].sort(
    (left, right) => Number(right.reference in STORY) - Number(left.reference in STORY),
  );
  const caseOf = new Map(wantedFirst.map(({ reference }) => [reference, take(STORY[reference]?.wantedCase)]));
  const tellable = ranked.filter(({ reference }) => !(reference in STORY) && !(reference in MEDIUM));
  const restricted = new Set(
    random.sample(tellable, 98 - Object.keys(RESTRICTED_BY_NAME).length).map((op) => op.reference),
  );
  const taskingOnly = new Set(random.sample(tellable, 120).map((operation) => operation.reference));
  ranked.forEach(({ reference, region }, index) => {
    const story = STORY[reference];
    const named = RESTRICTED_BY_NAME[reference];
    const start = starts[index] as number;
    const forces = places.forces.filter((force) => force.region === region && force.kind === 'FORCE');
    const size = story?.size ?? (MEDIUM[reference] ? 'MEDIUM' : taskingOnly.has(reference) ? 'TASKING_ONLY' : 'THIN');
    result.set(reference, {
      ...{ reference, kind: 'OPERATION', region, size, start },
      force: story?.force ?? MEDIUM[reference] ?? random.pick(forces).code,
      end: story ? (story.end ? instant(story.end) : undefined) : endDate(random, start),
      access: named || restricted.has(reference) ? 'RESTRICTED' : 'OPEN',
      deconfliction:
        named?.deconfliction ??
        (restricted.has(reference) ? random.pick(['FULL', 'POINTER', 'POINTER', 'SILENT']) : 'FULL'),
      members: named ? ['analyst'] : [],
      cases: [caseOf.get(reference) as CaseSlot],
      ...{ suspects: [], victims: [], others: [] },
    });
  });
  const again = random.sample(
    [...result.values()].filter((operation) => operation.size === 'THIN'),
    SECOND_TASKINGS,
  );
  for (const operation of again) operation.cases.push(take());
  for (const support of supportHolders()) {
    const cases = Array.from({ length: support.caseCount }, () => take());
    result.set(support.reference, {
      ...{ ...support, kind: 'SUPPORT', size: 'SUPPORT', start: instant('2021-06-01'), end: undefined, cases },
      ...{ access: 'OPEN', deconfliction: 'FULL', members: [], suspects: [], victims: [], others: [] },
    });
  }
  return result;
}

const supportHolders = () => [
  { reference: 'SWROCU Support', force: 'avon-somerset', region: 'SWROCU', caseCount: 18 },
  { reference: 'TARIAN Support', force: 'south-wales', region: 'TARIAN', caseCount: 20 },
];

/** All references in the order in which the operations began: numbers rise in every region at its own pace. */
function rankedReferences(): { reference: string; region: string }[] {
  const all = Object.entries(OPERATIONS_PER_REGION).flatMap(([region, count]) =>
    Array.from({ length: count }, (_, index) => ({
      reference: `${region} Op ${index + 1}`,
      region,
      share: (index + 1) / count,
    })),
  );
  return all.sort((left, right) => left.share - right.share || (left.region < right.region ? -1 : 1));
}

function startDates(random: Random): number[] {
  return FIRST_TASKINGS.flatMap((count, quarter) => {
    const days = (quarterStart(quarter + 1) - quarterStart(quarter)) / DAY;
    const offsets = Array.from({ length: count }, () => random.int(0, days - 1));
    return offsets.sort((left, right) => left - right).map((day) => quarterStart(quarter) + day * DAY);
  });
}

/** Half of the operations that began long enough ago are closed. */
function endDate(random: Random, start: number): number | undefined {
  const end = start + random.int(200, 700) * DAY;
  return random.chance(0.75) && isoDay(end) < DEMO_NOW ? end : undefined;
}
