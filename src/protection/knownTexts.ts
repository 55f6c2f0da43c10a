import type { Row } from '../graph/graph.js';
import { Names, Texts } from './texts.js';

/** Asks one of the statements of `cypher/protection` as one who belongs to these restricted operations. */
export type ReadNames = (file: string, operations: readonly string[]) => Promise<Row | undefined>;

/** How many sets of names are kept: those of one viewer are few beside what all have in common. */
const mostKept = 100;

/**
 * What protected people are called, which takes seconds to find in a large graph: kept as long as the store says that no
 * link or record has changed. What is known in the open is found once for all viewers; for each set of restricted
 * operations only what these add.
 */
export class KnownTexts {
  #state = '';
  readonly #kept = new Map<string, Promise<Names>>();

  /** `state`: changes with whatever could change the names; it was read before this is asked. */
  async of(state: string, operations: readonly string[], read: ReadNames): Promise<Texts> {
    if (state !== this.#state) this.#kept.clear();
    this.#state = state;
    const names = [this.#names('protection/names', [], read)];
    if (operations.length > 0) names.push(this.#names('protection/namesHeld', [...operations].sort(), read));
    return new Texts(await Promise.all(names));
  }

  #names(file: string, operations: readonly string[], read: ReadNames): Promise<Names> {
    const key = operations.join(' ');
    const names = this.#kept.get(key) ?? named(read(file, operations));
    this.#kept.delete(key);
    this.#kept.set(key, names);
    names.catch(() => {
      if (this.#kept.get(key) === names) this.#kept.delete(key);
    });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return names;
  }
}

const named = async (row: Promise<Row | undefined>): Promise<Names> => {
  const { names = [], marks = [] } = (await row) ?? {};
  return new Names(names as string[], marks as string[]);
};
