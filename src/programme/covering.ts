import { Following } from './following.js';
import type { Margins } from './margins.js';
import { isSmall } from './small.js';

/** All places of one depth along each axis. */
export interface Level {
  readonly depths: readonly number[];
  readonly cells: Member[];
}

export interface Member {
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

/**
 * Withholds what must be of one level, where all that holds it is decided: small figures, what covers them in their lines,
 * and more while something still follows from all lines together.
 */
export function cover(margins: Margins, { depths, cells }: Level, hidden: Set<number>): void {
  const covering = new Covering(margins, cells, hidden);
  covering.settle(cells.filter(({ value }) => isSmall(value)));
  const next = () => {
    const following = Following.of(margins, (place) => hidden.has(place), depths);
    for (const places of following?.secretsTold() ?? []) {
      const cell = covering.besides(places.flatMap((place) => margins.heldAt(place, depths)));
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  for (let cell = next(); cell !== undefined; cell = next()) covering.settle([cell]);
}

/** The lines of one level, each of which is covered by itself. */
class Covering {
  readonly #margins: Margins;
  readonly #hidden: Set<number>;
  /** Of each place of the level, the lines in which it stands. */
  readonly #lines: ReadonlyMap<number, readonly Line[]>;
  readonly #waiting: Set<Line>;

  constructor(margins: Margins, cells: readonly Member[], hidden: Set<number>) {
    this.#margins = margins;
    this.#hidden = hidden;
    this.#lines = linesOf(margins, cells);
    this.#waiting = new Set([...this.#lines.values()].flat());
    for (const { members } of this.#waiting) members.sort(bySmallness);
  }

  /** Withholds some cells, and what then must be in their lines. */
  settle(cells: readonly Member[]): void {
    for (const cell of cells) this.#hide(cell);
    for (const line of this.#waiting) {
      this.#waiting.delete(line);
      for (let cell = this.#next(line); cell !== undefined; cell = this.#next(line)) this.#hide(cell);
      this.#waiting.delete(line);
    }
  }

  /** What is still shown in the lines of some places, the least first. */
  besides(places: readonly number[]): Member | undefined {
    return places
      .flatMap((place) => this.#lines.get(place) ?? [])
      .flatMap((line) => this.#shownOf(line))
      .sort(bySmallness)[0];
  }

  #hide(cell: Member): void {
    this.#hidden.add(cell.place);
    for (const line of this.#lines.get(cell.place) ?? []) {
      line.withheld += 1;
      line.together += cell.value;
      this.#waiting.add(line);
    }
  }

  #shownOf({ members }: Line): readonly Member[] {
    return members.filter(({ place }) => !this.#hidden.has(place));
  }

  /** Which member of a line must be withheld with those that are; none where they are enough. */
  #next(line: Line): Member | undefined {
    // One alone within a withheld sum would be that sum by another name, and what hides the one would have to hide both;
    // and a headline that is published tells the sum, though it is withheld here.
    if (line.withheld === 0 && !this.#hidden.has(line.sum)) return undefined;
    const isEnough = isSmall(this.#margins.values[line.sum] ?? 0) || !isSmall(line.together);
    if (line.withheld > 1 && isEnough) return undefined;
    const shown = this.#shownOf(line);
    return (
      shown.find((one) => one.value > 0 && !this.#isTold(one, line)) ??
      shown.find((one) => one.value === 0 && !this.#isNothing(one)) ??
      shown[0]
    );
  }

  /** A figure that another sum shows, as all else in that sum is surely nothing, is no cover. */
  #isTold(cell: Member, line: Line): boolean {
    return (this.#lines.get(cell.place) ?? []).some(
      (other) =>
        other !== line &&
        this.#margins.values[other.sum] === cell.value &&
        !this.#hidden.has(other.sum) &&
        other.members.every((one) => one === cell || this.#isNothing(one)),
    );
  }

  #isNothing({ value, sums }: Member): boolean {
    return value === 0 && sums.some((sum) => this.#margins.values[sum.place] === 0);
  }
}

/** Of each place the lines in which it stands. */
function linesOf(margins: Margins, cells: readonly Member[]): ReadonlyMap<number, readonly Line[]> {
  const lines = new Map<number, Line>();
  return new Map(
    cells.map((cell) => [
      cell.place,
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
