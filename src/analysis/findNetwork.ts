import { Ball } from './ball.js';
import { type Distances, distancesOf, longestOnWay, partsOf, treeOfEnds } from './distances.js';
import { type FoundNetwork, isProven, type JoinedPart, joinPart, sortedPairs } from './joinPart.js';
import type { Search } from './search.js';
import { inOrder } from './smallNetwork.js';
import type { Stopped } from './surroundings.js';

export interface FoundNetworks {
  readonly networks: readonly FoundNetwork[];
  readonly isolates: readonly string[];
  readonly isSmallest: boolean;
  readonly bound: number | null;
  readonly stopped: Stopped;
  /** How far around each end everything was looked at. */
  readonly radius: number;
  /** How far around each end alternatives were looked for, where fewer were found than wanted and there may be more; else null. */
  readonly alternativesWithin: number | null;
}

/** So many nodes are looked at in a stage that nothing but a proof needs; a busy one counts as many. */
const mostForProof = 5_000;

/** So many are looked at in a stage where a network was found and others, or smaller ones, may lie further out. */
const mostForAlternatives = 500;

/** The smallest network that joins what can be joined, from balls that grow around the ends as far as that needs. */
export async function findNetwork(search: Search, reach: number, alternatives: number): Promise<FoundNetworks> {
  const { ends, surroundings, passable } = search;
  const balls = ends.map(({ number }) => new Ball(number));
  const rim = (ball: Ball) => ball.rim(passable);
  const cost = (...some: readonly Ball[]) => surroundings.cost(new Set(some.flatMap(rim)));
  const isComplete = (ball: Ball) => ball.rim(passable).length === 0;
  // All that can be joined to an end whose ball is complete lies in that ball.
  const isKnown = (part: readonly number[]) => part.some((place) => isComplete(balls[place] as Ball));
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
    const costs = open.map((ball) => ({ ball, cost: cost(ball) }));
    const [next] = costs.sort((a, b) => a.cost - b.cost || balls.indexOf(a.ball) - balls.indexOf(b.ball));
    if (next === undefined || !(await grown([next.ball]))) break;
  }
  while (known.radius < reach && surroundings.stopped === null) {
    const [part, ...others] = partsOf(known);
    if (others.length > 0 || !part || isProven(known, part, treeOfEnds(known, part).size, isKnown(part))) break;
    const nearest = balls.filter((ball) => ball.radius === known.radius);
    if (cost(...nearest) > mostForProof || !(await grown(nearest))) break;
  }
  const isWhole = surroundings.stopped === null && balls.every(isComplete);
  let alternativesWithin: number | null = null;
  const joinFurther = async (part: readonly number[]) => {
    for (;;) {
      const joined = await joinPart(search, balls, known, part, isKnown(part), alternatives);
      if (joined === null) return null;
      const isTorn = 'groups' in joined;
      if (isTorn ? isKnown(part) : !joined.mayHaveMore) return joined;
      const mine = part.flatMap((place) => balls[place] ?? []);
      const radius = Math.min(...mine.map((ball) => ball.radius));
      if (radius >= reach) return joined;
      const nearest = mine.filter((ball) => ball.radius === radius);
      if (cost(...nearest) > (isTorn ? mostForProof : mostForAlternatives)) {
        if (!isTorn && joined.others.length < alternatives)
          alternativesWithin = Math.min(radius, alternativesWithin ?? radius);
        return joined;
      }
      if (!(await grown(nearest))) return joined;
    }
  };
  const parts: (readonly number[])[] = partsOf(known);
  const found: JoinedPart[] = [];
  const alone: number[] = [];
  let [isLate, isTorn] = [false, false];
  for (const part of parts) {
    const joined = part.length === 1 || isLate ? null : await joinFurther(part);
    if (part.length === 1) alone.push(...part);
    else if (joined === null) isLate = true;
    else if ('groups' in joined) {
      isTorn = true;
      parts.push(...joined.groups);
    } else found.push(joined);
  }
  const isolates = alone.sort((a, b) => a - b).map((place) => ends[place]?.id ?? '');
  const tree = sortedPairs(found.flatMap((one) => one.tree));
  const others = found.flatMap((one) =>
    one.others.map(({ pairs, without }) => ({
      pairs: sortedPairs([...pairs, ...found.filter((other) => other !== one).flatMap((other) => other.tree)]),
      without,
    })),
  );
  others.sort((a, b) => a.pairs.length - b.pairs.length || inOrder(a.without ?? '', b.without ?? ''));
  const isSure = !isLate && !isTorn;
  const isSmallest =
    isSure && found.length > 0 && found.every((one) => one.isSmallest) && (isWhole || parts.length === 1);
  return {
    networks: found.length === 0 ? [] : [{ pairs: tree, without: null }, ...others.slice(0, alternatives)],
    ...{ isolates, isSmallest },
    bound: isSmallest ? 1 : isSure && parts.length === 1 ? (found[0]?.bound ?? null) : null,
    stopped: isLate ? 'deadline' : surroundings.stopped,
    radius: known.radius,
    alternativesWithin,
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
