import type { IdOf } from '../../writing/ids.js';
import type {
  CallStatement,
  EventStatement,
  FactStatement,
  LinkStatement,
  RecordStatement,
  Sink,
} from '../turning/statements.js';
import { factKey } from './factKey.js';
import {
  type FactItem,
  gatherEntities,
  gatherEvents,
  gatherFacts,
  gatherLinks,
  gatherRecords,
  type LinkEnds,
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
  readonly #noted = new Set<string>();
  readonly #leftOut = new Set<string>();

  constructor(spool: Spool, idOf: IdOf, source: string) {
    this.#spool = spool;
    this.#idOf = idOf;
    this.#source = source;
  }

  get parts(): number {
    return this.#spool.parts;
  }

  /** Names of the columns of each sheet that was read. */
  readonly headers = new Map<string, readonly string[]>();

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
    const records = gatherRecords(this.#spool.read<RecordStatement>('records', part));
    this.#note('named', part, () => records.map(({ entity }) => entity));
    return records;
  }

  /** Entities that the records of a part are about, once these were read. */
  named(part: number): string[] {
    return this.#spool.read('named', part);
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
    this.#note('eventIds', part, () => {
      for (const link of links) this.sink.link(link);
      return gathered.map(({ id }) => id);
    });
    return gathered;
  }

  /** Ids of events, once these were read. */
  eventIds(part: number): string[] {
    return this.#spool.read('eventIds', part);
  }

  links(part: number): LinkItem[] {
    const links = gatherLinks(this.#spool.read<LinkStatement>('links', part));
    this.#note('ends', part, () => links.map(({ id, type, from, to }) => [id, type, from, to]));
    return links;
  }

  /** Where the links of a part are, once these were read. */
  ends(part: number): LinkEnds[] {
    return this.#spool
      .read<readonly [string, string, string, string]>('ends', part)
      .map(([id, type, from, to]) => ({ id, type, from, to }));
  }

  facts(part: number): FactItem[] {
    return gatherFacts(this.#spool.read<FactStatement>('facts', part)).filter(({ id }) => !this.#leftOut.has(id));
  }

  /** Puts aside, when a part is first read, the little that is asked again of it: all of it need not be read twice. */
  #note(kind: string, part: number, items: () => readonly unknown[]): void {
    const name = `${kind} ${part}`;
    if (this.#noted.has(name)) return;
    this.#noted.add(name);
    this.#spool.put(kind, part, items());
  }

  /** A fact that is not to be written. */
  leaveOut(id: string): void {
    this.#leftOut.add(id);
  }
}
