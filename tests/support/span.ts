/** A prime; sums of figures are reckoned modulo it, so that no fraction is rounded. */
const prime = 1_000_003;

/** What can be worked out, by sums and differences, from figures that are each the sum of some cells. */
export class Span {
  readonly #rows = new Map<number, readonly number[]>();

  /** Adds a figure that is known. */
  add(figure: readonly number[]): void {
    const left = this.#leftOf(figure);
    const first = left.findIndex((one) => one !== 0);
    if (first < 0) return;
    const factor = inverse(left[first] ?? 1);
    this.#rows.set(
      first,
      left.map((one) => (one * factor) % prime),
    );
  }

  /** Whether a figure follows from those that are known. */
  tells(figure: readonly number[]): boolean {
    return this.#leftOf(figure).every((one) => one === 0);
  }

  #leftOf(figure: readonly number[]): readonly number[] {
    const left = [...figure];
    for (let place = 0; place < left.length; place += 1) {
      const row = this.#rows.get(place);
      const factor = left[place] ?? 0;
      if (row === undefined || factor === 0) continue;
      for (let at = place; at < left.length; at += 1) {
        left[at] = ((((left[at] ?? 0) - factor * (row[at] ?? 0)) % prime) + prime) % prime;
      }
    }
    return left;
  }
}

function inverse(of: number): number {
  let [result, base] = [1, of];
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
