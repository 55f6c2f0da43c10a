import { formProblem, hasTime } from '../turning/dateForm.js';
import { groupsOf } from '../turning/pattern.js';
import { namesIn, ownNames } from '../turning/template.js';
import { isZone } from '../turning/zone.js';
import type { Mapping, MappingTable } from './mappingSchema.js';
import { wordProblems } from './wordProblems.js';

export type Path = readonly PropertyKey[];

/** Makes a message that says where in the text a path stands. */
export type At = (path: Path, message: string) => string;

/** What is wrong with a mapping that has the right form. */
export const mappingProblems = (mapping: Mapping, at: At): string[] => [
  ...referenceProblems(mapping, at),
  ...dateProblems(mapping, at),
  ...wordProblems(mapping, at),
];

/** What templates of a table may name: columns, what patterns find in them, and in lists each item. */
function knownNames({ columns }: MappingTable): ReadonlySet<string> {
  const names = ['row', 'sheet'];
  for (const [name, { split, each }] of Object.entries(columns)) {
    const groups = split === undefined ? [] : groupsOf(split);
    const item = each === undefined ? name : 'item';
    names.push(name, item, ...groups.map((group) => `${item}.${group}`));
  }
  return new Set(names);
}

function referenceProblems(mapping: Mapping, at: At): string[] {
  const problems: string[] = [];
  mapping.tables.forEach((table, index) => {
    const here = ['tables', index];
    const known = knownNames(table);
    for (const name of ownNames.filter((one) => Object.hasOwn(table.columns, one))) {
      problems.push(at([...here, 'columns', name], `"${name}" has a meaning of its own: expected another name`));
    }
    const needsEntity = (name: string, path: Path) => {
      if (!Object.hasOwn(table.entities, name)) problems.push(at(path, `there is no entity "${name}" in this table`));
    };
    const needsColumns = (value: unknown, path: Path): void => {
      if (typeof value === 'string') {
        for (const name of namesIn(value)) {
          const parameter = name.startsWith('$') ? name.slice(1) : null;
          const missing = parameter !== null ? !Object.hasOwn(mapping.parameters, parameter) : !known.has(name.trim());
          if (missing) problems.push(at(path, `there is no ${parameter === null ? 'column' : 'parameter'} "${name}"`));
        }
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          needsColumns(inner, [...path, Array.isArray(value) ? Number(key) : key]);
        }
      }
    };
    for (const part of ['entities', 'links', 'events', 'communications', 'facts'] as const) {
      needsColumns(table[part], [...here, part]);
    }
    for (const [name, { each }] of Object.entries(table.entities)) {
      if (each !== undefined && table.columns[each]?.each === undefined) {
        problems.push(at([...here, 'entities', name, 'each'], `expected a column that has "each", got "${each}"`));
      }
    }
    for (const [name, { as, each }] of Object.entries(table.columns)) {
      if (as === 'names' && each === undefined) {
        problems.push(
          at([...here, 'columns', name, 'as'], 'expected "each" beside "names": it says what else parts them'),
        );
      }
    }
    for (const part of ['links', 'communications'] as const) {
      table[part].forEach(({ from, to }, place) => {
        needsEntity(from, [...here, part, place, 'from']);
        needsEntity(to, [...here, part, place, 'to']);
      });
    }
    table.events.forEach(({ participants }, place) => {
      participants.forEach(({ entity }, number) => {
        needsEntity(entity, [...here, 'events', place, 'participants', number, 'entity']);
      });
    });
    table.facts.forEach(({ concerns }, place) => {
      for (const entity of concerns) needsEntity(entity, [...here, 'facts', place, 'concerns']);
    });
  });
  return problems;
}

/** One hour off is the classic error in court: no time is read whose zone nobody stated. */
function dateProblems(mapping: Mapping, at: At): string[] {
  const problems: string[] = [];
  const check = (zone: string | undefined, path: Path) => {
    if (zone !== undefined && zone !== 'cell' && !isZone(zone)) {
      problems.push(at(path, `expected UTC, Europe/London, another zone's IANA name, or cell; got "${zone}"`));
    }
  };
  check(mapping.timezone, ['timezone']);
  mapping.tables.forEach((table, index) => {
    for (const [name, column] of Object.entries(table.columns)) {
      const path = ['tables', index, 'columns', name];
      for (const form of column.date ?? []) {
        const problem = formProblem(form);
        if (problem !== null) {
          problems.push(at([...path, 'date'], `expected a form such as dd/MM/yyyy HH:mm, got "${form}": ${problem}`));
        }
      }
      check(column.timezone, [...path, 'timezone']);
      if (column.date?.some(hasTime) && (column.timezone ?? mapping.timezone) === undefined) {
        problems.push(at([...path, 'date'], 'a column with times needs a timezone: UTC, Europe/London, or cell'));
      }
    }
  });
  return problems;
}
