import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CsvTable } from './csvTable.js';
import { DEMO_TABLES, type RowOf, type TableName } from './demoTables.js';
import { isoSecond } from './demoTime.js';

/** A call or message between two numbers, before it has a line in a file. */
export interface Contact {
  readonly from: string;
  readonly to: string;
  readonly at: number;
  readonly channel: 'CALL' | 'TEXT' | 'CHAT';
  readonly seconds?: number;
}

type SourceRow = RowOf<'sources'> & { readonly operation: string; readonly kind: string; readonly recordedAt: string };
type OfSource = { readonly source: string };
type SourceTable = 'records' | 'links' | 'roles' | 'events';
type FactTable = Extract<TableName, `fact.${string}`>;

/** The data set while it grows. Everything is written through here, so that references and line numbers are right. */
export class DemoData {
  readonly #tables = new Map<TableName, CsvTable>();
  readonly #lastRow = new Map<string, number>();
  readonly #counters = new Map<string, number>();
  readonly #known = new Set<string>();
  readonly #counts = new Map<string, number>();

  constructor() {
    for (const name of Object.keys(DEMO_TABLES) as TableName[]) {
      this.#tables.set(name, new CsvTable(DEMO_TABLES[name]));
    }
  }

  /** How many entities, events, communications or rows of a file there are so far. */
  count(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  tally(what: string): void {
    this.#counts.set(what, this.count(what) + 1);
  }

  add<T extends TableName>(table: T, row: RowOf<T>): void {
    this.#tables.get(table)!.add(row as Record<string, string>);
    this.tally(table);
  }

  /** A new local reference, "person-17". */
  newRef(prefix: string): string {
    const next = (this.#counters.get(prefix) ?? 0) + 1;
    this.#counters.set(prefix, next);
    return `${prefix}-${next}`;
  }

  source(row: SourceRow): string {
    const ref = this.newRef('source');
    const fileHash = row.fileName && createHash('sha256').update(`${row.operation}/${row.fileName}`).digest('hex');
    this.add('sources', { marking: 'OFFICIAL-SENSITIVE', ...row, ref, fileHash });
    return ref;
  }

  /** Adds the entity once; a second call with the same reference changes nothing. */
  entity(row: RowOf<'entities'> & { readonly ref: string; readonly kind: string }): string {
    if (!this.#known.has(row.ref)) {
      this.#known.add(row.ref);
      this.add('entities', row);
      this.tally(row.kind);
    }
    return row.ref;
  }

  record(row: RowOf<'records'> & OfSource & { readonly entity: string }): void {
    this.#addRow('records', row);
  }

  link(type: string, from: string, to: string, row: RowOf<'links'> & OfSource): void {
    this.#addRow('links', { ...row, type, from, to });
  }

  role(role: string, entity: string, row: RowOf<'roles'> & OfSource): void {
    this.#addRow('roles', { ...row, role, entity });
  }

  event(row: RowOf<'events'> & OfSource & { readonly kind: string }, parts: Readonly<Record<string, Part>>): string {
    const ref = this.newRef(row.kind.toLowerCase());
    this.#addRow('events', { ...row, ref });
    this.tally(row.kind);
    for (const [role, part] of Object.entries(parts)) {
      const entities = typeof part === 'string' ? [part] : (part ?? []);
      for (const entity of entities) this.add('participants', { event: ref, entity, role });
    }
    return ref;
  }

  /** Writes calls and messages in the order of time, as a phone company or an extraction tool does. */
  contacts(source: string, contacts: readonly Contact[]): void {
    const ordered = [...contacts].sort((left, right) => left.at - right.at);
    for (const { from, to, at, channel, seconds } of ordered) {
      const row = this.nextRow(source);
      this.add('communications', { source, row, from, to, at: isoSecond(at), channel, duration: seconds });
    }
  }

  fact<T extends FactTable>(table: T, row: RowOf<T> & { readonly at: string; readonly recordedAt: string }): string {
    const ref = this.newRef(table.slice(5).toLowerCase());
    this.add(table, { ...row, ref });
    return ref;
  }

  /** The next line of a source's file, counted from 1 without the header. */
  nextRow(source: string): number {
    const row = (this.#lastRow.get(source) ?? 0) + 1;
    this.#lastRow.set(source, row);
    return row;
  }

  async write(folder: string): Promise<Record<string, number>> {
    await mkdir(folder, { recursive: true });
    const rows: Record<string, number> = {};
    for (const [name, table] of this.#tables) {
      await writeFile(join(folder, `${name}.csv`), table.text());
      rows[name] = table.rowCount;
    }
    return rows;
  }

  #addRow<T extends SourceTable>(table: T, row: RowOf<T> & OfSource): void {
    const numbered = { ...row, row: (row as { row?: number }).row ?? this.nextRow(row.source) };
    this.add(table, numbered as RowOf<T>);
  }
}

/** Who takes a part in an event: nobody, one entity or several. */
type Part = string | readonly string[] | undefined;
