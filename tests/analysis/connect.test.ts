import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** A star around hub, a detour over eve and fay, somebody alone, and what a restricted operation adds. */
beforeAll(() =>
  givenGraph({
    north: {
      statements: [
        ...['ana', 'ben', 'cy'].map((one) => `${one} ASSOCIATE_OF hub`),
        'ana ASSOCIATE_OF eve',
        'eve ASSOCIATE_OF ben',
        'ben ASSOCIATE_OF fay',
        'fay ASSOCIATE_OF cy',
        'gus USES 07700900001',
      ],
    },
    south: { open: false, statements: ['ana ASSOCIATE_OF ben', 'ben ASSOCIATE_OF cy', 'cy ASSOCIATE_OF gus', 'zed'] },
  }),
);
afterAll(closeApi);

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const { data } = await member('{ people { nodes { id label } } }');
  ids = Object.fromEntries(data.people.nodes.map(({ id, label }: Labelled) => [label, id]));
});

const query = `query($entities: [ID!]!, $reach: Int, $alternatives: Int, $avoid: PathAvoid) {
  connect(entities: $entities, reach: $reach, alternatives: $alternatives, avoid: $avoid) {
    nodes { id label } links { id type } isolates isSmallest bound truncation { what }
    networks { size nodeIds betweenIds linkIds withoutId }
  }
}`;
const idsOf = (labels: readonly string[]) => labels.map((label) => ids[label] ?? `no ${label}`);
const connect = async (labels: readonly string[], more: object = {}, who = outsider) =>
  (await who(query, { entities: idsOf(labels), ...more })).data.connect;

describe('Query.connect', () => {
  it('gives the smallest network, what is in between, and what would do without it', async () => {
    const { networks, links, isolates, isSmallest, bound } = await connect(['ana', 'ben', 'cy']);
    expect({ isolates, isSmallest, bound }).toEqual({ isolates: [], isSmallest: true, bound: 1 });
    expect(networks[0]).toMatchObject({ size: 3, betweenIds: idsOf(['hub']), withoutId: null });
    expect(networks[1]).toMatchObject({ size: 4, betweenIds: idsOf(['eve', 'fay']).sort(), withoutId: ids.hub });
    expect(networks[0].linkIds).toHaveLength(3);
    expect(new Set(networks.flatMap(({ linkIds }: { linkIds: string[] }) => linkIds))).toEqual(
      new Set(links.map(({ id }: Labelled) => id)),
    );
    expect(await connect(['ana', 'ben', 'cy'], { alternatives: 0 })).toMatchObject({ networks: [{ size: 3 }] });
  });

  it('uses what the viewer may see', async () => {
    const { networks } = await connect(['ana', 'ben', 'cy'], {}, member);
    expect(networks).toMatchObject([{ size: 2, betweenIds: [] }]);
  });

  it('names who cannot be joined, and keeps clear of what it is told', async () => {
    const { networks, isolates, nodes } = await connect(['ana', 'ben', 'gus']);
    expect(isolates).toEqual(idsOf(['gus']));
    expect(networks[0].size).toBe(2);
    expect(
      nodes
        .slice(0, 3)
        .map(({ label }: Labelled) => label)
        .sort(),
    ).toEqual(['ana', 'ben', 'gus']);
    const clear = await connect(['ana', 'cy'], { avoid: { nodes: idsOf(['hub', 'eve']) } });
    expect(clear).toMatchObject({ networks: [], isSmallest: false, bound: null });
    expect(clear.isolates).toEqual(idsOf(['ana', 'cy']).sort());
  });

  it('names whoever is to be joined and avoided at once, as far as the viewer may see them', async () => {
    const { networks, isolates, nodes } = await connect(['ana', 'ben', 'cy'], {
      avoid: { nodes: idsOf(['ben', 'gus']) },
    });
    expect(networks).toMatchObject([{ size: 2, betweenIds: idsOf(['hub']) }]);
    expect(isolates).toEqual(idsOf(['ben']));
    expect(nodes.map(({ label }: Labelled) => label).sort()).toEqual(['ana', 'ben', 'cy', 'hub']);
    const hidden = [...idsOf(['ana', 'ben']), ids.zed];
    const { data } = await outsider(query, { entities: hidden, avoid: { nodes: [ids.zed] } });
    expect(data.connect).toMatchObject({ isolates: [], networks: [{ size: 2 }, { size: 2 }] });
  });

  it('looks no further than it is told, and refuses what cannot be meant', async () => {
    expect((await connect(['eve', 'fay'], { reach: 1 })).networks[0].size).toBe(2);
    const nothing = {
      nodes: [],
      links: [],
      networks: [],
      isolates: [],
      isSmallest: false,
      bound: null,
      truncation: null,
    };
    expect(await connect(['nobody', 'nothing'])).toEqual(nothing);
    const refused = async (labels: readonly string[], more: object = {}) =>
      (await outsider(query, { entities: labels, ...more })).errors?.[0]?.message;
    expect(await refused(['a', 'a'])).toContain('Argument "entities": expected at least 2 different ids, got "1 ids"');
    expect(await refused(Array.from({ length: 10_000 }, (_one, at) => `${at}`))).toContain('expected at most 50 ids');
    expect(await refused(['a', 'b'], { reach: 99 })).toContain('Argument "reach": expected 1 to 6');
  });
});
