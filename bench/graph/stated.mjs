import { fold, referenceKey } from '../../dist/identifiers/fold.js';

/** Attributes that an entity carries of its open records. */
export const attributes = [
  ...['name', 'foldedName', 'alias', 'sex', 'birthDate', 'nationality', 'reference', 'colour', 'make', 'model'],
  ...['category', 'address', 'postcode'],
];

/**
 * What one source states of an entity: not everything, and not always the same as another.
 * @param {import('../../dist/demo/random.js').Random} random
 * @param {boolean} first whether it is the source from which the entity is known first
 */
export function statedOf(random, kind, truth, first) {
  const stated = kind === 'Person' ? statedOfPerson(random, truth, first) : statedOfThing(random, truth, first);
  if (stated.name !== undefined) stated.foldedName = fold(stated.name);
  if (stated.reference !== undefined) stated.referenceKey = referenceKey(stated.reference);
  return stated;
}

function statedOfPerson(random, { name, alias, sex, birthDate, nationality }, first) {
  const written = first || random.chance(0.9) ? name : random.chance(0.7) ? shortened(name) : undefined;
  return {
    name: written,
    alias: alias !== undefined && random.chance(first ? 0.8 : 0.4) ? alias : undefined,
    sex: random.chance(0.96) ? sex : undefined,
    birthDate: random.chance(0.62) ? birthDate.slice(0, random.pick([10, 10, 10, 10, 4, 4, 7])) : undefined,
    nationality: random.chance(0.7) ? nationality : undefined,
  };
}

function statedOfThing(random, { kept, ...truth }, first) {
  for (const optional of ['colour', 'make', 'model']) {
    if (truth[optional] !== undefined && !random.chance(first ? 0.8 : 0.4)) truth[optional] = undefined;
  }
  return truth;
}

/** `Jessica Ashdown` as `J Ashdown`. */
const shortened = (name) => `${name[0]} ${name.split(' ').slice(1).join(' ')}`;
