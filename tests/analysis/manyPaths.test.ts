import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, outsider } from '../support/api.js';

/** Between ana and zoe three times 37 people, each linked to all of the next: 37 ** 3 ways of four links. */
const layers = [1, 2, 3].map((layer) => Array.from({ length: 37 }, (_one, place) => `${'xyz'[layer - 1]}${place}`));
beforeAll(() => {
  const between = [['ana'], ...layers, ['zoe']];
  const statements = between
    .slice(1)
    .flatMap((layer, place) =>
      (between[place] ?? []).flatMap((one) => layer.map((other) => `${one} ASSOCIATE_OF ${other}`)),
    );
  // Whoever is linked to someone beside is busier, and less telling; 36 ** 2 ways more lead over them.
  const busy = layers.flatMap((layer) => layer.slice(1)).map((one) => `${one} ASSOCIATE_OF beside`);
  return givenGraph({ north: { statements: [...statements, ...busy] } });
}, 120_000);
afterAll(closeApi);

describe('Query.paths where more ways are equally short than can be ranked', () => {
  it.each([
    ['SHORTEST', 1, 5, 'ana x0 y0 z0 zoe', null],
    ['ALL_SHORTEST', 7, 7, 'ana x0 y0 z0 zoe', { what: 'paths', limit: 7, shown: 7, total: 37 ** 3 + 36 ** 2 }],
  ])('in mode %s gives the best', async (mode, count, limit, best, truncation) => {
    const people = await outsider('{ people(first: 200) { nodes { id label } } }');
    const labels = new Map<string, string>(
      people.data.people.nodes.map(({ id, label }: { id: string; label: string }) => [id, label]),
    );
    const idOf = (wanted: string) => [...labels].find(([, label]) => label === wanted)?.[0];
    const { data } = await outsider(
      `query($from: [ID!]!, $to: [ID!]!, $mode: PathMode, $limit: Int) {
        found: paths(from: $from, to: $to, mode: $mode, limit: $limit) {
          paths { length nodeIds } truncation { what limit shown total }
        }
      }`,
      { from: [idOf('ana')], to: [idOf('zoe')], mode, limit },
    );
    const ways = data.found.paths.map(({ nodeIds }: { nodeIds: string[] }) =>
      nodeIds.map((id) => labels.get(id)).join(' '),
    );
    expect(ways).toHaveLength(count);
    expect(new Set(data.found.paths.map(({ length }: { length: number }) => length))).toEqual(new Set([4]));
    expect(ways[0]).toBe(best);
    expect(data.found.truncation).toEqual(truncation);
  });
});
