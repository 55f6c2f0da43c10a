import type { Admin } from '../../graph/admin.js';
import type { Row } from '../../graph/graph.js';
import type { Library } from '../../graph/library.js';
import { gradeRank } from '../../writing/grade.js';
import { inBatches } from '../../writing/inBatches.js';
import { forLinkType } from '../../writing/linkTypes.js';
import { Writer } from '../../writing/writer.js';
import type { Item, LinkItem } from './gather.js';
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
}

export interface TransitionOptions {
  readonly admin: Admin;
  readonly library: Library;
  readonly origin: Origin;
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
  const { admin, library, origin, step, review } = options;
  const writer = new Writer(admin, library);
  const parts = (after ?? before)?.parts ?? 0;
  const stated: Row = {
    recordedAt: origin.recordedAt,
    gradeRank: gradeRank(origin.grade ?? undefined, origin.material),
    ...(origin.grade === null ? {} : { grade: origin.grade }),
  };
  const { source } = origin;
  if (after) await writer.sources([{ id: source, operation: origin.operation, properties: origin.properties }], true);
  const each = async (name: string, run: (part: number) => Promise<void>) => {
    for (let part = 0; part < parts; part += 1) {
      await step(name, part, parts);
      await run(part);
      writer.forget();
    }
  };
  const ids = (items: readonly Item[]) => items.map(({ id }) => id).sort();
  const removeNodes = (some: readonly string[]) =>
    inBatches(some, 1, (batch) => admin.run(library.get('writing/removeNodes').body, { ids: batch }));

  await each('entities', async (part) => {
    const entities = after?.entities(part) ?? [];
    await review?.entities(entities);
    const { added } = difference(before?.entities(part), entities);
    await writer.write(
      'entities',
      sorted(added).map(({ id, kind, properties }) => ({ id, kind, properties })),
    );
  });
  await each('records', async (part) => {
    const records = after?.records(part) ?? [];
    review?.add({ records: records.length });
    const { added, removed } = difference(before?.records(part), records);
    await removeNodes(ids(removed));
    await writer.records(
      added.map(({ id, entity, row, properties }) => ({
        id,
        entity,
        source,
        row,
        properties: { ...properties, row, ...stated },
      })),
    );
  });
  await each('events', async (part) => {
    const events = after?.events(part) ?? [];
    review?.add({ events: events.length });
    const { added, removed } = difference(before?.events(part), events);
    await removeNodes(ids(removed));
    await writer.events(added.map(({ id, kind, properties }) => ({ id, kind, source, properties })));
  });
  await each('links', async (part) => {
    const links = after?.links(part) ?? [];
    await review?.links(links);
    const { added, removed } = difference(before?.links(part), links);
    await byType(removed, (type, some) =>
      admin.run(forLinkType(library.get('writing/removeLinks').body, type), { ids: some }),
    );
    await writer.links(
      added.map(({ id, type, from, to, properties }) => ({
        id,
        type,
        from,
        to,
        source,
        properties: { ...properties, ...stated },
      })),
    );
  });
  if (after) {
    const publish = library.get('writing/publishNodes').body;
    await each('publishing', async (part) => {
      const nodes = [...ids(after.records(part)), ...after.eventIds(part)].sort();
      await inBatches(nodes, 1, (batch) => admin.run(publish, { ids: batch, operation: origin.operation }));
      await byType(after.links(part), (type, some) =>
        admin.run(forLinkType(library.get('writing/publishLinks').body, type), {
          ids: some,
          operation: origin.operation,
        }),
      );
    });
    await admin.run(library.get('writing/publishSource').body, { id: source, operation: origin.operation });
  }
  await each('settling', async (part) => {
    const pairs = new Map<string, { type: string; from: string; to: string }>();
    for (const version of [before, after]) {
      for (const { type, from, to } of version?.links(part) ?? [])
        pairs.set(`${from} ${to} ${type}`, { type, from, to });
    }
    const touched = [...(before?.records(part) ?? []), ...(after?.records(part) ?? [])].map(({ entity }) => entity);
    await writer.settlePairs([...pairs.values()]);
    await writer.settleEntities([...new Set(touched)]);
  });
  await each('facts', async (part) => {
    const facts = after?.facts(part) ?? [];
    review?.add({ facts: facts.length });
    const { added, removed } = difference(before?.facts(part), facts);
    await writeFacts(
      options,
      added.map(({ statement }) => statement),
      ids(removed),
    );
  });
  if (!after && before) {
    await removeNodes([source]);
    await each('entities', async (part) => {
      await inBatches(ids(before.entities(part)), 1, (batch) =>
        admin.run(library.get('writing/removeBareEntities').body, { ids: batch }),
      );
    });
  } else if (before && after) {
    await each('entities', async (part) => {
      const { removed } = difference(before.entities(part), after.entities(part));
      await inBatches(ids(removed), 1, (batch) =>
        admin.run(library.get('writing/removeBareEntities').body, { ids: batch }),
      );
    });
  }
}

/** What is new or says something else, and what is no more. */
function difference<T extends Item>(before: readonly T[] = [], after: readonly T[] = []): { added: T[]; removed: T[] } {
  const prints = new Map(before.map((one) => [one.id, JSON.stringify(one)]));
  const left = new Set(after.map(({ id }) => id));
  return {
    // With nothing before, as with a new file, all of it is new.
    added: before.length === 0 ? [...after] : after.filter((one) => prints.get(one.id) !== JSON.stringify(one)),
    removed: before.filter(({ id }) => !left.has(id)),
  };
}

const sorted = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

async function byType(
  links: readonly LinkItem[],
  run: (type: string, ids: readonly string[]) => Promise<Row[]>,
): Promise<void> {
  const types = new Map<string, string[]>();
  for (const { id, type } of links) {
    const some = types.get(type);
    if (some) some.push(id);
    else types.set(type, [id]);
  }
  for (const [type, some] of types) await inBatches(some.sort(), 1, (batch) => run(type, batch));
}
