import type { Row } from '../../graph/graph.js';
import { OldIds } from '../../graph/oldIds.js';
import { explainsNothing } from '../../identifiers/phone.js';
import { jobAsk } from '../../washing/jobAsk.js';
import { inBatches } from '../../writing/inBatches.js';
import { keptEnds } from '../../writing/keptEnds.js';
import { inOrder, pairGroups } from '../../writing/linkGroups.js';
import { forLinkType } from '../../writing/linkTypes.js';
import type { LinkItem, NodeItem } from './gather.js';
import type { ImportJob } from './importJob.js';
import type { ImportTools } from './runImport.js';
import type { Version } from './version.js';

type Held = readonly [entity: string, operation: string];
type Holder = readonly [operation: string, reference: string, open: boolean];

/** Hits that a report lists; of the rest their number is known. */
const mostHits = 1_000;

/** An identifier of the file that other operations know, as far as whoever imports may see them. */
export interface Hit {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly operations: readonly string[];
}

/** What is new, what is known, and what other operations know of it. */
class Seen {
  readonly hits: Hit[] = [];
  /** References of the operations that know those which are not listed. */
  readonly #moreIn = new Set<string>();
  readonly #sums = { entitiesNew: 0, entitiesKnown: 0, linksNew: 0, linksKnown: 0, hitCount: 0 };

  add(more: Partial<Record<'entitiesNew' | 'entitiesKnown' | 'linksNew' | 'linksKnown', number>>): void {
    for (const [name, count] of Object.entries(more)) this.#sums[name as 'linksNew'] += count;
  }

  hit(one: Hit): void {
    this.#sums.hitCount += 1;
    if (this.hits.length < mostHits) this.hits.push(one);
    else for (const operation of one.operations) this.#moreIn.add(operation);
  }

  noted(): Record<string, unknown> {
    return { ...this.#sums, hits: JSON.stringify(this.hits), moreIn: [...this.#moreIn].sort() };
  }
}

/**
 * What a file brings, as seen by whoever imports it: what is new and what is known to them (whatever a hidden operation
 * alone holds counts as new), and which identifiers are hits on other operations. A source's own statements never count,
 * so that it says the same before and after they are written.
 *
 * The report outlives the moment, and others read it: beside what whoever imports saw stands what everybody sees who sees the
 * operation, and with which restricted operations the first was seen.
 */
export class Review {
  readonly #asked: { readonly by: string; readonly operation: string; readonly source: string };
  readonly #tools: ImportTools;
  #asker: ReturnType<typeof jobAsk> | null = null;
  /** What was merged: what a file says of an id that was given up is said of the one that was kept. */
  readonly #oldIds = new OldIds();
  readonly #seen = new Seen();
  readonly #seenByAll = new Seen();
  #seenWith: readonly string[] = [];
  readonly #stated = { records: 0, events: 0, facts: 0 };

  constructor({ by, operation, source }: ImportJob, tools: ImportTools) {
    this.#asked = { by, operation, source };
    this.#tools = tools;
  }

  add(more: Partial<Record<'records' | 'events' | 'facts', number>>): void {
    for (const [name, count] of Object.entries(more)) this.#stated[name as 'records'] += count;
  }

  async entities(entities: readonly NodeItem[]): Promise<void> {
    this.#asker ??= jobAsk(this.#tools, this.#asked.by);
    const { ask, operations: own } = await this.#asker;
    this.#seenWith = own;
    await this.#readMerges();
    const { source } = this.#asked;
    const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
    await inBatches(sorted, 1, async (some) => {
      // What a wash asks as well: which operations hold these, as far as whoever imports may see.
      const ids = [...new Set(some.map(({ id }) => this.#oldIds.kept(id)))];
      const { held, operations } = await ask('washing/holders', { ids, source });
      this.#compare(some, held as readonly Held[], operations as readonly Holder[]);
      return [];
    });
  }

  #compare(entities: readonly NodeItem[], held: readonly Held[], operations: readonly Holder[]): void {
    const own = this.#asked.operation;
    const open = new Set(operations.flatMap(([id, , isOpen]) => (isOpen || id === own ? [id] : [])));
    const references = new Map(operations.map(([id, reference]) => [id, reference]));
    const holders = new Map<string, string[]>();
    for (const [id, operation] of held) holders.set(id, [...(holders.get(id) ?? []), operation]);
    for (const entity of entities) {
      const by = holders.get(this.#oldIds.kept(entity.id)) ?? [];
      const byAll = by.filter((operation) => open.has(operation));
      for (const [seen, those] of [[this.#seen, by] as const, [this.#seenByAll, byAll] as const]) {
        seen.add(those.length > 0 ? { entitiesKnown: 1 } : { entitiesNew: 1 });
        const others = those.filter((operation) => operation !== own);
        if (others.length === 0 || !isHit(entity)) continue;
        const { id, kind, properties } = entity;
        const known = others.flatMap((operation) => references.get(operation) ?? []).sort();
        seen.hit({ id, label: String(properties.label), kind, operations: known });
      }
    }
  }

  async links(links: readonly LinkItem[]): Promise<void> {
    const { admin, library } = this.#tools;
    const { body } = library.get('writing/knownLinks');
    await this.#readMerges();
    const types = new Map<string, { from: string; to: string }[]>();
    for (const { type, from, to } of links) {
      // An event, and so who took part in it, comes with one source alone.
      if (type === 'INVOLVED_IN') continue;
      const ends = keptEnds({ type, from, to }, this.#oldIds);
      const some = types.get(type);
      if (some) some.push(ends);
      else types.set(type, [ends]);
    }
    const known: Row[] = [];
    for (const [type, pairs] of types) {
      const text = forLinkType(body, type);
      // One end's pairs beside each other: that end is looked for once.
      known.push(
        ...(await inBatches(inOrder(pairs), 1, (some) => admin.run(text, { rows: pairGroups(some), ...this.#asked }))),
      );
    }
    const sum = (name: string) => known.reduce((all, row) => all + Number(row[name]), 0);
    for (const [seen, count] of [[this.#seen, sum('found')] as const, [this.#seenByAll, sum('foundByAll')] as const]) {
      seen.add({ linksKnown: count, linksNew: links.length - count });
    }
  }

  async #readMerges(): Promise<void> {
    const { admin, library } = this.#tools;
    this.#oldIds.note(await admin.run(library.get('writing/oldIds').body, { known: this.#oldIds.state }));
  }

  /** All of a version, where nothing of it is to be written. */
  async all(version: Version, step: (name: string, part: number, parts: number) => Promise<void>): Promise<void> {
    // Events first: what calls say of contacts becomes links only as they are packed.
    for (let part = 0; part < version.parts; part += 1) this.add({ events: version.events(part).length });
    for (let part = 0; part < version.parts; part += 1) {
      await step('reviewing', part, version.parts);
      await this.entities(version.entities(part));
      await this.links(version.links(part));
      this.add({ records: version.records(part).length, facts: version.facts(part).length });
    }
  }

  noted(): Record<string, unknown> {
    const [seen, seenByAll] = [this.#seen.noted(), this.#seenByAll.noted()];
    const isForAll = JSON.stringify(seen) === JSON.stringify(seenByAll);
    return {
      ...{ ...this.#stated, ...seen, seenByAll: JSON.stringify(seenByAll) },
      seenWith: isForAll ? [] : this.#seenWith,
    };
  }
}

/** Whether it is something that two operations have in common when both know it. */
export const isHit = ({ properties }: NodeItem) =>
  properties.key !== undefined && properties.damaged !== true && !explainsNothing(properties.phoneKind);
