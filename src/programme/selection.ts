import type { AxisTree } from './axes.js';
import type { Margins } from './margins.js';
import { isSmall } from './small.js';
import type { Suppressed } from './suppression.js';

/** Which leaves of each axis are counted together; null where all are. */
export type Selection = readonly (((leaf: string) => boolean) | null)[];

export interface Selected {
  readonly count: number;
  readonly sum: number;
  readonly withheld: boolean;
}

/**
 * The figure of some words of each axis together. It is shown where it adds nothing to what the table shows: where it is
 * a sum of shown figures, what shown figures leave of a shown total, or follows from all of them in any other way. So no
 * filter, and no two filters together, tell more than the table divided by what they name.
 */
export function selected(margins: Margins, { isHidden, isTold }: Suppressed, selection: Selection): Selected {
  const ways = margins.trees.map((tree, axis) => waysOf(tree, selection[axis] ?? null));
  const [direct] = combined(ways.map(([first]) => [first ?? []]));
  const places = margins.placesOf(direct ?? []);
  const total = (of: Float64Array) => places.reduce((sum, place) => sum + (of[place] ?? 0), 0);
  const isAdded = () => combined(ways).some((way) => margins.placesOf(way).every((place) => !isHidden(place)));
  const isShown = !isSmall(total(margins.values)) && (isAdded() || isTold(places));
  return { count: total(margins.counts), sum: total(margins.sums), withheld: !isShown };
}

/** The nodes that add up to the chosen leaves; and those which, taken from the whole, leave them. */
function waysOf(tree: AxisTree, chosen: ((leaf: string) => boolean) | null): readonly (readonly number[])[] {
  if (chosen === null) return [[0]];
  const direct = tree.partsOf(chosen);
  const others = tree.partsOf((leaf) => !chosen(leaf));
  return direct.length === 0 || others.length === 0 ? [direct] : [direct, [0, ...others]];
}

const combined = <T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  choices.reduce<readonly (readonly T[])[]>((all, own) => all.flatMap((way) => own.map((one) => [...way, one])), [[]]);
