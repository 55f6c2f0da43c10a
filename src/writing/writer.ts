import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';
import { searchTexts } from '../matching/search/searchTexts.js';
import { fillSearch } from './fillSearch.js';
import { inBatches } from './inBatches.js';
import { forLinkType, linkType } from './linkTypes.js';

export interface RecordRow {
  readonly id: string;
  readonly entity: string;
  readonly source: string;
  readonly row: number | null;
  readonly properties: Row;
}

export interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
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

/** From this share of all relationships on, one pass over the store is cheaper than finding each pair. */
const largePart = 0.25;

/** Batches that run beside each other where their locks allow it: the database works while the next one is packed. */
const beside = 2;

/** Links that read the same both ways are stored from the smaller id to the greater, so that a pair is one pair. */
const mutual = new Set(['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS']);

export const directed = <T extends Pick<LinkRow, 'type' | 'from' | 'to'>>(link: T): T =>
  mutual.has(link.type) && link.from > link.to ? { ...link, from: link.to, to: link.from } : link;

/**
 * Writes rows in batches and keeps account of what must be settled afterwards: who leads, and what entities carry of
 * their records. Until `settle` has run, new entities are hidden and new links do not lead.
 */
export class Writer {
  readonly #admin: Admin;
  readonly #library: Library;
  readonly #mark: Row;
  /** The operation that holds each source; those that were not there before, and so cannot have stated anything yet. */
  readonly #operations = new Map<string, string>();
  readonly #newSources = new Set<string>();
  /** Which operations have a record of which entities, as far as this writer wrote it. */
  readonly #recorded = new Set<string>();
  readonly #entities = new Set<string>();
  readonly #links = new Set<string>();
  readonly #pairs = new Map<string, { type: string; from: string; to: string }>();

  /** `synthetic`: what is created is marked as invented; what was there before is not. */
  constructor(admin: Admin, library: Library, synthetic = false) {
    this.#admin = admin;
    this.#library = library;
    this.#mark = synthetic ? { synthetic: true } : { synthetic: null };
  }

  async write(statement: string, rows: readonly Row[], atOnce = 1): Promise<Row[]> {
    const { body } = this.#library.get(`writing/${statement}`);
    return inBatches(rows, atOnce, (some) => this.#run(body, some));
  }

  /** `staged`: what these sources state stays hidden until it is published. */
  async sources(rows: readonly { id: string; operation: string; properties: Row }[], staged = false): Promise<void> {
    for (const { id, operation } of rows) this.#operations.set(id, operation);
    const written = await this.write(staged ? 'stagedSources' : 'sources', rows);
    for (const { id, isNew } of written) if (isNew) this.#newSources.add(String(id));
  }

  async records(rows: readonly RecordRow[]): Promise<void> {
    const searched = rows.map((row) => ({ ...row, properties: { ...row.properties, ...searchTexts(row.properties) } }));
    // Sorted by entity: rows about one entity share a batch, and two writers take their locks in one order.
    const inOrder = sorted(searched, (row) => row.entity);
    const isNew = ({ source }: RecordRow) => this.#newSources.has(source);
    const { body } = this.#library.get('writing/newRecords');
    await inBatches(inOrder.filter(isNew), 1, (some) =>
      unlessRaced(this.#run(body, some as unknown as Row[]), () => this.#searched('records', some)),
    );
    await this.#searched(
      'records',
      inOrder.filter((row) => !isNew(row)),
    );
    this.#note(rows);
  }

  async events(rows: readonly EventRow[]): Promise<void> {
    const searched = rows.map((row) => ({ ...row, properties: { ...row.properties, ...searchTexts(row.properties) } }));
    await this.#searched(
      'events',
      sorted(searched, (row) => row.id),
    );
  }

  /** What may have been there before with other words: these are made anew. */
  async #searched(statement: 'records' | 'events', rows: readonly (RecordRow | EventRow)[]): Promise<Row[]> {
    const written = await this.write(statement, rows as unknown as Row[]);
    if (written.some(({ stale }) => Number(stale) > 0)) await fillSearch(this.#admin, this.#library);
    return [];
  }

  /** Records that say nothing but that the operation knows the entity, where it has no other. */
  async bareRecords(rows: readonly RecordRow[]): Promise<void> {
    const wanted = new Map(rows.map((row) => [this.#knowing(row), row] as const).reverse());
    for (const known of this.#recorded) wanted.delete(known);
    const missing = [...wanted.values()];
    const { body } = this.#library.get('writing/bareRecords');
    await inBatches(sorted(missing, (row) => row.entity) as unknown as Row[], beside, (some) =>
      unlessRaced(this.#run(body, some), () => this.#run(body, some)),
    );
    this.#note(missing);
  }

  async links(rows: readonly LinkRow[]): Promise<void> {
    const links = sorted(oneForEachId(rows.map(directed)), (row) => `${row.from} ${row.to}`);
    for (const { type } of links) linkType(type);
    const isNew = (link: LinkRow) => this.#newSources.has(link.source) && !this.#links.has(link.id);
    const { body } = this.#library.get('writing/newLinks');
    await inBatches(links.filter(isNew), beside, (some) =>
      unlessRaced(this.#run(body, some as unknown as Row[]), () => this.#merge(some)),
    );
    await this.#merge(links.filter((link) => !isNew(link)));
    for (const { id, type, from, to } of links) {
      this.#links.add(id);
      this.#pairs.set(`${from} ${to} ${type}`, { type, from, to });
    }
  }

  /** Links that may be there already. */
  async #merge(links: readonly LinkRow[]): Promise<Row[]> {
    const { body } = this.#library.get('writing/links');
    const types = [...new Set(links.map((link) => link.type))];
    for (const type of types) {
      const ofType = links.filter((link) => link.type === type) as unknown as Row[];
      await inBatches(ofType, 1, (some) => this.#run(forLinkType(body, type), some));
    }
    return [];
  }

  /** Makes what was written visible and walkable. */
  async settle(): Promise<void> {
    const pairs = sorted([...this.#pairs.entries()], ([key]) => key).map(([, pair]) => pair);
    const [row] = await this.#admin.run(this.#library.get('writing/linkCount').body);
    if (pairs.length > Number(row?.links) * largePart) {
      await this.#admin.run(this.#library.get('writing/settleAllLinks').body);
    } else {
      await this.settlePairs(pairs);
    }
    await this.settleEntities([...this.#entities]);
    this.forget();
  }

  /** Who leads among the links of some pairs. */
  async settlePairs(pairs: readonly { type: string; from: string; to: string }[]): Promise<void> {
    const { body } = this.#library.get('writing/settleLinks');
    const inOrder = sorted(pairs, ({ from, to, type }) => `${from} ${to} ${type}`);
    await inBatches(inOrder, beside, (some) => this.#admin.run(body, { pairs: some }));
  }

  /** What some entities carry of their records. */
  async settleEntities(ids: readonly string[]): Promise<void> {
    const { body } = this.#library.get('writing/settleEntities');
    await inBatches([...ids].sort(), beside, (some) => this.#admin.run(body, { ids: some }));
  }

  /** What was written is settled by somebody else: a long import need not hold all of it. */
  forget(): void {
    this.#pairs.clear();
    this.#entities.clear();
    this.#links.clear();
    this.#recorded.clear();
  }

  #run(body: string, rows: readonly Row[]): Promise<Row[]> {
    return this.#admin.run(body, { rows: rows.map((row) => ({ ...row, ...this.#mark })) });
  }

  #note(rows: readonly RecordRow[]): void {
    for (const row of rows) {
      this.#recorded.add(this.#knowing(row));
      this.#entities.add(row.entity);
    }
  }

  readonly #knowing = ({ source, entity }: RecordRow) => `${this.#operations.get(source)} ${entity}`;
}

/** Rows of one id are one link: what a later row says counts. */
function oneForEachId(links: readonly LinkRow[]): LinkRow[] {
  const byId = new Map<string, LinkRow>();
  for (const link of links) {
    const known = byId.get(link.id);
    byId.set(link.id, known ? { ...known, properties: { ...known.properties, ...link.properties } } : link);
  }
  return [...byId.values()];
}

/** Somebody who loads the same at the same time may have been first: then another way is taken, on which that shows. */
const unlessRaced = (writing: Promise<Row[]>, otherWay: () => Promise<Row[]>): Promise<Row[]> =>
  writing.catch((error: { code?: unknown }) => {
    if (error.code !== 'Neo.ClientError.Schema.ConstraintValidationFailed') throw error;
    return otherWay();
  });

const sorted = <T>(rows: readonly T[], key: (row: T) => string): T[] =>
  rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
