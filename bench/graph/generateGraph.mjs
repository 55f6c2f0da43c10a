import { EventFiles } from './eventFiles.mjs';
import { Holdings } from './holdings.mjs';
import { addHubs } from './hubs.mjs';
import { chooseMembers } from './members.mjs';
import { tellOwnLinks } from './ownLinks.mjs';
import { PairEvents } from './pairEvents.mjs';
import { createPopulation } from './population.mjs';
import { assignRoles } from './roles.mjs';
import { shareEntities } from './sharing.mjs';
import { Statements } from './statements.mjs';
import { TableFiles } from './tableFiles.mjs';
import { tellEvents } from './tellEvents.mjs';
import { writeEntities } from './writeEntities.mjs';
import { writeFacts } from './writeFacts.mjs';
import { writeHolders } from './writeHolders.mjs';
import { writeLinks } from './writeLinks.mjs';

/**
 * Writes the tables of a graph of this many entities to a folder: the same ones, byte for byte, each time. Everything is
 * invented. What refers to each other is held in arrays of numbers (about half a gigabyte for a million entities); rows
 * go to their files as they come.
 * @param {{ entities: number, key: string, folder: string, say: (step: string) => void }} options
 * @returns {{ tables: readonly string[], members: Readonly<Record<string, object>> }} what the import must be told
 */
export function generateGraph({ entities, key, folder, say }) {
  say('who and what there is');
  const population = createPopulation(entities, key);
  let next = population.size;
  const nextNode = () => {
    next += 1;
    return next - 1;
  };
  const statements = new Statements(population.ids);
  const holdings = new Holdings(population.homeOf);
  const hold = (operation, entity) => holdings.hold(operation, entity);
  say('links');
  tellOwnLinks(population, statements);
  shareEntities(population, statements, hold);
  /** @type {Map<number, number[]>} */
  const hubsOf = new Map();
  const common = addHubs(population, statements, (operation, entity) => {
    hold(operation, entity);
    hubsOf.set(operation, [...(hubsOf.get(operation) ?? []), entity]);
  });
  assignRoles(population, holdings, statements);
  statements.finish();
  const files = new TableFiles(folder);
  const members = chooseMembers(population, holdings);
  writeHolders(files, population, members, nextNode, key);
  say('entities and records');
  writeEntities(files, population, holdings, common, nextNode);
  say('events and links');
  const events = new EventFiles(files, population, nextNode);
  writeLinks(files, population, statements, new PairEvents(population, statements, events));
  tellEvents(population, events, hubsOf);
  say('facts of the programme');
  writeFacts(files, population, nextNode);
  const viewers = [...members].filter(([subject]) => !subject.startsWith('bench-member'));
  return {
    tables: files.close(),
    members: Object.fromEntries(
      viewers.map(([subject, { operations, people }]) => [subject, { operations: operations.length, people }]),
    ),
  };
}
