import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import simplePaths from 'graphology-simple-path';
import { findWays } from '../../../src/analysis/findWays.js';
import type { WaysWanted } from '../../../src/analysis/ways.js';
import { graphOf, names, plenty, searchIn } from './searchIn.js';

const name = fc.constantFrom(...names);
const pairs = fc.array(fc.tuple(name, name), { maxLength: 18 });
const seed = Number(process.env.SEED ?? 20_250_131);
const numRuns = 100 * Number(process.env.RUNS ?? 1);
const wanted = (more: Partial<WaysWanted>): WaysWanted => ({
  ...{ from: ['a'], to: ['h'], mode: 'ALL_WITHIN', maxDepth: 5, limit: 1000, weighBy: [], asAt: '2025-01-31' },
  ...more,
});

/** All ways of a pair, in the order in which they rank. */
function all(graph: ReturnType<typeof graphOf>, from: string, to: string, maxDepth: number): string[] {
  const busy = (way: readonly string[]) =>
    way.slice(1, -1).reduce((sum, one) => sum + Math.round(1000 * Math.log(1 + graph.degree(one))), 0);
  const compare = (a: readonly string[], b: readonly string[]) =>
    a.length - b.length || busy(a) - busy(b) || (a.join('') < b.join('') ? -1 : 1);
  return simplePaths
    .allSimplePaths(graph, from, to, { maxDepth })
    .sort(compare)
    .map((way) => way.join(''));
}

const texts = ({ ways }: { ways: readonly { ids: readonly string[] }[] }) => ways.map(({ ids }) => ids.join(''));

describe('findWays', () => {
  it('finds all ways within a number of links, and the k shortest of them, as brute force does', async () => {
    await fc.assert(
      fc.asyncProperty(
        pairs,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        async (edges, maxDepth, limit) => {
          const graph = graphOf(edges);
          const expected = all(graph, 'a', 'h', maxDepth);
          const find = (more: Partial<WaysWanted>) =>
            findWays(searchIn(graph, ['a', 'h']), wanted({ maxDepth, ...more }));
          expect(texts(await find({}))).toEqual(expected);
          expect(texts(await find({ mode: 'K_SHORTEST', limit }))).toEqual(expected.slice(0, limit));
          const shortest = expected.filter(({ length }) => length === expected[0]?.length);
          expect(texts(await find({ mode: 'ALL_SHORTEST' }))).toEqual(shortest);
          expect(texts(await find({ mode: 'SHORTEST' }))).toEqual(shortest.slice(0, 1));
        },
      ),
      { seed, numRuns },
    );
  });

  it('joins sets pair by pair', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (edges) => {
        const graph = graphOf(edges);
        const [from, to] = [
          ['a', 'b', 'c'],
          ['c', 'g', 'a'],
        ];
        const found = texts(await findWays(searchIn(graph, [...from, ...to]), wanted({ from, to, mode: 'SHORTEST' })));
        const expected = ['ac', 'ag', 'ba', 'bc', 'bg', 'cg'].flatMap(
          ([one = '', other = '']) => all(graph, one, other, 5)[0] ?? [],
        );
        expect([...found].sort()).toEqual(expected.sort());
        expect(found.map(({ length }) => length)).toEqual(found.map(({ length }) => length).sort());
      }),
      { seed, numRuns },
    );
  });

  const chain = graphOf(names.slice(1).map((one, index) => [names[index] ?? '', one] as const));

  it('gives what it has found when its time is over, and says how far it looked', async () => {
    const ways = graphOf([
      ['a', 'b'],
      ['b', 'h'],
      ['a', 'c'],
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'h'],
    ]);
    const late = await findWays(searchIn(ways, ['a', 'h'], plenty, 2), wanted({}));
    expect({ ...late, ways: texts(late) }).toEqual({ ways: ['abh'], more: false, reach: 2, stopped: 'deadline' });
    expect((await findWays(searchIn(ways, ['a', 'h'], plenty, 9), wanted({}))).reach).toBeNull();
  });

  it('does not go beyond its budget', async () => {
    const found = await findWays(searchIn(chain, ['a', 'h'], { nodes: 4, links: 99 }), wanted({ maxDepth: 12 }));
    expect(found).toEqual({ ways: [], more: false, reach: 4, stopped: 'budget' });
    const whole = await findWays(searchIn(chain, ['a', 'h']), wanted({ maxDepth: 12 }));
    expect(texts(whole)).toEqual(['abcdefgh']);
  });
});
