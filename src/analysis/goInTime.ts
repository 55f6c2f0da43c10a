import type { Moment } from './moment.js';
import { inOrder } from './smallNetwork.js';

/** A meeting of one node with others: at one of several moments, earliest first; null: at any time. */
export interface Meeting {
  readonly event: string | null;
  readonly moments: readonly Moment[] | null;
  readonly others: readonly string[];
}

/** How something came to a node: after how many steps, when at the earliest and at the latest, and from where. */
export interface Arrival {
  readonly node: string;
  readonly steps: number;
  readonly at: number;
  /** From when on the gap to the next event counts at the latest; infinite where any time may pass. */
  readonly latest: number;
  readonly event: string | null;
  /** When the event was, as it is stored. */
  readonly text: string | null;
  readonly before: Arrival | null;
}

/** The meetings of some nodes; null when the time or the room for searching is over. */
export type Meet = (nodes: readonly string[]) => Promise<ReadonlyMap<string, readonly Meeting[]> | null>;

export interface InTime {
  readonly maxSteps: number;
  /** In milliseconds; null: any time may pass. */
  readonly maxGap: number | null;
}

/** More ways than these are not followed at a time. */
const mostArrivals = 50_000;

/**
 * Goes from a node from event to event, none before the last. Whoever arrives later and after more steps can be forgotten,
 * unless there is a greatest gap and they may go on from a later moment: they may still catch what the other has to miss.
 * @returns all arrivals, after fewest steps first, then the earliest; and whether that is all
 */
export async function goInTime(
  meet: Meet,
  start: string,
  { maxSteps, maxGap }: InTime,
): Promise<{ readonly arrivals: readonly Arrival[]; readonly isWhole: boolean }> {
  const ever = { at: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  const first: Arrival = { node: start, steps: 0, ...ever, event: null, text: null, before: null };
  const known = new Map<string, When[]>([[start, [ever]]]);
  const met = new Set<string>();
  const arrivals: Arrival[] = [];
  let layer: readonly Arrival[] = [first];
  for (let steps = 1; steps <= maxSteps && layer.length > 0; steps += 1) {
    const meetings = await meet([...new Set(layer.map(({ node }) => node))]);
    if (meetings === null || arrivals.length > mostArrivals) return { arrivals, isWhole: false };
    const next = layer.flatMap((arrival) => stepsFrom(arrival, meetings.get(arrival.node) ?? [], maxGap)).sort(sooner);
    layer = next.filter((arrival) => {
      const { node, at, latest } = arrival;
      const key = `${node} ${at} ${latest}`;
      const others = known.get(node) ?? [];
      // Of thousands of calls between two most arrive when others did: these need no look at each.
      if (met.has(key) || others.some((other) => other.at <= at && other.latest >= latest)) return false;
      met.add(key);
      others.push(arrival);
      known.set(node, others);
      return true;
    });
    arrivals.push(...layer);
  }
  return { arrivals, isWhole: true };
}

type When = Pick<Arrival, 'at' | 'latest'>;

/** Every step that one can take from where one is. */
function stepsFrom(here: Arrival, meetings: readonly Meeting[], maxGap: number | null): Arrival[] {
  return meetings.flatMap(({ event, moments, others }) => {
    const times =
      moments === null ? [{ at: here.at, latest: here.latest, text: null }] : timesOf(here, moments, maxGap);
    return others.flatMap((node) =>
      times.map((time) => ({ node, steps: here.steps + 1, ...time, event, before: here })),
    );
  });
}

/** When one may be through: at the first moment that is not over, or at each within the gap. */
function timesOf(here: When, moments: readonly Moment[], maxGap: number | null) {
  const until = here.latest + (maxGap ?? Number.POSITIVE_INFINITY);
  const possible = moments
    .filter(({ first, last }) => last >= here.at && first <= until)
    .map(({ first, last, lasts, text }) => ({
      at: Math.max(first, here.at),
      // What lasts one may leave at its end, whenever one came; what was at one moment was within the gap, if at all.
      latest: maxGap === null ? Number.POSITIVE_INFINITY : lasts ? last : Math.min(last, until),
      text,
    }));
  const [one] = possible;
  if (maxGap !== null || one === undefined) return possible;
  return [possible.reduce((least, other) => (other.at < least.at ? other : least), one)];
}

/** A fixed order: of two that arrive alike, ids decide. */
export const sooner = (a: Arrival, b: Arrival): number =>
  a.steps - b.steps ||
  (a.at === b.at ? 0 : a.at - b.at) ||
  inOrder(a.node, b.node) ||
  inOrder(a.event ?? '', b.event ?? '') ||
  inOrder(a.text ?? '', b.text ?? '') ||
  inOrder(a.before?.node ?? '', b.before?.node ?? '');
