/** A list of numbers that grows: eight bytes each, sorted by the engine itself. Millions fit where a list of objects would not. */
export class Numbers {
  #values = new Float64Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#values.length) {
      const larger = new Float64Array(this.#size * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  /** All of them in order, each once; the list is empty then. */
  *drained(): Generator<number> {
    const sorted = this.#values.subarray(0, this.#size).sort();
    this.#values = new Float64Array(1024);
    this.#size = 0;
    let last = Number.NaN;
    for (const value of sorted) {
      if (value !== last) yield value;
      last = value;
    }
  }
}
