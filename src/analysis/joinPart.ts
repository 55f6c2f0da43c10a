import type { Ball } from './ball.js';
import { nodesBetween, prune } from './between.js';
import { type Distances, treeOfEnds } from './distances.js';
import { leastTreeBeyond } from './leastTree.js';
import { nearTree } from './nearTree.js';
import { groupsOf } from './pieces.js';
import type { Search } from './search.js';
import { inOrder, type SmallNetwork, smallNetwork } from './smallNetwork.js';
import { smallestTree, type Tree } from './steiner.js';
import type { Surroundings } from './surroundings.js';

/** Pairs of ids, each from the smaller to the greater, in order. */
export type Pairs = readonly (readonly [string, string])[];

export interface FoundNetwork {
  readonly pairs: Pairs;
  /** The node that it does without; null for the smallest one. */
  readonly without: string | null;
}

export interface JoinedPart {
  readonly tree: Pairs;
  readonly others: readonly FoundNetwork[];
  readonly isSmallest: boolean;
  /** At most so many times the links of the smallest tree; null where nothing is known. */
  readonly bound: number | null;
  /** Whether further out there may be what is wanted: a smaller tree than this, or more alternatives where there are too few. */
  readonly mayHaveMore: boolean;
}

/** With more ends than these a near tree is given. */
const mostExact = 6;

/** Alternatives are looked for among networks of at most so many links more. */
const slack = 2;

/** An exact search among more nodes would take longer than a question may. */
const mostNodes = 20_000;

/** Whether no tree that leaves what was looked at can be smaller. */
export const isProven = (known: Distances, part: readonly number[], size: number, isWhole: boolean): boolean =>
  part.length <= mostExact && (isWhole || size <= leastTreeBeyond(known, part));

/**
 * Joins a part of the ends by what was looked at.
 * @returns null when the time was over; groups of the ends where no tree joins all of them
 */
export async function joinPart(
  search: Search,
  balls: readonly Ball[],
  known: Distances,
  part: readonly number[],
  isWhole: boolean,
  alternatives: number,
): Promise<JoinedPart | { readonly groups: readonly (readonly number[])[] } | null> {
  const over = treeOfEnds(known, part);
  const isExact = part.length <= mostExact;
  const usual = (isExact ? over.size : over.longest + part.length - 2) + slack;
  for (const most of [usual, Number.POSITIVE_INFINITY]) {
    const looked = await lookBetween(search, balls, known, part, most);
    if (looked === null) return null;
    const { network, joins, closed } = looked;
    const exact = isExact && network.ids.length <= mostNodes;
    const join = (without: number | null): Tree | null => {
      const open = (node: number) => node !== without && !closed.has(node);
      return (exact ? smallestTree : nearTree)(network, joins, open);
    };
    const tree = join(null);
    // Where no end may be passed, they may be further from each other than their distances tell.
    if ((tree === null || (exact && tree.length > most)) && most === usual) continue;
    if (tree === null) {
      const placeOf = new Map(part.map((place) => [search.ends[place]?.id, place]));
      const groups = groupsOf(network, joins, (node) => !closed.has(node));
      return { groups: groups.map((group) => group.map((node) => placeOf.get(network.ids[node]) as number)) };
    }
    const others = alternatives === 0 ? [] : alternativesTo(tree, joins, join);
    const near =
      part.length > 2 && joins.some((node) => closed.has(node)) ? Number.POSITIVE_INFINITY : 2 - 2 / part.length;
    const least = exact ? leastTreeBeyond(known, part) : 1;
    const bound = exact ? Math.min(near, tree.length / Math.max(1, Math.min(tree.length, least))) : near;
    const isShort = others.length < alternatives && tree.flat().some((node) => !joins.includes(node));
    return {
      tree: named(network, tree),
      others: others.map(({ tree, without }) => ({
        pairs: named(network, tree),
        without: network.ids[without] ?? null,
      })),
      isSmallest: exact && (isWhole || tree.length <= least),
      bound: Number.isFinite(bound) ? bound : null,
      mayHaveMore:
        exact && !isWhole && (tree.length > Math.max(over.size, least) || (isShort && least <= tree.length + slack)),
    };
  }
  return null;
}

/** The network between some ends through which a tree of at most so many links may run. */
async function lookBetween(
  { ends, surroundings, read }: Search,
  balls: readonly Ball[],
  known: Distances,
  part: readonly number[],
  most: number,
) {
  const numbers = nodesBetween(balls, known, part, most);
  prune(numbers, surroundings.known, new Set(part.map((place) => ends[place]?.number ?? -1)));
  const told = await read('analysis/named', { nodes: [...numbers] });
  if (told === null) return null;
  const network = smallNetwork(new Map(told.found as [number, string][]), linksWithin(numbers, surroundings));
  const places = new Map(network.ids.map((id, place) => [id, place]));
  const mine = part.flatMap((place) => ends[place] ?? []);
  return {
    network,
    joins: mine.map(({ id }) => places.get(id) as number).sort((a, b) => a - b),
    closed: new Set(ends.filter(({ passable }) => !passable).map(({ id }) => places.get(id))),
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

export const sortedPairs = (pairs: Pairs): Pairs => [...pairs].sort(([a, b], [c, d]) => inOrder(a, c) || inOrder(b, d));
