import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking, closeApi, givenGraph, member } from '../support/api.js';

/** Who may know who a victim is: what is asked here is about ways, not about names. */
const outsider = asking('outsider', 'analyst', 'safeguarding');

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Three ways from ana to cy: by ben, by dot, and by dot and eve; and one by a switchboard that everybody calls. */
beforeAll(() =>
  givenGraph(
    {
      north: {
        statements: [
          'ana ASSOCIATE_OF ben until 2025-01-01',
          'ben ASSOCIATE_OF cy until 2025-01-01',
          'ana ASSOCIATE_OF dot until 2019-01-01',
          'dot FAMILY_OF cy',
          'dot ASSOCIATE_OF eve strength POSSIBLE',
          'eve ASSOCIATE_OF cy',
          'ana USES 07700900001',
          'cy USES 07700900001',
          'ana ROLE SUSPECT',
          'cy ROLE VICTIM',
        ],
        records: { '07700900001': { common: true } },
      },
      west: { statements: ['ana ASSOCIATE_OF ben', 'fay ASSOCIATE_OF gus'] },
      south: { open: false, statements: ['ana FAMILY_OF cy', 'cy ASSOCIATE_OF fay', 'dot ASSOCIATE_OF fay'] },
    },
    {
      events: [{ ref: 'ride', kind: 'Booking', source: 'source of north', at: '2024-06-01', row: 1 }],
      participants: [
        { event: 'ride', entity: 'ana', role: 'PASSENGER' },
        { event: 'ride', entity: 'cy', role: 'PASSENGER' },
      ],
    },
  ),
);
afterAll(closeApi);

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const { data } = await member('{ people { nodes { id label } } operations { nodes { id label } } }');
  const all = [data.people, data.operations].flatMap(({ nodes }) => nodes as Labelled[]);
  ids = Object.fromEntries(all.map(({ id, label }) => [label, id]));
});
const idsOf = (labels: readonly string[]) => labels.map((label) => ids[label] ?? `no ${label}`);

const query = `query($from: [ID!]!, $to: [ID!]!, $mode: PathMode, $maxDepth: Int, $limit: Int, $types: [LinkType!], $avoid: PathAvoid,
    $throughCommon: Boolean, $throughEvents: Boolean, $throughOperations: Boolean, $hubLimit: Int, $weighBy: [PathWeight!]) {
  paths(from: $from, to: $to, mode: $mode, maxDepth: $maxDepth, limit: $limit, types: $types, avoid: $avoid,
    throughCommon: $throughCommon, throughEvents: $throughEvents, throughOperations: $throughOperations,
    hubLimit: $hubLimit, weighBy: $weighBy, asAt: "2025-01-31") {
    nodes { id label } links { id type statementCount }
    paths { length nodeIds linkIds commonNodes busiest weight confidence weakestLinkId warnings { kind linkIds } }
    truncation { what limit shown total howToGoOn }
  }
}`;

const ask = async (from: readonly string[], to: readonly string[], more: object = {}, who = outsider) =>
  (await who(query, { from: idsOf(from), to: idsOf(to), ...more })).data.paths;

/** Ways by the labels of their nodes: of a node without a name its kind. */
const ways = async (...asked: Parameters<typeof ask>): Promise<string[]> => {
  const { nodes, paths } = await ask(...asked);
  const labels = new Map((nodes as Labelled[]).map(({ id, label }) => [id, label]));
  return paths.map(({ nodeIds }: { nodeIds: string[] }) => nodeIds.map((id) => labels.get(id)).join(' '));
};
const anaToCy = [['ana'], ['cy']] as const;

describe('Query.paths', () => {
  it('gives one shortest way, or all of them, through the least busy first', async () => {
    expect(await ways(...anaToCy)).toEqual(['ana ben cy', 'ana dot cy']);
    expect(await ways(...anaToCy, { mode: 'SHORTEST' })).toEqual(['ana ben cy']);
    expect(await ways(...anaToCy, {}, member)).toEqual(['ana cy']);
  });

  it('gives the k shortest ways without loops, of any length', async () => {
    expect(await ways(...anaToCy, { mode: 'K_SHORTEST', limit: 3 })).toEqual([
      'ana ben cy',
      'ana dot cy',
      'ana dot eve cy',
    ]);
    expect(await ways(...anaToCy, { mode: 'K_SHORTEST', limit: 1 })).toEqual(['ana ben cy']);
    expect((await ask(...anaToCy, { mode: 'K_SHORTEST', limit: 9 })).truncation).toBeNull();
  });

  it('gives all ways within a number of links', async () => {
    expect(await ways(...anaToCy, { mode: 'ALL_WITHIN', maxDepth: 2 })).toEqual(['ana ben cy', 'ana dot cy']);
    expect(await ways(...anaToCy, { mode: 'ALL_WITHIN', maxDepth: 3 })).toHaveLength(3);
    expect(await ways(...anaToCy, { mode: 'ALL_WITHIN', maxDepth: 1 })).toEqual([]);
    const { truncation } = await ask(...anaToCy, { mode: 'ALL_WITHIN', maxDepth: 3, limit: 2 });
    expect(truncation).toMatchObject({ what: 'paths', limit: 2, shown: 2, total: null });
  });

  it('runs through what is common, events and operations only when asked, and ranks them last', async () => {
    const common = await ways(...anaToCy, { throughCommon: true });
    expect(common).toEqual(['ana ben cy', 'ana dot cy', 'ana 07700 900001 cy']);
    expect(await ways(...anaToCy, { throughEvents: true, types: ['INVOLVED_IN'] })).toEqual(['ana booking cy']);
    expect(await ways(...anaToCy, { throughOperations: true, types: ['ROLE_IN'] })).toEqual(['ana north cy']);
    const { paths } = await ask(...anaToCy, { throughCommon: true, mode: 'K_SHORTEST', limit: 3 });
    expect(paths.map(({ commonNodes }: { commonNodes: number }) => commonNodes)).toEqual([0, 0, 1]);
  });

  it('keeps clear of nodes, kinds, operations, types of links and hubs', async () => {
    expect(await ways(...anaToCy, { avoid: { nodes: idsOf(['ben']) } })).toEqual(['ana dot cy']);
    expect(await ways(...anaToCy, { avoid: { types: ['FAMILY_OF'] } })).toEqual(['ana ben cy']);
    expect(await ways(...anaToCy, { avoid: { kinds: ['PERSON'] } })).toEqual([]);
    expect(await ways(...anaToCy, { avoid: { operations: idsOf(['south']) } }, member)).toEqual([
      'ana ben cy',
      'ana dot cy',
    ]);
    // What another operation states as well still stands.
    expect(await ways(['ana'], ['ben'], { avoid: { operations: idsOf(['north']) } })).toEqual(['ana ben']);
    expect(await ways(...anaToCy, { hubLimit: 2 })).toEqual(['ana ben cy']);
    // Whoever is busy may be an end of one way, and is not passed by another.
    expect(await ways(['ana'], ['cy', 'dot'], { hubLimit: 2 })).toEqual(['ana dot', 'ana ben cy']);
    expect(await ways(...anaToCy, { avoid: { nodes: idsOf(['cy']) } })).toEqual([]);
  });

  it('weighs links and stops: a longer way may be the better one', async () => {
    const weighed = (weighBy: readonly string[]) => ask(...anaToCy, { mode: 'SHORTEST', weighBy });
    expect((await weighed(['HUBS'])).paths[0].weight).toBeGreaterThan(2);
    expect((await weighed(['RECENCY'])).paths[0]).toMatchObject({ length: 2, weight: expect.closeTo(2.04, 1) });
    expect((await weighed(['GRADE'])).paths[0].weight).toBeCloseTo(2.1);
    expect(await ways(...anaToCy, { mode: 'K_SHORTEST', limit: 3, weighBy: ['RECENCY'] })).toEqual([
      ...['ana ben cy', 'ana dot cy', 'ana dot eve cy'],
    ]);
  });

  it('says how far a way can be relied on, what its weakest step is, and what rests on one source', async () => {
    const { paths, links } = await ask(...anaToCy, { mode: 'K_SHORTEST', limit: 3 });
    const idOf = (type: string, count: number) =>
      links.filter(
        (link: { type: string; statementCount: number }) => link.type === type && link.statementCount === count,
      );
    expect(paths.map(({ confidence }: { confidence: number }) => confidence)).toEqual([0.903, 0.903, 0.429]);
    // Two operations know ana and ben: that step does not rest on one source.
    expect(paths[0].warnings).toEqual([]);
    expect(paths[1].warnings).toEqual([{ kind: 'ONE_SOURCE', linkIds: paths[1].linkIds }]);
    expect(paths[2].weakestLinkId).toBe(paths[2].linkIds[1]);
    expect(idOf('ASSOCIATE_OF', 2)).toHaveLength(1);
  });

  it('joins sets pair by pair, each pair once', async () => {
    expect(await ways(['ana', 'ben'], ['cy', 'eve', 'gus'], { mode: 'SHORTEST' })).toEqual([
      ...['ben cy', 'ana ben cy', 'ana dot eve', 'ben cy eve'],
    ]);
    const set = ['ana', 'ben', 'cy'];
    const found = await ways(set, set, { mode: 'SHORTEST' });
    expect(found.map((way) => way.split(' ').length)).toEqual([2, 2, 3]);
  });

  it('answers with nothing where there is nothing to see, and refuses what cannot be meant', async () => {
    const nothing = { nodes: [], links: [], paths: [], truncation: null };
    for (const mode of ['SHORTEST', 'K_SHORTEST', 'ALL_WITHIN']) {
      expect(await ask([], ['cy'], { mode })).toEqual(nothing);
      expect(await ask(['nobody'], ['cy', 'cy'], { mode })).toEqual(nothing);
      expect(await ask(['ana'], ['gus'], { mode })).toEqual(nothing);
    }
    const refused = async (variables: Readonly<Record<string, unknown>>) =>
      (await outsider(query, variables)).errors?.[0]?.message;
    expect(await refused({ from: ['x'], to: ['x'] })).toContain('Argument "to": expected other ids than in from');
    expect(await refused({ from: ['x'], to: ['y'], maxDepth: 99, mode: 'K_SHORTEST' })).toContain('expected 1 to 12');
    expect(await refused({ from: ['x'], to: ['y'], limit: 0 })).toContain('Argument "limit": expected 1 to 100');
    const many = Array.from({ length: 10_000 }, (_one, index) => `person_${index}`);
    expect(await refused({ from: many, to: ['y'] })).toContain(
      'Argument "from": expected at most 20 ids, got "10000 ids"',
    );
    expect(await refused({ from: ['x'], to: ['y'], avoid: { nodes: many } })).toContain('Argument "avoid.nodes"');
  });

  it('finds the same by a search in code as by the database', async () => {
    const people = ['ana', 'ben', 'cy', 'dot', 'eve', 'fay', 'gus'];
    for (const who of [outsider, member]) {
      for (const [one, other] of [...anaToCy, ['ana', 'eve'], ['ben', 'gus']].map((pair) => [...pair].flat())) {
        const plain = await ways([one ?? ''], [other ?? ''], {}, who);
        expect(await ways([one ?? ''], [other ?? ''], { hubLimit: 1000 }, who)).toEqual(plain);
      }
      const one = await ways(people, people, { limit: 100 }, who);
      expect(one.length).toBeGreaterThan(9);
    }
  });
});
