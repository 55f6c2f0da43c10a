import { randomBytes } from 'node:crypto';
import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import { tellOwners } from './tellOwners.js';

export interface WashTools {
  readonly admin: Admin;
  readonly library: Library;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
  /** Whether notices are also sent to an address. */
  readonly delivers: boolean;
}

/** A wash as the graph holds it. */
export interface StoredWash {
  readonly id: string;
  readonly by: string;
  readonly operation: string | null;
  readonly run: number;
  readonly atOnce: boolean;
}

/** Lines that one node holds. */
const partSize = 5_000;

/** What was answered long ago and told by nobody is told by whoever finds it, in milliseconds. */
const forgotten = 60_000;

/**
 * What was washed, from the asking until all owners are told. What is to be told is written down before an answer leaves,
 * whatever is in it, and told after: a process that ends in between loses nothing, and no answer takes longer for a hit.
 */
export class Washes {
  readonly tools: WashTools;
  readonly #log: (error: unknown) => void;
  readonly #running = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(tools: WashTools, log: (error: unknown) => void) {
    this.tools = tools;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#takeOn(), forgotten / 4).unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.idle();
  }

  /** Settles when nothing is being told. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  /** Writes down what somebody washes at once; `tell` is called when they have been answered. */
  async note(by: string, operation: string | null, texts: readonly string[]): Promise<string> {
    const id = `wash_${randomBytes(12).toString('hex')}`;
    const at = new Date().toISOString();
    await this.#run('beginWash', {
      id,
      properties: { by, operation, atOnce: true, telling: true, toldFrom: at, run: 1 },
    });
    await this.addParts(id, texts);
    return id;
  }

  async addParts(wash: string, texts: readonly string[], before = 0): Promise<void> {
    const parts = Array.from({ length: Math.ceil(texts.length / partSize) }, (_, number) => ({
      id: `${wash}:${before / partSize + number}`,
      number: before / partSize + number,
      texts: texts.slice(number * partSize, (number + 1) * partSize).map((text) => text.slice(0, 1_000)),
    }));
    for (const part of parts) await this.#run('washPart', { wash, part });
  }

  /** Tells owners of what a wash found. Never fails: what could not be told now is told by the next look. */
  tell(id: string): void {
    if (this.#stopped || this.#running.has(id)) return;
    this.#running.set(
      id,
      this.#tell(id)
        .catch(this.#log)
        .finally(() => void this.#running.delete(id)),
    );
  }

  async #tell(id: string): Promise<void> {
    const [row] = await this.#run('claimTelling', { id, now: new Date().toISOString() });
    if (row === undefined) return;
    const wash = row.wash as StoredWash;
    for (let number = 0; ; number += 1) {
      const [part] = await this.#run('washPartTexts', { id: `${id}:${number}` });
      if (part === undefined) break;
      await tellOwners(wash, part.texts as readonly string[], this.tools);
    }
    await this.#run('toldWash', { id });
  }

  async #takeOn(): Promise<void> {
    try {
      const before = new Date(Date.now() - forgotten).toISOString();
      for (const { id } of await this.#run('waitingTellings', { before })) this.tell(String(id));
    } catch (error) {
      // The store may be away: the next look finds out.
      this.#log(error);
    }
  }

  #run(file: string, a: Readonly<Record<string, unknown>>) {
    return this.tools.admin.run(this.tools.library.get(`writing/${file}`).body, a);
  }
}
