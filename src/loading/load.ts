import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';
import { gradeRank } from '../writing/grade.js';
import { type IdOf, idsOf } from '../writing/ids.js';
import { Writer } from '../writing/writer.js';
import { propertiesOf, type TableRow, textOf } from './readTable.js';
import type { Tables } from './tables.js';

export interface LoadOptions {
  /** The store's secret, from which ids are derived. */
  readonly key: string;
  /** Marks what is created as invented, so that it can be told apart and taken out. */
  readonly synthetic: boolean;
  readonly progress: (step: string) => void;
}

/** Columns of the table of entities that are statements about them. */
export const statedOfEntities: readonly string[] = [
  'common',
  'latitude',
  'longitude',
  'accuracyMetres',
  'force',
  'region',
  'locationKind',
  'organisationKind',
];

/** One loading in progress: the tables, the ids behind their references, and the writer that keeps the rules. */
export class Load {
  readonly tables: Tables;
  readonly writer: Writer;
  readonly idOf: IdOf;
  readonly #references = new Map<string, string>();
  readonly #stated = new Map<string, Row>();
  readonly #sources = new Map<string, TableRow>();

  constructor(admin: Admin, library: Library, tables: Tables, options: LoadOptions) {
    this.tables = tables;
    this.writer = new Writer(admin, library, options.synthetic);
    this.idOf = idsOf(options.key);
  }

  rows(table: string): readonly TableRow[] {
    return this.tables[table] ?? [];
  }

  /** Columns that are stored as they are, with what is computed beside them. */
  stored(row: TableRow, except: readonly string[], more: Row = {}): Row {
    return { ...propertiesOf(row, except), ...more };
  }

  name(table: string, reference: string, id: string): void {
    this.#references.set(`${table} ${reference}`, id);
  }

  /** @throws Error that names a reference which no row of its table has */
  id(table: string, reference: string): string {
    const id = this.#references.get(`${table} ${reference}`);
    if (id === undefined)
      throw new Error(`Table "${table}": expected a row with the reference "${reference}", found none.`);
    return id;
  }

  addSource(reference: string, row: TableRow): void {
    this.#sources.set(reference, row);
  }

  /** What a table says of an entity itself: every record of this load states it, so that it is as visible as they are. */
  state(entity: string, row: TableRow): void {
    const stated = Object.fromEntries(
      statedOfEntities.flatMap((name) => (row[name] === undefined || row[name] === false ? [] : [[name, row[name]]])),
    );
    this.#stated.set(entity, stated);
  }

  statedOf(entity: string): Row {
    return this.#stated.get(entity) ?? {};
  }

  /** The operation whose source it is, by reference. */
  operationOf(source: string): string {
    const row = this.#sources.get(source);
    if (row === undefined)
      throw new Error(`Table "sources": expected a row with the reference "${source}", found none.`);
    return textOf(row, 'operation');
  }

  /** What a row takes from its source unless it says it itself: grade, its rank, and when it was recorded. */
  provenance(row: TableRow): Row {
    const source = this.#sources.get(textOf(row, 'source')) ?? {};
    const grade = (row.grade ?? source.grade) as string | undefined;
    const recordedAt = row.recordedAt ?? source.recordedAt;
    return {
      gradeRank: gradeRank(grade, source.material as string | undefined),
      ...(grade === undefined ? {} : { grade }),
      ...(recordedAt === undefined ? {} : { recordedAt }),
    };
  }
}
