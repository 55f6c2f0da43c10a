import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import type { AuditEntry } from './auditEntry.js';
import { AuditIndexer } from './auditIndexer.js';
import { AuditLog } from './auditLog.js';

export interface AuditSettings {
  readonly folder: string;
  readonly key: Uint8Array;
}

/** How often the graph is told where the chain has come to, in milliseconds. */
const anchoredEvery = 1_000;

/** The audit of one process: its log, anchored in the graph and indexed into it as soon as there is one. */
export class Audit {
  readonly settings: AuditSettings;
  #log: AuditLog;
  #reopening: Promise<AuditLog> | null = null;
  #graph: { readonly admin: Admin; readonly library: Library } | null = null;
  #indexer: AuditIndexer | null = null;
  #anchored = -1;
  #anchoring: Promise<void> | null = null;
  readonly #timer: NodeJS.Timeout;

  private constructor(settings: AuditSettings, log: AuditLog) {
    this.settings = settings;
    this.#log = log;
    this.#timer = setInterval(() => void this.anchor(), anchoredEvery);
    this.#timer.unref();
  }

  static async open(settings: AuditSettings): Promise<Audit> {
    return new Audit(settings, await AuditLog.open(settings.folder, settings.key));
  }

  get file(): string {
    return this.#log.file;
  }

  get chain(): string {
    return this.#log.chain;
  }

  /** Adds an entry. Settles when it is written. @throws Error when it could not be written: nothing may be answered. */
  async record(entry: AuditEntry, document: string | null, values: unknown): Promise<void> {
    const log = this.#log.broken === null ? this.#log : await this.#reopen();
    log.append(entry, document, values);
  }

  /** From now on the chain is anchored in this graph, and indexed into it. */
  attach(admin: Admin, library: Library): void {
    this.#graph = { admin, library };
    this.#indexer = new AuditIndexer(this.settings.folder, admin, library, () => this.#log.head);
  }

  /** Writes down in the graph where the chain has come to. What fails is done a second later. */
  async anchor(): Promise<void> {
    this.#anchoring ??= this.#anchor()
      .catch(() => {})
      .finally(() => {
        this.#anchoring = null;
      });
    return this.#anchoring;
  }

  /** Indexes what has been written so far, for at most so many milliseconds. */
  async catchUp(milliseconds: number): Promise<void> {
    // What is not on disk yet is not indexed.
    await this.#log.sync().catch(() => {});
    await this.#indexer?.catchUp(milliseconds);
  }

  /** The graph is about to go: anchors a last time. */
  async detach(): Promise<void> {
    await this.#indexer?.stop();
    this.#indexer = null;
    await this.#anchoring;
    await this.#log.sync().catch(() => {});
    await this.anchor();
    this.#graph = null;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#log.close();
  }

  async #anchor(): Promise<void> {
    const { chain, sequence, hash } = this.#log.head;
    if (this.#graph === null || sequence <= this.#anchored) return;
    const { admin, library } = this.#graph;
    await admin.run(library.get('writing/auditAnchor').body, { chain, sequence, hash, at: new Date().toISOString() });
    if (this.#log.chain === chain) this.#anchored = sequence;
  }

  /** The disk was full, or worse: once it can be written to again, a new file goes on and names the old one. */
  #reopen(): Promise<AuditLog> {
    this.#reopening ??= AuditLog.open(this.settings.folder, this.settings.key)
      .then((log) => {
        this.#log = log;
        this.#anchored = -1;
        return log;
      })
      .finally(() => {
        this.#reopening = null;
      });
    return this.#reopening;
  }
}
