import type { Admin } from '../../graph/admin.js';
import type { Row } from '../../graph/graph.js';
import type { Library } from '../../graph/library.js';
import type { OldIds } from '../../graph/oldIds.js';
import { isDisproved } from '../../writing/derived.js';
import { gradeRank } from '../../writing/grade.js';
import { inBatches } from '../../writing/inBatches.js';
import { forLinkType, parkedType } from '../../writing/linkTypes.js';
import { ownRecords } from '../../writing/ownRecords.js';
import { Writer } from '../../writing/writer.js';
import type { Item, LinkEnds, LinkItem } from './gather.js';
import { overlapped } from './overlapped.js';
import type { Review } from './review.js';
import type { Version } from './version.js';
import { writeFacts } from './writeFacts.js';

/** What is said once for all that a file states. */
export interface Origin {
  readonly source: string;
  readonly operation: string;
  readonly properties: Row;
  readonly material: string;
  readonly grade: string | null;
  readonly recordedAt: string;
  readonly by: string;
  /** Which run of which job this is. */
  readonly run: string;
}

export interface TransitionOptions {
  readonly admin: Admin;
  readonly library: Library;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
  readonly origin: Origin;
  /** What was said of the version before; null where there is none. */
  readonly was: Pick<Origin, 'grade' | 'material'> | null;
  /** Whether it brings an earlier version back. */
  readonly undoing: boolean;
  /** What is counted on the way, as whoever imports may see it. */
  readonly review?: Review | undefined;
  /** Told of each step, with how much of it is done; where it throws, the transition ends there and can be run again. */
  readonly step: (name: string, part: number, parts: number) => Promise<void>;
}

/**
 * Brings what the graph holds of a source from one version of its file to another; none before is an import, none after
 * an undo. What both versions say stays untouched. Every statement may be repeated, so that a transition that was
 * interrupted is run again from its beginning and ends the same.
 */
export async function transition(
  before: Version | null,
  after: Version | null,
  options: TransitionOptions,
): Promise<void> {
  const { admin, library, origin, was, step, review } = options;
  const writer = new Writer(admin, library);
  const parts = (after ?? before)?.parts ?? 0;
  const rankOf = ({ grade, material }: Pick<Origin, 'grade' | 'material'>) => gradeRank(grade ?? undefined, material);
  const stated: Row = {
    recordedAt: origin.recordedAt,
    gradeRank: rankOf(origin),
    // A grade that is no longer stated is taken back.
    ...(origin.grade === null && was === null ? {} : { grade: origin.grade }),
  };
  const isRegraded = was !== null && (was.grade !== origin.grade || rankOf(was) !== rankOf(origin));
  const { source } = origin;
  // That something may be written is noted before anything is.
  await step('entities', 0, parts);
  if (after) await writer.sources([{ id: source, operation: origin.operation, properties: origin.properties }], true);
  const each = <Prepared>(
    name: string,
    prepare: (part: number) => Prepared,
    write: (prepared: Prepared) => Promise<unknown>,
  ) =>
    overlapped(
      parts,
      async (part) => {
        await step(name, part, parts);
        return prepare(part);
      },
      async (prepared) => void (await write(prepared)),
    );
  const run = (statement: string, some: readonly string[]) =>
    inBatches(some, 1, (batch) =>
      admin.run(library.get(`writing/${statement}`).body, { ids: batch, operation: origin.operation }),
    );
  const runOfType = async (statement: string, links: readonly LinkItem[]) =>
    byType(links, await writer.oldIds(), (type, some) =>
      admin.run(forLinkType(library.get(`writing/${statement}`).body, type), {
        ids: some,
        operation: origin.operation,
      }),
    );

  await each(
    'entities',
    (part) => {
      const entities = after?.entities(part) ?? [];
      return { entities, ...difference(before?.entities(part), entities) };
    },
    async ({ entities, added }) => {
      await review?.entities(entities);
      await writer.write(
        'entities',
        sorted(added).map(({ id, kind, properties }) => ({ id, kind, properties })),
      );
    },
  );
  await each(
    'records',
    (part) => {
      const records = after?.records(part) ?? [];
      review?.add({ records: records.length });
      return difference(before?.records(part), records, isRegraded);
    },
    async ({ added, removed }) => {
      await run('removeNodes', ids(removed));
      await writer.records(
        added.map(({ id, entity, row, properties }) => ({
          ...{ id, entity, source, row },
          properties: { ...properties, row, ...stated },
        })),
      );
    },
  );
  await each(
    'events',
    (part) => {
      const events = after?.events(part) ?? [];
      review?.add({ events: events.length });
      return difference(before?.events(part), events);
    },
    async ({ added, removed }) => {
      await run('removeNodes', ids(removed));
      await writer.events(added.map(({ id, kind, properties }) => ({ id, kind, source, properties })));
    },
  );
  await each(
    'links',
    (part) => {
      const links = after?.links(part) ?? [];
      return { links, ...difference(before?.links(part), links, isRegraded) };
    },
    async ({ links, added, removed }) => {
      await review?.links(links);
      await runOfType('removeLinks', removed);
      const oldIds = await writer.oldIds();
      const leading = before ? new Set<string>() : leadingInEvents(added, oldIds);
      await writer.links(
        added.map(({ id, type, from, to, properties }) => ({
          ...{ id, type, from, to, source },
          properties: { ...properties, ...stated, ...(leading.has(id) ? { lead: true } : {}) },
        })),
      );
    },
  );
  if (after) {
    await admin.run(library.get('writing/publishSource').body, { id: source, operation: origin.operation });
  }
  await each(
    after ? 'publishing' : 'settling',
    (part) => {
      const stated = (version: Version | null) => ({
        named: version?.named(part) ?? [],
        links: version?.ends(part) ?? [],
      });
      return { was: stated(before), is: stated(after), events: after?.eventIds(part) ?? [] };
    },
    async ({ was, is, events }) => {
      await run('publishEvents', [...events].sort());
      const oldIds = await writer.oldIds();
      const { parked, pairs } = toSettle([...was.links, ...is.links], oldIds, before !== null && after !== null);
      await run('publishParked', parked);
      const complete = after && { source, operation: origin.operation };
      await writer.settleEntities([...new Set([...was.named, ...is.named])], complete);
      await writer.settlePairs(pairs, complete);
    },
  );
  await writeFacts(before, after, options);
  if (before) {
    if (!after) await run('removeNodes', [source]);
    await each(
      'entities',
      (part) => difference(before.entities(part), after?.entities(part)).removed,
      async (removed) => {
        await keepLinked(ids(removed), writer, options);
        await run('removeBareEntities', ids(removed));
      },
    );
  }
}

/** Something else of the operation may state links of things that it knew by this source alone, as a decision does that two are one. */
async function keepLinked(removed: readonly string[], writer: Writer, { admin, library, key }: TransitionOptions) {
  const oldIds = await writer.oldIds();
  const run = (file: string, a: Row) => admin.run(library.get(file).body, a);
  const kept = [...new Set(removed.map((id) => oldIds.kept(id)))].sort();
  const linked = await inBatches(kept, 1, (some) => ownRecords(run, some, { secret: Buffer.from(key) }));
  if (linked.length > 0) await writer.settleEntities(linked);
}

const ids = (items: readonly Item[]) => items.map(({ id }) => id).sort();

/**
 * Pairs of which it is to be settled who leads. With their events, those who took part in them were published: of these only
 * links of whoever was merged are left. A link between two that were merged meanwhile is put aside and leads nowhere.
 */
function toSettle(links: readonly LinkEnds[], oldIds: OldIds, isCorrection: boolean) {
  const parked: string[] = [];
  const pairs = new Map<string, LinkEnds>();
  for (const link of links) {
    const { id, type, from, to } = link;
    if (oldIds.any && oldIds.kept(from) === oldIds.kept(to)) parked.push(id);
    if (isCorrection || type !== 'INVOLVED_IN' || oldIds.touched(from)) pairs.set(`${from} ${to} ${type}`, link);
  }
  return { parked: parked.sort(), pairs: [...pairs.values()] };
}

/**
 * An event and who took part in it come with one source alone: of the links of a pair the first one leads, as any writer knows.
 * The links of whoever was merged come from several parts: they are settled when all are there.
 */
function leadingInEvents(links: readonly LinkItem[], oldIds: OldIds): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const link of links) {
    const { id, type, from, to } = link;
    if (type !== 'INVOLVED_IN' || oldIds.touched(from) || isDisproved(link)) continue;
    const pair = `${from} ${to}`;
    const known = first.get(pair);
    if (known === undefined || id < known) first.set(pair, id);
  }
  return new Set(first.values());
}

/** What is new or says something else, which may be said of all, and what is no more. */
function difference<T extends Stated>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  isAll = false,
): { added: T[]; removed: T[] } {
  const known = new Map(before.map((one) => [one.id, one]));
  const left = new Set(after.map(({ id }) => id));
  const saysElse = (one: T) => isAll || JSON.stringify(known.get(one.id)) !== JSON.stringify(one);
  return {
    // With nothing before, as with a new file, all of it is new.
    added: before.length === 0 ? [...after] : after.filter(saysElse).map((one) => without(one, known.get(one.id))),
    removed: before.filter(({ id }) => !left.has(id)),
  };
}

interface Stated extends Item {
  readonly properties?: Row;
}

/** What the other version said of something and this one does not is emptied. */
function without<T extends Stated>(one: T, other: T | undefined): T {
  if (other?.properties === undefined) return one;
  const emptied = Object.fromEntries(Object.keys(other.properties).map((name) => [name, null]));
  return { ...one, properties: { ...emptied, ...one.properties } };
}

const sorted = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

async function byType(
  links: readonly LinkItem[],
  oldIds: OldIds,
  run: (type: string, ids: readonly string[]) => Promise<Row[]>,
): Promise<void> {
  const types = new Map<string, string[]>();
  for (const { id, type } of links) {
    const some = types.get(type);
    if (some) some.push(id);
    else types.set(type, [id]);
  }
  // A link between two that were merged meanwhile is put aside, under a type of its own.
  const parked = oldIds.any ? links.filter(({ from, to }) => oldIds.kept(from) === oldIds.kept(to)) : [];
  types.set(
    parkedType,
    parked.map(({ id }) => id),
  );
  for (const [type, some] of types) await inBatches(some.sort(), 1, (batch) => run(type, batch));
}
