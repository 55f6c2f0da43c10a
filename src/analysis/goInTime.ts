import type { Moment } from './moment.js';
import { inOrder } from './smallNetwork.js';

/** A meeting of one node with others: at one of several moments, earliest first; null: at any time. */
export interface Meeting {
  readonly event: string | null;
  readonly moments: readonly Moment[] | null;
  readonly others: readonly string[];
}

/** How something came to a node: after how many steps, when at the earliest, and from where. */
export interface Arrival {
  readonly node: string;
  readonly steps: number;
  readonly at: number;
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
 * Goes from a node from event to event, none before the last. Without a greatest gap whoever arrives later and after more
 * steps can be forgotten; with one, who arrives later may still catch what the other has to miss.
 * @returns all arrivals, after fewest steps first, then the earliest; and whether that is all
 */
export async function goInTime(
  meet: Meet,
  start: string,
  { maxSteps, maxGap }: InTime,
): Promise<{ readonly arrivals: readonly Arrival[]; readonly isWhole: boolean }> {
  const first: Arrival = { node: start, steps: 0, at: Number.NEGATIVE_INFINITY, event: null, text: null, before: null };
  const earliest = new Map([[start, first.at]]);
  const known = new Set([`${start} ${first.at}`]);
  const arrivals: Arrival[] = [];
  let layer: readonly Arrival[] = [first];
  for (let steps = 1; steps <= maxSteps && layer.length > 0; steps += 1) {
    const meetings = await meet([...new Set(layer.map(({ node }) => node))]);
    if (meetings === null || arrivals.length > mostArrivals) return { arrivals, isWhole: false };
    const next = layer.flatMap((arrival) => stepsFrom(arrival, meetings.get(arrival.node) ?? [], maxGap)).sort(sooner);
    layer = next.filter(({ node, at }) => {
      if (maxGap === null) {
        if (at >= (earliest.get(node) ?? Number.POSITIVE_INFINITY)) return false;
        earliest.set(node, at);
        return true;
      }
      const key = `${node} ${at}`;
      return !known.has(key) && known.add(key);
    });
    arrivals.push(...layer);
  }
  return { arrivals, isWhole: true };
}

/** Every step that one can take from where one is. */
function stepsFrom(here: Arrival, meetings: readonly Meeting[], maxGap: number | null): Arrival[] {
  return meetings.flatMap(({ event, moments, others }) => {
    const times = moments === null ? [{ at: here.at, text: null }] : timesOf(here, moments, maxGap);
    return others.flatMap((node) =>
      times.map(({ at, text }) => ({ node, steps: here.steps + 1, at, event, text, before: here })),
    );
  });
}

/** When one may be through: at the first moment that is not over, or at each within the gap. */
function timesOf({ at }: Arrival, moments: readonly Moment[], maxGap: number | null) {
  const possible = moments
    .filter(
      ({ first, last }) => last >= at && (maxGap === null || at === Number.NEGATIVE_INFINITY || first - at <= maxGap),
    )
    .map(({ first, text }) => ({ at: Math.max(first, at), text }));
  if (maxGap !== null) return possible;
  const soonest = possible.reduce(
    (least, one) => (one.at < least.at ? one : least),
    possible[0] ?? { at: 0, text: null },
  );
  return possible.length === 0 ? [] : [soonest];
}

/** A fixed order: of two that arrive alike, ids decide. */
export const sooner = (a: Arrival, b: Arrival): number =>
  a.steps - b.steps ||
  (a.at === b.at ? 0 : a.at - b.at) ||
  inOrder(a.node, b.node) ||
  inOrder(a.event ?? '', b.event ?? '') ||
  inOrder(a.text ?? '', b.text ?? '') ||
  inOrder(a.before?.node ?? '', b.before?.node ?? '');
