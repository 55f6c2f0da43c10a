import { referenceKey } from '../identifiers/fold.js';
import type { Load } from './load.js';
import { textOf } from './readTable.js';

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
    open: row.access !== 'RESTRICTED',
    force: row.force ?? null,
    region: row.region ?? null,
    locatedIn: row.locatedIn ?? [],
    members: row.members ?? [],
    properties: load.stored(row, ['locatedIn', 'members'], {
      threatTypes: row.threatTypes ?? [],
      socMasterList: row.socMasterList ?? false,
    }),
  }));
  for (const row of await writer.write('operations', operations)) {
    load.name('operations', String(row.referenceKey), String(row.id));
  }
  await writer.write(
    'sources',
    load.rows('sources').map((row) => {
      const reference = textOf(row, 'ref');
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
