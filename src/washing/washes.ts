import { randomBytes } from 'node:crypto';
import type { Admin } from '../graph/admin.js';
import type { Row } from '../graph/graph.js';
import type { Library } from '../graph/library.js';
import { ImportError } from '../importing/importError.js';
import type { ImportFolder } from '../importing/job/importFolder.js';
import { inBatches } from '../writing/inBatches.js';
import { OwnersRights } from './ownersRights.js';
import { runWash } from './runWash.js';
import { tellOwners } from './tellOwners.js';
import { WashError } from './washError.js';
import { TooSecretToWash } from './washFile.js';

export interface WashTools {
  readonly admin: Admin;
  readonly library: Library;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
  /** Where files that were handed in are kept. */
  readonly folder: ImportFolder;
  /** Whether notices are also sent to an address. */
  readonly delivers: boolean;
  /** How often watched lists are washed again, in milliseconds. */
  readonly watchEvery: number;
}

/** A wash as the graph holds it. */
export interface StoredWash {
  readonly id: string;
  readonly by: string;
  readonly operation: string | null;
  readonly run: number;
  readonly atOnce: boolean;
  /** Whether whoever began it may see things, and who protected people are, as far as that is known at the moment. */
  readonly reads: boolean;
  readonly sees: boolean;
  readonly fileHash: string | null;
  readonly read: boolean;
  readonly columns: readonly string[];
  readonly watch: boolean;
}

/** Lines that one node holds. */
const partSize = 5_000;

/** A job or a telling that was not heard of for this long is nobody's, in milliseconds. */
const forgotten = 60_000;

/**
 * What was washed, from the asking until all owners are told. What is to be told is written down before an answer leaves,
 * whatever is in it, and told after: a process that ends in between loses nothing, and no answer takes longer for a hit.
 */
export class Washes {
  readonly tools: WashTools;
  readonly owners: OwnersRights;
  readonly #log: (error: unknown) => void;
  readonly #runner = randomBytes(8).toString('hex');
  readonly #running = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(tools: WashTools, log: (error: unknown) => void) {
    this.tools = tools;
    this.#log = log;
    this.owners = new OwnersRights((a) => this.#run('ownersRights', a), log);
  }

  start(): void {
    this.#timer = setInterval(() => void this.#takeOn(), forgotten / 4).unref();
    void this.#takeOn();
  }

  /** What runs is left as it is: the next process carries it to its end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.idle();
  }

  /** Settles when nothing is being washed or told. */
  async idle(): Promise<void> {
    await this.owners.settled();
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  /** Writes down what somebody washes at once; `tell` is called when they have been answered. */
  async noteAtOnce(by: string, operation: string | null, texts: readonly string[]): Promise<string> {
    const id = `wash_${randomBytes(12).toString('hex')}`;
    const toldFrom = new Date().toISOString();
    await this.#run('beginWash', { id, properties: { by, operation, atOnce: true, telling: true, toldFrom, run: 1 } });
    await this.addParts(id, texts);
    return id;
  }

  /**
   * Writes down what was taken in, whose name is the same when that is repeated; gives the id by which owners are told of it. Who is
   * ended before that loses nothing: it is told by the next look.
   */
  async noteTaken(name: string, by: string, operation: string, texts: () => Iterable<string>): Promise<string> {
    const id = `wash_${name}`;
    await this.#run('beginWash', { id, properties: { by, operation, atOnce: true, run: 1 } });
    let some: string[] = [];
    let before = 0;
    const put = async () => {
      await this.addParts(id, some, before);
      before += some.length;
      some = [];
    };
    for (const text of texts()) {
      some.push(text);
      if (some.length === partSize) await put();
    }
    if (some.length > 0) await put();
    await this.note(id, { telling: true, toldFrom: new Date().toISOString() });
    return id;
  }

  /** Begins a job; it goes on by itself. */
  async begin(properties: Row, texts: readonly string[]): Promise<string> {
    const id = `wash_${randomBytes(12).toString('hex')}`;
    await this.#run('beginWash', { id, properties: { ...properties, atOnce: false, state: 'NEW', run: 1 } });
    await this.addParts(id, texts);
    await this.note(id, { state: 'WAITING' });
    this.#work(id);
    return id;
  }

  /** Washes a list again: what is found then and was not before is new. By itself only what was last washed before a moment. */
  async again(id: string, before: string | null = null): Promise<void> {
    await this.#run('rerunWash', { id, before });
    this.#work(id);
  }

  async addParts(wash: string, texts: readonly string[], before = 0): Promise<void> {
    for (let at = 0; at < texts.length; at += partSize) {
      const number = (before + at) / partSize;
      const some = texts.slice(at, at + partSize).map((text) => text.slice(0, 1_000));
      await this.#run('washPart', { wash, part: { id: `${wash}:${number}`, number, texts: some } });
    }
  }

  /** The texts of one part of a list; null past its end. */
  async part(wash: string, number: number): Promise<readonly string[] | null> {
    const [part] = await this.#run('washPartTexts', { id: `${wash}:${number}` });
    return part === undefined ? null : (part.texts as readonly string[]);
  }

  async note(id: string, properties: Row): Promise<void> {
    await this.#run('noteWash', { id, runner: null, properties });
  }

  /** Keeps the hits of one part of a list; gives how many of them are new in this run. */
  async keepHits(wash: StoredWash, number: number, rows: readonly Row[], cut: readonly number[]): Promise<number> {
    await this.#run('washCuts', { id: `${wash.id}:${number}`, cut });
    const { body } = this.tools.library.get('writing/washHits');
    const kept = await inBatches(rows, 1, (some) =>
      this.tools.admin.run(body, { wash: wash.id, run: wash.run, runner: this.#runner, rows: some }),
    );
    return kept.reduce((sum, { fresh }) => sum + Number(fresh), 0);
  }

  /** Tells owners of what a wash found. Never fails: what could not be told now is told by the next look. */
  tell(id: string): void {
    this.#once(`tell ${id}`, () => this.#tell(id));
  }

  #work(id: string): void {
    this.#once(`run ${id}`, () => this.#wash(id));
  }

  #once(name: string, work: () => Promise<void>): void {
    if (this.#stopped || this.#running.has(name)) return;
    const done = work()
      .catch(this.#log)
      .finally(() => void this.#running.delete(name));
    this.#running.set(name, done);
  }

  async #wash(id: string): Promise<void> {
    const before = new Date(Date.now() - forgotten).toISOString();
    await this.owners.settled();
    const [row] = await this.#run('claimWash', { id, before, runner: this.#runner, now: new Date().toISOString() });
    if (row === undefined) return;
    const wash = row.wash as StoredWash;
    let lost = false;
    const beat = async (properties: Row = {}) => {
      lost = !(await this.#noteOwn(id, { heartbeatAt: new Date().toISOString(), ...properties }));
    };
    // A file that takes long to be opened, or lines that do, are not forgotten.
    const beating = setInterval(() => void beat().catch(this.#log), forgotten / 4).unref();
    try {
      await this.#run('forgetUnfinished', { id });
      const counts = await runWash(wash, this, async (linesDone) => {
        if (this.#stopped) throw new Stopped();
        await beat({ linesDone });
        if (lost) throw new Error(`Another process took the wash ${id} over.`);
      });
      const finishedAt = new Date().toISOString();
      const properties = { ...counts, finishedAt, toldFrom: finishedAt, shownSees: wash.sees };
      const delivery = this.tools.delivers ? 'WAITING' : null;
      await this.#run('endWash', { id, run: wash.run, runner: this.#runner, properties, delivery });
      this.tell(id);
    } catch (error) {
      clearInterval(beating);
      if (error instanceof Stopped) return void (await this.#noteOwn(id, { heartbeatAt: null }));
      await this.#fail(wash, error);
    } finally {
      clearInterval(beating);
    }
  }

  /** As the process that washes it; false where that is another one by now. */
  async #noteOwn(id: string, properties: Row): Promise<boolean> {
    return (await this.#run('noteWash', { id, runner: this.#runner, properties })).length > 0;
  }

  async #fail(wash: StoredWash, error: unknown): Promise<void> {
    const isTheirs = error instanceof WashError || error instanceof ImportError;
    if (!isTheirs) this.#log(error);
    if ((error as { retriable?: unknown }).retriable === true) return;
    if (error instanceof TooSecretToWash) {
      await this.#run('forgetWashParts', { id: wash.id });
      if (wash.fileHash !== null) await this.tools.folder.discard(wash.fileHash);
    }
    const message = isTheirs ? error.message : 'Something went wrong on our side. It is logged.';
    // It would say the same of the file each time it was read; all else may be mended by the next look at what is watched.
    const unreadable = isTheirs && wash.reads;
    await this.#noteOwn(wash.id, { state: 'FAILED', message, unreadable, finishedAt: new Date().toISOString() });
  }

  async #tell(id: string): Promise<void> {
    const { library, admin } = this.tools;
    const before = new Date(Date.now() - forgotten).toISOString();
    const claim = { id, before, teller: this.#runner, now: new Date().toISOString() };
    const [row] = await this.#run('claimTelling', claim);
    if (row === undefined) return;
    const wash = row.wash as StoredWash;
    const notices = new Set<string>();
    for (let number = 0; ; number += 1) {
      const texts = await this.part(id, number);
      if (texts === null) break;
      for (const notice of await tellOwners(wash, texts, this.tools)) notices.add(notice);
      if (this.#stopped) return void (await this.note(id, { teller: null, toldFrom: '' }));
      await this.note(id, { toldFrom: new Date().toISOString() });
    }
    const delivery = this.tools.delivers ? 'WAITING' : null;
    const told = { ids: [...notices].sort(), at: new Date().toISOString(), delivery };
    const [left] = await admin.command(async (run) => {
      await run(library.get('writing/publishNotices').body, told);
      return run(library.get('writing/toldWash').body, { id, upTo: row.upTo });
    });
    if (left?.telling === true) await this.#tell(id);
  }

  async #takeOn(): Promise<void> {
    if (this.#stopped) return;
    try {
      const before = new Date(Date.now() - forgotten).toISOString();
      const seenBefore = new Date(Date.now() - this.tools.watchEvery).toISOString();
      for (const { id } of await this.#run('waitingTellings', { before })) this.tell(String(id));
      for (const { id } of await this.#run('watchedWashes', { before: seenBefore }))
        await this.again(String(id), seenBefore);
      for (const { id } of await this.#run('waitingWashes', { before })) this.#work(String(id));
    } catch (error) {
      // The store may be away: the next look finds out.
      this.#log(error);
    }
  }

  #run(file: string, a: Row) {
    return this.tools.admin.run(this.tools.library.get(`writing/${file}`).body, a);
  }
}

class Stopped extends Error {}
