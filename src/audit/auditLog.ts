import { createHash, randomBytes } from 'node:crypto';
import { constants, write } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AuditEntry } from './auditEntry.js';
import { type ChainKeys, chainKeys } from './auditKeys.js';
import { type ChainHead, chainsBefore, type Opening } from './chainsBefore.js';

interface Waiting {
  readonly line: string;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

const { O_CREAT, O_EXCL, O_WRONLY } = constants;

/** What was written is forced to disk this much later, in milliseconds: many lines for the price of one. */
const syncedAfter = 20;

/** Texts of documents that one chain keeps in mind; past that, a document may be written down a second time. */
const mostDocuments = 10_000;

/**
 * One process's log: a file that is only ever added to, in which each line is signed together with the one before it.
 * Lines that come while others are being written go together, and each waits for its own to be the system's: no end of this
 * process loses it. What was written is on disk a moment later; only where the whole machine stops in between is it gone.
 */
export class AuditLog {
  readonly chain: string;
  readonly file: string;
  readonly #handle: FileHandle;
  readonly #keys: ChainKeys;
  /** Texts that were written down, and the hashes by which entries name them. */
  readonly #documents = new Map<string, string>();
  #head: ChainHead;
  /** The last line that is written, and the last one that is on disk. */
  #written: ChainHead;
  #safe: ChainHead;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | null = null;
  #syncing: Promise<void> | null = null;
  #length = 0;
  #broken: Error | null = null;

  private constructor(folder: string, chain: string, handle: FileHandle, auditKey: Uint8Array) {
    this.chain = chain;
    this.file = join(folder, `${chain}.jsonl`);
    this.#handle = handle;
    this.#keys = chainKeys(auditKey, chain);
    this.#head = { chain, sequence: -1, hash: chain };
    this.#written = this.#head;
    this.#safe = this.#head;
  }

  /** Opens a new file, whose first line names the chains that it found. */
  static async open(folder: string, auditKey: Uint8Array): Promise<AuditLog> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const before = await chainsBefore(folder);
    const at = new Date().toISOString();
    const chain = `${at.replace(/[-:.]/g, '')}-${process.pid}-${randomBytes(6).toString('hex')}`;
    const handle = await open(join(folder, `${chain}.jsonl`), O_CREAT | O_EXCL | O_WRONLY, 0o600);
    const log = new AuditLog(folder, chain, handle, auditKey);
    const opened: Opening = { host: hostname(), pid: process.pid, before };
    await log.#append({ at, opened });
    await log.#syncing;
    return log;
  }

  /** The last line that is on disk: what an anchor may hold on to. */
  get head(): ChainHead {
    return this.#safe;
  }

  /** Why nothing more can be written to this file; null while it can. */
  get broken(): Error | null {
    return this.#broken;
  }

  /** Adds an entry, with its values sealed. Settles when it is written; an answer must not leave before. */
  async append(entry: AuditEntry, document: string | null, values: unknown): Promise<void> {
    const named = document === null ? null : (this.#documents.get(document) ?? this.#tell(document));
    const sealed = values === null ? null : this.#keys.seal(this.#next, JSON.stringify(values));
    return this.#append({ ...entry, document: named, sealed });
  }

  /** Notes the end, and closes the file. */
  async close(): Promise<void> {
    await this.#append({ at: new Date().toISOString(), closed: true }).catch(() => {});
    await this.#syncing;
    await this.#handle.close();
  }

  get #next(): number {
    return this.#head.sequence + 1;
  }

  /** A document's text is written once; entries name it by its hash. It waits for nobody: its entry comes after it. */
  #tell(document: string): string {
    if (this.#documents.size >= mostDocuments) this.#documents.clear();
    const hash = hashOf(document);
    this.#documents.set(document, hash);
    this.#append({ document: hash, text: document }).catch(() => {});
    return hash;
  }

  #append(content: object): Promise<void> {
    if (this.#broken !== null) return Promise.reject(this.#broken);
    const sequence = this.#next;
    const body = `${JSON.stringify({ sequence, ...content }).slice(1)}`;
    const hash = this.#keys.sign(this.#head.hash, body);
    this.#head = { chain: this.chain, sequence, hash };
    return new Promise((done, failed) => {
      this.#waiting.push({ line: `{"hash":"${hash}",${body}\n`, done, failed });
      this.#writing ??= this.#write();
    });
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const group = this.#waiting;
      const head = this.#head;
      this.#waiting = [];
      try {
        const bytes = Buffer.from(group.map(({ line }) => line).join(''));
        await writeAll(this.#handle, bytes, this.#length);
        this.#length += bytes.length;
        this.#written = head;
        for (const { done } of group) done();
        this.#syncing ??= this.#sync();
      } catch (error) {
        this.#breakOff(error as Error, group);
      }
    }
    this.#writing = null;
  }

  /** Forces to disk what was written, and what is written meanwhile after it. */
  async #sync(): Promise<void> {
    try {
      while (this.#safe !== this.#written) {
        await setTimeout(syncedAfter);
        const written = this.#written;
        await this.#handle.datasync();
        this.#safe = written;
      }
    } catch (error) {
      this.#breakOff(error as Error, []);
    }
    this.#syncing = null;
  }

  /** A chain that could not be written is never gone on with: what follows goes into a new file, which names this one. */
  #breakOff(error: Error, group: readonly Waiting[]): void {
    this.#broken = error;
    const lost = [...group, ...this.#waiting];
    this.#waiting = [];
    for (const { failed } of lost) failed(error);
  }
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

async function writeAll({ fd }: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const [from, at] = [written, position + written];
    // Not the handle's own way, which costs as much again as the write itself.
    written += await new Promise<number>((done, failed) =>
      write(fd, bytes, from, bytes.length - from, at, (error, count) => (error ? failed(error) : done(count))),
    );
  }
}
