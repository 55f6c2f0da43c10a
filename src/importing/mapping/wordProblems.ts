import { directedWrongly } from '../../writing/linkTypes.js';
import { propertyTypes, wordsOf } from '../turning/propertyTypes.js';
import type { At, Path } from './mappingProblems.js';
import { channels, type Mapping } from './mappingSchema.js';

const isConstant = (template: string) => !/\{[^{}]*\}/.test(template);

/** Words that the API has no meaning for: properties, values that stand for all rows, and links the wrong way round. */
export function wordProblems(mapping: Mapping, at: At): string[] {
  const problems: string[] = [];
  const among = (words: readonly string[], word: string | undefined, path: Path) => {
    if (word === undefined || !isConstant(word) || words.includes(word)) return;
    problems.push(at(path, `expected one of ${words.join(', ')}; got "${word}"`));
  };
  const properties = (type: string, set: Readonly<Record<string, string>>, path: Path) => {
    const types = propertyTypes(type);
    for (const [name, value] of Object.entries(set)) {
      const read = types.get(name);
      if (read === undefined) {
        problems.push(
          at([...path, name], `there is no such property; expected one of ${[...types.keys()].join(', ')}`),
        );
      } else if (isConstant(value) && read(value) === null) {
        problems.push(at([...path, name], `"${value}" is no value that this property can have`));
      }
    }
  };
  mapping.tables.forEach((table, index) => {
    const here = ['tables', index];
    for (const [name, { record, role }] of Object.entries(table.entities)) {
      among(wordsOf('Role'), role, [...here, 'entities', name, 'role']);
      properties('Record', record, [...here, 'entities', name, 'record']);
    }
    table.links.forEach(({ type, from, to, set }, place) => {
      properties('Statement', set, [...here, 'links', place, 'set']);
      const [first, second] = [table.entities[from]?.kind, table.entities[to]?.kind];
      if (first === undefined || second === undefined || !directedWrongly(type, first, second)) return;
      problems.push(at([...here, 'links', place, 'from'], `${type} goes from ${second} to ${first}; got the reverse`));
    });
    table.events.forEach(({ kind, set, participants }, place) => {
      properties(kind, set, [...here, 'events', place, 'set']);
      participants.forEach(({ role }, number) => {
        among(wordsOf('ParticipantRole'), role, [...here, 'events', place, 'participants', number, 'role']);
      });
    });
    table.communications.forEach(({ channel }, place) => {
      among(channels, channel, [...here, 'communications', place, 'channel']);
    });
    table.facts.forEach(({ kind, set }, place) => {
      properties(kind, set, [...here, 'facts', place, 'set']);
    });
  });
  return problems;
}
