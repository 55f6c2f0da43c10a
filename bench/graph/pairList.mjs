/**
 * Statements about pairs, eight bytes each: from (24 bits), to (24), operation (14), variant (2). Millions of them are
 * sorted in a second, after which the statements of a pair stand together and repetitions are gone.
 */
export class PairList {
  static mostEntities = 2 ** 24;
  static mostOperations = 2 ** 14;
  #words = new Uint32Array(2048);
  size = 0;

  add(from, to, operation, variant = 0) {
    if (this.size * 2 === this.#words.length) {
      const grown = new Uint32Array(this.#words.length * 2);
      grown.set(this.#words);
      this.#words = grown;
    }
    const at = this.size * 2;
    // The lower word first, as this machine and every other that runs Node.js keeps numbers of 64 bits.
    this.#words[at] = ((to & 0xffff) << 16) | (operation << 2) | variant;
    this.#words[at + 1] = (from << 8) | (to >>> 16);
    this.size += 1;
  }

  /** Sorts by from, to, operation, variant and drops what was there twice. */
  sort() {
    const keys = new BigUint64Array(this.#words.buffer, 0, this.size).sort();
    let kept = 0;
    for (let index = 0; index < keys.length; index += 1) {
      if (index > 0 && keys[index] === keys[index - 1]) continue;
      keys[kept] = keys[index];
      kept += 1;
    }
    this.size = kept;
  }

  from(index) {
    return this.#words[index * 2 + 1] >>> 8;
  }

  to(index) {
    return ((this.#words[index * 2 + 1] & 0xff) << 16) | (this.#words[index * 2] >>> 16);
  }

  operation(index) {
    return (this.#words[index * 2] >>> 2) & 0x3fff;
  }

  variant(index) {
    return this.#words[index * 2] & 3;
  }

  /** Calls back with the first place of each pair and the place after its last; the list must be sorted. */
  eachPair(visit) {
    let start = 0;
    for (let index = 1; index <= this.size; index += 1) {
      if (index < this.size && this.from(index) === this.from(start) && this.to(index) === this.to(start)) continue;
      visit(start, index);
      start = index;
    }
  }
}
