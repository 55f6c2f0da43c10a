import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';
import { OldIds } from '../graph/oldIds.js';
import { searchTexts } from '../matching/search/searchTexts.js';
import { allWritten } from './allWritten.js';
import { withDerived } from './derived.js';
import { fillSearch } from './fillSearch.js';
import { inBatches } from './inBatches.js';
import { moveAll } from './joinSides.js';
import { keptConcerns } from './keptConcerns.js';
import { directed, keptEnds } from './keptEnds.js';
import { inOrder, newLinkRows, oneForEachId, pairGroups } from './linkGroups.js';
import { forLinkType, linkType } from './linkTypes.js';
import { namelessLinks, namelessThings } from './nameless.js';
import type { Complete, EventRow, FactRow, LinkRow, Pair, RecordRow } from './rows.js';

const withTexts = <T extends RecordRow | EventRow>(row: T): T => ({
  ...row,
  properties: { ...row.properties, ...searchTexts(row.properties) },
});

/** From this share of all relationships on, one pass over the store is cheaper than finding each pair. */
const largePart = 0.25;

/** Batches that run beside each other where their locks allow it: the database works while the next one is packed. */
const beside = 2;

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
  /** Those whose statements nothing finds yet: whoever brings them settles them, and a long import need not be held here. */
  readonly #staged = new Set<string>();
  /** Which operations have a record of which entities, as far as this writer wrote it. */
  readonly #recorded = new Set<string>();
  readonly #entities = new Set<string>();
  /** What was merged: what is stated of an id that was given up is stated of the one that was kept. */
  readonly #oldIds = new OldIds();
  readonly #links = new Set<string>();
  readonly #pairs = new Map<string, Pair>();

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
    if (staged) for (const { id } of rows) this.#staged.add(id);
  }

  /** What was merged, as it is now. */
  async oldIds(): Promise<OldIds> {
    const { body } = this.#library.get('writing/oldIds');
    this.#oldIds.note(await this.#admin.run(body, { known: this.#oldIds.state }));
    return this.#oldIds;
  }

  async #keptRecords(rows: readonly RecordRow[]): Promise<readonly RecordRow[]> {
    const oldIds = await this.oldIds();
    if (!oldIds.any) return rows;
    return rows.map((row) => {
      const way = oldIds.way(row.entity);
      return way.length === 0 ? row : { ...row, entity: oldIds.kept(row.entity), moved: way.map(({ merge }) => merge) };
    });
  }

  async records(given: readonly RecordRow[]): Promise<void> {
    const rows = await this.#keptRecords(given);
    // Sorted by entity: rows about one entity share a batch, and two writers take their locks in one order.
    const byEntity = sorted(rows, (row) => row.entity);
    const isNew = ({ source }: RecordRow) => this.#newSources.has(source);
    const { body } = this.#library.get('writing/newRecords');
    await inBatches(byEntity.filter(isNew), beside, (some) =>
      unlessRaced(
        allWritten(
          some.length,
          this.#admin.run(body, { sources: this.#bySource(some), nameless: some.every(this.#isStaged) }),
        ),
        () => this.#searched('records', some.map(withTexts)),
      ),
    );
    await this.#searched('records', byEntity.filter((row) => !isNew(row)).map(withTexts));
    this.#note(rows);
  }

  /** As `writing/newRecords` takes records. What is staged has its words beside the index. */
  #bySource(records: readonly RecordRow[]): readonly Row[] {
    const sources = new Map<string, Row[]>();
    for (const { id, entity, source, row, properties, ...moved } of records) {
      const { searchWords, searchSounds } = searchTexts(properties);
      const texts = this.#staged.has(source)
        ? { stagedWords: searchWords, stagedSounds: searchSounds }
        : { searchWords, searchSounds };
      const one = { id, entity, row, properties: { ...properties, ...texts }, ...moved, ...this.#mark };
      const known = sources.get(source);
      if (known) known.push(one);
      else sources.set(source, [one]);
    }
    return [...sources].map(([id, rows]) => ({ id, rows }));
  }

  async events(rows: readonly EventRow[]): Promise<void> {
    await this.#searched('events', sorted(rows, (row) => row.id).map(withTexts));
  }

  /** What may have been there before with other words: these are made anew. */
  async #searched(statement: 'records' | 'events', rows: readonly (RecordRow | EventRow)[]): Promise<Row[]> {
    const written = await allWritten(rows.length, this.write(statement, rows as unknown as Row[]));
    if (written.some(({ stale }) => Number(stale) > 0)) await fillSearch(this.#admin, this.#library);
    return [];
  }

  /** Records that say nothing but that the operation knows the entity, where it has no other. */
  async bareRecords(given: readonly RecordRow[]): Promise<void> {
    const rows = await this.#keptRecords(given);
    const wanted = new Map(rows.map((row) => [this.#knowing(row), row] as const).reverse());
    for (const known of this.#recorded) wanted.delete(known);
    const missing = [...wanted.values()];
    const { body } = this.#library.get('writing/bareRecords');
    await inBatches(sorted(missing, (row) => row.entity) as unknown as Row[], beside, (some) =>
      unlessRaced(this.#run(body, some), () => this.#run(body, some)),
    );
    this.#note(missing);
  }

  /** Facts of the programme, by one of the statements that write them. */
  async facts(statement: 'facts' | 'importedFacts', rows: readonly FactRow[]): Promise<void> {
    const oldIds = await this.oldIds();
    await this.write(
      statement,
      rows.map((row) => ({ ...row, concerns: keptConcerns(row.concerns, oldIds) })),
    );
  }

  async links(rows: readonly LinkRow[]): Promise<void> {
    const links = inOrder(await this.#keptLinks(rows));
    for (const { type } of links) linkType(type);
    const isNew = (link: LinkRow) => this.#newSources.has(link.source) && !this.#links.has(link.id);
    const { body } = this.#library.get('writing/newLinks');
    await inBatches(links.filter(isNew), beside, (some) =>
      unlessRaced(
        allWritten(
          some.length,
          this.#admin.run(body, {
            ...newLinkRows(some, this.#mark),
            nameless: some.every(this.#isStaged) || namelessLinks(some),
          }),
        ),
        () => this.#merge(some),
      ),
    );
    await this.#merge(links.filter((link) => !isNew(link)));
    for (const { id, type, from, to, source } of links) {
      if (this.#staged.has(source)) continue;
      this.#links.add(id);
      this.#pairs.set(`${from} ${to} ${type}`, { type, from, to });
    }
  }

  /** Links of what is kept; those whose two ends have become one are put aside. */
  async #keptLinks(rows: readonly LinkRow[]): Promise<readonly LinkRow[]> {
    const links = oneForEachId(rows.map(directed)).map(withDerived);
    const oldIds = await this.oldIds();
    if (!oldIds.any) return links;
    const parked: Row[] = [];
    const kept = links.flatMap((link) => {
      const { from, to, moved, parkedBy } = keptEnds(link, oldIds);
      const one = { ...link, from, to, properties: { ...link.properties, moved } };
      if (parkedBy === null) return [one];
      parked.push({ ...one, merge: parkedBy });
      return [];
    });
    await this.write('parkedLinks', parked);
    return kept;
  }

  /** Links that may be there already. */
  async #merge(links: readonly LinkRow[]): Promise<Row[]> {
    const { body } = this.#library.get('writing/links');
    const types = [...new Set(links.map((link) => link.type))];
    for (const type of types) {
      const ofType = links.filter((link) => link.type === type) as unknown as Row[];
      await inBatches(ofType, 1, (some) => allWritten(some.length, this.#run(forLinkType(body, type), some)));
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
    for (const written of [this.#pairs, this.#entities, this.#links, this.#recorded]) written.clear();
  }

  /**
   * Who leads among the links of some pairs. With `complete`, which names the source of an import of which all is there, its links
   * become those of its operation.
   */
  async settlePairs(given: readonly Pair[], complete: Complete | null = null): Promise<void> {
    const { body } = this.#library.get('writing/settleLinks');
    const oldIds = await this.oldIds();
    await this.#moveStrays(given.flatMap(({ from, to }) => [from, to]));
    const pairs = oldIds.any ? given.map((pair) => ({ ...pair, ...keptEnds(pair, oldIds) })) : given;
    for (const type of [...new Set(pairs.map((pair) => pair.type))].sort()) {
      const text = forLinkType(body, type);
      const ofType = inOrder(pairs.filter((pair) => pair.type === type));
      // Pairs that merges made one are settled as one.
      const apart = ofType.filter(({ from, to }, at) => from !== ofType[at - 1]?.from || to !== ofType[at - 1]?.to);
      // Who leads is nothing that names are found by.
      const nameless = complete === null || namelessLinks(apart);
      await inBatches(apart, beside, (some) =>
        this.#admin.run(text, { rows: pairGroups(some), nameless, ...complete }),
      );
    }
  }

  /** What some entities carry of their records. With `complete`, records of that source become those of its operation first. */
  async settleEntities(given: readonly string[], complete: Complete | null = null): Promise<void> {
    const { body } = this.#library.get('writing/settleEntities');
    const oldIds = await this.oldIds();
    await this.#moveStrays(given);
    const ids = new Set(given.map((id) => oldIds.kept(id)));
    await inBatches([...ids].sort(), beside, (some) =>
      this.#admin.run(body, { ids: some, nameless: complete === null || namelessThings(some), ...complete }),
    );
  }

  /** What was stated of somebody in the moment in which they were merged goes where the rest of it went. */
  async #moveStrays(given: readonly string[]): Promise<void> {
    const old = [...new Set(given)].filter((id) => this.#oldIds.way(id).length > 0);
    if (old.length === 0) return;
    const strays = await inBatches(old, 1, (ids) => this.#admin.run(this.#library.get('writing/strays').body, { ids }));
    for (const { old: drop, into: keep, merge } of strays.flatMap(({ id }) => this.#oldIds.way(String(id)))) {
      const run = (file: string, a: Row) => this.#admin.run(this.#library.get(file).body, a);
      await run('writing/parkLinks', { drop, keep, merge });
      await moveAll(run, { merge }, { from: drop, to: keep, only: 'ALL', mark: 'ADD' });
      await run('writing/turnLinks', { ids: [keep] });
    }
  }

  #run(body: string, rows: readonly Row[]): Promise<Row[]> {
    return this.#admin.run(body, { rows: rows.map((row) => ({ ...row, ...this.#mark })) });
  }

  #note(rows: readonly RecordRow[]): void {
    for (const row of rows) {
      if (this.#staged.has(row.source)) continue;
      this.#recorded.add(this.#knowing(row));
      this.#entities.add(row.entity);
    }
  }

  readonly #isStaged = ({ source }: { readonly source: string }) => this.#staged.has(source);

  readonly #knowing = ({ source, entity }: RecordRow) => `${this.#operations.get(source)} ${entity}`;
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
