import type { Row } from './graph.js';
import { isMutual } from './mutualLinks.js';

/** One merge: which id was given up, into which other, by which merge, and how many merges came before it. */
export interface Merged {
  readonly old: string;
  readonly into: string;
  readonly merge: string;
  readonly number: number;
}

/** Kinds that are one node per resolved identity: only these are merged. */
const mergeable = /^(person|organisedCrimeGroup|drugsLine|vulnerability|organisation|location)_/;

const none: ReadonlySet<string> = new Set();

/**
 * Ids that were given up in merges, and what they lead to now. A guess like memberships: each request's first statement
 * says whether it is of the state that the database holds, and where it is not it is read anew.
 */
export class OldIds {
  #state = '';
  #next = new Map<string, Merged>();
  #kept = new Set<string>();

  /** What the database must say for this to be current. */
  get state(): string {
    return this.#state;
  }

  /** Takes what `writing/oldIds` found, where it is new. */
  note([found]: readonly Row[]): void {
    if (found === undefined || found.state === this.#state) return;
    this.#next = new Map((found.merged as readonly Merged[]).map((one) => [one.old, one]));
    this.#kept = new Set([...this.#next.values()].map(({ into }) => into));
    this.#state = String(found.state);
  }

  /** Whether anything was ever merged. */
  get any(): boolean {
    return this.#next.size > 0;
  }

  /** Whether something was merged into this one, or this one into something. */
  touched(id: string): boolean {
    return this.#next.has(id) || this.#kept.has(id);
  }

  /** The merges that an id went through, first to last; none for an id that is in use. */
  way(id: string): readonly Merged[] {
    const way: Merged[] = [];
    // A way that came back to where it was would have no end, and with it no request that names the id.
    for (let one = this.#next.get(id); one !== undefined && !way.includes(one); one = this.#next.get(one.into))
      way.push(one);
    return way;
  }

  /** What an id stands for now; any other text as it is. */
  kept(id: string): string {
    return this.way(id).at(-1)?.into ?? id;
  }

  /** A value with every old id in it, ids of links included, turned into what it stands for; but for some that stay. */
  lift<T>(value: T, but: ReadonlySet<string> = none): T {
    if (this.#next.size === 0) return value;
    return this.#lifted(value, (text) => {
      const kept = this.#one(text);
      return but.has(kept) ? text : kept;
    }) as T;
  }

  /** What old ids in a value stand for. */
  keptIn(value: unknown): readonly string[] {
    const found = new Set<string>();
    if (this.#next.size === 0) return [];
    this.#lifted(value, (text) => {
      const kept = this.#one(text);
      if (kept !== text) found.add(kept);
      return kept;
    });
    return [...found];
  }

  #one(text: string): string {
    return mergeable.test(text) ? this.kept(text) : text;
  }

  #lifted(value: unknown, one: (text: string) => string): unknown {
    if (typeof value === 'string') return value.includes('|') ? linkKey(value.split('|').map(one)) : one(value);
    if (Array.isArray(value)) return value.map((each) => this.#lifted(each, one));
    if (value === null || typeof value !== 'object' || ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
      return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, this.#isPlace(name, each) ? each : this.#lifted(each, one)]),
    );
  }

  /** Where a page begins is a place in an order, which the id keeps. */
  #isPlace(name: string, value: unknown): boolean {
    return (name === 'after' || name === 'before') && Array.isArray(value);
  }
}

/** Whether a value holds an id of a kind that can be merged. */
export function mentionsMergeable(value: unknown): boolean {
  if (typeof value === 'string') return mergeable.test(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(mentionsMergeable);
}

/** Type and ends of a link; where it reads the same both ways, from the smaller id to the greater. */
function linkKey(parts: readonly string[]): string {
  const [type = '', from = '', to = ''] = parts;
  return (parts.length === 3 && isMutual(type) && from > to ? [type, to, from] : parts).join('|');
}
