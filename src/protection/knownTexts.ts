import type { Row } from '../graph/graph.js';
import { Names, Texts } from './texts.js';

/** Asks one of the statements of `cypher/protection` as one who belongs to these restricted operations. */
export type ReadNames = (file: string, operations: readonly string[]) => Promise<Row | undefined>;

/** How many viewers' own names are kept: those of one are few beside what all have in common. */
const mostKept = 100;

/**
 * What protected people are called, which takes seconds to find in a large graph: kept as long as the store says that no
 * link or record has changed. What is known in the open is found once for all viewers; for each set of restricted
 * operations only what these add.
 */
export class KnownTexts {
  #open: { readonly state: string; readonly names: Promise<Names> } | null = null;
  readonly #held = new Map<string, Promise<Names>>();

  /** `state`: changes with whatever could change the names; it was read before this is asked. */
  async of(state: string, operations: readonly string[], read: ReadNames): Promise<Texts> {
    const names = [this.#openly(state, read)];
    if (operations.length > 0) names.push(this.#heldBy(state, [...operations].sort(), read));
    return new Texts(await Promise.all(names));
  }

  #openly(state: string, read: ReadNames): Promise<Names> {
    if (this.#open?.state === state) return this.#open.names;
    const names = named(read('protection/names', []));
    this.#open = { state, names };
    names.catch(() => {
      if (this.#open?.names === names) this.#open = null;
    });
    return names;
  }

  #heldBy(state: string, operations: readonly string[], read: ReadNames): Promise<Names> {
    const key = `${state} ${operations.join(' ')}`;
    const names = this.#held.get(key) ?? named(read('protection/namesHeld', operations));
    this.#held.delete(key);
    this.#held.set(key, names);
    names.catch(() => this.#held.delete(key));
    const [oldest] = this.#held.keys();
    if (this.#held.size > mostKept && oldest !== undefined) this.#held.delete(oldest);
    return names;
  }
}

const named = async (row: Promise<Row | undefined>): Promise<Names> => {
  const { names = [], marks = [] } = (await row) ?? {};
  return new Names(names as string[], marks as string[]);
};
