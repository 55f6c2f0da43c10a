import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

const ask = `query ($id: ID!, $minimum: Float, $first: Int) { possibleDuplicates(id: $id, minimum: $minimum, first: $first) {
  totalCount truncation { limit } nodes { score node { id label } evidence { kind weight own other shared { label } } }
} }`;

type Viewer = typeof outsider;

const idOf = async (name: string) => {
  const { data } = await member('query ($text: String!) { search(text: $text) { nodes { node { id label } } } }', {
    text: name,
  });
  return data.search.nodes.find(({ node }: { node: { label: string } }) => node.label === name).node.id as string;
};

const found = async (viewer: Viewer, name: string, minimum = 0.5) => {
  const { data, errors } = await viewer(ask, { id: await idOf(name), minimum });
  expect(errors).toBeUndefined();
  return data.possibleDuplicates.nodes as { score: number; node: { label: string }; evidence: { kind: string }[] }[];
};

describe('Query.possibleDuplicates', () => {
  beforeAll(() =>
    givenGraph({
      north: {
        statements: ['ana USES 07700900001', 'bob USES 07700900001'],
        records: {
          ana: { name: 'Robert Ashdown', birthDate: '1990-03-05', sex: 'MALE' },
          bob: { name: 'Ashdown, Bob', birthDate: '1990-05-03', sex: 'MALE' },
          cy: { name: 'Robert Ashdown', birthDate: '1955-11-30' },
          oldHouse: { name: 'Old House', address: '14 Marlpit Row', postcode: 'SO14 2CK' },
          newHouse: { name: '14 Marlpit Rw', address: '14 Marlpit Rwo', postcode: 'SO142CK' },
          farHouse: { name: '15 Marlpit Row', address: '15 Marlpit Row', postcode: 'SO14 2CK' },
        },
      },
      south: {
        open: false,
        statements: ['cy USES 07700900001', 'dot'],
        records: {
          dot: { name: 'Rob Ashdown', birthDate: '1990-03-05' },
          // Older than what the north says: of equal records the ids, which differ from store to store, would choose the name.
          cy: { name: 'R Ashdown', birthDate: '1990-03-05', recordedAt: '2020-01-01T00:00:00Z' },
        },
      },
    }),
  );
  afterAll(closeApi);

  it('weighs names, dates and what is shared, and says how', async () => {
    const [first, ...more] = await found(outsider, 'Ashdown, Bob');
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      score: 0.97,
      node: { label: 'Robert Ashdown' },
      evidence: [
        { kind: 'NAME', weight: 4, own: 'Ashdown, Bob', other: 'Robert Ashdown', shared: null },
        { kind: 'BIRTH_DATE', weight: 4, own: '1990-05-03', other: '1990-03-05' },
        { kind: 'SHARED', weight: 4, own: null, other: null, shared: { label: '07700 900001' } },
      ],
    });
  });

  it('goes by what the viewer may see alone', async () => {
    const seen = (hits: Awaited<ReturnType<typeof found>>) =>
      hits.map(({ node, evidence }) => [node.label, evidence.length]);
    expect(seen(await found(outsider, 'Ashdown, Bob', 0))).not.toContainEqual(['Rob Ashdown', 2]);
    expect((await found(member, 'Ashdown, Bob', 0.5)).length).toBe(3);
    const hidden = await outsider(ask, { id: await idOf('Rob Ashdown') });
    const absent = await outsider(ask, { id: 'person_none' });
    expect(hidden.data).toEqual(absent.data);
    expect(hidden.data.possibleDuplicates).toEqual({ totalCount: 0, truncation: null, nodes: [] });
  });

  it('finds places by address and postcode, and tells door numbers apart', async () => {
    expect((await found(outsider, '14 Marlpit Rw')).map(({ node }) => node.label)).toEqual(['Old House']);
  });

  it('refuses a likelihood that is none, and knows none for an identifier', async () => {
    const { errors } = await outsider(ask, { id: 'x', minimum: 2 });
    expect(errors?.[0]?.message).toBe('Argument "minimum": expected 0 to 1, got 2.');
    expect(await found(outsider, '07700 900001', 0)).toEqual([]);
  });

  it('lists pairs of a kind, of everything or of an operation, as each is found by its id', async () => {
    const pairs = async (viewer: Viewer, args: string) => {
      const { data, errors } = await viewer(`{ duplicatePairs(${args}) {
        totalCount truncation { limit } nodes { score one { label } other { label } evidence { kind } } } }`);
      expect(errors).toBeUndefined();
      const { nodes, totalCount } = data.duplicatePairs;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ one, other, score }: Record<string, { label: string }> & { score: number }) => [
        score,
        ...[one?.label, other?.label].sort(),
      ]);
    };
    const bob = await found(outsider, 'Ashdown, Bob');
    expect(await pairs(outsider, 'kinds: [PERSON]')).toEqual(
      bob.map(({ score, node }) => [score, 'Ashdown, Bob', node.label]),
    );
    expect(await pairs(outsider, 'kinds: [LOCATION]')).toEqual([[expect.any(Number), '14 Marlpit Rw', 'Old House']]);
    expect(await pairs(member, 'operation: "South"')).toEqual([[expect.any(Number), 'Rob Ashdown', 'Robert Ashdown']]);
    expect(await pairs(outsider, 'operation: "south", minimum: 0')).toEqual([]);
    expect(await pairs(outsider, 'kinds: [PHONE], minimum: 0')).toEqual([]);
    expect((await pairs(member, 'kinds: [PERSON, LOCATION]')).length).toBeGreaterThan(bob.length);
  });
});
