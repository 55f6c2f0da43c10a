import type { Ball } from './ball.js';
import type { Surroundings } from './surroundings.js';

/** Balls around the ends of one side of a search; they always have one radius. */
export type Side = readonly Ball[];

export interface Reach {
  /** All ways of so many links between the sides are known. */
  readonly links: number;
  /** Whether there is nothing more to find, however far one looked. */
  readonly whole: boolean;
}

/**
 * Makes the balls of two sides larger, the one with the smaller rim first, until all ways of `links` links are known.
 * What could not be reached, because of the budget or the deadline, is less.
 */
export async function growTogether(
  sides: readonly [Side, Side],
  surroundings: Surroundings,
  passable: (node: number) => boolean,
  links: number,
): Promise<Reach> {
  for (;;) {
    const rims = sides.map((side) => new Set(side.flatMap((ball) => [...ball.rim(passable)])));
    const reach = sides.reduce((sum, side) => sum + (side[0]?.radius ?? 0), 0);
    // Where one side has nowhere to go, all that it can reach is known.
    if (rims.some((rim) => rim.size === 0)) return { links, whole: true };
    if (reach >= links) return { links: reach, whole: false };
    const unknown = rims.map((rim) => [...rim].filter((node) => !surroundings.known.has(node)).length);
    const smaller = (unknown[0] as number) <= (unknown[1] as number) ? 0 : 1;
    if (!(await surroundings.load(rims[smaller] as Set<number>))) return { links: reach, whole: false };
    for (const ball of sides[smaller] as Side) ball.grow(surroundings, passable);
  }
}
