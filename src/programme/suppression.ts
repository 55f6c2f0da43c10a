import { cover, type Level, type Member } from './covering.js';
import { Following } from './following.js';
import type { Margins } from './margins.js';

/** What of a table is withheld. */
export interface Suppressed {
  readonly isHidden: (place: number) => boolean;
  /** Whether the sum of some places follows from what is shown; false where too much is withheld to work it out. */
  readonly isTold: (places: readonly number[]) => boolean;
}

/**
 * Which figures of a table, of its margins and of its total must be withheld, by number of the place. Small ones are; and
 * so many others that none of them follows from what is shown: where one member of a sum is withheld, a second is, and
 * withheld members together are never small. A sum is that of an axis' words, or of those that one word holds. Then all that
 * is shown is solved together, and more is withheld while a withheld figure, or few people whom a filter can name, still
 * follow. What holds others decides before them, and alone, so that tables with different dimensions withhold the same
 * margins and cannot be used against each other.
 */
export function suppress(margins: Margins): Suppressed {
  const hidden = new Set<number>();
  const isHidden = (place: number) => hidden.has(place);
  for (const level of levelsOf(margins)) cover(margins, level, hidden);
  let following: Following | null | undefined;
  return {
    isHidden,
    isTold: (places) => {
      if (following === undefined) following = Following.of(margins, isHidden, margins.depths);
      return following?.isTold(places) ?? false;
    },
  };
}

/** The places by how deep they are along each axis: the total, the margins, the cells; of years before quarters. */
function levelsOf(margins: Margins): readonly Level[] {
  const levels = new Map<string, Level>();
  const visit = (axis: number, place: number, depths: readonly number[], sums: Member['sums']) => {
    const tree = margins.trees[axis];
    if (tree === undefined) {
      const key = [depths.reduce((sum, depth) => sum + depth, 0), ...depths].map((depth) => 100 + depth).join(' ');
      const level = levels.get(key) ?? { depths, cells: [] };
      level.cells.push({ place, value: margins.values[place] ?? 0, sums: sums.map((sum) => ({ ...sum })) });
      levels.set(key, level);
      return;
    }
    for (const { number, holder, depth } of tree.nodes) {
      const here = margins.heldBy(place, axis, 0, number);
      const within = sums.map((sum) => ({ ...sum, place: margins.heldBy(sum.place, axis, 0, number) }));
      const own = depth === 0 ? [] : [{ axis, place: margins.heldBy(place, axis, 0, holder) }];
      visit(axis + 1, here, [...depths, depth], [...within, ...own]);
    }
  };
  visit(0, 0, [], []);
  return [...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, level]) => level);
}
