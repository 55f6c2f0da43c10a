import type { Person } from './cast.js';
import type { Operation } from './operationList.js';
import { apportion, createRandom, type Random } from './random.js';
import { tellThinOperation } from './thinOperation.js';
import { TOTALS } from './totals.js';
import type { World } from './world.js';

/** The many operations with a handful of people, numbers and calls each. Some have a tasking and no material. */
export function tellThinOperations(world: World): void {
  const random = createRandom('thin operations');
  const operations = [...world.operations.values()].filter((operation) => operation.size === 'THIN');
  const withChildren = operations.filter((operation) => operation.cases.some((slot) => slot.childExploitation));
  const left = (total: number, what: string, among: readonly Operation[]) => {
    const parts = apportion(
      total - world.data.count(what),
      among.map(() => random.int(4, 9)),
    );
    return new Map(among.map((operation, index) => [operation, parts[index] as number]));
  };
  const people = left(TOTALS.people, 'Person', operations);
  const phones = left(TOTALS.phones, 'Phone', operations);
  const calls = left(TOTALS.communications, 'communications', operations);
  const episodes = left(TOTALS.missingEpisodes, 'MissingEpisode', someOf(random, withChildren));
  const known: Person[] = [];
  for (const operation of operations) {
    tellThinOperation(world, random, operation, known, {
      people: people.get(operation) as number,
      phones: phones.get(operation) as number,
      calls: calls.get(operation) as number,
      episodes: episodes.get(operation) ?? 0,
    });
  }
}

const someOf = (random: Random, operations: readonly Operation[]) => random.sample(operations, 40);
