import type { TableRow } from '../../src/loading/readTable.js';
import type { Tables } from '../../src/loading/tables.js';

/** One operation of a small graph: who may see it, and what it states. */
export interface GivenOperation {
  readonly open?: boolean;
  readonly members?: readonly string[];
  /** What it tells others of what it knows; FULL when not given. */
  readonly deconfliction?: 'FULL' | 'POINTER' | 'SILENT';
  /** `ana USES 07700900001 until 2025-03-01 role X`; a word alone is an entity of which there is a record. */
  readonly statements?: readonly string[];
  /** Attributes that this operation's source states: `{ ana: { name: 'Ana Brown' } }`. */
  readonly records?: Readonly<Record<string, TableRow>>;
}

export type GivenGraph = Readonly<Record<string, GivenOperation>>;

/**
 * The tables that an import of such a graph would hand to the loader: one source per operation, a record of each
 * entity it mentions, and its links. More tables can be laid beside them.
 */
export function tablesOf(given: GivenGraph, more: Tables = {}): Tables {
  const tables: Record<string, TableRow[]> = {
    operations: [],
    sources: [],
    entities: [],
    records: [],
    links: [],
    roles: [],
  };
  const entities = new Set<string>();
  for (const [reference, operation] of Object.entries(given)) {
    const open = operation.open ?? true;
    tables.operations?.push({
      reference,
      kind: 'OPERATION',
      status: 'ACTIVE',
      access: open ? 'OPEN' : 'RESTRICTED',
      deconfliction: operation.deconfliction ?? 'FULL',
      members: operation.members ?? (open ? [] : ['member']),
    });
    const source = `source of ${reference}`;
    tables.sources?.push({
      ref: source,
      operation: reference,
      kind: 'OTHER',
      material: 'EVIDENCE',
      recordedAt: '2025-01-01T00:00:00Z',
    });
    const mentioned = new Set<string>(Object.keys(operation.records ?? {}));
    for (const [index, statement] of (operation.statements ?? []).entries()) {
      const [from = '', type, to = '', ...rest] = statement.split(' ');
      mentioned.add(from);
      if (type === undefined) continue;
      const options = optionsOf(rest);
      if (type === 'ROLE') {
        tables.roles?.push({ entity: from, source, row: index + 1, role: to, ...options });
        continue;
      }
      mentioned.add(to);
      tables.links?.push({ type, from, to, source, row: index + 1, ...options });
    }
    for (const entity of mentioned) {
      entities.add(entity);
      tables.records?.push({ entity, source, ...defaultsOf(entity), ...operation.records?.[entity] });
    }
  }
  for (const reference of entities) {
    const kind = kindOf(reference);
    tables.entities?.push({ ref: reference, kind, ...(identified.has(kind) ? { identifier: reference } : {}) });
  }
  const names = new Set([...Object.keys(tables), ...Object.keys(more)]);
  return Object.fromEntries([...names].map((name) => [name, [...(tables[name] ?? []), ...(more[name] ?? [])]]));
}

const identified = new Set(['Phone', 'Vehicle', 'Device', 'Account']);

/** What a word of the small language stands for. */
export function kindOf(reference: string): string {
  if (/^0\d{10}$/.test(reference)) return 'Phone';
  if (/^[A-Z]{2}\d{2}[A-Z]{3}$/.test(reference) || /^[A-Z0-9?]{7}$/.test(reference)) return 'Vehicle';
  if (/^\d{15}$/.test(reference)) return 'Device';
  if (/^\d{14}$/.test(reference)) return 'Account';
  if (reference.endsWith('Group')) return 'OrganisedCrimeGroup';
  if (reference.endsWith('House')) return 'Location';
  return 'Person';
}

const defaultsOf = (reference: string): TableRow => (identified.has(kindOf(reference)) ? {} : { name: reference });

function optionsOf(words: readonly string[]): TableRow {
  const columns: Readonly<Record<string, string>> = {
    since: 'firstSeen',
    until: 'lastSeen',
    from: 'fromDate',
    to: 'toDate',
    role: 'role',
    basis: 'basis',
    strength: 'strength',
    status: 'status',
    label: 'label',
    count: 'count',
  };
  const options: Record<string, string | number> = {};
  for (let at = 0; at < words.length; at += 2) {
    const column = columns[words[at] ?? ''];
    const value = words[at + 1];
    if (column === undefined || value === undefined)
      throw new Error(`"${words.join(' ')}": expected pairs such as "until 2025-03-01".`);
    options[column] = column === 'count' ? Number(value) : value;
  }
  return options;
}
