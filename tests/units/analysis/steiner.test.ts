import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNetwork } from '../../../src/analysis/findNetwork.js';
import { Surroundings } from '../../../src/analysis/surroundings.js';
import { graphOf, names, plenty, searchIn } from './searchIn.js';

const name = fc.constantFrom(...names);
const pairs = fc.array(fc.tuple(name, name), { minLength: 4, maxLength: 16 });
const ends = fc.uniqueArray(name, { minLength: 2, maxLength: 5 });
const seed = Number(process.env.SEED ?? 20_250_131);
const numRuns = 150 * Number(process.env.RUNS ?? 1);
type Graph = ReturnType<typeof graphOf>;

/** By brute force: a tree over any set of nodes that holds the ends has one link less than it has nodes. */
function smallest(
  graph: Graph,
  joined: readonly string[],
  without?: string,
  closed: readonly string[] = [],
): number | null {
  let least: number | null = null;
  const others = names.filter((one) => !joined.includes(one) && one !== without);
  for (let some = 0; some < 1 << others.length; some += 1) {
    const nodes = [...joined, ...others.filter((_one, place) => some & (1 << place))];
    if ((least === null || nodes.length - 1 < least) && isConnected(graph, nodes, closed)) least = nodes.length - 1;
  }
  return least;
}

/** Whether a tree joins all of these in which what is closed stands at the ends of links alone. */
function isConnected(graph: Graph, nodes: readonly string[], closed: readonly string[] = []): boolean {
  if (nodes.length === 2) return graph.hasEdge(nodes[0], nodes[1]);
  const open = nodes.filter((one) => !closed.includes(one));
  const reached = new Set(open.slice(0, 1));
  for (const one of reached) {
    if (closed.includes(one)) continue;
    for (const other of graph.neighbors(one)) if (nodes.includes(other)) reached.add(other);
  }
  return reached.size === nodes.length;
}

describe('findNetwork', () => {
  it('finds a smallest network, as brute force does, and says that it is one', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, ends, async (edges, joined) => {
        const graph = graphOf(edges);
        const expected = smallest(graph, joined);
        const found = await findNetwork(searchIn(graph, joined, plenty, Infinity, [], []), 6, 2);
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

  it('never says that a network is the smallest where it looked too near to know, or spared hubs', async () => {
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

  it('joins as many as brute force where not all ends may be passed, and says whether the network is the smallest', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, ends, fc.subarray(names), async (edges, joined, closed) => {
        const graph = graphOf(edges);
        const shut = closed.filter((one) => joined.includes(one));
        const expected = smallest(graph, joined, undefined, shut);
        const found = await findNetwork(searchIn(graph, joined, plenty, Infinity, shut, []), 6, 0);
        const links = found.networks[0]?.pairs ?? [];
        if (expected === null) return expect(found.isSmallest && found.isolates.length === 0).toBe(false);
        expect(found.isolates).toEqual([]);
        expect(links).toHaveLength(expected);
        expect(found).toMatchObject({ isSmallest: true, bound: 1 });
        if (joined.length > 2)
          for (const one of shut) expect(links.filter((pair) => pair.includes(one))).toHaveLength(1);
      }),
      { seed, numRuns: 2 * numRuns },
    );
  });

  it('joins more than six of which some may not be passed, and leaves out no one who can be joined', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.subarray(names.slice(0, 7)), async (edges, closed) => {
        const graph = graphOf(edges);
        const joined = names.slice(0, 7);
        const found = await findNetwork(searchIn(graph, joined, plenty, Infinity, closed), 6, 0);
        const links = found.networks[0]?.pairs ?? [];
        expect([...new Set([...found.isolates, ...links.flat()])].sort()).toEqual(expect.arrayContaining(joined));
        for (const one of closed) expect(links.filter((pair) => pair.includes(one)).length).toBeLessThan(2);
        const expected = smallest(graph, joined, undefined, closed);
        if (expected === null) return;
        expect(found.isolates).toEqual([]);
        expect(links.length).toBeGreaterThanOrEqual(expected);
        if (found.bound !== null) expect(links.length).toBeLessThanOrEqual(expected * found.bound + 1e-9);
      }),
      { seed, numRuns: 2 * numRuns },
    );
  });

  const linked = (...texts: readonly string[]) => graphOf(texts.map((text) => [text[0] ?? '', text[1] ?? ''] as const));

  it('does not stop where the first two ends may not be passed and are linked', async () => {
    // An organisation and an operation, and five people who know each other.
    const graph = linked('ab', 'bc', 'bd', 'be', 'bf', 'bg', 'ac', 'cd', 'de', 'ef', 'fg');
    const joined = names.slice(0, 7);
    const found = await findNetwork(searchIn(graph, joined, plenty, Infinity, ['a', 'b']), 4, 0);
    expect(found).toMatchObject({ isolates: [], stopped: null });
    expect(found.networks[0]?.pairs).toHaveLength(6);
  });

  it('does not take a way around hubs that it has not gone through for the nearest', async () => {
    const graph = linked('ab', 'ac', 'ae', 'hd', 'hg', 'bd', 'ef', 'fg');
    const found = await findNetwork(searchIn(graph, ['a', 'h'], plenty, Infinity, [], ['b', 'c', 'd']), 6, 0);
    expect(found.networks[0]?.pairs.map((pair) => pair.join(''))).toEqual(['ab', 'bd', 'dh']);
    expect(found).toMatchObject({ isSmallest: true, bound: 1 });
  });

  it('looks for alternatives up to two links longer, and says where it did not', async () => {
    const graph = linked('ab', 'bh', 'ac', 'cd', 'dh', 'ae', 'ef', 'fg', 'gh');
    const found = await findNetwork(searchIn(graph, ['a', 'h']), 6, 2);
    expect(found.networks.map(({ pairs }) => pairs.length)).toEqual([2, 3]);
    expect(found).toMatchObject({ isSmallest: true, alternativesWithin: null });
    // Among more than may be looked at for their sake.
    const busy = graphOf([
      ['a', 'b'],
      ['b', 'h'],
      ['a', 'c'],
      ['c', 'd'],
      ['d', 'h'],
    ]);
    const search = searchIn(busy, ['a', 'h']);
    const many = Array.from({ length: 600 }, (_one, place) => 1000 + place);
    const { surroundings } = search;
    const crowd = new Surroundings(
      async (nodes) => {
        await surroundings.load(nodes);
        return new Map(nodes.map((node) => [node, [...surroundings.of(node), ...(node === 100 ? many : [])]]));
      },
      { nodes: 10_000, links: 10_000 },
      () => true,
    );
    const near = await findNetwork({ ...search, surroundings: crowd }, 6, 2);
    expect(near.networks).toHaveLength(1);
    expect(near).toMatchObject({ isSmallest: true, stopped: null, alternativesWithin: 1 });
  });

  it('says that the time was over where it was over before what it found could be looked at', async () => {
    const search = { ...searchIn(linked('ab', 'bh'), ['a', 'h']), read: async () => null };
    const found = await findNetwork(search, 6, 2);
    expect(found).toMatchObject({ networks: [], isolates: [], isSmallest: false, bound: null, stopped: 'deadline' });
  });
});

function reaches(graph: Graph, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const one of reached) for (const other of graph.neighbors(one)) reached.add(other);
  return reached.has(to);
}
