import { fewestLinks, unreached } from './bestWays.js';
import { piecesBeside } from './pieces.js';
import type { SmallNetwork } from './smallNetwork.js';
import type { Tree } from './steiner.js';

/**
 * A tree that joins all ends, with at most 2 - 2/n times the links of the smallest one where all may be passed, by the method of
 * Takahashi and Matsuyama: again and again the nearest end is joined to what has grown. For more ends than can be joined
 * exactly. Ends that may not be passed stand at the ends of links alone. Null where the ends cannot be joined.
 */
export function nearTree(
  network: SmallNetwork,
  ends: readonly number[],
  passable: (node: number) => boolean,
): Tree | null {
  const pairs = new Map<string, readonly [number, number]>();
  const link = (one: number, other: number) => {
    const pair = one < other ? ([one, other] as const) : ([other, one] as const);
    pairs.set(pair.join(' '), pair);
  };
  const open = ends.filter(passable);
  const root = Math.min(...(open.length > 0 ? open : ends));
  // Where no end may be passed, what joins more than two lies in one piece of what may be.
  const isOutside = open.length === 0 && ends.length > 2;
  const piece = isOutside && piecesBeside(network, ends, passable).find((one) => one.ends.length === ends.length);
  if (piece === undefined) return null;
  const mayPass = piece ? (node: number) => piece.nodes.has(node) : passable;
  const joined = new Set<number>();
  let starts = piece ? (network.neighbours[root] as readonly number[]).filter(mayPass) : [root];
  const missing = new Set(ends.filter((end) => end !== root));
  while (missing.size > 0) {
    const links = fewestLinks(network, starts, mayPass, (node) => missing.has(node));
    const reached = [...missing].filter((end) => links[end] !== unreached);
    if (reached.length === 0) return null;
    let node = reached.sort((a, b) => (links[a] as number) - (links[b] as number) || a - b)[0] as number;
    missing.delete(node);
    joined.add(node);
    while (links[node] !== 0) {
      const left = (links[node] as number) - 1;
      const before = (network.neighbours[node] as readonly number[]).find(
        (other) => links[other] === left && (left === 0 ? starts.includes(other) : mayPass(other)),
      ) as number;
      link(node, before);
      joined.add(before);
      missing.delete(before);
      node = before;
    }
    // The first way begins beside a root that may not be passed.
    if (piece && !joined.has(root)) link(root, node);
    joined.add(root);
    starts = [...joined].filter(mayPass);
  }
  return [...pairs.values()];
}
