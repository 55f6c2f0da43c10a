import { PairList } from './pairList.mjs';

/** Types whose statements read the same both ways: they stand from the smaller id to the greater. */
const mutual = new Set(['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS']);

/** All links between entities, by type, and which of them their operations state first, in the order of telling. */
export class Statements {
  /** @type {Map<string, PairList>} */
  byType = new Map();
  #ids;
  #types = [];
  /** Three numbers for each link told: its type, and its ends. */
  #log = new Uint32Array(3 * 4096);
  #logged = 0;
  /** Where each operation's part of the log begins. */
  #starts = [0];

  /** @param {readonly string[]} ids the ids of all entities */
  constructor(ids) {
    this.#ids = ids;
  }

  /** What an operation states of its own entities: kept in the log as well, so that others can state it again. */
  tell(operation, type, from, to) {
    if (from === to) return;
    if (this.#logged * 3 === this.#log.length) {
      const grown = new Uint32Array(this.#log.length * 2);
      grown.set(this.#log);
      this.#log = grown;
    }
    let number = this.#types.indexOf(type);
    if (number < 0) number = this.#types.push(type) - 1;
    this.#log.set([number, from, to], this.#logged * 3);
    this.#logged += 1;
    this.add(operation, type, from, to);
  }

  /** Closes the log of one operation; they come in the order of their numbers. */
  endOperation() {
    this.#starts.push(this.#logged);
  }

  add(operation, type, from, to, variant = 0) {
    if (from === to) return;
    const turned = mutual.has(type) && this.#ids[from] > this.#ids[to];
    this.#listOf(type).add(turned ? to : from, turned ? from : to, operation, variant);
  }

  addRole(operation, entity, variant = 0) {
    this.#listOf('ROLE_IN').add(entity, operation, operation, variant);
  }

  #listOf(type) {
    const list = this.byType.get(type) ?? new PairList();
    this.byType.set(type, list);
    return list;
  }

  /** How many links an operation told. */
  toldBy(operation) {
    return this.#starts[operation + 1] - this.#starts[operation];
  }

  /** One link that an operation told. */
  told(operation, place) {
    const at = (this.#starts[operation] + place) * 3;
    return { type: this.#types[this.#log[at]], from: this.#log[at + 1], to: this.#log[at + 2] };
  }

  /** Sorts what is there; the log is no longer needed. */
  finish() {
    this.#log = new Uint32Array(0);
    for (const list of this.byType.values()) list.sort();
  }
}
