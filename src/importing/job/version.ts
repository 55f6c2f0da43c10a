import type { IdOf } from '../../writing/ids.js';
import type { CallStatement, EventStatement, FactStatement, LinkStatement, Sink } from '../turning/statements.js';
import { factKey } from './factKey.js';
import {
  type FactItem,
  gatherEntities,
  gatherEvents,
  gatherFacts,
  gatherLinks,
  gatherRecords,
  type LinkItem,
  type NodeItem,
  type RecordItem,
} from './gather.js';
import { groupOf, packCalls } from './packCalls.js';
import type { Spool } from './spool.js';

type PackedCall = readonly [string, string, string, string, number, number, string | null, (boolean | null)?];

/** All that one version of a file states, part by part. The same file always gives the same. */
export class Version {
  readonly #spool: Spool;
  readonly #idOf: IdOf;
  readonly #source: string;
  #packed = false;
  readonly #leftOut = new Set<string>();

  constructor(spool: Spool, idOf: IdOf, source: string) {
    this.#spool = spool;
    this.#idOf = idOf;
    this.#source = source;
  }

  get parts(): number {
    return this.#spool.parts;
  }

  /** Where the statements of rows go. */
  readonly sink: Sink = {
    entity: (one) => this.#spool.add('entities', one.id, one),
    // All that is said of one entity is in one part, and all links of one pair.
    record: (one) => this.#spool.add('records', one.entity, one),
    event: (one) => this.#spool.add('events', one.id, one),
    link: (one) => this.#spool.add('links', `${one.from.slice(-6)}${one.to.slice(-6)}`, one),
    // Those that would be one and the same are in one part.
    fact: (one) => this.#spool.add('facts', factKey(one) ?? one.id, one),
    // As a list: there are millions of them.
    call: (one) => {
      const { from, to, at, channel, duration, row, thread, deleted } = one;
      this.#spool.add('calls', groupOf(one), [
        ...[from, to, at, channel, duration, row, thread],
        ...(deleted === null ? [] : [deleted]),
      ]);
    },
  };

  entities(part: number): NodeItem[] {
    return gatherEntities(this.#spool.read('entities', part));
  }

  records(part: number): RecordItem[] {
    return gatherRecords(this.#spool.read('records', part));
  }

  /** Events, and communications packed of calls; what these say of contacts joins the links, so links are read after. */
  events(part: number): NodeItem[] {
    const calls = this.#spool.read<PackedCall>('calls', part).map(
      ([from, to, at, channel, duration, row, thread, deleted = null]): CallStatement => ({
        from,
        to,
        at,
        channel,
        duration,
        row,
        thread,
        deleted,
      }),
    );
    const { events, links } = packCalls(calls, this.#idOf, this.#source);
    const gathered = gatherEvents([...this.#spool.read<EventStatement>('events', part), ...events]);
    if (!this.#packed) {
      for (const link of links) this.sink.link(link);
      for (const { id } of gathered) this.#spool.add('eventIds', id, id);
    }
    if (part === this.parts - 1) this.#packed = true;
    return gathered;
  }

  /** Ids of events, once these were read. */
  eventIds(part: number): string[] {
    return this.#spool.read('eventIds', part);
  }

  links(part: number): LinkItem[] {
    return gatherLinks(this.#spool.read<LinkStatement>('links', part));
  }

  facts(part: number): FactItem[] {
    return gatherFacts(this.#spool.read<FactStatement>('facts', part)).filter(({ id }) => !this.#leftOut.has(id));
  }

  /** A fact that is not to be written. */
  leaveOut(id: string): void {
    this.#leftOut.add(id);
  }
}
