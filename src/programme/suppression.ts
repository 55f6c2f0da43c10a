import type { Margins } from './margins.js';

/** Figures from 1 to this one could point at people; zero says nothing about anybody. */
export const smallest = 4;

export const isSmall = (value: number): boolean => value > 0 && value <= smallest;

/**
 * Which figures of a table, of its margins and of its total must be withheld, by number of the place. Small ones are; and
 * so many others that none of them follows from what is shown: where one member of a sum is withheld, a second is, and
 * withheld members together are never small. A sum is that of an axis' words, or of those that one word holds. What holds
 * others decides before them, and alone, so that tables with different dimensions withhold the same margins and cannot be
 * used against each other.
 */
export function suppress(margins: Margins): (place: number) => boolean {
  const hidden = new Set<number>();
  for (const cells of levelsOf(margins)) hideIn(margins, cells, hidden);
  return (place) => hidden.has(place);
}

interface Member {
  readonly place: number;
  readonly value: number;
  /** The sums that it is a member of, by axis. */
  readonly sums: readonly { readonly axis: number; readonly place: number }[];
}

/** A sum and what adds up to it; and how much of that is withheld so far. */
interface Line {
  readonly sum: number;
  readonly members: Member[];
  withheld: number;
  together: number;
}

/** The places by how deep they are along each axis: the total, the margins, the cells; of years before quarters. */
function levelsOf(margins: Margins): readonly (readonly Member[])[] {
  const levels = new Map<string, Member[]>();
  const visit = (axis: number, place: number, depths: readonly number[], sums: Member['sums']) => {
    const tree = margins.trees[axis];
    if (tree === undefined) {
      const key = [depths.reduce((sum, depth) => sum + depth, 0), ...depths].map((depth) => 100 + depth).join(' ');
      const level = levels.get(key) ?? [];
      level.push({ place, value: margins.values[place] ?? 0, sums: sums.map((sum) => ({ ...sum })) });
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

function hideIn(margins: Margins, cells: readonly Member[], hidden: Set<number>): void {
  const lines = linesOf(margins, cells);
  const all = [...new Set([...lines.values()].flat())];
  for (const { members } of all) members.sort(bySmallness);
  const waiting = new Set(all);
  const hide = (cell: Member) => {
    hidden.add(cell.place);
    for (const line of lines.get(cell) ?? []) {
      line.withheld += 1;
      line.together += cell.value;
      waiting.add(line);
    }
  };
  for (const cell of cells) if (isSmall(cell.value)) hide(cell);
  const isNothing = ({ value, sums }: Member) => value === 0 && sums.some((sum) => margins.values[sum.place] === 0);
  // A figure that another sum shows, as all else in that sum is surely nothing, is no cover.
  const isTold = (cell: Member, line: Line) =>
    (lines.get(cell) ?? []).some(
      (other) =>
        other !== line &&
        margins.values[other.sum] === cell.value &&
        !hidden.has(other.sum) &&
        other.members.every((one) => one === cell || isNothing(one)),
    );
  const next = (line: Line): Member | undefined => {
    // One alone within a withheld sum would be that sum by another name, and what hides the one would have to hide both;
    // and a headline that is published tells the sum, though it is withheld here.
    if (line.withheld === 0 && !hidden.has(line.sum)) return undefined;
    const isEnough = isSmall(margins.values[line.sum] ?? 0) || !isSmall(line.together);
    if (line.withheld > 1 && isEnough) return undefined;
    const shown = line.members.filter(({ place }) => !hidden.has(place));
    return (
      shown.find((one) => one.value > 0 && !isTold(one, line)) ??
      shown.find((one) => one.value === 0 && !isNothing(one)) ??
      shown[0]
    );
  };
  for (const line of waiting) {
    waiting.delete(line);
    for (let cell = next(line); cell !== undefined; cell = next(line)) hide(cell);
    waiting.delete(line);
  }
}

/** Of each cell the lines in which it stands. */
function linesOf(margins: Margins, cells: readonly Member[]): ReadonlyMap<Member, readonly Line[]> {
  const lines = new Map<number, Line>();
  return new Map(
    cells.map((cell) => [
      cell,
      cell.sums.map(({ axis, place }) => {
        const key = axis * margins.size + place;
        const line = lines.get(key) ?? { sum: place, members: [], withheld: 0, together: 0 };
        line.members.push(cell);
        lines.set(key, line);
        return line;
      }),
    ]),
  );
}

/** The smallest figure that is not zero first: the least is lost with it. Zeros are a last resort. */
const bySmallness = (a: Member, b: Member) =>
  (a.value || Infinity) - (b.value || Infinity) || (a.place < b.place ? -1 : 1);
