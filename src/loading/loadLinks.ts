import type { Row } from '../graph/graph.js';
import { referenceKey } from '../identifiers/fold.js';
import type { LinkRow, RecordRow } from '../writing/rows.js';
import type { Load } from './load.js';
import { propertiesOf, type TableRow, textOf } from './readTable.js';

/** Links and roles as the tables state them. */
export async function loadLinks(load: Load): Promise<void> {
  const links = load.rows('links').map((row) => {
    const from = load.id('entities', textOf(row, 'from'));
    return linkRow(load, row, textOf(row, 'type'), from, load.id('entities', textOf(row, 'to')));
  });
  const roles = load.rows('roles').map((row) => {
    const operation = load.id('operations', referenceKey(load.operationOf(textOf(row, 'source'))));
    return linkRow(load, row, 'ROLE_IN', load.id('entities', textOf(row, 'entity')), operation);
  });
  await writeLinks(load, [...links, ...roles]);
}

/** Writes links, and first the bare records by which their operations know both ends. */
export async function writeLinks(load: Load, links: readonly LinkRow[]): Promise<void> {
  const records = new Map<string, RecordRow>();
  for (const { from, to, source, properties } of links) {
    for (const entity of [from, to]) {
      if (!entity.startsWith('operation_') && !isEvent(entity)) {
        const id = load.idOf('Record', source, entity, 'link');
        const { recordedAt } = properties;
        records.set(id, {
          id,
          entity,
          source,
          row: null,
          properties: load.stored({}, [], { recordedAt, gradeRank: 99, ...load.statedOf(entity) }),
        });
      }
    }
  }
  await load.writer.bareRecords([...records.values()]);
  await load.writer.links(links);
}

const isEvent = (id: string) => /^(communication|transaction|booking|stay|sighting|missingEpisode|encounter)_/.test(id);

/** One statement of one source. What makes it another statement of the same pair is part of its id. */
export function linkRow(load: Load, row: TableRow, type: string, from: string, to: string, more: Row = {}): LinkRow {
  const source = textOf(row, 'source');
  const parts = ['source', 'role', 'fromDate', 'toDate', 'basis', 'label'].map((name) => String(row[name] ?? ''));
  return {
    id: load.idOf('Statement', type, load.operationOf(source), from, to, ...parts),
    type,
    from,
    to,
    source: load.id('sources', source),
    properties: {
      ...propertiesOf(row, ['type', 'from', 'to', 'source', 'fromDate', 'toDate', 'entity', 'event']),
      ...(row.fromDate === undefined ? {} : { from: row.fromDate }),
      ...(row.toDate === undefined ? {} : { to: row.toDate }),
      status: row.status ?? 'REPORTED',
      ...load.provenance(row),
      ...more,
    },
  };
}
