import type { Ball } from './ball.js';
import type { Distances } from './distances.js';

/**
 * The nodes that a tree of at most so many links over these ends may pass, as far as distances tell: whoever is in between
 * leads to two ends at least, and any two ends and the node need half of the way around them.
 */
export function nodesBetween(
  balls: readonly Ball[],
  { between, radius }: Distances,
  part: readonly number[],
  most: number,
): Set<number> {
  const nodes = new Set<number>();
  for (const place of part) for (const node of balls[place]?.links.keys() ?? []) nodes.add(node);
  const rest = Math.max(0, part.length - 2);
  for (const node of nodes) {
    const links = part.map((place) => balls[place]?.links.get(node) ?? radius + 1);
    const [nearest = 0, second = 0] = [...links].sort((a, b) => a - b);
    if (nearest === 0) continue;
    if (nearest + second + rest > most || isTooFar(links, between, part, most)) nodes.delete(node);
  }
  return nodes;
}

function isTooFar(
  links: readonly number[],
  between: Distances['between'],
  part: readonly number[],
  most: number,
): boolean {
  for (const [one, place] of part.entries()) {
    for (const [other, further] of part.entries()) {
      if (other <= one) continue;
      const around = (links[one] as number) + (links[other] as number) + (between[place]?.[further] ?? 0);
      if (around > 2 * most) return true;
    }
  }
  return false;
}

/**
 * Takes out what leads nowhere: nodes with fewer than two neighbours among these, which no tree between the ends passes, and
 * so on with those that are left. Most of what lies on a rim goes by this.
 */
export function prune(nodes: Set<number>, known: ReadonlyMap<number, readonly number[]>, ends: ReadonlySet<number>) {
  const joined = new Map<number, number[]>([...nodes].map((node) => [node, []]));
  for (const [node, others] of joined) {
    for (const other of known.get(node) ?? []) {
      if (!nodes.has(other)) continue;
      others.push(other);
      // Where the neighbours of both are known, the other says so itself.
      if (!known.has(other)) joined.get(other)?.push(node);
    }
  }
  const left = new Map([...joined].map(([node, others]) => [node, others.length]));
  const bare = [...nodes].filter((node) => !ends.has(node) && (left.get(node) as number) < 2);
  for (const node of bare) nodes.delete(node);
  for (const node of bare) {
    for (const other of joined.get(node) ?? []) {
      const rest = (left.get(other) as number) - 1;
      left.set(other, rest);
      if (rest < 2 && !ends.has(other) && nodes.delete(other)) bare.push(other);
    }
  }
}
