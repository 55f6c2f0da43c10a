/**
 * Of all that was fetched, the pairs of nodes that may lie on a way of at most so many links from one set to the other.
 * Each of the two is given once.
 */
export function corridor(
  known: ReadonlyMap<number, readonly number[]>,
  from: readonly number[],
  to: readonly number[],
  passable: (node: number) => boolean,
  longest: number,
): (readonly [number, number])[] {
  const joined = bothWays(known);
  const before = linksFrom(joined, from, passable, longest);
  const after = linksFrom(joined, to, passable, longest);
  const pairs: [number, number][] = [];
  for (const [node, others] of joined) {
    const links = before.get(node);
    if (links === undefined) continue;
    for (const other of others) {
      const rest = after.get(other);
      if (rest === undefined || links + 1 + rest > longest) continue;
      // Where it can be gone both ways, it is found from both of its ends.
      const [back, forth] = [before.get(other), after.get(node)];
      const twice = back !== undefined && forth !== undefined && back + 1 + forth <= longest;
      if (!twice || node < other) pairs.push([node, other]);
    }
  }
  return pairs;
}

/** Neighbours are fetched of some nodes only; that two are neighbours holds for both, and is said by both where both are. */
function bothWays(known: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, readonly number[]> {
  const joined = new Map([...known].map(([node, others]) => [node, [...others]]));
  for (const [node, others] of known) {
    for (const other of others) {
      const back = joined.get(other);
      if (back === undefined) joined.set(other, [node]);
      else if (!known.has(other)) back.push(node);
    }
  }
  return joined;
}

function linksFrom(
  joined: ReadonlyMap<number, readonly number[]>,
  from: readonly number[],
  passable: (node: number) => boolean,
  longest: number,
): ReadonlyMap<number, number> {
  const links = new Map(from.map((node) => [node, 0]));
  let layer: readonly number[] = from;
  for (let depth = 1; depth <= longest && layer.length > 0; depth += 1) {
    const next: number[] = [];
    for (const node of layer) {
      if (depth > 1 && !passable(node)) continue;
      for (const other of joined.get(node) ?? []) {
        if (links.has(other)) continue;
        links.set(other, depth);
        next.push(other);
      }
    }
    layer = next;
  }
  return links;
}
