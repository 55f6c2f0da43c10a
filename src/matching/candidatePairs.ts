import { blockKeys, finerKeys } from './blockKeys.js';
import type { Described } from './compareEntities.js';
import { Numbers } from './numbers.js';

/** Most that are all compared because of one thing in common: of more, those that a name or date has in common as well. */
export const mostOfBlock = 200;
/** Entities are told by their places, in numbers together with 31 bits of a key: a number is exact up to 53. */
const places = 2 ** 22;
/** Keys are sorted in so many parts, and pairs so many at a time, as nobody else has a turn meanwhile. */
const shares = 128;
const mostAtOnce = 500_000;

export interface Candidate {
  readonly one: Described;
  readonly other: Described;
  /** Its own for each two. */
  readonly pair: number;
}

/** Finds pairs of entities that are worth comparing, by what they have in common. */
export class CandidatePairs {
  readonly #entities: Described[] = [];
  readonly #keys = Array.from({ length: shares }, () => new Numbers());
  readonly #alone: boolean;
  #crowded = false;

  /** @param alone whether a name, or a date, is enough by itself */
  constructor(alone: boolean) {
    this.#alone = alone;
  }

  /** Whether so many had so much in common that not all of them were among the pairs: known when these have been taken. */
  get crowded(): boolean {
    return this.#crowded;
  }

  /** Entities in the order of their ids. */
  add(entities: readonly Described[]): void {
    for (const entity of entities) {
      const place = this.#entities.push(entity) - 1;
      if (place >= places) throw new RangeError(`Expected at most ${places} entities of a kind.`);
      for (const key of blockKeys(entity, this.#alone)) this.#keys[key % shares]?.push(key * places + place);
    }
  }

  /** Each pair, the smaller id first; some of them more than once. What was added is forgotten on the way. */
  *pairs(): Generator<Candidate> {
    const found = new Numbers();
    for (const keys of this.#keys) {
      for (const block of blocksOf(keys)) {
        for (const part of this.#parted(block))
          for (const [at, one] of part.entries())
            for (let next = at + 1; next < part.length; next += 1) found.push(one * places + (part[next] as number));
        if (found.size >= mostAtOnce) yield* this.#drained(found);
      }
    }
    yield* this.#drained(found);
  }

  *#drained(found: Numbers): Generator<Candidate> {
    for (const pair of found.drained()) {
      const [one, other] = [this.#entities[Math.floor(pair / places)], this.#entities[pair % places]];
      yield { one: one as Described, other: other as Described, pair };
    }
  }

  *#parted(block: readonly number[]): Generator<readonly number[]> {
    if (block.length <= mostOfBlock) return yield block;
    const finer = new Map<number, number[]>();
    for (const place of block) {
      for (const key of finerKeys(this.#entities[place] as Described)) {
        const known = finer.get(key);
        if (known) known.push(place);
        else finer.set(key, [place]);
      }
    }
    for (const part of finer.values()) {
      if (part.length <= mostOfBlock) yield part;
      else this.#crowded = true;
    }
  }
}

/** Places of those with one key in common, for each key, in order. */
function* blocksOf(keys: Numbers): Generator<readonly number[]> {
  let [last, block]: [number, number[]] = [-1, []];
  for (const value of keys.drained()) {
    const key = Math.floor(value / places);
    if (key !== last) {
      if (block.length > 1) yield block;
      [last, block] = [key, []];
    }
    block.push(value % places);
  }
  if (block.length > 1) yield block;
}
