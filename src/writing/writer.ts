import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';

export interface RecordRow {
  readonly id: string;
  readonly entity: string;
  readonly source: string;
  readonly row: number | null;
  readonly properties: Row;
}

export interface LinkRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly properties: Row;
}

/** Rows per transaction: large enough that the round trip does not count, small enough for the heap. */
const batch = 2_000;

/** From this share of all relationships on, one pass over the store is cheaper than finding each pair. */
const largePart = 0.25;

/** Links that read the same both ways are stored from the smaller id to the greater, so that a pair is one pair. */
const mutual = new Set(['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS']);

export const directed = (link: LinkRow): LinkRow =>
  mutual.has(link.type) && link.from > link.to ? { ...link, from: link.to, to: link.from } : link;

/**
 * Writes rows in batches and keeps account of what must be settled afterwards: who leads, and what entities carry of
 * their records. Until `settle` has run, new entities are hidden and new links do not lead.
 */
export class Writer {
  readonly #admin: Admin;
  readonly #library: Library;
  readonly #mark: Row;
  readonly #entities = new Set<string>();
  readonly #pairs = new Map<string, { type: string; from: string; to: string }>();

  /** `synthetic`: what is created is marked as invented; what was there before is not. */
  constructor(admin: Admin, library: Library, synthetic = false) {
    this.#admin = admin;
    this.#library = library;
    this.#mark = synthetic ? { synthetic: true } : { synthetic: null };
  }

  async write(statement: string, rows: readonly Row[]): Promise<Row[]> {
    const { body } = this.#library.get(`writing/${statement}`);
    const marked = rows.map((row) => ({ ...row, ...this.#mark }));
    return this.#each(
      body,
      chunks(marked).map((some) => ({ rows: some })),
    );
  }

  async #each(body: string, parameters: readonly Row[]): Promise<Row[]> {
    const results: Row[] = [];
    for (const a of parameters) results.push(...(await this.#admin.run(body, a)));
    return results;
  }

  async records(rows: readonly RecordRow[], statement: 'records' | 'minimalRecords' = 'records'): Promise<void> {
    // Sorted by entity: rows about one entity share a batch, and two writers take their locks in one order.
    await this.write(statement, sorted(rows, (row) => row.entity) as unknown as Row[]);
    for (const { entity } of rows) this.#entities.add(entity);
  }

  async links(rows: readonly LinkRow[]): Promise<void> {
    const links = rows.map(directed);
    await this.write('links', sorted(links, (row) => `${row.from} ${row.to}`) as unknown as Row[]);
    for (const { type, from, to } of links) this.#pairs.set(`${type} ${from} ${to}`, { type, from, to });
  }

  /** Makes what was written visible and walkable. */
  async settle(): Promise<void> {
    const pairs = [...this.#pairs.values()];
    const [row] = await this.#admin.run(this.#library.get('writing/linkCount').body);
    if (pairs.length > Number(row?.links) * largePart) {
      await this.#admin.run(this.#library.get('writing/settleAllLinks').body);
    } else {
      await this.#each(
        this.#library.get('writing/settleLinks').body,
        chunks(pairs).map((some) => ({ pairs: some })),
      );
    }
    const ids = chunks([...this.#entities].sort());
    await this.#each(
      this.#library.get('writing/settleEntities').body,
      ids.map((some) => ({ ids: some })),
    );
    this.#pairs.clear();
    this.#entities.clear();
  }
}

const sorted = <T>(rows: readonly T[], key: (row: T) => string): T[] =>
  [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_one, index) => all.slice(index * batch, (index + 1) * batch));
