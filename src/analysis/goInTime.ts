import { isDeadline } from '../errors.js';
import type { Pace } from '../pace.js';
import { Frontier, type When } from './frontier.js';
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
  /** Whether one may go on from a node that is not the start. */
  readonly passable: (node: string) => boolean;
  /** Throws when the time for searching is over. */
  readonly pace: Pace;
}

/** More ways than these are not followed at a time. */
const mostArrivals = 50_000;

/**
 * Goes from a node from event to event, none before the last. Whoever arrives later and after more steps can be forgotten,
 * unless there is a greatest gap and they may go on from a later moment: they may still catch what the other has to miss. Of
 * those from whom nobody goes on, the earliest at each node are enough.
 * @returns all arrivals, after fewest steps first, then the earliest; and whether that is all
 */
export async function goInTime(
  meet: Meet,
  start: string,
  { maxSteps, maxGap, passable, pace }: InTime,
): Promise<{ readonly arrivals: readonly Arrival[]; readonly isWhole: boolean }> {
  const ever = { at: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  const first: Arrival = { node: start, steps: 0, ...ever, event: null, text: null, before: null };
  const known = new Map<string, Frontier>();
  const note = (arrival: Arrival) => {
    const frontier = known.get(arrival.node) ?? new Frontier();
    frontier.add(arrival);
    known.set(arrival.node, frontier);
  };
  note(first);
  const arrivals: Arrival[] = [];
  let layer: readonly Arrival[] = [first];
  try {
    for (let steps = 1; steps <= maxSteps && layer.length > 0; steps += 1) {
      const meetings = await meet([...new Set(layer.map(({ node }) => node))]);
      if (meetings === null) return { arrivals, isWhole: false };
      const next = new Arrivals(known, steps === maxSteps);
      let isWhole = true;
      for (const here of layer) {
        for (const { event, moments, others } of meetings.get(here.node) ?? []) {
          const rest = pace();
          if (rest) await rest;
          const isFirstEnough = maxGap === null || next.areLast;
          const times =
            moments === null
              ? [{ at: here.at, latest: here.latest, text: null }]
              : timesOf(here, moments, maxGap, isFirstEnough);
          for (const time of times) for (const node of others) next.put({ node, steps, ...time, event, before: here });
          if (next.areLast || arrivals.length + next.size <= mostArrivals) continue;
          // Nobody goes on from here: who was reached, and when, is said all the same.
          isWhole = false;
          next.endHere();
        }
      }
      layer = next.inOrder().filter((arrival) => {
        if (known.get(arrival.node)?.covers(arrival)) return false;
        note(arrival);
        return true;
      });
      for (const arrival of layer) arrivals.push(arrival);
      if (!isWhole) return { arrivals, isWhole };
      layer = layer.filter(({ node }) => passable(node));
    }
  } catch (error) {
    if (!isDeadline(error)) throw error;
    return { arrivals, isWhole: false };
  }
  return { arrivals, isWhole: true };
}

/** Those who arrive by one step: of thousands of calls between two, most arrive when others did, and none of these is kept. */
class Arrivals {
  readonly #known: ReadonlyMap<string, Frontier>;
  #areLast: boolean;
  #kept = new Map<string, Arrival>();

  constructor(known: ReadonlyMap<string, Frontier>, areLast: boolean) {
    this.#known = known;
    this.#areLast = areLast;
  }

  /** Whether nobody goes on from here. */
  get areLast(): boolean {
    return this.#areLast;
  }

  get size(): number {
    return this.#kept.size;
  }

  put(arrival: Arrival): void {
    const { node, latest } = arrival;
    if (this.#known.get(node)?.covers(arrival)) return;
    const key = this.#areLast ? node : `${node} ${latest}`;
    const other = this.#kept.get(key);
    if (other === undefined || sooner(arrival, other) < 0) this.#kept.set(key, arrival);
  }

  endHere(): void {
    const kept = this.#kept.values();
    this.#areLast = true;
    this.#kept = new Map();
    for (const arrival of kept) this.put(arrival);
  }

  inOrder(): Arrival[] {
    return [...this.#kept.values()].sort(sooner);
  }
}

/** When one may be through: at the first moment that is not over, or at each within the gap. */
function timesOf(here: When, moments: readonly Moment[], maxGap: number | null, isFirstEnough: boolean) {
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
  if (!isFirstEnough || one === undefined) return possible;
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
