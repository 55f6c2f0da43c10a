import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import { lastLine, linesOf, readLine } from './auditLines.js';
import { chainNames, fileOf } from './chainsBefore.js';
import { type IndexedLine, indexRows } from './indexRows.js';

/** Lines of one statement. */
const batch = 200;

/**
 * While requests come, the indexer rests a hundred times as long as a batch took: it costs a hundredth of the time. When
 * nobody has asked for half a minute, it goes on as soon as it can.
 */
const rests = 100;
const restsAtLeast = 2_000;
const restsUnasked = 200;
const unaskedAfter = 30_000;

/** Where a log is gone on with: the last line that was indexed, and the byte after it. */
interface Place {
  readonly sequence: number;
  readonly byte: number;
}

/**
 * Brings logs into the graph for auditors, a part at a time and never in the way of answers. The logs of processes that
 * have ended are taken over from wherever they were left.
 */
export class AuditIndexer {
  readonly #folder: string;
  readonly #admin: Admin;
  readonly #library: Library;
  readonly #places = new Map<string, Place>();
  #own: () => { readonly chain: string; readonly sequence: number };
  #busy: Promise<boolean> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  /** The last line of our own log, and when it was first seen to be that. */
  #asked = { sequence: -1, at: 0 };

  constructor(
    folder: string,
    admin: Admin,
    library: Library,
    own: () => { readonly chain: string; readonly sequence: number },
  ) {
    this.#folder = folder;
    this.#admin = admin;
    this.#library = library;
    this.#own = own;
    this.#rest(restsAtLeast);
  }

  /** Indexes what there is, for at most so many milliseconds. */
  async catchUp(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!this.#stopped && Date.now() < end && (await this.#once()));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#busy?.catch(() => {});
  }

  #rest(milliseconds: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(async () => {
      const began = Date.now();
      const { sequence } = this.#own();
      // The database may be away: then this is tried again after the rest.
      const more = await this.#once().catch(() => false);
      if (sequence !== this.#asked.sequence) this.#asked = { sequence, at: began };
      const unasked = more && began - this.#asked.at > unaskedAfter;
      this.#rest(unasked ? restsUnasked : Math.max(restsAtLeast, rests * (Date.now() - began)));
    }, milliseconds);
    this.#timer.unref();
  }

  /** One part of one log; false where there was nothing left to index. */
  #once(): Promise<boolean> {
    this.#busy ??= this.#part().finally(() => {
      this.#busy = null;
    });
    return this.#busy;
  }

  async #part(): Promise<boolean> {
    for (const chain of await this.#unfinished()) {
      if (await this.#index(chain)) return true;
    }
    return false;
  }

  /** Our own log, and at first every other one in the folder. */
  async #unfinished(): Promise<readonly string[]> {
    const own = this.#own().chain;
    const names = await chainNames(this.#folder);
    return names.filter((chain) => chain === own || this.#places.get(chain)?.sequence !== Number.POSITIVE_INFINITY);
  }

  async #index(chain: string): Promise<boolean> {
    const own = this.#own();
    const last =
      chain === own.chain
        ? own.sequence
        : Number((await lastLine(fileOf(this.#folder, chain))).line?.content.sequence ?? -1);
    const place = this.#places.get(chain) ?? (await this.#placeOf(chain));
    if (place.sequence >= last) {
      // A log of another process that has nothing new is asked again by whoever starts next.
      this.#places.set(chain, chain === own.chain ? place : { ...place, sequence: Number.POSITIVE_INFINITY });
      return false;
    }
    const lines: IndexedLine[] = [];
    let byte = place.byte;
    for await (const { bytes, whole, end } of linesOf(fileOf(this.#folder, chain), place.byte)) {
      const content = whole ? readLine(bytes)?.content : undefined;
      if (content === undefined || lines.length === batch || Number(content.sequence) > last) break;
      byte = end;
      if (Number(content.sequence) > place.sequence) lines.push(content as unknown as IndexedLine);
    }
    const to = lines.at(-1)?.sequence;
    if (to === undefined) return false;
    const statement = this.#library.get('writing/auditEntries').body;
    const done = await this.#admin.run(statement, { chain, from: place.sequence, to, ...indexRows(chain, lines) });
    // Where another process indexed this part meanwhile, the place is asked for anew.
    if (done.length === 0) this.#places.delete(chain);
    else this.#places.set(chain, { sequence: to, byte });
    return true;
  }

  async #placeOf(chain: string): Promise<Place> {
    const [row] = await this.#admin.run(this.#library.get('writing/auditIndexed').body, { chain });
    return { sequence: Number(row?.indexed ?? -1), byte: 0 };
  }
}
