import type { Viewer } from './viewer.js';

/** A key that the provider has withdrawn is believed for this much longer, in milliseconds. */
const remembered = 60_000;

/** Tokens kept at a time; whoever's token is not among them waits for a signature to be checked. */
const most = 1_000;

/** Tokens whose signature was checked a moment ago: a client sends the same one with each request. */
export class BelievedTokens {
  readonly #until = new Map<string, { readonly viewer: Viewer; readonly end: number }>();

  get(token: string): Viewer | null {
    const known = this.#until.get(token);
    if (known === undefined) return null;
    if (Date.now() < known.end) return known.viewer;
    this.#until.delete(token);
    return null;
  }

  /** `expires`: the moment from which the token must not be believed, in milliseconds. */
  add(token: string, viewer: Viewer, expires: number): void {
    this.#until.set(token, { viewer, end: Math.min(expires, Date.now() + remembered) });
    const [oldest] = this.#until.keys();
    if (this.#until.size > most && oldest !== undefined) this.#until.delete(oldest);
  }
}
