import { kindNumber } from './kinds.mjs';

/**
 * Who is a member of which restricted operations. The subjects `bench-2000` and `bench-15000` know about that many people
 * from restricted operations in a graph of a million entities, and as large a share of a smaller one; `bench-none` is a
 * member of none, and so no node stands for it.
 * @param {import('./population.mjs').Population} population
 * @param {import('./holdings.mjs').Holdings} holdings
 * @returns {Map<string, { operations: readonly number[], people: number }>} by subject
 */
export function chooseMembers(population, holdings) {
  const people = peopleOf(population, holdings);
  const restricted = [...people.keys()];
  // Operations of a usual size for the one, and the largest for the other.
  const wanted = { some: population.size * 0.002, many: population.size * 0.015 };
  const usual = restricted.filter((operation) => people.get(operation).length < wanted.some / 15);
  const members = new Map([
    ['bench-2000', gather(people, usual.length > 0 ? usual : restricted, wanted.some)],
    ['bench-15000', gather(people, restricted, wanted.many)],
  ]);
  for (const [place, operation] of restricted.entries()) {
    members.set(`bench-member-${place + 1}`, { operations: [operation], people: people.get(operation).length });
  }
  return members;
}

/** The people of each restricted operation, from the largest operation on. */
function peopleOf(population, holdings) {
  /** @type {Map<number, number[]>} */
  const people = new Map(population.operations.filter(({ open }) => !open).map(({ index }) => [index, []]));
  holdings.each((entity, operations) => {
    if (population.kindOf[entity] !== kindNumber.Person) return;
    for (const operation of operations) people.get(operation)?.push(entity);
  });
  return people;
}

/** Operations until they together hold as many different people as wanted; at least one. */
function gather(people, candidates, wanted) {
  const known = new Set();
  const operations = [];
  for (const operation of candidates) {
    if (operations.length > 0 && known.size >= wanted * 0.98) break;
    const more = people.get(operation).filter((person) => !known.has(person));
    if (operations.length > 0 && known.size + more.length > wanted * 1.02) continue;
    for (const person of more) known.add(person);
    operations.push(operation);
  }
  return { operations, people: known.size };
}
