import type { Ball } from './ball.js';

/** How far some ends are from each other, as far as balls around them tell. */
export interface Distances {
  /** The least of the balls'. */
  readonly radius: number;
  /** In links; null where they are further apart than the sum of their radii, or than counts. */
  readonly between: readonly (readonly (number | null)[])[];
  /** Whether a way may pass through the end: others can be joined by it. */
  readonly open: readonly boolean[];
}

/** `most`: ends further apart are not taken to meet, however far their balls reach. */
export function distancesOf(balls: readonly Ball[], passable: (node: number) => boolean, most: number): Distances {
  const links = (one: Ball, other: Ball) => {
    if (one === other) return 0;
    const { links } = meeting(one, other, passable);
    // Where rims are known in part, what joins them may be nearer than what was found.
    return links === null || links > Math.min(most, one.radius + other.radius + 1) ? null : links;
  };
  const between = balls.map((one) => balls.map((other) => links(one, other)));
  const radius = balls.reduce((least, ball) => Math.min(least, ball.radius), balls[0]?.radius ?? 0);
  return { radius, between, open: balls.map(({ centre }) => passable(centre)) };
}

/** Where shortest ways between two centres lie in both of their balls, and of how many links they are; null where they do not meet. */
export function meeting(one: Ball, other: Ball, passable: (node: number) => boolean) {
  const [small, large] = one.links.size <= other.links.size ? [one, other] : [other, one];
  let least: number | null = null;
  let nodes: number[] = [];
  for (const [node, links] of small.links) {
    const further = large.links.get(node);
    if (further === undefined || (least !== null && links + further > least)) continue;
    if (node !== one.centre && node !== other.centre && !passable(node)) continue;
    if (links + further !== least) nodes = [];
    least = links + further;
    nodes.push(node);
  }
  return { links: least, nodes };
}

/**
 * Ends that are joined, by their places, each part in order. What may not be passed joins nobody: it goes with the first that
 * reach it, and has others around it only where these may not be passed either.
 */
export function partsOf({ between, open }: Distances): number[][] {
  const parts: number[][] = [];
  const seen = new Set<number>();
  const places = [...between.keys()];
  for (const start of [...places.filter((place) => open[place]), ...places.filter((place) => !open[place])]) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const place of part) {
      if (place !== start && !open[place]) continue;
      for (const [other, links] of (between[place] as readonly (number | null)[]).entries()) {
        if (links === null || seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort(([a = 0], [b = 0]) => a - b);
}

/** The tree over the ends alone that is smallest with their distances: its links, and the longest distance in it. */
export function treeOfEnds({ between, open }: Distances, part: readonly number[]): { size: number; longest: number } {
  const root = part.find((place) => open[place]) ?? (part[0] as number);
  const joined = [root];
  let [size, longest] = [0, 0];
  while (joined.length < part.length) {
    let [best, end] = [Number.POSITIVE_INFINITY, -1];
    for (const one of joined.filter((place) => place === root || open[place])) {
      for (const other of part) {
        const links = between[one]?.[other];
        if (joined.includes(other) || links == null || links >= best) continue;
        [best, end] = [links, other];
      }
    }
    joined.push(end);
    size += best;
    longest = Math.max(longest, best);
  }
  return { size, longest };
}

/** Between any two ends the longest step that cannot be avoided on a way from end to end; infinite where there is none. */
export function longestOnWay({ between, open }: Distances): number[][] {
  const longest = between.map((row) => row.map((links) => links ?? Number.POSITIVE_INFINITY));
  for (const via of longest.keys()) {
    if (!open[via]) continue;
    for (const row of longest) {
      for (const to of row.keys()) {
        const around = Math.max(row[via] as number, longest[via]?.[to] as number);
        if (around < (row[to] as number)) row[to] = around;
      }
    }
  }
  return longest;
}
