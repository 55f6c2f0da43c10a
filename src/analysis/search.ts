import type { Context } from '../context.js';
import { isDeadline, unlessLate } from '../errors.js';
import type { Row } from '../graph/graph.js';
import { type Pace, paceOf } from '../pace.js';
import { type Budget, type Fetch, Surroundings } from './surroundings.js';

/** A node that a search starts from or ends at. */
export interface End {
  readonly id: string;
  /** The database's own number of it, which no answer shows. */
  readonly number: number;
  readonly passable: boolean;
}

/** So much of the time that a request has is left for drawing what was found. */
export const leftForDrawing = 0.3;

/** So much is left for looking closely at what was found, and for drawing it. */
const leftForLooking = 0.4;

/** Nodes of more links than these, as far as the viewer may see, are spared until nothing else is left. */
const mostSpared = 2_000;

export const budget: Budget = { nodes: 60_000, links: 1_000_000 };

/** The database as a search sees it: the ends it was given, and neighbours by number, along links that may be walked. */
export interface Search {
  readonly ends: readonly End[];
  readonly surroundings: Surroundings;
  readonly passable: (node: number) => boolean;
  /** Reads one statement within the time for looking at what was found; null when that is over. */
  read(file: string, a: Row): Promise<Row | null>;
  /** Called between the steps of what is done here; throws when the time for that is over. */
  readonly pace: Pace;
}

/** Begins a search between some nodes. What the viewer may not see, or what is to be avoided, is left out of `ends`. */
export async function beginSearch(context: Context, ids: readonly string[], walk: Row): Promise<Search> {
  const ask = (file: string, a: Row, leaves = leftForLooking) => context.search(file, { ...walk, ...a }, leaves);
  const found = (await ask('analysis/ends', { ids })).ends as [string, number, boolean][];
  const numbers = found.map(([, number]) => number);
  const hubLimit = walk.hubLimit as number | null;
  const areBusy = async (nodes: readonly number[]) => {
    if (hubLimit === null || nodes.length === 0) return [];
    const { found: told } = await ask('analysis/waypoints', { nodes, most: hubLimit + 1 });
    return (told as [number, string, boolean, number][]).map(
      ([node, , , degree]) => [node, degree > hubLimit] as const,
    );
  };
  // A way may end at whoever is busy, and not pass through them.
  const busyEnds = new Map(await areBusy(numbers));
  const ends = found.map(([id, number, passable]) => ({ id, number, passable: passable && !busyEnds.get(number) }));
  const closed = new Set(ends.filter(({ passable }) => !passable).map(({ number }) => number));
  const isBusy = new Map<number, boolean>(numbers.map((number) => [number, false]));
  const fetch: Fetch = async (nodes, { sparing = false, among = null }) => {
    const most = sparing ? mostSpared : null;
    const asked = { nodes, ends: numbers, most, among };
    const told = (await ask('analysis/neighbours', asked)).found as [number, boolean, number[]][];
    const found = told.map(([node, isSpared, others]) => [node, isSpared ? null : others] as const);
    if (hubLimit === null) return new Map(found);
    const unknown = [...new Set(found.flatMap(([, others]) => others ?? []))].filter((other) => !isBusy.has(other));
    for (const [other, busy] of await areBusy(unknown)) isBusy.set(other, busy);
    return new Map(found.map(([node, others]) => [node, others?.filter((other) => !isBusy.get(other)) ?? null]));
  };
  return {
    ends,
    surroundings: new Surroundings(fetch, budget, isDeadline),
    passable: (node) => !closed.has(node),
    read: (file, a) => unlessLate(() => ask(file, a, leftForDrawing)),
    pace: paceOf(() => context.graph.stillWanted(leftForDrawing)),
  };
}
