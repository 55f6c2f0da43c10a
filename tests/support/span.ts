/** What can be worked out, by sums and differences, from figures that are each the sum of some cells; in whole numbers, exactly. */
export class Span {
  readonly #rows = new Map<number, readonly bigint[]>();

  /** Adds a figure that is known. */
  add(figure: readonly number[]): void {
    const left = this.#leftOf(figure);
    const first = left.findIndex((one) => one !== 0n);
    if (first >= 0) this.#rows.set(first, left);
  }

  /** Whether a figure follows from those that are known. */
  tells(figure: readonly number[]): boolean {
    return this.#leftOf(figure).every((one) => one === 0n);
  }

  #leftOf(figure: readonly number[]): readonly bigint[] {
    let left = figure.map(BigInt);
    for (let place = 0; place < left.length; place += 1) {
      const row = this.#rows.get(place);
      const [factor, pivot] = [left[place] ?? 0n, row?.[place] ?? 0n];
      if (row === undefined || factor === 0n) continue;
      left = lowest(left.map((one, at) => one * pivot - factor * (row[at] ?? 0n)));
    }
    return left;
  }
}

/** Divided by what all of them are multiples of. */
function lowest(numbers: readonly bigint[]): bigint[] {
  let common = 0n;
  for (const one of numbers) for (let rest = one; rest !== 0n; ) [common, rest] = [rest, common % rest];
  return numbers.map((one) => (common === 0n ? one : one / common));
}
