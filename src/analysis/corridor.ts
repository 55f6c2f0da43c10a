import type { Ball } from './ball.js';
import { meeting } from './distances.js';
import type { Surroundings } from './surroundings.js';

/**
 * Of all that was fetched, the pairs of nodes that may lie on a way of at most so many links from one set to the other.
 * Each of the two is given once.
 */
export function corridor(
  surroundings: Known,
  from: readonly number[],
  to: readonly number[],
  passable: (node: number) => boolean,
  longest: number,
): (readonly [number, number])[] {
  const joined = bothWays(surroundings);
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

/** Two ends, with balls around them that may meet. */
export interface BallPair {
  readonly start: Ball;
  readonly goal: Ball;
}

/**
 * The same for shortest ways alone: of the pairs of ends that are nearest to each other, as many as may be asked for and one
 * more, the pairs of nodes on their shortest ways. Ends that are near to many have far more ways than shortest ones.
 */
export function shortestCorridor(
  surroundings: Known,
  ends: readonly BallPair[],
  passable: (node: number) => boolean,
  longest: number,
  most: number,
): (readonly [number, number])[] {
  const meetings = ends.map(({ start, goal }) => ({ balls: [start, goal], ...meeting(start, goal, passable) }));
  const far = meetings.flatMap(({ links }) => links ?? []).sort((a, b) => a - b);
  const furthest = Math.min(longest, far[Math.min(most, far.length - 1)] ?? 0);
  const met = meetings.flatMap(({ balls, links, nodes }) =>
    links === null || links > furthest ? [] : balls.map((ball) => ({ ball, nodes })),
  );
  const back = namedBy(surroundings, new Set([...surroundings.joined.keys(), ...met.flatMap(({ nodes }) => nodes)]));
  const neighbours = (node: number) => surroundings.known.get(node) ?? back.get(node) ?? [];
  const pairs = new Map<string, readonly [number, number]>();
  const walked = new Map<Ball, Set<number>>();
  for (const { ball, nodes } of met) {
    const seen = walked.get(ball) ?? new Set<number>();
    walked.set(ball, seen);
    const way = nodes.filter((node) => !seen.has(node));
    for (const node of way) seen.add(node);
    for (const node of way) {
      const nearer = (ball.links.get(node) as number) - 1;
      for (const other of neighbours(node)) {
        if (ball.links.get(other) !== nearer || (other !== ball.centre && !passable(other))) continue;
        const pair = node < other ? ([node, other] as const) : ([other, node] as const);
        pairs.set(pair.join(' '), pair);
        if (seen.has(other)) continue;
        seen.add(other);
        way.push(other);
      }
    }
  }
  return [...pairs.values()];
}

/** Of some nodes whose neighbours were not fetched: who named them as theirs. */
function namedBy({ known, joined }: Known, nodes: ReadonlySet<number>): Neighbours {
  const back = new Map<number, number[]>();
  for (const node of nodes) if (!known.has(node)) back.set(node, []);
  if (back.size === 0) return back;
  for (const told of [known, joined])
    for (const [node, others] of told) for (const other of others) back.get(other)?.push(node);
  return back;
}

/** Neighbours are fetched of some nodes only; that two are neighbours holds for both, and is said by both where both are. */
function bothWays({ known, joined }: Known): Neighbours {
  const all = new Map<number, readonly number[]>(known);
  const unknown = new Map<number, number[]>();
  const add = (node: number, other: number) => {
    const others = unknown.get(node);
    if (others) others.push(other);
    else unknown.set(node, [other]);
  };
  for (const [node, others] of known) for (const other of others) if (!known.has(other)) add(other, node);
  for (const [node, others] of joined) {
    if (known.has(node)) continue;
    for (const other of others) {
      add(node, other);
      if (!known.has(other)) add(other, node);
    }
  }
  for (const [node, others] of unknown) all.set(node, others);
  return all;
}

type Known = Pick<Surroundings, 'known' | 'joined'>;
type Neighbours = ReadonlyMap<number, readonly number[]>;

function linksFrom(
  joined: Neighbours,
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
