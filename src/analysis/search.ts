import type { Context } from '../context.js';
import { isDeadline } from '../errors.js';
import type { Row } from '../graph/graph.js';
import { type Budget, Surroundings } from './surroundings.js';

/** A node that a search starts from or ends at. */
export interface End {
  readonly id: string;
  /** The database's own number of it, which no answer shows. */
  readonly number: number;
  readonly passable: boolean;
}

/** So much of the time that a request has is left for drawing what was found. */
export const leftForDrawing = 0.3;

export const budget: Budget = { nodes: 60_000, links: 1_000_000 };

/** The database as a search sees it: the ends it was given, and neighbours by number, along links that may be walked. */
export interface Search {
  readonly ends: readonly End[];
  readonly surroundings: Surroundings;
  readonly passable: (node: number) => boolean;
  /** Reads one statement within the time for searching; null when that is over. */
  read(file: string, a: Row): Promise<Row | null>;
}

/** Begins a search between some nodes. What the viewer may not see, or what is to be avoided, is left out of `ends`. */
export async function beginSearch(context: Context, ids: readonly string[], walk: Row): Promise<Search> {
  const ask = (file: string, a: Row) => context.search(file, { ...walk, ...a }, leftForDrawing);
  const { ends: found } = await ask('analysis/ends', { ids });
  const ends = (found as [string, number, boolean][]).map(([id, number, passable]) => ({ id, number, passable }));
  const closed = new Set(ends.filter(({ passable }) => !passable).map(({ number }) => number));
  const numbers = ends.map(({ number }) => number);
  const hubLimit = walk.hubLimit as number | null;
  const isBusy = new Map<number, boolean>(numbers.map((number) => [number, false]));
  const fetch = async (nodes: readonly number[]) => {
    const found = (await ask('analysis/neighbours', { nodes, ends: numbers })).found as [number, number[]][];
    if (hubLimit === null) return new Map(found);
    const unknown = [...new Set(found.flatMap(([, others]) => others))].filter((other) => !isBusy.has(other));
    const { found: told } = await ask('analysis/waypoints', { nodes: unknown });
    for (const [other, , , degree] of told as [number, string, boolean, number][]) isBusy.set(other, degree > hubLimit);
    return new Map(found.map(([node, others]) => [node, others.filter((other) => !isBusy.get(other))]));
  };
  return {
    ends,
    surroundings: new Surroundings(fetch, budget, isDeadline),
    passable: (node) => !closed.has(node),
    read: (file, a) =>
      ask(file, a).catch((error) => {
        if (isDeadline(error)) return null;
        throw error;
      }),
  };
}
