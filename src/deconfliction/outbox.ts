import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';

/** How often the outbox in the graph is looked into while somebody listens, in milliseconds. */
const every = 1_000;

/** How far back each look reaches: what was written by another process may show later than its moment says. */
const overlap = 30_000;

/**
 * Listens to the outbox that all processes write into the graph. Whoever listens learns that there are notices, by their
 * ids alone; what they may see of them is asked for as them. Nothing is lost while nobody listens: notices stay.
 */
export class Outbox {
  readonly #admin: Admin;
  readonly #library: Library;
  readonly #log: (error: unknown) => void;
  readonly #listeners = new Set<(ids: readonly string[] | null) => void>();
  #seen = new Set<string>();
  #from = '';
  #timer: NodeJS.Timeout | null = null;
  #beginning: Promise<void> | null = null;
  #looking: Promise<void> | null = null;

  constructor(admin: Admin, library: Library, log: (error: unknown) => void) {
    this.#admin = admin;
    this.#library = library;
    this.#log = log;
  }

  /** Ids of notices that are told from now on, some at a time, until the signal or the process ends it. */
  async *listen(signal: AbortSignal): AsyncGenerator<readonly string[]> {
    const waiting: (readonly string[] | null)[] = [];
    let wake = () => {};
    const hear = (ids: readonly string[] | null) => {
      waiting.push(ids);
      wake();
    };
    const end = () => hear(null);
    // What was told before is known already: only what comes from now on is heard.
    // Those who come together begin together: what one of them is yet to hear, another does not call known.
    if (this.#listeners.size === 0) {
      this.#beginning ??= this.#begin().finally(() => {
        this.#beginning = null;
      });
      await this.#beginning;
    }
    this.#listeners.add(hear);
    this.#timer ??= setInterval(() => void this.look(), every).unref();
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    try {
      for (;;) {
        const ids = waiting.shift();
        if (ids === null) return;
        if (ids !== undefined) yield ids;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      signal.removeEventListener('abort', end);
      this.#listeners.delete(hear);
      if (this.#listeners.size === 0) this.#rest();
    }
  }

  /** Looks for new notices now, and tells whoever listens. */
  look(): Promise<void> {
    this.#looking ??= this.#look()
      .catch(this.#log)
      .finally(() => {
        this.#looking = null;
      });
    return this.#looking;
  }

  async stop(): Promise<void> {
    for (const hear of this.#listeners) hear(null);
    this.#rest();
    await this.#looking;
  }

  async #begin(): Promise<void> {
    this.#from = ago();
    this.#seen = new Set(await this.#since(this.#from));
  }

  #rest(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  async #look(): Promise<void> {
    if (this.#listeners.size === 0) return;
    const ids = await this.#since(this.#from);
    const fresh = ids.filter((id) => !this.#seen.has(id));
    this.#seen = new Set(ids);
    this.#from = ago();
    if (fresh.length === 0) return;
    for (const hear of this.#listeners) hear(fresh);
  }

  async #since(from: string): Promise<string[]> {
    const rows = await this.#admin.run(this.#library.get('writing/noticesSince').body, { from });
    return rows.map(({ id }) => String(id));
  }
}

const ago = () => new Date(Date.now() - overlap).toISOString();
