/** How the neighbours of some nodes are fetched. */
export interface Fetching {
  /** Whether the busy ones among them are only named, not fetched. */
  readonly sparing?: boolean;
  /** Only neighbours among these; all where they are not given. */
  readonly among?: readonly number[];
}

/**
 * The database's numbers of the neighbours of some nodes; a node that it does not name has none, and null stands for those of
 * a busy one.
 */
export type Fetch = (nodes: readonly number[], how: Fetching) => Promise<ReadonlyMap<number, readonly number[] | null>>;

/** What a search may bring out of the database. Stages that would need more are not begun. */
export interface Budget {
  /** Most nodes whose neighbours are fetched. */
  readonly nodes: number;
  /** Most neighbours, counted at each node. */
  readonly links: number;
}

/** Why a search did not look further; null: it looked at everything that was asked for. */
export type Stopped = 'budget' | 'deadline' | null;

/** To fetch the neighbours of a busy node costs as much as those of so many others. */
export const costOfBusy = 2_500;

/** The neighbours of nodes as a search needs them, each fetched once, many at a time. */
export class Surroundings {
  readonly #fetch: Fetch;
  readonly #budget: Budget;
  readonly #isLate: (error: unknown) => boolean;
  readonly #known = new Map<number, readonly number[]>();
  readonly #joined = new Map<number, readonly number[]>();
  readonly #busy = new Set<number>();
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

  /** All nodes of which every neighbour was fetched. */
  get known(): ReadonlyMap<number, readonly number[]> {
    return this.#known;
  }

  /** What `join` has found, for nodes of which not every neighbour was fetched. */
  get joined(): ReadonlyMap<number, readonly number[]> {
    return this.#joined;
  }

  of(node: number): readonly number[] {
    return this.#known.get(node) ?? [];
  }

  /** What it costs to fetch the neighbours of these nodes, counted in nodes of the usual kind. */
  cost(nodes: Iterable<number>): number {
    let sum = 0;
    for (const node of nodes) if (!this.#known.has(node)) sum += this.#busy.has(node) ? costOfBusy : 1;
    return sum;
  }

  /**
   * Fetches the neighbours of all these nodes or, where that would be more than may be fetched, of none: a stage is
   * whole or missing, so that the answer does not depend on the order in which the database gives them. Those that turn out to
   * be busy are left for when nothing but such is asked for: it may be that they need not be gone through.
   */
  async load(nodes: Iterable<number>): Promise<boolean> {
    const unknown = [...new Set(nodes)].filter((node) => !this.#known.has(node));
    const fresh = unknown.filter((node) => !this.#busy.has(node));
    const missing = fresh.length > 0 ? fresh : unknown;
    const found = await this.#fetched(missing, { sparing: fresh.length > 0 });
    if (found === null) return false;
    for (const node of missing) {
      const neighbours = found.get(node);
      if (neighbours === null) this.#busy.add(node);
      else this.#known.set(node, neighbours ?? []);
    }
    return true;
  }

  /** Finds out which of some nodes have which of others as neighbours, without fetching the others that they have. */
  async join(nodes: ReadonlySet<number>, among: ReadonlySet<number>): Promise<boolean> {
    const unknown = [...nodes].filter((node) => !this.#known.has(node));
    const found = await this.#fetched(unknown, { among: [...among] });
    if (found === null) return false;
    for (const [node, neighbours] of found) if (neighbours !== null) this.#joined.set(node, neighbours);
    return true;
  }

  async #fetched(nodes: readonly number[], how: Fetching) {
    if (this.#stopped !== null) return null;
    if (nodes.length === 0) return new Map<number, readonly number[] | null>();
    const fetched = how.among ? 0 : nodes.length;
    if (this.#known.size + fetched > this.#budget.nodes || this.#links > this.#budget.links) {
      this.#stopped = 'budget';
      return null;
    }
    try {
      const found = await this.#fetch(nodes, how);
      for (const neighbours of found.values()) this.#links += neighbours?.length ?? 0;
      return found;
    } catch (error) {
      if (!this.#isLate(error)) throw error;
      this.#stopped = 'deadline';
      return null;
    }
  }
}
