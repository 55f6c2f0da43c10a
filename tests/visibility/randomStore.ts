import fc from 'fast-check';
import type { TableRow } from '../../src/loading/readTable.js';
import type { Tables } from '../../src/loading/tables.js';
import { communications, events, facts, links, records, roles } from './randomRows.js';

/** One operation: open, or restricted with or without the viewer among its members; and how it stood before. */
export interface RandomOperation {
  readonly reference: string;
  readonly open: boolean;
  readonly seen: boolean;
  /** It was loaded the other way round, and opened or restricted afterwards. */
  readonly turned: boolean;
}

export interface RandomStore {
  readonly operations: readonly RandomOperation[];
  readonly rows: readonly { readonly table: string; readonly holder: number; readonly row: TableRow }[];
  readonly picks: readonly number[];
}

const references = ['north', 'south', 'east'];

export const randomStore: fc.Arbitrary<RandomStore> = fc.record({
  operations: fc.tuple(
    ...references.map((reference) =>
      fc.record({
        reference: fc.constant(reference),
        // Most need one of each to say anything.
        open: fc.integer({ min: 0, max: 9 }).map((n) => n < (reference === 'north' ? 8 : 3)),
        seen: fc.boolean(),
        turned: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      }),
    ),
  ),
  rows: fc
    .tuple(
      fc.array(records, { minLength: 4, maxLength: 14 }),
      fc.array(links, { minLength: 6, maxLength: 24 }),
      fc.array(roles, { minLength: 1, maxLength: 6 }),
      fc.array(events, { minLength: 2, maxLength: 10 }),
      fc.array(communications, { maxLength: 4 }),
      fc.array(facts, { minLength: 3, maxLength: 16 }),
    )
    .map((tables) => tables.flat()),
  picks: fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }),
});

/** Whether the viewer may see what an operation holds. */
export const isSeen = ({ open, seen }: RandomOperation): boolean => open || seen;

/** The tables of a store as loaded; `given` may lack operations, whose rows are then left out. */
export function storeTables(store: RandomStore, operations: readonly RandomOperation[]): Tables {
  const tables: Record<string, TableRow[]> = {
    regions: ['SEROCU', 'NWROCU'].map((code) => ({ code, name: code })),
    forces: ['hampshire', 'gmp'].map((code) => ({
      ...{ code, name: `Force ${code}`, kind: 'FORCE' },
      region: code === 'gmp' ? 'NWROCU' : 'SEROCU',
    })),
    staff: [{ ref: 'sam', name: 'Sam', post: 'Analyst' }],
    entities: [],
  };
  const add = (table: string, row: TableRow) => {
    tables[table] ??= [];
    tables[table]?.push(row);
  };
  for (const { reference, open, seen, turned } of operations) {
    add('operations', {
      ...{
        reference,
        kind: 'OPERATION',
        status: 'ACTIVE',
        force: 'hampshire',
        region: 'SEROCU',
        deconfliction: 'FULL',
      },
      ...{ name: `Operation ${reference}`, startedOn: '2024-05', threatTypes: ['CUCKOOING'] },
      access: open !== turned ? 'OPEN' : 'RESTRICTED',
      members: seen ? ['viewer', 'boss'] : ['boss'],
    });
    add('sources', {
      ref: reference,
      operation: reference,
      kind: 'OTHER',
      material: 'EVIDENCE',
      title: `From ${reference}`,
    });
    add('staffWork', { staff: 'sam', operation: reference, role: 'LEAD' });
  }
  const known = new Set<string>();
  const kept = store.rows.filter(({ holder }) =>
    operations.some(({ reference }) => reference === references[holder % 3]),
  );
  const spoken = kept.map(({ table, holder, row }, index) => ({
    table,
    source: references[holder % 3] ?? '',
    row,
    index,
  }));
  for (const { table, row } of spoken) {
    for (const column of ['entity', 'from', 'to', 'participants']) {
      if (table.startsWith('fact.')) continue;
      const value = row[column];
      for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value])
        known.add(String(one).split(' ')[0] ?? '');
    }
  }
  for (const { table, source, row, index } of spoken) {
    // Numbered by their place in the whole store, so that ids are the same without the hidden ones.
    const line = store.rows.indexOf(kept[index] as (typeof store.rows)[number]) + 1;
    if (table.startsWith('fact.')) {
      const concerns = (row.concerns as readonly string[]).filter((entity) => known.has(entity));
      add(table, { ...row, ref: String(line), operation: source, concerns });
    } else if (table === 'events') {
      const { participants, ...event } = row;
      add('events', { ...event, ref: String(line), source, row: line });
      for (const participant of participants as readonly string[]) {
        const [entity = '', role = ''] = participant.split(' ');
        add('participants', { event: String(line), entity, role });
      }
    } else add(table, { ...row, source, row: line });
  }
  for (const entity of known) {
    const [kind = '', identifier] = entity.split('=');
    add('entities', { ref: entity, kind, ...(identifier?.startsWith('#') ? {} : { identifier }) });
  }
  return tables;
}
