/** The database's numbers of the neighbours of some nodes; a node that it does not name has none. */
export type Fetch = (nodes: readonly number[]) => Promise<ReadonlyMap<number, readonly number[]>>;

/** What a search may bring out of the database. Stages that would need more are not begun. */
export interface Budget {
  /** Most nodes whose neighbours are fetched. */
  readonly nodes: number;
  /** Most neighbours, counted at each node. */
  readonly links: number;
}

/** Why a search did not look further; null: it looked at everything that was asked for. */
export type Stopped = 'budget' | 'deadline' | null;

/** The neighbours of nodes as a search needs them, each fetched once, many at a time. */
export class Surroundings {
  readonly #fetch: Fetch;
  readonly #budget: Budget;
  readonly #isLate: (error: unknown) => boolean;
  readonly #known = new Map<number, readonly number[]>();
  #links = 0;
  #stopped: Stopped = null;

  /** `isLate` tells an error that means that the time for searching is over. */
  constructor(fetch: Fetch, budget: Budget, isLate: (error: unknown) => boolean) {
    this.#fetch = fetch;
    this.#budget = budget;
    this.#isLate = isLate;
  }

  get stopped(): Stopped {
    return this.#stopped;
  }

  /** All that was fetched. */
  get known(): ReadonlyMap<number, readonly number[]> {
    return this.#known;
  }

  of(node: number): readonly number[] {
    return this.#known.get(node) ?? [];
  }

  /**
   * Fetches the neighbours of all these nodes or, where that would be more than may be fetched, of none: a stage is
   * whole or missing, so that the answer does not depend on the order in which the database gives them.
   */
  async load(nodes: Iterable<number>): Promise<boolean> {
    if (this.#stopped !== null) return false;
    const missing = [...new Set(nodes)].filter((node) => !this.#known.has(node));
    if (missing.length === 0) return true;
    if (this.#known.size + missing.length > this.#budget.nodes || this.#links > this.#budget.links) {
      this.#stopped = 'budget';
      return false;
    }
    try {
      const found = await this.#fetch(missing);
      for (const node of missing) {
        const neighbours = found.get(node) ?? [];
        this.#known.set(node, neighbours);
        this.#links += neighbours.length;
      }
      return true;
    } catch (error) {
      if (!this.#isLate(error)) throw error;
      this.#stopped = 'deadline';
      return false;
    }
  }
}
