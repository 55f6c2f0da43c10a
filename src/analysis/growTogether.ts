import type { Ball } from './ball.js';
import { costOfBusy, type Surroundings } from './surroundings.js';

/** Balls around the ends of one side of a search. */
export type Side = readonly Ball[];

export interface Reach {
  /** All ways of so many links between the sides are known. */
  readonly links: number;
  /** Whether there is nothing more to find, however far one looked. */
  readonly whole: boolean;
}

/** Where the rims of both sides hold no more, both are fetched at once: asking once less takes less time than they do. */
const fewNodes = 250;

/**
 * Makes the balls of two sides larger, the side first around which there is least to fetch, whenever it is asked for until all
 * ways of so many links are known. What could not be reached, because of the budget or the deadline, is less.
 * Which rim a hub stands on matters most: as long as the other side grows for less, nobody goes through its neighbours. Where
 * that would be next, and of the last of `most` links, it is looked first which rims it joins: often that is all one needs.
 */
export function growTogether(
  sides: readonly [Side, Side],
  surroundings: Surroundings,
  passable: (node: number) => boolean,
  most: number,
): (links: number) => Promise<Reach> {
  /** What both radii came to when their rims were joined. */
  let joinedAt = -1;
  return async (links) => {
    for (;;) {
      const fronts = sides.map((side) => frontOf(side, passable));
      const [one, other] = fronts as [Front, Front];
      // Where one side has nowhere to go, all that it can reach is known.
      if (fronts.some(({ rim }) => rim.size === 0)) return { links, whole: true };
      const radii = one.radius + other.radius;
      const reach = joinedAt === radii ? radii + 1 : radii;
      if (reach >= links) return { links: reach, whole: false };
      const [oneCosts, otherCosts] = [surroundings.cost(one.rim), surroundings.cost(other.rim)];
      const [near, far, cost] = oneCosts <= otherCosts ? [one, other, oneCosts] : [other, one, otherCosts];
      if (reach === radii && cost > 0 && (reach + 1 === most || cost >= costOfBusy)) {
        if (!(await surroundings.join(near.rim, far.rim))) return { links: reach, whole: false };
        for (const ball of near.balls) ball.join(surroundings, passable);
        joinedAt = radii;
        continue;
      }
      const isLittle = Math.max(oneCosts, otherCosts) <= fewNodes;
      const grown = isLittle ? [one, other] : [near];
      if (!(await surroundings.load(grown.flatMap(({ rim }) => [...rim])))) return { links: reach, whole: false };
      for (const { balls } of grown) for (const ball of balls) ball.grow(surroundings, passable);
    }
  };
}

/** The balls of a side that reach least far, and what they need to reach further. */
interface Front {
  readonly balls: Side;
  readonly radius: number;
  readonly rim: ReadonlySet<number>;
}

function frontOf(side: Side, passable: (node: number) => boolean): Front {
  // A ball without a rim holds all that can be reached: it keeps nobody back.
  const growing = side.map((ball) => ({ ball, rim: ball.rim(passable) })).filter(({ rim }) => rim.length > 0);
  const radius = Math.min(...growing.map(({ ball }) => ball.radius));
  const nearest = growing.filter(({ ball }) => ball.radius === radius);
  return { balls: nearest.map(({ ball }) => ball), radius, rim: new Set(nearest.flatMap(({ rim }) => rim)) };
}
