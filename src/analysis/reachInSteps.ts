import type { Stopped } from './surroundings.js';

/** Where a node stands in the list that `expand` pages through: steps, common or not, when last seen, id. */
export type ExpandPlace = readonly [depth: number, common: number, seen: string, id: string];

/** The nodes of one distance. */
export type Layer = readonly (readonly [id: string, common: number, seen: string, isEnd: boolean])[];

/** One step from some nodes to those that were not passed before; null when the time for searching is over. */
export type Step = (nodes: readonly string[], passed: readonly string[]) => Promise<Layer | null>;

export interface Reaching {
  readonly from: readonly string[];
  /** What need not be given; it is gone through all the same. */
  readonly known: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly after: ExpandPlace | null;
}

export interface Reached {
  readonly page: readonly string[];
  /** What earlier pages gave. */
  readonly before: readonly string[];
  /** Whatever was reached by each step, what need not be given too. */
  readonly layers: readonly (readonly string[])[];
  /** The place of the last one of the page where more follow it. */
  readonly last: ExpandPlace | null;
  /** How many there are altogether; null where not all steps were gone. */
  readonly total: number | null;
  readonly finished: number;
  readonly stopped: Stopped;
}

/** A step from more nodes than these is not begun: what came of it nobody could look at. */
const mostAtOnce = 5_000;

/** Goes from step to step, as far as one page needs it. Each step is whole or missing. */
export async function reachInSteps(step: Step, asked: Reaching): Promise<Reached> {
  const { from, depth, limit, after } = asked;
  const known = new Set(asked.known);
  const passed = new Set(from);
  const places: ExpandPlace[] = [];
  const layers: string[][] = [];
  let [nodes, finished, stopped]: [readonly string[], number, Stopped] = [from, 0, null];
  const isFull = () => places.filter((place) => isBehind(place, after)).length > limit;
  while (finished < depth && nodes.length > 0 && !isFull()) {
    const layer = nodes.length > mostAtOnce ? 'large' : await step(nodes, [...passed]);
    if (layer === null || layer === 'large') {
      stopped = layer === null ? 'deadline' : 'budget';
      break;
    }
    finished += 1;
    layers.push(layer.map(([id]) => id));
    for (const [id] of layer) passed.add(id);
    // By ids as they are shown: pages go on by these, and the store knows who is protected by others.
    const next = layer
      .filter(([id]) => !known.has(id))
      .map(([id, common, seen]): ExpandPlace => [finished, common, seen, id]);
    for (const place of next.sort((a, b) => (isBehind(a, b) ? 1 : -1))) places.push(place);
    nodes = layer.filter(([, , , isEnd]) => !isEnd).map(([id]) => id);
  }
  const rest = places.filter((place) => isBehind(place, after));
  const page = rest.slice(0, limit);
  const isWhole = stopped === null && !(rest.length > limit && finished < depth && nodes.length > 0);
  return {
    page: page.map(([, , , id]) => id),
    before: places.slice(0, places.length - rest.length).map(([, , , id]) => id),
    last: rest.length > limit ? (page.at(-1) ?? null) : null,
    total: isWhole ? places.length : null,
    ...{ layers, finished, stopped },
  };
}

/** Nearest first, common last, latest first, then by id. */
function isBehind([depth, common, seen, id]: ExpandPlace, after: ExpandPlace | null): boolean {
  if (after === null) return true;
  const [ofDepth, ofCommon, ofSeen, ofId] = after;
  if (depth !== ofDepth) return depth > ofDepth;
  if (common !== ofCommon) return common > ofCommon;
  return seen !== ofSeen ? seen < ofSeen : id > ofId;
}
