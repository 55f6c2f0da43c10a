import { isMap, LineCounter, type Pair, parseDocument } from 'yaml';
import { hasTime } from '../turning/dateForm.js';
import { isZone } from '../turning/zone.js';
import { type Mapping, mappingSchema } from './mappingSchema.js';

/** What is wrong with a mapping, each with the line and column where it stands. */
export class MappingError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The mapping cannot be used:\n  ${problems.join('\n  ')}`);
    this.problems = problems;
  }
}

type Path = readonly PropertyKey[];

/**
 * Reads a mapping from YAML.
 * @throws MappingError that names line and column of everything that is wrong
 */
export function readMapping(text: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 100 } as never);
  const placed = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}: ${message}`;
  };
  if (document.errors.length > 0) {
    throw new MappingError(
      document.errors.map((error) => placed(error.pos[0], error.message.split(' at line')[0] ?? '')),
    );
  }
  const at = (path: Path, message: string) => placed(offsetOf(document, path), `${path.join('.')}: ${message}`);
  const read = mappingSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!read.success) {
    throw new MappingError(
      read.error.issues.map((issue) => {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
        return at(unknown === undefined ? issue.path : [...issue.path, unknown], issue.message);
      }),
    );
  }
  const problems = [...referenceProblems(read.data, at), ...zoneProblems(read.data, at)];
  if (problems.length > 0) throw new MappingError(problems);
  return read.data;
}

/** Where a path stands in the text: at its key, or else at the nearest thing around it. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item: Pair) => String(item.key) === String(key));
      const range = (pair?.key as { range?: readonly number[] } | undefined)?.range;
      if (range) return range[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}

function referenceProblems(mapping: Mapping, at: (path: Path, message: string) => string): string[] {
  const problems: string[] = [];
  mapping.tables.forEach((table, index) => {
    const here = ['tables', index];
    const known = new Set([...Object.keys(table.columns), 'row', 'item', 'sheet']);
    const needsEntity = (name: string, path: Path) => {
      if (!Object.hasOwn(table.entities, name)) problems.push(at(path, `there is no entity "${name}" in this table`));
    };
    const needsColumns = (value: unknown, path: Path): void => {
      if (typeof value === 'string') {
        for (const [, name = ''] of value.matchAll(/\{([^{}]*)\}/g)) {
          const parameter = name.startsWith('$') ? name.slice(1) : null;
          const missing =
            parameter !== null
              ? !Object.hasOwn(mapping.parameters, parameter)
              : !known.has((name.split('.')[0] ?? '').trim());
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
function zoneProblems(mapping: Mapping, at: (path: Path, message: string) => string): string[] {
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
      check(column.timezone, [...path, 'timezone']);
      if (column.date?.some(hasTime) && (column.timezone ?? mapping.timezone) === undefined) {
        problems.push(at([...path, 'date'], 'a column with times needs a timezone: UTC, Europe/London, or cell'));
      }
    }
  });
  return problems;
}
