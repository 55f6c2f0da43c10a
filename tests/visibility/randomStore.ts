import fc from 'fast-check';
import type { TableRow } from '../../src/loading/readTable.js';
import type { Tables } from '../../src/loading/tables.js';
import { arranged, arrangedUnseen } from './arranged.js';
import {
  communications,
  events,
  eventsOfEach,
  facts,
  factsOfEach,
  factsOfUnseen,
  links,
  linksOfEach,
  moreRowsUnseen,
  records,
  recordsOfEach,
  roles,
  rowsUnseen,
} from './randomRows.js';

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

/** A row as the operation with this place states it. */
const heldBy = (holder: number, row: typeof roles) => row.map((one) => ({ ...one, holder }));

/**
 * A store in which an open operation, a hidden one and one that may be either state something of every kind, and the hidden one
 * much that nobody else does, so that there is something to leak through every field.
 */
export const denseStore: fc.Arbitrary<RandomStore> = fc.record({
  operations: fc.tuple(
    fc.constant({ reference: 'north', open: true, seen: false, turned: false }),
    fc.boolean().map((turned) => ({ reference: 'south', open: false, seen: false, turned })),
    fc.record({ reference: fc.constant('east'), open: fc.constant(false), seen: fc.boolean(), turned: fc.boolean() }),
  ),
  rows: fc.tuple(
    ...[
      ...recordsOfEach,
      ...linksOfEach,
      ...Array(4).fill(roles),
      ...eventsOfEach,
      communications,
      ...factsOfEach,
    ].flatMap((row) => references.map((_reference, holder) => heldBy(holder, row as typeof roles))),
    ...rowsUnseen.map((row) => heldBy(1, row as typeof roles)),
    ...factsOfUnseen.map((row) => heldBy(0, row as typeof roles)),
    ...arranged.map((one) => fc.constant(one)),
  ),
  picks: fc.array(fc.nat(9_999), { minLength: 24, maxLength: 24 }),
});

/** The same with yet more that is hidden, of which the viewer more often may see a part. */
export const denserStore: fc.Arbitrary<RandomStore> = fc
  .tuple(
    denseStore,
    fc.tuple(...moreRowsUnseen.map((row) => heldBy(1, row as typeof roles))),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([store, more, chance]) => ({
    ...store,
    operations: store.operations.map((one) => (one.reference === 'east' ? { ...one, seen: chance > 0 } : one)),
    rows: [...store.rows, ...more, ...arrangedUnseen],
  }));

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
        locatedIn: ['gmp'],
        region: 'SEROCU',
        // What others are told of a hit in spite of it is no part of the rule.
        deconfliction: 'SILENT',
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
      recordedAt: '2025-01-01T00:00:00Z',
      title: `Interviews: ${named(store, reference).join(', ')}`,
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
    } else add(table, { ...row, ...(isNamed(table, row) ? { name: nameAt(row, line) } : {}), source, row: line });
  }
  for (const entity of known) {
    const [kind = '', identifier] = entity.split('=');
    add('entities', { ref: entity, kind, ...(identifier?.startsWith('#') ? {} : { identifier }) });
  }
  return tables;
}

const isNamed = (table: string, row: TableRow): boolean =>
  table === 'records' && row.name !== undefined && String(row.entity).startsWith('Person=');

/** A name that no other record states, so that whoever reads it anywhere has read it of this one. */
const nameAt = (row: TableRow, line: number): string => `${row.name} Q${line}mark`;

/** Names of people as one operation states them. */
const named = (store: RandomStore, reference: string): string[] =>
  store.rows.flatMap(({ table, holder, row }, index) =>
    references[holder % 3] === reference && isNamed(table, row) ? [nameAt(row, index + 1)] : [],
  );

/** Names, as the viewer may see them, of people who are victims or children by what the viewer may see. */
export function protectedNames(store: RandomStore): string[] {
  const seen = store.rows
    .map((one, index) => ({ ...one, line: index + 1 }))
    .filter(({ holder }) => store.operations.some((one) => one.reference === references[holder % 3] && isSeen(one)));
  const child = String(new Date().getUTCFullYear() - 17);
  const hidden = new Set(
    seen.flatMap(({ table, row }) => {
      const victim = table === 'roles' && row.role === 'VICTIM' && row.status !== 'DISPROVED';
      const young = table === 'records' && String(row.birthDate ?? '') > child;
      return victim || young ? [row.entity] : [];
    }),
  );
  return seen.flatMap(({ table, row, line }) =>
    hidden.has(row.entity) && isNamed(table, row) ? [`Q${line}mark`] : [],
  );
}
