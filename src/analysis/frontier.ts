/** When one is somewhere at the earliest, and until when one may go on from there. */
export interface When {
  readonly at: number;
  readonly latest: number;
}

/** When one may be at one place: who comes later counts only where they may go on until later. */
export class Frontier {
  /** Ascending, both by `at` and by `latest`. */
  readonly #whens: When[] = [];

  /** Whether whoever comes then can do nothing that one who is known cannot do. */
  covers({ at, latest }: When): boolean {
    const before = this.#whens[this.#after(at) - 1];
    return before !== undefined && before.latest >= latest;
  }

  add(when: When): void {
    let from = this.#after(when.at);
    let to = from;
    while (from > 0 && this.#whens[from - 1]?.at === when.at) from -= 1;
    while (to < this.#whens.length && (this.#whens[to] as When).latest <= when.latest) to += 1;
    this.#whens.splice(from, to - from, when);
  }

  /** The place of the first that comes later. */
  #after(at: number): number {
    let [low, high] = [0, this.#whens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#whens[middle] as When).at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
