import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectedComponents } from 'graphology-components';
import { components } from '../../../src/analysis/network/components.js';
import { coreNumbers } from '../../../src/analysis/network/cores.js';
import { cutsOf } from '../../../src/analysis/network/cuts.js';
import { communitiesOf } from '../../../src/analysis/network/louvain.js';
import { type Arc, type Network, networkOf, reversed, without } from '../../../src/analysis/network/network.js';
import { eigenvector, pageRank } from '../../../src/analysis/network/powers.js';
import { betweenness, reaches } from '../../../src/analysis/network/shortestWays.js';
import { paceOf } from '../../../src/pace.js';
import { karateClub } from '../../support/karateClub.js';
import { lesMiserables, lesMiserablesPeople } from '../../support/lesMiserables.js';
import {
  betweennessOracle,
  closenessOracle,
  eigenvectorOracle,
  type Graph,
  graphOf,
  louvainOracle,
  modularityOracle,
  pageRankOracle,
} from '../../support/networkOracles.js';

const atOnce = () => undefined;
const name = (node: number) => `person_${String(node).padStart(2, '0')}`;
const arcsOf = (pairs: readonly (readonly [number, number])[]): Arc[] =>
  pairs.map(([one, other]) => ({ source: name(one), target: name(other), statements: 1, mutual: false }));

/** The same as the libraries know it; parallel links are one. */
function oracleOf(arcs: readonly Arc[], type: 'directed' | 'undirected'): Graph {
  const graph = graphOf(type);
  const { ids } = networkOf(arcs, false);
  for (const id of ids) graph.addNode(id);
  for (const { source, target } of arcs) if (source !== target) graph.mergeEdge(source, target);
  return graph;
}

const random = fc
  .array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 1, maxLength: 24 })
  .map(arcsOf)
  .filter((arcs) => arcs.some(({ source, target }) => source !== target));
const runs = {
  numRuns: 40 * Number(process.env.RUNS ?? 1),
  ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}),
};

function expectClose(network: Network, ours: ArrayLike<number>, theirs: Readonly<Record<string, number>>): void {
  for (const [node, id] of network.ids.entries())
    expect(Math.abs((ours[node] as number) - (theirs[id] as number))).toBeLessThan(1e-9);
}

describe('Measures of small random networks, beside an independent library', () => {
  it.each([['undirected'], ['directed']] as const)('count shortest ways alike, %s', async (type) => {
    await fc.assert(
      fc.asyncProperty(random, async (arcs) => {
        const network = networkOf(arcs, type === 'directed');
        const theirs = betweennessOracle(oracleOf(arcs, type), { normalized: false });
        expectClose(network, await betweenness(network, atOnce), theirs);
      }),
      runs,
    );
  });

  it.each([['undirected'], ['directed']] as const)('reckon nearness alike, %s', async (type) => {
    await fc.assert(
      fc.asyncProperty(random, async (arcs) => {
        const network = networkOf(arcs, type === 'directed');
        const theirs = closenessOracle(oracleOf(arcs, type), { wassermanFaust: true });
        const { reached, steps } = await reaches(reversed(network), atOnce);
        const count = network.ids.length;
        const ours = reached.map((n, node) => (n === 0 ? 0 : (n / (steps[node] as number)) * (n / (count - 1))));
        expectClose(network, ours, theirs);
      }),
      runs,
    );
  });

  it('give PageRank alike where links have no direction', async () => {
    await fc.assert(
      fc.asyncProperty(random, async (arcs) => {
        const network = networkOf(arcs, false);
        const { scores, converged } = await pageRank(network, false, atOnce);
        const settings = { maxIterations: 2000, tolerance: 1e-12, getEdgeWeight: null };
        expectClose(network, scores, pageRankOracle(oracleOf(arcs, 'undirected'), settings));
        expect(converged).toBe(true);
      }),
      runs,
    );
  });

  it('find cores, cut points and bridges as trying each finds them', async () => {
    await fc.assert(
      fc.asyncProperty(random, async (arcs) => {
        const network = networkOf(arcs, false);
        const graph = oracleOf(arcs, 'undirected');
        const before = connectedComponents(graph).length;
        const parts = (change: (copy: Graph) => void) => {
          const copy = graph.copy();
          change(copy);
          return connectedComponents(copy).length;
        };
        const { points, bridges } = await cutsOf(network, atOnce);
        expect(components(network).sizes.length).toBe(before);
        expect(points.map(({ node }) => network.ids[node]).sort()).toEqual(
          graph
            .nodes()
            .filter((id) => parts((copy) => copy.dropNode(id)) > before)
            .sort(),
        );
        for (const { node, parts: into } of points)
          expect(parts((copy) => copy.dropNode(network.ids[node] as string)) - before + 1).toBe(into);
        expect(bridges.map(({ one, other }) => `${network.ids[one]} ${network.ids[other]}`).sort()).toEqual(
          graph
            .edges()
            .filter((edge) => parts((copy) => copy.dropEdge(edge)) > before)
            .map((edge) => graph.extremities(edge).sort().join(' '))
            .sort(),
        );
        expect([...coreNumbers(network)]).toEqual(network.ids.map((id) => coreByTrying(graph, id)));
      }),
      runs,
    );
  });

  it('let others have their turn while they look for cut points, also at one that holds all', async () => {
    const leaves = 200_000;
    const star = networkOf(arcsOf(Array.from({ length: leaves }, (_, leaf) => [0, leaf + 1] as const)), false);
    let rests = 0;
    const { points, bridges } = await cutsOf(star, () => {
      rests += 1;
      return undefined;
    });
    expect(points).toMatchObject([{ parts: leaves, separated: leaves - 1 }]);
    expect(bridges).toHaveLength(leaves);
    expect(rests).toBeGreaterThan(leaves / 1_000);
  });

  // On so few nodes two divisions by Louvain's method may differ in modularity by far, and neither is wrong.
  it('find communities of which no two would better be one, and reckon modularity alike', async () => {
    await fc.assert(
      fc.asyncProperty(random, async (arcs) => {
        const network = networkOf(arcs, false);
        const graph = oracleOf(arcs, 'undirected');
        const { of, modularity } = await communitiesOf(network, false, atOnce);
        const communities = Object.fromEntries(network.ids.map((id, node) => [id, of[node] as number]));
        const reckoned = (communityOf: (known: number) => number) =>
          modularityOracle(graph, { getNodeCommunity: (id: string) => communityOf(communities[id] as number) });
        expect(Math.abs(reckoned((known) => known) - modularity)).toBeLessThan(1e-9);
        const count = new Set(of).size;
        for (let one = 0; one < count; one += 1)
          for (let other = 0; other < one; other += 1)
            expect(reckoned((known) => (known === one ? other : known))).toBeLessThan(modularity + 1e-9);
        let alone = 0;
        const apart = new Map(network.ids.map((id) => [id, alone++]));
        const none = modularityOracle(graph, { getNodeCommunity: (id: string) => apart.get(id) as number });
        expect(modularity).toBeGreaterThanOrEqual(none - 1e-9);
      }),
      runs,
    );
  });
});

/** The greatest k for which the node stays when all with fewer than k neighbours are taken off, again and again. */
function coreByTrying(graph: Graph, id: string): number {
  for (let k = 1; ; k += 1) {
    const copy = graph.copy();
    for (let weak = weakOf(copy, k); weak !== undefined; weak = weakOf(copy, k)) copy.dropNode(weak);
    if (!copy.hasNode(id)) return k - 1;
  }
}

const weakOf = (graph: Graph, k: number) => graph.nodes().find((one) => graph.degree(one) < k);

describe('A long computation', () => {
  it('ends when its answer is not wanted any more, and lets others have their turn', async () => {
    const ring = networkOf(arcsOf(Array.from({ length: 3000 }, (_one, at) => [at, (at + 1) % 3000] as const)), false);
    let turns = 0;
    const check = () => {
      turns += 1;
      if (turns > 2) throw new Error('Its time is up.');
    };
    await expect(betweenness(ring, paceOf(check))).rejects.toThrow('Its time is up.');
    expect(turns).toBe(3);
  });
});

describe('The leading eigenvector of what does not hang together', () => {
  it('leaves nothing to a lesser part, whose nodes are all alike, and shares between parts that are equal', async () => {
    const whole = [0, 1, 2, 3].flatMap((one) =>
      [0, 1, 2, 3].filter((other) => other > one).map((other) => [one, other]),
    );
    const chain = [4, 5, 6].map((one) => [one, one + 1]);
    const leading = await eigenvector(networkOf(arcsOf([...whole, ...chain] as never), false), false, atOnce);
    expect(leading.converged).toBe(true);
    expect([...leading.scores.slice(4)]).toEqual([0, 0, 0, 0]);
    for (const score of leading.scores.slice(0, 4)) expect(score).toBeCloseTo(0.5, 12);
    const twoPairs = await eigenvector(
      networkOf(
        arcsOf([
          [0, 1],
          [2, 3],
        ]),
        false,
      ),
      false,
      atOnce,
    );
    for (const score of twoPairs.scores) expect(score).toBeCloseTo(0.5, 12);
  });
});

describe("Measures of Zachary's karate club", () => {
  const network = networkOf(arcsOf(karateClub), false);

  it('are the published ones', async () => {
    const through = await betweenness(network, atOnce);
    expect((through[0] as number) / ((33 * 32) / 2)).toBeCloseTo(0.437635281385, 9);
    expect((through[33] as number) / ((33 * 32) / 2)).toBeCloseTo(0.30407497595, 9);
    const { reached, steps } = await reaches(network, atOnce);
    expect((reached[0] as number) / (steps[0] as number)).toBeCloseTo(0.568965517241, 9);
    const leading = await eigenvector(network, false, atOnce);
    expect(leading.converged).toBe(true);
    expect(leading.scores[33]).toBeCloseTo(0.37337, 4);
    expect(leading.scores[0]).toBeCloseTo(0.35548, 4);
    const walked = await pageRank(network, false, atOnce);
    expect(walked.scores[33]).toBeCloseTo(0.100918, 5);
    expect(walked.scores[0]).toBeCloseTo(0.096997, 5);
    const inner = [...coreNumbers(network)].flatMap((core, node) => (core === 4 ? [node] : []));
    expect(inner).toEqual([0, 1, 2, 3, 7, 8, 13, 30, 32, 33]);
    const { points, bridges } = await cutsOf(network, atOnce);
    expect(points).toEqual([{ node: 0, parts: 3, separated: 6 }]);
    expect(bridges).toEqual([{ one: 0, other: 11, smaller: 1 }]);
  });

  it('agree with the library to 1e-9', async () => {
    const graph = oracleOf(arcsOf(karateClub), 'undirected');
    const settings = { maxIterations: 5000, tolerance: 1e-12, getEdgeWeight: null };
    expectClose(network, (await eigenvector(network, false, atOnce)).scores, eigenvectorOracle(graph, settings));
    expectClose(network, (await pageRank(network, false, atOnce)).scores, pageRankOracle(graph, settings));
  });

  it('find its communities, the same whatever order the links come in', async () => {
    const { of, modularity } = await communitiesOf(network, false, atOnce);
    expect(modularity).toBeGreaterThan(0.41);
    const turned = arcsOf([...karateClub].reverse().map(([one, other]) => [other, one] as const));
    expect((await communitiesOf(networkOf(turned, false), false, atOnce)).of).toEqual(of);
  });

  it('are those of what remains when somebody is taken out', async () => {
    const rest = without(network, new Set([name(0)]));
    expect(rest.ids).toHaveLength(32);
    expect(components(rest).sizes).toEqual([27, 5]);
    const pairs = karateClub.filter(([one]) => one !== 0);
    expect(rest).toEqual(networkOf(arcsOf(pairs), false));
  });
});

describe('Measures of who appears together in Les Misérables', () => {
  const nameOf = (person: number) => lesMiserablesPeople[person] as string;
  const arcs: Arc[] = lesMiserables.map(([one, other, chapters]) => ({
    ...{ source: nameOf(one), target: nameOf(other), statements: chapters, mutual: false },
  }));
  const network = networkOf(arcs, false);
  const graph = oracleOf(arcs, 'undirected');
  for (const { source, target, statements } of arcs) graph.setEdgeAttribute(source, target, 'weight', statements);

  it('are those of the whole network: 77 people, 254 pairs', () => {
    expect([network.ids.length, graph.order, graph.size]).toEqual([77, 77, 254]);
    expect(arcs.reduce((sum, { statements }) => sum + statements, 0)).toBe(820);
  });

  it.each([
    ['merged', false],
    ['counted', true],
  ] as const)('agree with the library to 1e-9, statements %s', async (_counting, weighted) => {
    const settings = { maxIterations: 5000, tolerance: 1e-12, getEdgeWeight: weighted ? 'weight' : null };
    expectClose(network, (await pageRank(network, weighted, atOnce)).scores, pageRankOracle(graph, settings));
    expectClose(network, (await eigenvector(network, weighted, atOnce)).scores, eigenvectorOracle(graph, settings));
    const { of, modularity } = await communitiesOf(network, weighted, atOnce);
    const communities = new Map(network.ids.map((id, node) => [id, of[node] as number]));
    const theirs = modularityOracle(graph, {
      getNodeCommunity: (id: string) => communities.get(id) as number,
      getEdgeWeight: weighted ? 'weight' : null,
    });
    expect(Math.abs(theirs - modularity)).toBeLessThan(1e-9);
    const found = louvainOracle.detailed(graph, { rng: () => 0.5, getEdgeWeight: weighted ? 'weight' : null });
    expect(modularity).toBeGreaterThan(found.modularity - 0.01);
  });

  it('agree with the library to 1e-9 where they count ways and steps', async () => {
    expectClose(
      network,
      await betweenness(network, atOnce),
      betweennessOracle(graph, { normalized: false, getEdgeWeight: null }),
    );
    const { reached, steps } = await reaches(network, atOnce);
    const near = reached.map((n, node) => (n / (steps[node] as number)) * (n / (network.ids.length - 1)));
    expectClose(network, near, closenessOracle(graph, { wassermanFaust: true }));
    expect([...coreNumbers(network)]).toEqual(network.ids.map((id) => coreByTrying(graph, id)));
  });
});
