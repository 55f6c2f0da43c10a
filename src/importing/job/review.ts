import { inBatches } from '../../writing/inBatches.js';
import type { Item, LinkItem } from './gather.js';
import type { ImportJob } from './importJob.js';
import type { ImportTools } from './runImport.js';
import type { Version } from './version.js';

/** Hits that a report lists; of the rest their number is known. */
const mostHits = 1_000;

/** An identifier of the file that other operations know, as far as whoever imports may see them. */
export interface Hit {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly operations: readonly string[];
}

/**
 * What a file brings, as seen by whoever imports it: what is new and what is known to them (whatever a hidden operation
 * alone holds counts as new), and which identifiers are hits on other operations. A source's own statements never count,
 * so that it says the same before and after they are written.
 */
export class Review {
  readonly #asked: { readonly by: string; readonly operation: string; readonly source: string };
  readonly #tools: ImportTools;
  readonly #hits: Hit[] = [];
  readonly #sums = {
    ...{ entitiesNew: 0, entitiesKnown: 0, linksNew: 0, linksKnown: 0 },
    ...{ records: 0, events: 0, facts: 0, hitCount: 0 },
  };

  constructor({ by, operation, source }: ImportJob, tools: ImportTools) {
    this.#asked = { by, operation, source };
    this.#tools = tools;
  }

  add(more: Partial<Record<'records' | 'events' | 'facts', number>>): void {
    for (const [name, count] of Object.entries(more)) this.#sums[name as 'records'] += count;
  }

  async entities(entities: readonly Item[]): Promise<void> {
    const { admin, library } = this.#tools;
    const { body } = library.get('writing/knownEntities');
    const ids = entities.map(({ id }) => id).sort();
    const seen = await inBatches(ids, 1, (some) => admin.run(body, { ids: some, ...this.#asked }));
    this.#sums.entitiesKnown += seen.length;
    this.#sums.entitiesNew += entities.length - seen.length;
    for (const { id, label, kind, operations } of seen) {
      if ((operations as readonly string[]).length === 0) continue;
      this.#sums.hitCount += 1;
      if (this.#hits.length < mostHits) this.#hits.push({ id, label, kind, operations } as Hit);
    }
  }

  async links(links: readonly LinkItem[]): Promise<void> {
    const { admin, library } = this.#tools;
    const { body } = library.get('writing/knownLinks');
    const pairs = links.map(({ type, from, to }) => ({ type, from, to }));
    const known = await inBatches(pairs, 1, (some) => admin.run(body, { pairs: some, ...this.#asked }));
    const count = known.reduce((sum, { found }) => sum + Number(found), 0);
    this.#sums.linksKnown += count;
    this.#sums.linksNew += links.length - count;
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
    return { ...this.#sums, hits: JSON.stringify(this.#hits) };
  }
}
