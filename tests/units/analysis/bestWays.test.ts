import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import graphology from 'graphology';
import simplePaths from 'graphology-simple-path';
import { bestWays } from '../../../src/analysis/bestWays.js';
import { type Cost, compareCosts } from '../../../src/analysis/cost.js';
import { smallNetwork } from '../../../src/analysis/smallNetwork.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** Nodes are numbered otherwise than their names are ordered, as the database does. */
const idOf = new Map(names.map((one, place) => [100 - place, one]));
const networkOf = (edges: readonly (readonly [string, string])[]) =>
  smallNetwork(
    idOf,
    edges.map(([one, other]) => [100 - names.indexOf(one), 100 - names.indexOf(other)] as const),
  );
const name = fc.constantFrom(...names);
const pairs = fc.array(fc.tuple(name, name), { maxLength: 16 });
const seed = Number(process.env.SEED ?? 20_250_131);
const numRuns = 150 * Number(process.env.RUNS ?? 1);

/** Any two have their own price, and every stop has one: whole numbers, so that sums are alike in any order. */
const link = (one: number, other: number): Cost => [1, (Math.min(one, other) * 7 + Math.max(one, other) * 3) % 5];
const pass = (node: number): Cost => [0, (node * 5) % 3];

describe('bestWays', () => {
  it('gives all ways without loops, the cheapest first, as an independent library lists them', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: 1, max: 6 }),
        fc.uniqueArray(name, { maxLength: 2 }),
        (edges, longest, closed) => {
          const network = networkOf(edges);
          const oracle = new graphology.UndirectedGraph();
          for (const one of names) oracle.addNode(one);
          for (const [one, other] of edges) if (one !== other) oracle.mergeEdge(one, other);
          const passable = (node: number) => !closed.includes(network.ids[node] ?? '');
          const found = [...bestWays(network, { from: [0], to: [6], longest, link, pass, passable, steps: 100_000 })];
          const expected = simplePaths
            .allSimplePaths(oracle, 'a', 'g', { maxDepth: longest })
            .filter((way) => way.slice(1, -1).every((stop) => !closed.includes(stop)))
            .map((way) => way.map((one) => names.indexOf(one)))
            .map((nodes) => ({ nodes, cost: costOf(nodes) }))
            .sort((a, b) => compareCosts(a.cost, b.cost) || (a.nodes.join() < b.nodes.join() ? -1 : 1));
          expect(found).toEqual(expected);
        },
      ),
      { seed, numRuns },
    );
  });

  it('joins sets, each way between one of the first and one of the second', () => {
    fc.assert(
      fc.property(pairs, (edges) => {
        const network = networkOf(edges);
        const asked = { longest: 4, link, pass, passable: () => true, steps: 100_000 };
        const together = [...bestWays(network, { ...asked, from: [0, 1], to: [1, 6] })].filter((way) => way !== null);
        const single = [
          [0, 1],
          [0, 6],
          [1, 6],
        ].flatMap(([start, goal]) =>
          [...bestWays(network, { ...asked, from: [start ?? 0], to: [goal ?? 0] })].flatMap((way) => way ?? []),
        );
        const order = (a: { nodes: readonly number[]; cost: Cost }, b: { nodes: readonly number[]; cost: Cost }) =>
          compareCosts(a.cost, b.cost) || (a.nodes.join() < b.nodes.join() ? -1 : 1);
        expect(together.filter(({ nodes }) => nodes.length > 1)).toEqual(single.sort(order));
      }),
      { seed, numRuns },
    );
  });

  it('says when its steps are used up', () => {
    const network = networkOf([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    const search = bestWays(network, { from: [0], to: [2], longest: 3, link, pass, passable: () => true, steps: 1 });
    expect(search.next()).toEqual({ done: true, value: false });
  });
});

function costOf(nodes: readonly number[]): Cost {
  const costs = nodes.slice(1).map((node, place) => link(nodes[place] as number, node));
  const stops = nodes.slice(1, -1).map(pass);
  return [...costs, ...stops].reduce((sum, cost) => sum.map((part, index) => part + (cost[index] ?? 0)), [0, 0]);
}
