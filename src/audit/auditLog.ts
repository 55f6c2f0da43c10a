import { createHash, randomBytes } from 'node:crypto';
import { constants, writeSync } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AuditEntry } from './auditEntry.js';
import { type ChainKeys, chainKeys } from './auditKeys.js';
import { type ChainHead, chainsBefore, type Opening } from './chainsBefore.js';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;

/** What was written is forced to disk this much later, in milliseconds: many lines for the price of one. */
const syncedAfter = 100;

/** Documents of which one chain keeps in mind that they are written; past that, one may be written down a second time. */
const mostDocuments = 10_000;

/**
 * One process's log: a file that is only ever added to, in which each line is signed together with the one before it. A
 * line that was added is the system's: no end of this process loses it. The disk has it a moment later; only where the whole
 * machine stops in between is it gone.
 */
export class AuditLog {
  readonly chain: string;
  readonly file: string;
  readonly #handle: FileHandle;
  readonly #keys: ChainKeys;
  /** Hashes of texts that were written down: entries name them so. A text may be long, and is not kept. */
  readonly #documents = new Set<string>();
  /** The last line that is written, and the last one that is on disk. */
  #head: ChainHead;
  #safe: ChainHead;
  #syncing: Promise<void> | null = null;
  #length = 0;
  #broken: Error | null = null;

  private constructor(folder: string, chain: string, handle: FileHandle, auditKey: Uint8Array) {
    this.chain = chain;
    this.file = join(folder, `${chain}.jsonl`);
    this.#handle = handle;
    this.#keys = chainKeys(auditKey, chain);
    this.#head = { chain, sequence: -1, hash: chain };
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
    log.#append({ at, opened });
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

  /** Adds an entry, with its values sealed; an answer must not leave before. @throws Error when it could not be written */
  append(entry: AuditEntry, document: string | null, values: unknown): void {
    const named = document === null ? null : this.#told(document);
    const sealed = values === null ? null : this.#keys.seal(this.#next, JSON.stringify(values));
    this.#append({ ...entry, document: named, sealed });
  }

  /** Settles when all that was added so far is on disk. @throws Error when it could not be */
  async sync(): Promise<void> {
    const written = this.#head;
    await this.#handle.datasync();
    if (written.sequence > this.#safe.sequence) this.#safe = written;
  }

  /** Notes the end, where it can be written, and closes the file. */
  async close(): Promise<void> {
    try {
      this.#append({ at: new Date().toISOString(), closed: true });
    } catch {
      // One that broke off has no end.
    }
    await this.#syncing;
    await this.#handle.close();
  }

  get #next(): number {
    return this.#head.sequence + 1;
  }

  /** A document's text is written once; entries name it by its hash. */
  #told(document: string): string {
    const hash = hashOf(document);
    if (this.#documents.has(hash)) return hash;
    if (this.#documents.size >= mostDocuments) this.#documents.clear();
    this.#append({ document: hash, text: document });
    this.#documents.add(hash);
    return hash;
  }

  /**
   * Handing a line to the system takes a few microseconds, and another thread for it would take many times that. Nobody could
   * be answered meanwhile.
   */
  #append(content: object): void {
    if (this.#broken !== null) throw this.#broken;
    const sequence = this.#next;
    const body = `${JSON.stringify({ sequence, ...content }).slice(1)}`;
    const hash = this.#keys.sign(this.#head.hash, body);
    try {
      const bytes = Buffer.from(`{"hash":"${hash}",${body}\n`);
      for (let from = 0; from < bytes.length; ) {
        const count = writeSync(this.#handle.fd, bytes, from, bytes.length - from, this.#length);
        this.#length += count;
        from += count;
      }
    } catch (error) {
      // A chain that could not be written is never gone on with: what follows goes into a new file, which names this one.
      this.#broken = error as Error;
      throw error;
    }
    this.#head = { chain: this.chain, sequence, hash };
    this.#syncing ??= this.#keepOnDisk();
  }

  /** Forces to disk what was written, and what is written meanwhile after it. */
  async #keepOnDisk(): Promise<void> {
    try {
      while (this.#safe.sequence < this.#head.sequence) {
        await setTimeout(syncedAfter);
        await this.sync();
      }
    } catch (error) {
      this.#broken = error as Error;
    }
    this.#syncing = null;
  }
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
