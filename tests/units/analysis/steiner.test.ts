import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNetwork } from '../../../src/analysis/findNetwork.js';
import { graphOf, names, searchIn } from './searchIn.js';

const name = fc.constantFrom(...names);
const pairs = fc.array(fc.tuple(name, name), { minLength: 4, maxLength: 16 });
const ends = fc.uniqueArray(name, { minLength: 2, maxLength: 5 });
const seed = Number(process.env.SEED ?? 20_250_131);
const numRuns = 150 * Number(process.env.RUNS ?? 1);
type Graph = ReturnType<typeof graphOf>;

/** By brute force: a tree over any set of nodes that holds the ends has one link less than it has nodes. */
function smallest(graph: Graph, joined: readonly string[], without?: string): number | null {
  let least: number | null = null;
  const others = names.filter((one) => !joined.includes(one) && one !== without);
  for (let some = 0; some < 1 << others.length; some += 1) {
    const nodes = [...joined, ...others.filter((_one, place) => some & (1 << place))];
    if ((least === null || nodes.length - 1 < least) && isConnected(graph, nodes)) least = nodes.length - 1;
  }
  return least;
}

function isConnected(graph: Graph, nodes: readonly string[]): boolean {
  const reached = new Set([nodes[0] ?? '']);
  for (const one of reached) for (const other of graph.neighbors(one)) if (nodes.includes(other)) reached.add(other);
  return reached.size === nodes.length;
}

describe('findNetwork', () => {
  it('finds a smallest network, as brute force does, and says that it is one', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, ends, async (edges, joined) => {
        const graph = graphOf(edges);
        const expected = smallest(graph, joined);
        const found = await findNetwork(searchIn(graph, joined), 6, 2);
        const [network, ...others] = found.networks;
        if (expected === null) return;
        const links = network?.pairs ?? [];
        expect(links).toHaveLength(expected);
        expect(found).toMatchObject({ isSmallest: true, bound: 1, isolates: [] });
        for (const [one, other] of links) expect(graph.hasEdge(one, other)).toBe(true);
        expect(isConnected(graphOf(links), [...new Set([...joined, ...links.flat()])])).toBe(true);
        for (const { pairs, without } of others) {
          expect(pairs).toHaveLength(smallest(graph, joined, without ?? '') ?? -1);
          expect(pairs.flat()).not.toContain(without);
        }
      }),
      { seed, numRuns },
    );
  });

  it('never says that a network is the smallest where it looked too near to know', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, ends, fc.integer({ min: 1, max: 3 }), async (edges, joined, reach) => {
        const graph = graphOf(edges);
        const found = await findNetwork(searchIn(graph, joined), reach, 0);
        const size = found.networks[0]?.pairs.length ?? 0;
        const expected = smallest(graph, joined);
        if (found.isSmallest && found.isolates.length === 0 && expected !== null) expect(size).toBe(expected);
        if (found.bound !== null && expected !== null) expect(size).toBeLessThanOrEqual(expected * found.bound + 1e-9);
      }),
      { seed, numRuns },
    );
  });

  it('joins more than six within twice the smallest, and names those that nothing joins', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (edges) => {
        const graph = graphOf(edges);
        const joined = names.slice(0, 7);
        const found = await findNetwork(searchIn(graph, joined), 6, 0);
        const expected = smallest(graph, joined);
        const alone = joined.filter((one) => !joined.some((other) => other !== one && reaches(graph, one, other)));
        expect(found.isolates).toEqual(alone);
        if (expected !== null) expect(found.networks[0]?.pairs.length).toBeLessThanOrEqual(expected * (2 - 2 / 7));
      }),
      { seed, numRuns },
    );
  });
});

function reaches(graph: Graph, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const one of reached) for (const other of graph.neighbors(one)) reached.add(other);
  return reached.has(to);
}
