import { createPlaces } from '../../dist/demo/places.js';
import { apportion, createRandom } from '../../dist/demo/random.js';
import { idsOf } from '../../dist/writing/ids.js';
import { identities } from './identities.mjs';
import { kinds } from './kinds.mjs';
import { createOperations } from './operations.mjs';
import { PairList } from './pairList.mjs';

/**
 * @typedef {object} Population
 * @property {number} size how many entities there are; they are numbered from 0
 * @property {readonly import('./operations.mjs').BenchOperation[]} operations
 * @property {import('../../dist/demo/places.js').Places} places
 * @property {import('../../dist/writing/ids.js').IdOf} idOf
 * @property {readonly string[]} ids the id of each entity
 * @property {Uint8Array} kindOf the kind of each entity, as a number
 * @property {Uint16Array} homeOf the operation whose own each entity is: the first to hold a record of it
 * @property {(entity: number) => number} ordinal the how-manieth of its kind an entity is
 * @property {ReturnType<typeof identities>} identityOf what an entity of an identifier kind is known by
 * @property {(operation: number, kind: number) => { start: number, count: number }} own an operation's own entities
 */

/**
 * Who and what the graph holds, spread over operations of very different sizes. Entities of one operation are numbered
 * one after the other, and within it kind by kind.
 * @returns {Population}
 */
export function createPopulation(size, key) {
  if (size >= PairList.mostEntities)
    throw new Error(`At most ${PairList.mostEntities - 1} entities can be told apart.`);
  const random = createRandom('bench population');
  const idOf = idsOf(key);
  const places = createPlaces();
  const operations = createOperations(random, places, idOf, Math.max(12, Math.round(size / 200)));
  const kindOf = new Uint8Array(size);
  const homeOf = new Uint16Array(size);
  const ordinals = new Uint32Array(size);
  const starts = new Uint32Array(operations.length * kinds.length + 1);
  const reached = kinds.map(() => 0);
  // The sizes fall off slowly: the largest operation of 5,000 holds two entities in a hundred, the median one 90.
  const sizes = apportion(
    size,
    operations.map((_operation, rank) => (rank + 3) ** -0.8),
  );
  let next = 0;
  const due = kinds.map(() => 0);
  for (const { index } of operations) {
    for (const [kind, count] of shares(sizes[index], due).entries()) {
      starts[index * kinds.length + kind] = next;
      kindOf.fill(kind, next, next + count);
      homeOf.fill(index, next, next + count);
      for (let one = 0; one < count; one += 1) ordinals[next + one] = reached[kind] + one;
      reached[kind] += count;
      next += count;
    }
  }
  starts[operations.length * kinds.length] = next;
  const identityOf = identities();
  const ids = Array.from({ length: size }, (_none, entity) => {
    const { kind } = kinds[kindOf[entity]];
    const ordinal = ordinals[entity];
    return idOf(kind, identityOf(kind, ordinal)?.key ?? `bench-${kind}-${ordinal}`);
  });
  return {
    ...{ size, operations, places, idOf, ids, kindOf, homeOf, identityOf },
    ordinal: (entity) => ordinals[entity],
    own: (operation, kind) => {
      const place = operation * kinds.length + kind;
      return { start: starts[place], count: starts[place + 1] - starts[place] };
    },
  };
}

/** How many of each kind an operation gets: what is due so far, carried from one operation to the next. */
function shares(size, due) {
  const counts = kinds.map(({ share }, kind) => {
    due[kind] += size * share;
    const count = Math.max(0, Math.floor(due[kind]));
    due[kind] -= count;
    return count;
  });
  let rest = size - counts.reduce((sum, count) => sum + count, 0);
  // Where rounding left a place free or took one too many, the kind that is owed most or least gives way.
  while (rest !== 0) {
    const step = Math.sign(rest);
    const kind = kinds
      .map((_kind, number) => number)
      .filter((number) => step > 0 || counts[number] > 0)
      .sort((left, right) => step * (due[right] - due[left]) || left - right)[0];
    counts[kind] += step;
    due[kind] -= step;
    rest -= step;
  }
  return counts;
}
