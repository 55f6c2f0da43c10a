import { referenceKey } from '../identifiers/fold.js';
import type { Load } from './load.js';
import { type TableRow, textOf } from './readTable.js';

/** Regions, forces, operations, their sources and the staff who work on them. */
export async function loadHolders(load: Load): Promise<void> {
  const { writer, idOf } = load;
  await writer.write(
    'regions',
    load.rows('regions').map((row) => {
      const code = textOf(row, 'code');
      return { id: idOf('Region', code), code, properties: load.stored(row, ['code']) };
    }),
  );
  await writer.write(
    'forces',
    load.rows('forces').map((row) => {
      const code = textOf(row, 'code');
      const aliases = typeof row.aliases === 'string' ? row.aliases.split('|') : [];
      const properties = load.stored(row, ['code', 'region', 'aliases'], { aliases });
      return { id: idOf('Force', code), code, region: row.region ?? null, properties };
    }),
  );
  const operations = load.rows('operations').map((row) => ({
    id: idOf('Operation', referenceKey(textOf(row, 'reference'))),
    referenceKey: referenceKey(textOf(row, 'reference')),
    open: isOpen(row),
    force: row.force ?? null,
    region: row.region ?? null,
    locatedIn: row.locatedIn ?? [],
    members: row.members ?? [],
    properties: load.stored(row, ['locatedIn', 'members'], {
      threatTypes: row.threatTypes ?? [],
      socMasterList: row.socMasterList ?? false,
    }),
  }));
  const stated = new Map(operations.map(({ referenceKey: key, open }) => [key, open]));
  const written = await writer.write('operations', operations);
  for (const row of written) {
    if (row.open !== stated.get(String(row.referenceKey))) throw changedAccess(String(row.referenceKey));
    load.name('operations', String(row.referenceKey), String(row.id));
  }
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const counted = written.map(({ id }) => ({ id, at }));
  await writer.write('tallyTerms', counted);
  await writer.write('operationTallies', counted);
  await writer.write('searchedOperations', counted);
  await writer.sources(
    load.rows('sources').map((row) => {
      const reference = textOf(row, 'ref');
      for (const column of ['kind', 'material', 'recordedAt']) demand(row, 'sources', reference, column);
      const operation = load.id('operations', referenceKey(textOf(row, 'operation')));
      const id = idOf('Source', operation, reference);
      load.name('sources', reference, id);
      load.addSource(reference, row);
      return { id, operation, properties: load.stored(row, ['ref', 'operation']) };
    }),
  );
  await writer.write(
    'staff',
    load.rows('staff').map((row) => ({ id: idOf('Staff', textOf(row, 'ref')), properties: load.stored(row, ['ref']) })),
  );
  await writer.write(
    'staffWork',
    load.rows('staffWork').map((row) => ({
      staff: idOf('Staff', textOf(row, 'staff')),
      operation: load.id('operations', referenceKey(textOf(row, 'operation'))),
      properties: load.stored(row, ['staff', 'operation']),
    })),
  );
}

/** What answers promise is there. */
function demand(row: TableRow, table: string, reference: string, column: string): void {
  if (row[column] === undefined) {
    throw new Error(`Table "${table}", ${reference}, ${column}: expected text, got nothing.`);
  }
}

/** Nothing is opened by a cell that is empty or misspelt. */
function isOpen(row: TableRow): boolean {
  if (row.access === 'OPEN' || row.access === 'RESTRICTED') return row.access === 'OPEN';
  const came = row.access === undefined ? 'nothing' : JSON.stringify(row.access);
  throw new Error(`Table "operations", ${textOf(row, 'reference')}, access: expected OPEN or RESTRICTED, got ${came}.`);
}

/** Opening or restricting touches everything that an operation holds; it does not happen by the way. */
const changedAccess = (reference: string) =>
  new Error(`Table "operations", ${reference}: the store has it with another access; a load cannot open or restrict.`);
