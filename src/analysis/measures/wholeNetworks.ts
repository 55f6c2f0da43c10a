import { randomUUID } from 'node:crypto';
import type { Row } from '../../graph/graph.js';

/** Runs a file of `cypher/networks`; its one row is what its header says. */
export type AskNetworks = (file: string, a: Row) => Promise<Row>;

/** What one viewer may see of everything, in the database server's memory: each pair of nodes linked once. */
export interface WholeNetwork {
  readonly graph: string;
  readonly nodes: number;
  readonly links: number;
}

/** What needs no viewer, and happens whatever became of the request for which it is done. */
export interface NetworkStore {
  prepare(): Promise<void>;
  /** Gives the memory of one back. */
  drop(graph: string): Promise<void>;
}

interface Held {
  readonly key: string;
  readonly network: WholeNetwork;
}

const prefix = 'toex ';
/** After so long without a question the memory is given back, in milliseconds. */
const idle = 10 * 60_000;

/**
 * Networks in the database server's memory. There are two at most: all links, from which those of viewers are made, and
 * that of the viewer who asked last; one question is answered after the other. What was left over by a process that broke
 * off is dropped by the next one an hour later.
 */
export class WholeNetworks {
  readonly #store: NetworkStore;
  readonly #name = `${prefix}${randomUUID()}`;
  #made = 0;
  #all: Held | null = null;
  #viewers: Held | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(store: NetworkStore) {
    this.#store = store;
  }

  /** `version`: the state of the store; `viewer`: what tells apart what viewers see; `labels`: which nodes count. */
  use<T>(
    { version, viewer, labels }: { version: string; viewer: string; labels: readonly string[] },
    ask: AskNetworks,
    work: (network: WholeNetwork) => Promise<T>,
  ): Promise<T> {
    return this.#inTurn(async () => {
      const allKey = `${version} ${labels.join()}`;
      const viewersKey = `${allKey} ${viewer}`;
      if (this.#viewers?.key !== viewersKey) {
        await this.#forget('viewers');
        if (this.#all?.key !== allKey) {
          await this.#forget('all');
          this.#all = { key: allKey, network: await this.#project(labels, ask) };
        }
        this.#viewers = { key: viewersKey, network: await this.#narrow(this.#all.network, ask) };
      }
      try {
        return await work(this.#viewers.network);
      } catch (error) {
        // It may carry half of what was to be noted on it.
        await this.#forget('viewers');
        throw error;
      }
    });
  }

  /** Room for one computation of its own in the server's memory, which is given back whatever happens. */
  aside<T>(ask: AskNetworks, work: (graph: string) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#tidy(ask);
      return this.#passing(work);
    });
  }

  /** Gives all memory back. */
  async stop(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#turn.catch(() => {});
    await this.#forget('viewers');
    await this.#forget('all');
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.catch(() => {}).then(work);
    this.#turn = mine;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.stop(), idle).unref();
    return mine;
  }

  /** Drops what others have left over; the first to learn that the server lacks the library. */
  async #tidy(ask: AskNetworks): Promise<void> {
    const { graphs } = await ask('networks/olderNetworks', { prefix, hours: 1 });
    for (const graph of graphs as readonly string[]) await this.#store.drop(graph);
  }

  async #project(labels: readonly string[], ask: AskNetworks): Promise<WholeNetwork> {
    await this.#tidy(ask);
    const { any } = await ask('networks/anyLink', {});
    if (any !== true) return { graph: '', nodes: 0, links: 0 };
    await this.#store.prepare();
    return this.#making(async (graph) => {
      const { links } = await ask('networks/project', { graph, labels });
      return { graph, nodes: 0, links: Number(links) };
    });
  }

  async #narrow(all: WholeNetwork, ask: AskNetworks): Promise<WholeNetwork> {
    if (all.links === 0) return { graph: '', nodes: 0, links: 0 };
    return this.#making((to) =>
      this.#passing(async (graph) => {
        await ask('networks/narrow', { graph: all.graph, to: graph });
        await ask('networks/countLinks', { graph });
        const { nodes } = await ask('networks/keepLinked', { graph, to });
        if (nodes === 0) return { graph: to, nodes: 0, links: 0 };
        const { links } = await ask('networks/pairUp', { graph: to });
        await ask('networks/dropLinks', { graph: to });
        return { graph: to, nodes: Number(nodes), links: Number(links) / 2 };
      }),
    );
  }

  /** One that stays unless making it fails. */
  async #making(make: (graph: string) => Promise<WholeNetwork>): Promise<WholeNetwork> {
    const graph = this.#next();
    try {
      return await make(graph);
    } catch (error) {
      await this.#dropped(graph);
      throw error;
    }
  }

  /** One that goes in any case. */
  async #passing<T>(work: (graph: string) => Promise<T>): Promise<T> {
    const graph = this.#next();
    try {
      return await work(graph);
    } finally {
      await this.#dropped(graph);
    }
  }

  #next(): string {
    this.#made += 1;
    return `${this.#name} ${this.#made}`;
  }

  async #forget(which: 'all' | 'viewers'): Promise<void> {
    const held = which === 'all' ? this.#all : this.#viewers;
    if (which === 'all') this.#all = null;
    else this.#viewers = null;
    if (held && held.network.graph !== '') await this.#dropped(held.network.graph);
  }

  /** A server without the library, or that is away, has nothing to drop. */
  async #dropped(graph: string): Promise<void> {
    await this.#store.drop(graph).catch(() => {});
  }
}
