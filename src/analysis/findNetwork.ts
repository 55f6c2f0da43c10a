import { Ball } from './ball.js';
import { nodesBetween, prune } from './between.js';
import { type Distances, distancesOf, longestOnWay, partsOf, treeOfEnds } from './distances.js';
import { leastTreeBeyond } from './leastTree.js';
import { nearTree } from './nearTree.js';
import type { Search } from './search.js';
import { inOrder, type SmallNetwork, smallNetwork } from './smallNetwork.js';
import { smallestTree, type Tree } from './steiner.js';
import type { Stopped, Surroundings } from './surroundings.js';

/** Pairs of ids, each from the smaller to the greater, in order. */
export type Pairs = readonly (readonly [string, string])[];

export interface FoundNetwork {
  readonly pairs: Pairs;
  /** The node that it does without; null for the smallest one. */
  readonly without: string | null;
}

export interface FoundNetworks {
  readonly networks: readonly FoundNetwork[];
  readonly isolates: readonly string[];
  readonly isSmallest: boolean;
  readonly bound: number | null;
  readonly stopped: Stopped;
  /** How far around each end everything was looked at. */
  readonly radius: number;
}

/** With more ends than these a near tree is given. */
const mostExact = 6;

/** Alternatives are looked for among networks of at most so many links more. */
const slack = 2;

/** An exact search among more nodes would take longer than a question may. */
const mostNodes = 20_000;

/** So many nodes are looked at in a stage that nothing but a proof needs. */
const mostForProof = 5_000;

/** The smallest network that joins what can be joined, from balls that grow around the ends as far as that needs. */
export async function findNetwork(search: Search, reach: number, alternatives: number): Promise<FoundNetworks> {
  const { ends, surroundings, passable } = search;
  const balls = ends.map(({ number }) => new Ball(number));
  const rim = (ball: Ball) => ball.rim(passable).filter((node) => !surroundings.known.has(node));
  const isComplete = (ball: Ball) => ball.rim(passable).length === 0;
  const grown = async (some: readonly Ball[]): Promise<boolean> => {
    if (!(await surroundings.load(new Set(some.flatMap(rim))))) return false;
    for (const ball of some) ball.grow(surroundings, passable);
    known = distancesOf(balls, passable, 2 * reach);
    return true;
  };
  let known = distancesOf(balls, passable, 2 * reach);
  for (;;) {
    // Whoever is not in a ball that is complete cannot be joined to it.
    const unsure = unsurePairs(known, balls, reach).filter((pair) => !pair.some(isComplete));
    const open = [...new Set(unsure.flat())];
    // The one around which there is least: one hub more or less is what a search costs.
    const next = open.sort((a, b) => rim(a).length - rim(b).length || balls.indexOf(a) - balls.indexOf(b))[0];
    if (next === undefined || !(await grown([next]))) break;
  }
  while (known.radius < reach && surroundings.stopped === null) {
    const [part, ...others] = partsOf(known);
    if (others.length > 0 || !part || isProven(known, part, treeOfEnds(known, part).size, false)) break;
    const nearest = balls.filter((ball) => ball.radius === known.radius);
    if (new Set(nearest.flatMap(rim)).size > mostForProof || !(await grown(nearest))) break;
  }
  const isWhole = surroundings.stopped === null && balls.every(isComplete);
  const found: { tree: Pairs; others: FoundNetwork[]; isSmallest: boolean; bound: number }[] = [];
  const parts = partsOf(known);
  for (const part of parts.filter(({ length }) => length > 1)) {
    const joined = await joinPart(search, balls, known, part, isWhole, alternatives);
    if (joined === null) break;
    found.push(joined);
  }
  const isolates = parts.filter(({ length }) => length === 1).map(([place = 0]) => ends[place]?.id ?? '');
  const tree = sortedPairs(found.flatMap((one) => one.tree));
  const others = found.flatMap((one) =>
    one.others.map(({ pairs, without }) => ({
      pairs: sortedPairs([...pairs, ...found.filter((other) => other !== one).flatMap((other) => other.tree)]),
      without,
    })),
  );
  others.sort((a, b) => a.pairs.length - b.pairs.length || inOrder(a.without ?? '', b.without ?? ''));
  const isSmallest = found.length > 0 && found.every((one) => one.isSmallest) && (isWhole || parts.length === 1);
  return {
    networks: found.length === 0 ? [] : [{ pairs: tree, without: null }, ...others.slice(0, alternatives)],
    ...{ isolates, isSmallest },
    bound: isSmallest ? 1 : found.length === 1 && parts.length === 1 ? (found[0]?.bound ?? null) : null,
    stopped: surroundings.stopped,
    radius: known.radius,
  };
}

/**
 * Pairs of ends that may be nearer to each other than by the way that the smallest tree over the ends takes, so that this may
 * not be the smallest: they are not known to meet, and that they are so far apart is not known either. Ends further apart than
 * twice `reach` are not joined.
 */
function unsurePairs(known: Distances, balls: readonly Ball[], reach: number): (readonly [Ball, Ball])[] {
  const longest = longestOnWay(known);
  return balls.flatMap((one, place) =>
    balls.slice(place + 1).flatMap((other, after) => {
      const further = place + 1 + after;
      const sum = one.radius + other.radius;
      const isOpen = known.between[place]?.[further] === null && sum < 2 * reach;
      return isOpen && sum + 1 < (longest[place]?.[further] as number) ? [[one, other] as const] : [];
    }),
  );
}

/** Whether no tree that leaves what was looked at can be smaller. */
const isProven = (known: Distances, part: readonly number[], size: number, isWhole: boolean): boolean =>
  part.length <= mostExact && (isWhole || size <= leastTreeBeyond(known, part));

async function joinPart(
  search: Search,
  balls: readonly Ball[],
  known: Distances,
  part: readonly number[],
  isWhole: boolean,
  alternatives: number,
) {
  const { surroundings } = search;
  const over = treeOfEnds(known, part);
  const isExact = part.length <= mostExact;
  const numbers = nodesBetween(
    balls,
    known,
    part,
    isExact ? over.size + slack : over.longest + part.length - 2 + slack,
  );
  prune(numbers, surroundings.known, new Set(part.map((place) => search.ends[place]?.number ?? -1)));
  const read = await search.read('analysis/named', { nodes: [...numbers] });
  if (read === null) return null;
  const network = smallNetwork(new Map(read.found as [number, string][]), linksWithin(numbers, surroundings));
  const places = new Map(network.ids.map((id, place) => [id, place]));
  const joins = part.map((place) => places.get(search.ends[place]?.id ?? '') as number).sort((a, b) => a - b);
  const closed = new Set(search.ends.filter((end) => !end.passable).map(({ id }) => places.get(id)));
  const exact = isExact && network.ids.length <= mostNodes;
  const join = (without: number | null): Tree | null => {
    const open = (node: number) => node !== without && !closed.has(node);
    return (exact ? smallestTree : nearTree)(network, joins, open);
  };
  const tree = join(null);
  if (tree === null) return null;
  const others = alternatives === 0 ? [] : alternativesTo(tree, joins, join);
  const near = 2 - 2 / part.length;
  const isSmallest = exact && isProven(known, part, tree.length, isWhole);
  return {
    tree: named(network, tree),
    others: others.map(({ tree, without }) => ({ pairs: named(network, tree), without: network.ids[without] ?? null })),
    isSmallest,
    bound: exact
      ? Math.min(near, tree.length / Math.max(1, Math.min(tree.length, leastTreeBeyond(known, part))))
      : near,
  };
}

/** The networks that do without one of the nodes in between, each different one once. */
function alternativesTo(best: Tree, joins: readonly number[], join: (without: number) => Tree | null) {
  const between = [...new Set(best.flat())].filter((node) => !joins.includes(node)).sort((a, b) => a - b);
  const found = new Map<string, { tree: Tree; without: number }>();
  for (const without of between) {
    const tree = join(without);
    const key = tree
      ?.map((pair) => pair.join(' '))
      .sort()
      .join();
    if (tree !== null && key !== undefined && !found.has(key)) found.set(key, { tree, without });
  }
  return [...found.values()];
}

function* linksWithin(nodes: ReadonlySet<number>, surroundings: Surroundings): Generator<readonly [number, number]> {
  for (const node of nodes) for (const other of surroundings.of(node)) if (nodes.has(other)) yield [node, other];
}

const named = ({ ids }: SmallNetwork, tree: Tree): Pairs =>
  sortedPairs(tree.map(([one, other]) => [ids[one] ?? '', ids[other] ?? ''] as const));

const sortedPairs = (pairs: Pairs): Pairs => [...pairs].sort(([a, b], [c, d]) => inOrder(a, c) || inOrder(b, d));
