import type { Viewer } from '../auth/viewer.js';
import type { Row } from '../graph/graph.js';

/** How long a right is believed of somebody who asks nothing any more, in milliseconds: a week. */
const believed = 7 * 24 * 3_600_000;

/** How long what was noted of somebody need not be noted again, in milliseconds. */
const fresh = 60_000;

/** Viewers that are remembered at a time; whoever has been forgotten is noted once more. */
const most = 10_000;

/** What an owner of washes holds, as their latest token says, until when that is believed. */
export const heldBy = ({ rights }: Viewer, now = Date.now()) => ({
  reads: rights.includes('READ'),
  sees: rights.includes('IDENTITIES'),
  heldUntil: new Date(now + believed).toISOString(),
});

/**
 * Keeps with each wash what its owner holds: a list that is watched is washed when they are not there, and with what they
 * hold then, as far as it is known. Each request brings it up to date; a right that is not shown any more is dropped by it,
 * and one of somebody who does not come back expires.
 */
export class OwnersRights {
  readonly #write: (a: Row) => Promise<unknown>;
  readonly #log: (error: unknown) => void;
  readonly #noted = new Map<string, { readonly held: string; readonly at: number }>();
  #writing: Promise<void> = Promise.resolve();

  constructor(write: (a: Row) => Promise<unknown>, log: (error: unknown) => void) {
    this.#write = write;
    this.#log = log;
  }

  /** Waits for nothing; what is washed after this waits for it. */
  note(viewer: Viewer): void {
    const now = Date.now();
    const { reads, sees, heldUntil } = heldBy(viewer, now);
    const known = this.#noted.get(viewer.id);
    const held = `${reads} ${sees}`;
    if (known?.held === held && now - known.at < fresh) return;
    this.#noted.delete(viewer.id);
    this.#noted.set(viewer.id, { held, at: now });
    const [oldest] = this.#noted.keys();
    if (this.#noted.size > most && oldest !== undefined) this.#noted.delete(oldest);
    this.#writing = this.#writing.then(async () => {
      try {
        await this.#write({ by: viewer.id, reads, sees, heldUntil });
      } catch (error) {
        this.#noted.delete(viewer.id);
        this.#log(error);
      }
    });
  }

  /** Settles when all that was noted is kept. */
  settled(): Promise<void> {
    return this.#writing;
  }
}
