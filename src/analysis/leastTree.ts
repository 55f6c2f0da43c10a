import type { Distances } from './distances.js';

/**
 * At least so many links has every tree over these ends that leaves what was looked at: that passes a node further than the
 * radius from all of them, or a link between two on the rim. A walk around such a tree goes to each part of the ends, along a
 * path through it, and back: half of that is a bound.
 */
export function leastTreeBeyond(distances: Distances, part: readonly number[]): number {
  const { radius } = distances;
  let least = Number.POSITIVE_INFINITY;
  for (const blocks of partitions(part)) {
    if (blocks.length < 2) continue;
    const inside = blocks.reduce((sum, block) => sum + shortestThrough(distances, block) / 2, 0);
    least = Math.min(least, blocks.length * (radius + 1) + inside);
    if (blocks.length === 2) least = Math.min(least, 2 * radius + 1 + inside);
  }
  return Math.ceil(least);
}

/** The shortest path that visits each of some ends once. */
export function shortestThrough({ between, radius }: Distances, block: readonly number[]): number {
  const links = (one: number, other: number) => between[one]?.[other] ?? 2 * radius + 1;
  let least = Number.POSITIVE_INFINITY;
  const visit = (last: number, rest: readonly number[], length: number) => {
    if (length >= least) return;
    if (rest.length === 0) least = length;
    for (const next of rest)
      visit(
        next,
        rest.filter((one) => one !== next),
        length + links(last, next),
      );
  };
  for (const start of block)
    visit(
      start,
      block.filter((one) => one !== start),
      0,
    );
  return least;
}

/** All ways to divide some ends among blocks. */
function* partitions(part: readonly number[]): Generator<number[][]> {
  const [first, ...rest] = part;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const blocks of partitions(rest)) {
    yield [[first], ...blocks];
    for (const place of blocks.keys())
      yield blocks.map((block, index) => (index === place ? [first, ...block] : block));
  }
}
