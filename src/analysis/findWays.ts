import type { GqlPathWeight } from '../generated/graphql.js';
import { Ball } from './ball.js';
import { chooseWays, pairKey, pairsOf } from './chooseWays.js';
import type { Evidence } from './confidence.js';
import { type BallPair, corridor, shortestCorridor } from './corridor.js';
import { meeting } from './distances.js';
import { growTogether, type Reach } from './growTogether.js';
import type { Search } from './search.js';
import { smallNetwork } from './smallNetwork.js';
import type { Field, FoundWay, FoundWays, WaysWanted } from './ways.js';
import { mostCounted, type Waypoint } from './weights.js';

/**
 * Ways between two sets of nodes, best first. Balls around the ends grow until all ways are known that can be among those
 * asked for; then only what lies between is looked at more closely, in the order of public ids.
 */
export async function findWays(search: Search, wanted: WaysWanted): Promise<FoundWays> {
  const { mode, maxDepth, weighBy } = wanted;
  const byId = new Map(search.ends.map((end) => [end.id, end]));
  const numbersOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.number ?? []);
  const [from, to] = [numbersOf(wanted.from), numbersOf(wanted.to)];
  if (from.length === 0 || to.length === 0) return { ...noWays, reach: null, stopped: null };
  const sides = [from.map((node) => new Ball(node)), to.map((node) => new Ball(node))] as const;
  const { surroundings, passable } = search;
  const ballOf = (side: readonly Ball[], id: string) => side.find(({ centre }) => centre === byId.get(id)?.number);
  const ends = pairsOf(wanted.from, wanted.to).flatMap(([one, other]) => {
    const [start, goal] = [ballOf(sides[0], one), ballOf(sides[1], other)];
    return start && goal ? [{ start, goal }] : [];
  });
  const isShortest = (mode === 'SHORTEST' || mode === 'ALL_SHORTEST') && weighBy.length === 0;
  const growTo = growTogether(sides, surroundings, passable, maxDepth);
  const isWorthLooking = worthLooking(ends, wanted, passable);
  let best: FoundWays = { ...noWays, reach: 0, stopped: null };
  /** Of so many links all ways were looked at. */
  let looked = 0;
  for (let longest = mode === 'ALL_WITHIN' ? maxDepth : 1; longest <= maxDepth; longest += 1) {
    const reach = await growTo(longest);
    const all = reach.whole ? maxDepth : reach.links;
    const isShort = reach.links < longest;
    if (!isShort && !reach.whole && longest < maxDepth && !isWorthLooking(reach.links)) continue;
    const most = Math.min(all, maxDepth);
    const pairs = isShortest
      ? shortestCorridor(surroundings, ends, passable, most, wanted.limit)
      : corridor(surroundings, from, to, passable, most);
    const field = pairs.length === 0 ? null : await fieldOf(search, pairs, weighBy);
    if (field === 'late') return { ...best, reach: looked, stopped: 'deadline' };
    const found = field === null ? noWays : await chooseWays(field, wanted, most, search.pace);
    // What was found before its time was over holds.
    if (found.exhausted && found.ways.length < best.ways.length) return { ...best, exhausted: true };
    looked = most;
    best = { ...found, reach: isShort ? reach.links : null, stopped: surroundings.stopped };
    if (isShort || found.exhausted || isEnough(best, wanted, reach, longest)) return best;
  }
  return best;
}

/** Whether longer ways could not be among those asked for. */
function isEnough({ ways, more }: FoundWays, wanted: WaysWanted, reach: Reach, longest: number): boolean {
  if (reach.whole || wanted.mode === 'ALL_WITHIN') return true;
  const last = ways.at(-1);
  // As many as were asked for say nothing of pairs that have not met: there may be more.
  const isFull = more || (wanted.mode === 'K_SHORTEST' && ways.length === wanted.limit);
  // Whoever takes more links pays at least so much: of those who pay the same they rank behind, and where all are wanted belong.
  const isAlike = (weight: number) => wanted.mode === 'ALL_SHORTEST' && weight === longest + 1;
  const isBest = (way: FoundWay | undefined) =>
    way !== undefined && (way.weight ?? 0) <= longest + 1 && !isAlike(way.weight ?? 0);
  if (isFull) return isBest(last);
  if (wanted.mode === 'K_SHORTEST') return false;
  const pairs = new Set(ways.map(({ ids }) => `${ids[0]} ${ids.at(-1)}`));
  return pairs.size === pairsOf(wanted.from, wanted.to).length && ways.every(isBest);
}

const noWays = { ways: [], more: false, total: null, exhausted: false } as const;

/** Tells whether enough ends have met for an answer: looking closely at what lies between costs more than going on. */
function worthLooking(
  ends: readonly BallPair[],
  { mode, limit }: WaysWanted,
  passable: (node: number) => boolean,
): (reach: number) => boolean {
  if (mode !== 'SHORTEST' && mode !== 'ALL_SHORTEST') return () => true;
  const met = new Set<BallPair>();
  return (reach) => {
    for (const pair of ends) {
      // One more than is shown, so that it is known whether there are more.
      if (met.size > limit) break;
      if (met.has(pair)) continue;
      // Further than all is known, there may be nearer ways than what was found, and others as near.
      const { links } = meeting(pair.start, pair.goal, passable);
      if (links !== null && links <= reach) met.add(pair);
    }
    return met.size > limit || met.size === ends.length;
  };
}

async function fieldOf(
  search: Search,
  pairs: readonly (readonly [number, number])[],
  weighBy: readonly GqlPathWeight[],
): Promise<Field | 'late'> {
  const read = await search.read('analysis/waypoints', { nodes: [...new Set(pairs.flat())], most: mostCounted });
  if (read === null) return 'late';
  const found = new Map(
    (read.found as [number, string, boolean, number][]).map(([number, id, common, degree]) => [
      number,
      { id, common, degree },
    ]),
  );
  const idOf = (number: number) => found.get(number)?.id ?? '';
  const network = smallNetwork(new Map([...found].map(([number, { id }]) => [number, id])), pairs);
  const byId = new Map([...found.values()].map((waypoint) => [waypoint.id, waypoint]));
  const waypoints = network.ids.map((id) => byId.get(id) as Waypoint);
  const closed = new Set(search.ends.filter((end) => !end.passable).map(({ id }) => id));
  const passable = (id: string) => !closed.has(id);
  if (!weighBy.some((weight) => weight !== 'HUBS')) return { network, waypoints, passable, statements: new Map() };
  const hops = await search.read('analysis/hops', { pairs });
  if (hops === null) return 'late';
  const statements = new Map(
    (hops.found as [number, number, Evidence[]][]).map(([one, other, said]) => [pairKey(idOf(one), idOf(other)), said]),
  );
  return { network, waypoints, passable, statements };
}
