import { fewestLinks, unreached } from './bestWays.js';
import type { SmallNetwork } from './smallNetwork.js';
import type { Tree } from './steiner.js';

/**
 * A tree that joins all ends with at most 2 - 2/n times the links of the smallest one, by the method of Takahashi and
 * Matsuyama: again and again the nearest end is joined to what has grown. For more ends than can be joined exactly.
 */
export function nearTree(
  network: SmallNetwork,
  ends: readonly number[],
  passable: (node: number) => boolean,
): Tree | null {
  const pairs = new Map<string, readonly [number, number]>();
  const joined = new Set([Math.min(...ends)]);
  const missing = new Set(ends.filter((end) => !joined.has(end)));
  while (missing.size > 0) {
    const starts = [...joined].filter((node) => joined.size === 1 || passable(node));
    const links = fewestLinks(network, starts, passable, (node) => missing.has(node));
    const reached = [...missing].filter((end) => links[end] !== unreached);
    if (reached.length === 0) return null;
    let node = reached.sort((a, b) => (links[a] as number) - (links[b] as number) || a - b)[0] as number;
    missing.delete(node);
    joined.add(node);
    while (links[node] !== 0) {
      const left = (links[node] as number) - 1;
      const before = (network.neighbours[node] as readonly number[]).find(
        (other) => links[other] === left && (left === 0 ? starts.includes(other) : passable(other)),
      ) as number;
      const pair = node < before ? ([node, before] as const) : ([before, node] as const);
      pairs.set(pair.join(' '), pair);
      joined.add(before);
      missing.delete(before);
      node = before;
    }
  }
  return [...pairs.values()];
}
