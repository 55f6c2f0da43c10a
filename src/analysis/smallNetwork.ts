/**
 * The part of a network that was brought out of the database for a search. Nodes are numbered in the order of their ids,
 * so that whatever is decided by number is decided alike in every call.
 */
export interface SmallNetwork {
  readonly ids: readonly string[];
  /** The neighbours of each node, ascending, each once. */
  readonly neighbours: readonly (readonly number[])[];
}

/** The nodes whose ids are known, by the database's own numbers, joined by pairs of these. */
export function smallNetwork(
  idOf: ReadonlyMap<number, string>,
  pairs: Iterable<readonly [number, number]>,
): SmallNetwork {
  const sorted = [...idOf].sort(([, a], [, b]) => inOrder(a, b));
  const places = new Map(sorted.map(([number], place) => [number, place]));
  const neighbours: number[][] = sorted.map(() => []);
  for (const [one, other] of pairs) {
    const [a, b] = [places.get(one), places.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    (neighbours[a] as number[]).push(b);
    (neighbours[b] as number[]).push(a);
  }
  return { ids: sorted.map(([, id]) => id), neighbours: neighbours.map(ascending) };
}

/** Each once, the least first. */
const ascending = (numbers: number[]): number[] =>
  numbers.sort((a, b) => a - b).filter((number, place) => number !== numbers[place - 1]);

/** The order of ids as the database has it: by characters, whatever the language of the machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
