/**
 * The part of a network that was brought out of the database for a search. Nodes are numbered in the order of their ids,
 * so that whatever is decided by number is decided alike in every call.
 */
export interface SmallNetwork {
  readonly ids: readonly string[];
  /** The neighbours of each node, ascending, each once. */
  readonly neighbours: readonly (readonly number[])[];
}

/** Joins pairs of ids; `alone` are nodes that need no link. */
export function smallNetwork(pairs: Iterable<readonly [string, string]>, alone: Iterable<string> = []): SmallNetwork {
  const joined = new Map<string, Set<string>>();
  const of = (id: string) => {
    const known = joined.get(id) ?? new Set<string>();
    joined.set(id, known);
    return known;
  };
  for (const id of alone) of(id);
  for (const [one, other] of pairs) {
    if (one === other) continue;
    of(one).add(other);
    of(other).add(one);
  }
  const ids = [...joined.keys()].sort(inOrder);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const neighbours = ids.map((id) => [...of(id)].map((other) => numbers.get(other) as number).sort((a, b) => a - b));
  return { ids, neighbours };
}

/** The order of ids as the database has it: by characters, whatever the language of the machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
