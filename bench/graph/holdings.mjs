/** Which operations hold a record of which entities, each once: the first operation of an entity, and those that met it. */
export class Holdings {
  #keys = new Float64Array(4096);
  #size = 0;
  #sorted = true;
  #homeOf;

  /** @param {Uint16Array} homeOf the first operation of each entity */
  constructor(homeOf) {
    this.#homeOf = homeOf;
    for (let entity = 0; entity < homeOf.length; entity += 1) this.#add(homeOf[entity], entity);
  }

  hold(operation, entity) {
    if (this.#homeOf[entity] !== operation) this.#add(operation, entity);
  }

  #add(operation, entity) {
    if (this.#size === this.#keys.length) {
      const grown = new Float64Array(this.#keys.length * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    this.#keys[this.#size] = entity * 16_384 + operation;
    this.#size += 1;
    this.#sorted = false;
  }

  /** Calls back for each entity, in their order, with the operations that hold a record of it. */
  each(visit) {
    const keys = this.#keys.subarray(0, this.#size);
    if (!this.#sorted) keys.sort();
    this.#sorted = true;
    let operations = [];
    for (let place = 0; place < keys.length; place += 1) {
      const entity = Math.floor(keys[place] / 16_384);
      const operation = keys[place] % 16_384;
      if (operations.at(-1) !== operation) operations.push(operation);
      if (place + 1 < keys.length && Math.floor(keys[place + 1] / 16_384) === entity) continue;
      visit(entity, operations);
      operations = [];
    }
  }
}
