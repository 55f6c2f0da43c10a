import { grouped } from '../grouped.js';
import type { Margins } from './margins.js';
import { isSmall, smallest } from './small.js';

/** A prime whose square an integer holds: sums are reckoned modulo it, so that nothing is rounded. */
const prime = 46_337;

/** Most withheld cells for which it is worked out what follows: the work grows with their number's third power. */
const mostUnknown = 250;

/** What follows from all that a table shows down to a depth of each axis, by sums and differences of any number of figures. */
export class Following {
  readonly #margins: Margins;
  /** The withheld cells. */
  readonly #unknown: readonly number[];
  /** The places that hold withheld cells, each with the numbers of those. */
  readonly #holding = new Map<number, number[]>();
  /** Of these, the places that are withheld themselves. */
  readonly #withheld: readonly number[];
  /** Sums of withheld cells that follow, by the first cell in them. */
  readonly #known = new Map<number, Int32Array>();

  private constructor(margins: Margins, isHidden: (place: number) => boolean, unknown: readonly number[]) {
    this.#margins = margins;
    this.#unknown = unknown;
    for (const [number, cell] of unknown.entries()) {
      for (const place of margins.above(cell)) {
        const held = this.#holding.get(place) ?? [];
        held.push(number);
        this.#holding.set(place, held);
      }
    }
    const places = [...this.#holding.keys()].sort((a, b) => a - b);
    this.#withheld = places.filter(isHidden);
    for (const place of places) if (!isHidden(place)) this.#learn(place);
  }

  /** Null where too much is withheld to work it out. */
  static of(margins: Margins, isHidden: (place: number) => boolean, depths: readonly number[]): Following | null {
    const unknown = margins.heldAt(0, depths).filter(isHidden);
    return unknown.length > mostUnknown ? null : new Following(margins, isHidden, unknown);
  }

  /** Whether the sum of some places follows. */
  isTold(places: readonly number[]): boolean {
    const row = this.#rowOf(places);
    return this.#reduce(row) === row.length;
  }

  /**
   * What follows and must not: withheld places, and withheld cells that are few people together and that a filter along one
   * axis names.
   */
  *secretsTold(): Generator<readonly number[]> {
    for (const place of this.#withheld) if (this.isTold([place])) yield [place];
    const example = this.#example();
    for (const axis of this.#margins.trees.keys()) {
      const lines = grouped([...this.#unknown.keys()], (number) => {
        const cell = this.#unknown[number] ?? -1;
        return this.#margins.heldBy(cell, axis, this.#margins.nodesOf(cell)[axis] ?? 0, 0);
      });
      for (const line of lines.values()) {
        for (const few of this.#fewOf(line, example)) if (this.isTold(few)) yield few;
      }
    }
  }

  /**
   * A value for each withheld cell with which all that is known comes to nothing, and so does whatever follows: what does not
   * come to nothing needs no closer look.
   */
  #example(): Int32Array {
    const example = new Int32Array(this.#unknown.length);
    let random = 1;
    for (let cell = example.length - 1; cell >= 0; cell -= 1) {
      random = (random * 48_271) % 2_147_483_647;
      const known = this.#known.get(cell);
      let sum = 0;
      for (let at = cell + 1; at < example.length; at += 1) sum += ((known?.[at] ?? 0) * (example[at] ?? 0)) % prime;
      example[cell] = known === undefined ? random % prime : (prime - (sum % prime)) % prime;
    }
    return example;
  }

  /** Some cells of a line that are few people together, and come to nothing with the values of an example. */
  #fewOf(line: readonly number[], example: Int32Array): readonly (readonly number[])[] {
    const found: number[][] = [];
    const countOf = (number: number) => this.#margins.values[this.#unknown[number] ?? -1] ?? 0;
    const small = line.filter((number) => countOf(number) <= smallest);
    const chosen: number[] = [];
    const choose = (from: number, together: number, left: number) => {
      if (chosen.length > 1 && isSmall(together) && left % prime === 0) {
        found.push(chosen.map((number) => this.#unknown[number] ?? -1));
      }
      if (chosen.length === smallest) return;
      for (let at = from; at < small.length; at += 1) {
        const number = small[at] ?? 0;
        const sum = together + countOf(number);
        if (sum > smallest) continue;
        chosen.push(number);
        choose(at + 1, sum, left + (example[number] ?? 0));
        chosen.pop();
      }
    };
    choose(0, 0, 0);
    return found;
  }

  #learn(place: number): void {
    const row = this.#rowOf([place]);
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
    const row = new Int32Array(this.#unknown.length);
    for (const place of places) {
      for (const number of this.#holding.get(place) ?? []) row[number] = (row[number] ?? 0) + 1;
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
