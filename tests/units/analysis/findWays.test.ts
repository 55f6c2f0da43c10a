import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import simplePaths from 'graphology-simple-path';
import { chooseWays, pairsOf } from '../../../src/analysis/chooseWays.js';
import { findWays } from '../../../src/analysis/findWays.js';
import type { Search } from '../../../src/analysis/search.js';
import { smallNetwork } from '../../../src/analysis/smallNetwork.js';
import type { Field, WaysWanted } from '../../../src/analysis/ways.js';
import { linkCost } from '../../../src/analysis/weights.js';
import { deadlineExceeded } from '../../../src/errors.js';
import type { Pace } from '../../../src/pace.js';
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
          const { more, total } = await find({ mode: 'ALL_SHORTEST', limit });
          expect({ more, total: more ? total : null }).toEqual({
            more: shortest.length > limit,
            total: shortest.length > limit ? shortest.length : null,
          });
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
    const late = await findWays(searchIn(ways, ['a', 'h'], plenty, 1), wanted({}));
    expect({ ...late, ways: texts(late) }).toMatchObject({ ways: ['abh'], more: false, reach: 2, stopped: 'deadline' });
    expect((await findWays(searchIn(ways, ['a', 'h'], plenty, 9), wanted({}))).reach).toBeNull();
  });

  it('does not go beyond its budget', async () => {
    const found = await findWays(searchIn(chain, ['a', 'h'], { nodes: 4, links: 99 }), wanted({ maxDepth: 12 }));
    expect(found).toMatchObject({ ways: [], more: false, reach: 4, stopped: 'budget' });
    const whole = await findWays(searchIn(chain, ['a', 'h']), wanted({ maxDepth: 12 }));
    expect(texts(whole)).toEqual(['abcdefgh']);
  });

  it('finds a way whose last link joins what was reached from both ends, in every mode', async () => {
    for (const mode of ['SHORTEST', 'ALL_SHORTEST', 'K_SHORTEST', 'ALL_WITHIN'] as const) {
      for (const [to, maxDepth] of [
        ['h', 7],
        ['d', 3],
        ['c', 2],
        ['b', 1],
      ] as const) {
        const found = await findWays(searchIn(chain, ['a', to]), wanted({ to: [to], mode, maxDepth }));
        expect(texts(found)).toEqual([names.slice(0, maxDepth + 1).join('')]);
      }
      const tooFar = await findWays(searchIn(chain, ['a', 'h']), wanted({ mode, maxDepth: 6 }));
      expect(tooFar).toMatchObject({ ways: [], reach: null, stopped: null });
    }
  });

  it('says of sets that there are more, whichever pairs have met so far', async () => {
    await fc.assert(
      fc.asyncProperty(
        pairs,
        fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('SHORTEST' as const, 'ALL_SHORTEST' as const),
        async (edges, from, to, limit, mode) => {
          if (from.length === 1 && from[0] === to[0]) return;
          const graph = graphOf(edges);
          const expected = pairsOf(from, to).flatMap(([one, other]) => {
            const ways = all(graph, one, other, 5);
            const shortest = ways.filter(({ length }) => length === ways[0]?.length);
            return mode === 'SHORTEST' ? shortest.slice(0, 1) : shortest;
          });
          const { ways, more, total } = await findWays(
            searchIn(graph, [...new Set([...from, ...to])]),
            wanted({ from, to, limit, mode }),
          );
          expect(ways.length).toBe(Math.min(limit, expected.length));
          expect(more).toBe(expected.length > limit);
          if (more && total !== null) expect(total).toBe(expected.length);
        },
      ),
      { seed, numRuns: 10 * numRuns },
    );
  });

  it('does not go through the neighbours of a hub that both ends reach for less', async () => {
    const edges = ['ca', 'cb', 'cd', 'ce', 'cf', 'bg', 'fh'].map(([one = '', other = '']) => [one, other] as const);
    const hub = graphOf(edges);
    for (const mode of ['SHORTEST', 'K_SHORTEST'] as const) {
      const search = searchIn(hub, ['g', 'h']);
      const found = await findWays(search, wanted({ from: ['g'], to: ['h'], mode, limit: 1 }));
      expect(texts(found)).toEqual(['gbcfh']);
      expect(search.surroundings.known.has(100 - names.indexOf('c'))).toBe(false);
    }
    const alone = searchIn(hub, ['c', 'd']);
    expect(texts(await findWays(alone, wanted({ from: ['c'], to: ['d'] })))).toEqual(['cd']);
  });

  const fork = graphOf([
    ['a', 'b'],
    ['b', 'h'],
    ['a', 'c'],
    ['c', 'd'],
    ['d', 'h'],
  ]);

  it('says how far it looked when its time is over before what it found could be looked at', async () => {
    const search = searchIn(fork, ['a', 'h']);
    const lateFrom = (read: number) => {
      let reads = 0;
      return {
        ...search,
        read: async (file: string, a: object) => (++reads < read ? search.read(file, a as never) : null),
      };
    };
    const asked = wanted({ mode: 'K_SHORTEST', limit: 5 });
    const nothing = await findWays(lateFrom(1), asked);
    expect(nothing).toMatchObject({ ways: [], reach: 0, stopped: 'deadline' });
    const some = await findWays(lateFrom(2), asked);
    expect({ ...some, ways: texts(some) }).toMatchObject({ ways: ['abh'], reach: 2, stopped: 'deadline' });
  });

  /** By one bad statement the short way costs as much as one that is a link longer. */
  const weighedFork = (pace: Pace = () => undefined): Search => {
    const search = searchIn(fork, ['a', 'h']);
    const numberOf = (id: string) => 100 - names.indexOf(id);
    const best = [0, 'REPORTED', 'CONFIRMED', null, 's'];
    const worst = [0, 'DISPROVED', null, null, 's'];
    const read: Search['read'] = async (file, a) =>
      file !== 'analysis/hops'
        ? search.read(file, a)
        : {
            found: (a.pairs as [number, number][]).map(([one, other]) => [
              ...[one, other],
              [[one, other].includes(numberOf('b')) && [one, other].includes(numberOf('a')) ? worst : best],
            ]),
          };
    return { ...search, read, pace };
  };
  const alike = wanted({ mode: 'ALL_SHORTEST', weighBy: ['STRENGTH'] });

  it('finds ways that weigh the same, however many links they have', async () => {
    const found = await findWays(weighedFork(), alike);
    expect(texts(found)).toEqual(['abh', 'acdh']);
    expect(found.ways.map(({ weight }) => weight)).toEqual([3, 3]);
  });

  it('keeps what it found when its time is over while it looks at longer ways', async () => {
    const foundWithin = async (turns: number) => {
      let rests = 0;
      const pace = () => {
        rests += 1;
        if (rests > turns) throw deadlineExceeded(1);
        return undefined;
      };
      const found = await findWays(weighedFork(pace), alike);
      return { ways: texts(found), exhausted: found.exhausted };
    };
    expect(await foundWithin(0)).toEqual({ ways: [], exhausted: true });
    const all = [];
    for (let turns = 0; turns <= 10; turns += 1) all.push((await foundWithin(turns)).ways.join(' '));
    // Never less with more time.
    expect(all).toEqual([...all].sort((a, b) => a.length - b.length));
    expect(new Set(all)).toEqual(new Set(['', 'abh', 'abh acdh']));
  });
});

/** Layers of nodes, each joined to each of the next: far more ways than can be gone through. */
function layers(deep: number, wide: number): Field {
  const idOf = (layer: number, place: number) => `${String(layer).padStart(2, '0')} ${place}`;
  const all = ['', ...Array.from({ length: deep * wide }, (_one, at) => idOf(Math.floor(at / wide), at % wide)), 'z'];
  const layerOf = (at: number) => (at === 0 ? -1 : Math.floor((at - 1) / wide));
  const pairs = all.flatMap((_one, a) =>
    all.flatMap((_other, b) => (layerOf(b) - layerOf(a) === 1 ? [[a, b] as const] : [])),
  );
  return {
    network: smallNetwork(new Map(all.map((id, at) => [at, id])), pairs),
    waypoints: all.map((id) => ({ id, common: false, degree: 1 })),
    statements: new Map(),
    passable: () => true,
  };
}

describe('chooseWays', () => {
  const asked = wanted({ from: [''], to: ['z'], mode: 'K_SHORTEST', limit: 1e9 });
  const field = layers(6, 12);

  it('says when there were too many ways to go through, in every mode', async () => {
    for (const mode of ['K_SHORTEST', 'ALL_WITHIN', 'ALL_SHORTEST'] as const) {
      const { ways, exhausted } = await chooseWays(field, { ...asked, mode }, 7, () => undefined);
      expect({ mode, exhausted, some: ways.length > 10_000 }).toEqual({ mode, exhausted: true, some: true });
    }
    const few = await chooseWays(field, { ...asked, limit: 5 }, 7, () => undefined);
    expect(few).toMatchObject({ more: true, exhausted: false });
  });

  it('lets others have their turn, and gives what it has when its time is over', async () => {
    let rests = 0;
    const late = () => {
      rests += 1;
      if (rests > 20) throw deadlineExceeded(1);
      return undefined;
    };
    expect(await chooseWays(field, asked, 7, late)).toMatchObject({ exhausted: true });
    expect(rests).toBe(21);
  });

  it('does so between any two ends, however soon each way is found', async () => {
    const { ids } = field.network;
    const sets = { from: ids.filter((id) => id.startsWith('00')), to: ids.filter((id) => id.startsWith('05')) };
    const find = async (most: number) => {
      let rests = 0;
      const found = await chooseWays(field, wanted({ ...sets, mode: 'SHORTEST' }), 7, () => {
        rests += 1;
        if (rests > most) throw deadlineExceeded(1);
        return undefined;
      });
      return { rests, ways: found.ways.length, exhausted: found.exhausted };
    };
    const all = await find(Number.POSITIVE_INFINITY);
    expect(all).toMatchObject({ ways: 144, exhausted: false });
    expect(all.rests).toBeGreaterThan(144);
    expect(await find(100)).toMatchObject({ ways: 100 - 12, exhausted: true });
  });

  it('does not tell how many there are where no number of an answer could say it', async () => {
    const find = (wide: number) =>
      chooseWays(
        layers(8, wide),
        wanted({ from: [''], to: ['z'], mode: 'ALL_SHORTEST', limit: 5 }),
        9,
        () => undefined,
      );
    expect(await find(14)).toMatchObject({ more: true, total: 14 ** 8 });
    expect(await find(15)).toMatchObject({ more: true, total: null });
  });
});

describe('linkCost', () => {
  it('does not take what was disproved for seen', () => {
    const [cost = 0] = linkCost(['RECENCY'], [[0, 'DISPROVED', null, '2025-01-31', 's']], '2025-01-31');
    const [never] = linkCost(['RECENCY'], [], '2025-01-31');
    expect(cost).toBe(never);
  });

  it('takes of all dates the last day that each may mean', () => {
    const seen = (...dates: readonly string[]) =>
      linkCost(
        ['RECENCY'],
        dates.map((date) => [0, 'REPORTED', null, date, 's']),
        '2025-06-30',
      )[0];
    expect(seen('2024-03-05', '2024')).toBe(seen('2024-12-31'));
    expect(seen('2024', '2024-03-05', '2023-12')).toBe(seen('2024'));
    expect(seen('2024', '2025-01-05')).toBe(seen('2025-01-05'));
  });
});
