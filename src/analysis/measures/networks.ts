import type { Admin } from '../../graph/admin.js';
import type { Library } from '../../graph/library.js';
import { Kept } from './kept.js';
import type { Limits } from './readNetwork.js';
import { WholeNetworks } from './wholeNetworks.js';

/** How much is measured where. */
export interface NetworkLimits {
  /** Greatest network that is measured in this process. */
  readonly inProcess: Limits;
  /** From so many steps on, nodes times links, shortest ways are counted by the database server, in all of its threads. */
  readonly steps: number;
  /** Steps that sampled betweenness of a greater network takes. */
  readonly sampledSteps: number;
}

const usual: NetworkLimits = { inProcess: { nodes: 20_000, links: 200_000 }, steps: 5e7, sampledSteps: 2e8 };

/** Numbers and texts that are kept of answers: some 100 MB. */
const room = 4_000_000;

/** What measures keep between requests, with the server: networks and answers of what was asked last. */
export class Networks {
  readonly kept = new Kept(room);
  readonly whole: WholeNetworks;
  readonly limits: NetworkLimits;

  constructor(admin: Admin, library: Library, limits: NetworkLimits = usual) {
    this.limits = limits;
    this.whole = new WholeNetworks({
      prepare: async () => void (await admin.run(library.get('writing/nameWeight').body)),
      drop: async (graph) => void (await admin.run(`${library.get('networks/drop').body} RETURN dropped`, { graph })),
    });
  }

  async stop(): Promise<void> {
    this.kept.clear();
    await this.whole.stop();
  }
}
