import type { Ball } from './ball.js';
import type { Surroundings } from './surroundings.js';

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
 * Makes the balls of two sides larger, the side first around which there is least to fetch, until all ways of `links` links
 * are known. Which rim a hub stands on matters most: as long as the other side grows for less, nobody goes through its
 * neighbours. No way has more than `most` links: of the last one it is enough to know which rims it joins.
 * What could not be reached, because of the budget or the deadline, is less.
 */
export async function growTogether(
  sides: readonly [Side, Side],
  surroundings: Surroundings,
  passable: (node: number) => boolean,
  links: number,
  most: number,
): Promise<Reach> {
  for (;;) {
    const fronts = sides.map((side) => frontOf(side, passable));
    const [one, other] = fronts as [Front, Front];
    // Where one side has nowhere to go, all that it can reach is known.
    if (fronts.some(({ rim }) => rim.size === 0)) return { links, whole: true };
    const reach = one.radius + other.radius;
    if (reach >= links) return { links: reach, whole: false };
    const [oneCosts, otherCosts] = [surroundings.cost(one.rim), surroundings.cost(other.rim)];
    const [near, far] = oneCosts <= otherCosts ? [one, other] : [other, one];
    if (reach + 1 === most && Math.min(oneCosts, otherCosts) > 0) {
      if (!(await surroundings.touch(near.rim, far.rim))) return { links: reach, whole: false };
      for (const ball of near.balls) ball.touch(surroundings, passable);
      return { links: most, whole: false };
    }
    const isLittle = Math.max(oneCosts, otherCosts) <= fewNodes;
    const grown = isLittle ? [one, other] : [near];
    if (!(await surroundings.load(grown.flatMap(({ rim }) => [...rim])))) return { links: reach, whole: false };
    for (const { balls } of grown) for (const ball of balls) ball.grow(surroundings, passable);
  }
}

/** The balls of a side that reach least far, and what they need to reach further. */
interface Front {
  readonly balls: Side;
  readonly radius: number;
  readonly rim: ReadonlySet<number>;
}

function frontOf(side: Side, passable: (node: number) => boolean): Front {
  // A ball without a rim holds all that can be reached: it keeps nobody back.
  const growing = side.filter((ball) => ball.rim(passable).length > 0);
  const radius = Math.min(...growing.map((ball) => ball.radius));
  const balls = growing.filter((ball) => ball.radius === radius);
  return { balls, radius, rim: new Set(balls.flatMap((ball) => ball.rim(passable))) };
}
