import type { Margins } from './margins.js';
import { isSmall, smallest } from './small.js';

/** A prime whose square an integer holds: sums are reckoned modulo it, so that nothing is rounded. */
const prime = 46_337;

/** Most withheld cells for which it is worked out what follows: the work grows with their number's third power. */
const mostUnknown = 250;

/** What follows from all that a table shows down to a depth of each axis, by sums and differences of any number of figures. */
export class Following {
  readonly #margins: Margins;
  readonly #isHidden: (place: number) => boolean;
  readonly #depths: readonly number[];
  /** The withheld cells, each with its number. */
  readonly #unknown: ReadonlyMap<number, number>;
  /** Sums of withheld cells that follow, by the first cell in them. */
  readonly #known = new Map<number, Int32Array>();

  private constructor(
    margins: Margins,
    isHidden: (place: number) => boolean,
    depths: readonly number[],
    withheld: readonly number[],
  ) {
    this.#margins = margins;
    this.#isHidden = isHidden;
    this.#depths = depths;
    this.#unknown = new Map(withheld.map((place, number) => [place, number]));
  }

  /** Null where too much is withheld to work it out. */
  static of(margins: Margins, isHidden: (place: number) => boolean, depths: readonly number[]): Following | null {
    const withheld = margins.heldAt(0, depths).filter(isHidden);
    if (withheld.length > mostUnknown) return null;
    const following = new Following(margins, isHidden, depths, withheld);
    if (withheld.length > 0) {
      for (let place = 0; place < margins.size; place += 1) if (!isHidden(place)) following.#learn([place]);
    }
    return following;
  }

  /** Whether the sum of some places follows. */
  isTold(places: readonly number[]): boolean {
    const row = this.#rowOf(places);
    return this.#reduce(row) === row.length;
  }

  /** What must not follow: withheld places, and cells that are few people together and that a filter along one axis names. */
  *secrets(): Generator<readonly number[]> {
    const { size } = this.#margins;
    for (let place = 0; place < size; place += 1) {
      if (this.#isHidden(place) && this.#margins.heldAt(place, this.#depths).length > 0) yield [place];
    }
    for (const axis of this.#margins.trees.keys()) {
      const lines = new Map<number, number[]>();
      for (const place of this.#unknown.keys()) {
        const across = this.#margins.heldBy(place, axis, this.#margins.nodesOf(place)[axis] ?? 0, 0);
        const line = lines.get(across) ?? [];
        line.push(place);
        lines.set(across, line);
      }
      for (const line of lines.values()) yield* this.#fewOf(line, [], 0);
    }
  }

  *#fewOf(line: readonly number[], chosen: readonly number[], together: number): Generator<readonly number[]> {
    if (chosen.length > 1 && isSmall(together)) yield chosen;
    if (chosen.length === smallest) return;
    for (const [at, place] of line.entries()) {
      const sum = together + (this.#margins.values[place] ?? 0);
      if (sum <= smallest) yield* this.#fewOf(line.slice(at + 1), [...chosen, place], sum);
    }
  }

  #learn(places: readonly number[]): void {
    const row = this.#rowOf(places);
    const first = this.#reduce(row);
    if (first === row.length) return;
    const factor = inverse(row[first] ?? 1);
    this.#known.set(
      first,
      row.map((one) => (one * factor) % prime),
    );
  }

  /** How often each withheld cell counts to some places. */
  #rowOf(places: readonly number[]): Int32Array {
    const row = new Int32Array(this.#unknown.size);
    for (const place of places) {
      for (const cell of this.#margins.heldAt(place, this.#depths)) {
        const number = this.#unknown.get(cell);
        if (number !== undefined) row[number] = (row[number] ?? 0) + 1;
      }
    }
    return row;
  }

  /** Takes from a sum all that is known of it; gives the first cell that is left, the number of cells where none is. */
  #reduce(row: Int32Array): number {
    let first = row.length;
    for (let cell = 0; cell < row.length; cell += 1) {
      const factor = row[cell] ?? 0;
      if (factor === 0) continue;
      const known = this.#known.get(cell);
      if (known === undefined) {
        first = Math.min(first, cell);
        continue;
      }
      const left = prime - factor;
      for (let at = cell; at < row.length; at += 1) row[at] = ((row[at] ?? 0) + left * (known[at] ?? 0)) % prime;
    }
    return first;
  }
}

/** By Fermat: a^(p-2) is the inverse of a. */
function inverse(of: number): number {
  let [result, base] = [1, of];
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
