import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Networks } from '../../src/analysis/measures/networks.js';
import { api, asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

/**
 * north, open:       ana - p1 - ben - p2 - cy, and the pair p1 - ben twice by different links
 * south, restricted: cy - dot, ana - p1 once more, and eve of whom only south knows, without a link
 */
beforeAll(() =>
  givenGraph({
    north: {
      statements: [
        'ana USES 07700900001',
        'ben USES 07700900001',
        '07700900001 REGISTERED_TO ben',
        'ben USES 07700900002',
        'cy USES 07700900002',
        'fay',
      ],
    },
    west: { statements: ['ben USES 07700900002', 'ana MEMBER_OF someGroup'] },
    south: { open: false, statements: ['cy ASSOCIATE_OF dot', 'ana USES 07700900001', 'eve'] },
  }),
);
afterAll(closeApi);

const ids: Record<string, string> = {};
beforeAll(async () => {
  const { data } = await member(
    '{ people { nodes { id label } } phones { nodes { id label } } operations { nodes { id label } } organisedCrimeGroups { nodes { id label } } }',
  );
  for (const list of Object.values(data) as { nodes: { id: string; label: string }[] }[])
    for (const { id, label } of list.nodes) ids[label.replace('07700 90000', 'p')] = id;
});
const named = (id: string) => Object.keys(ids).find((name) => ids[name] === id);

const query = `query($scope: NetworkScope!, $measure: KeyMeasure!, $counting: LinkCounting, $directed: Boolean, $normalised: Boolean, $limit: Int) {
  keyPlayers(scope: $scope, measure: $measure, counting: $counting, directed: $directed, normalised: $normalised, limit: $limit) {
    players { rank nodeId score node { id label } } nodeCount linkCount sampled converged truncation { what shown total }
  }
}`;
const scored = async (ask: typeof member, variables: Record<string, unknown>) => {
  const { data, errors } = await ask(query, {
    scope: { everything: true },
    measure: 'DEGREE',
    normalised: false,
    ...variables,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { players } = data.keyPlayers as { players: { nodeId: string; score: number; node: { id: string } }[] };
  for (const { node, nodeId } of players) expect(node.id).toBe(nodeId);
  return Object.fromEntries(players.map(({ nodeId, score }) => [named(nodeId) ?? nodeId, score]));
};

/** Does something with other limits than the usual ones, as if the network were too great for this process. */
async function withLimits<T>(
  limits: { nodes: number; links?: number; steps?: number },
  work: () => Promise<T>,
): Promise<T> {
  const { shared, admin, library } = await api();
  const usual = shared.networks as Networks;
  const networks = new Networks(admin, library, {
    inProcess: { nodes: limits.nodes, links: limits.links ?? limits.nodes },
    steps: limits.steps ?? usual.limits.steps,
    sampledSteps: usual.limits.sampledSteps,
  });
  Object.assign(shared, { networks });
  try {
    return await work();
  } finally {
    await networks.stop();
    Object.assign(shared, { networks: usual });
  }
}

const measures = ['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR', 'PAGERANK', 'K_CORE'];

describe('Query.keyPlayers', () => {
  it('counts pairs once, or every statement; leaves out who has no visible link', async () => {
    expect(await scored(outsider, {})).toEqual({ ana: 2, ben: 2, p1: 2, p2: 2, cy: 1, someGroup: 1 });
    expect(await scored(outsider, { counting: 'STATEMENTS' })).toEqual({
      ben: 4,
      p1: 3,
      p2: 3,
      ana: 2,
      cy: 1,
      someGroup: 1,
    });
    expect(await scored(member, {})).toEqual({ ana: 2, ben: 2, p1: 2, p2: 2, cy: 2, dot: 1, someGroup: 1 });
    expect(await scored(member, { counting: 'STATEMENTS' })).toMatchObject({ ana: 3, p1: 4, cy: 2, dot: 1 });
  });

  it('gives equal scores one rank, in the order of ids, and says what it cut', async () => {
    const { data } = await outsider(query, { scope: { everything: true }, measure: 'DEGREE', limit: 5 });
    const { players, truncation, nodeCount, linkCount } = data.keyPlayers;
    expect(players.map(({ rank }: { rank: number }) => rank)).toEqual([1, 1, 1, 1, 5]);
    const tied = players.slice(0, 4).map(({ nodeId }: { nodeId: string }) => nodeId);
    expect(tied).toEqual([...tied].sort());
    expect(players[0].score).toBeCloseTo(2 / 5, 12);
    expect({ truncation, nodeCount, linkCount }).toEqual({
      ...{ truncation: { what: 'nodes', shown: 5, total: 6 }, nodeCount: 6, linkCount: 5 },
    });
  });

  it('heeds direction where it is asked to', async () => {
    expect(await scored(outsider, { directed: true })).toMatchObject({ ben: 3, p1: 3 });
    expect(await scored(outsider, { directed: true, measure: 'BETWEENNESS' })).toMatchObject({ p1: 2, ben: 2, p2: 0 });
  });

  it('takes an operation, several, a group, nodes with hops, links of some types', async () => {
    const degree = (scope: unknown) => scored(outsider, { scope });
    expect(await degree({ operations: [ids.west] })).toEqual({ ana: 1, ben: 1, p2: 1, someGroup: 1 });
    expect(await degree({ operations: ['West', ids.north] })).toEqual(await scored(outsider, {}));
    expect(await degree({ group: ids.someGroup })).toEqual({ ana: 2, someGroup: 1, p1: 1 });
    expect(await degree({ nodes: [ids.cy], hops: 2 })).toEqual({ p2: 2, cy: 1, ben: 1 });
    expect(await degree({ nodes: [ids.cy, ids.p2], hops: 0 })).toEqual({ p2: 1, cy: 1 });
    expect(await degree({ nodes: [ids.cy], hops: 3, hubLimit: 1 })).toEqual({ p2: 1, cy: 1 });
    expect(await degree({ everything: true, types: ['MEMBER_OF'] })).toEqual({ ana: 1, someGroup: 1 });
  });

  it('answers alike whatever computes it: this process, or the database for what is too great for it', async () => {
    for (const ask of [outsider, member]) {
      for (const measure of ['DEGREE', 'BETWEENNESS', 'PAGERANK', 'K_CORE']) {
        const counting = measure === 'DEGREE' || measure === 'PAGERANK' ? 'STATEMENTS' : 'MERGED';
        for (const normalised of [true, false]) {
          const asked = { measure, counting, normalised };
          const here = await scored(ask, asked);
          const there = await withLimits({ nodes: 0 }, () => scored(ask, asked));
          expect(Object.keys(there)).toEqual(Object.keys(here));
          for (const [name, score] of Object.entries(there))
            expect(Math.abs(score - (here[name] as number))).toBeLessThan(1e-9);
        }
      }
    }
  });

  it('counts shortest ways alike where the database does it for a part', async () => {
    for (const measure of ['BETWEENNESS', 'CLOSENESS']) {
      const asked = { measure, normalised: true, scope: { operations: [ids.north, ids.west] } };
      const here = await scored(outsider, asked);
      const there = await withLimits({ nodes: 1000, steps: 0 }, () => scored(outsider, asked));
      expect(there).toEqual(here);
    }
  });

  it('answers a repeated question from memory, until links change', async () => {
    await scored(outsider, { measure: 'PAGERANK' });
    const { statements } = await outsider(query, { scope: { everything: true }, measure: 'PAGERANK' });
    expect(statements).toEqual(['measures/state', 'node/byKey']);
    const { admin } = await api();
    await admin.run('CREATE (:LinkChange {id: randomUUID()})');
    const after = await outsider(query, { scope: { everything: true }, measure: 'PAGERANK' });
    expect(after.statements).toContain('networks/narrow');
  });

  it('counts what somebody may see who has come to an operation, or left it, from the next question on', async () => {
    const mia = asking('mia', 'analyst');
    const { admin } = await api();
    const before = await scored(mia, {});
    expect(before).toEqual(await scored(outsider, {}));
    await admin.run(
      "MATCH (o:Operation {reference: 'south'}) MERGE (m:Member {id: 'mia'}) MERGE (m)-[:ADMITTED_TO]->(o)",
    );
    expect(await scored(mia, {})).toEqual(await scored(member, {}));
    await admin.run("MATCH (:Member {id: 'mia'})-[admitted:ADMITTED_TO]->() DELETE admitted");
    expect(await scored(mia, {})).toEqual(before);
  });

  it.each([
    [{ scope: {} }, 'Argument "scope": expected one of operations, group, nodes and everything, got "none".'],
    [{ scope: { everything: true, nodes: ['x'] } }, 'got "nodes and everything".'],
    [{ scope: { nodes: ['x'], hops: 7 } }, 'Argument "scope.hops": expected 0 to 6, got 7.'],
    [{ scope: { everything: true, hops: 1 } }, 'Argument "scope.hops": expected to be given with nodes or a group'],
    [{ scope: { operations: Array.from({ length: 101 }, (_one, at) => `o${at}`) } }, 'expected at most 100 ids'],
    [{ limit: 0 }, 'Argument "limit": expected 1 to 1000, got 0.'],
    [{ measure: 'K_CORE', directed: true }, 'Argument "directed": expected false for K_CORE'],
    [{ measure: 'CLOSENESS', counting: 'STATEMENTS' }, 'Argument "counting": expected MERGED for CLOSENESS'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await outsider(query, { scope: { everything: true }, measure: 'DEGREE', ...variables });
    expect(errors?.[0]?.message).toContain(message);
  });

  it('answers what is hidden, unknown or empty alike: nobody', async () => {
    const none = { players: [], nodeCount: 0, linkCount: 0, sampled: null, converged: true, truncation: null };
    for (const scope of [
      { operations: [ids.south] },
      { operations: ['x'] },
      { nodes: [] },
      { nodes: [ids.dot], hops: 2 },
      { group: 'x' },
    ])
      for (const measure of measures) expect((await outsider(query, { scope, measure })).data.keyPlayers).toEqual(none);
  });

  it('refuses a part that is too great, rather than cutting it', async () => {
    await withLimits({ nodes: 2 }, async () => {
      for (const scope of [
        { operations: [ids.north] },
        { nodes: [ids.ben], hops: 2 },
        { everything: true, types: ['USES'] },
      ]) {
        const { errors } = await outsider(query, { scope, measure: 'DEGREE' });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY', limit: 2 });
      }
      const closeness = await outsider(query, { scope: { everything: true }, measure: 'CLOSENESS' });
      expect(closeness.errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
    });
  });

  it('counts the pairs that are linked, whichever way and however often, and the nodes of a part of everything', async () => {
    const all = ['ana', 'ben', 'cy', 'p1', 'p2', 'someGroup'].map((name) => ids[name]);
    const asked = async (scope: object, more: object = {}) =>
      (await outsider(query, { scope, measure: 'DEGREE', ...more })).errors?.[0]?.extensions.code ?? null;
    await withLimits({ nodes: 6, links: 5 }, async () => {
      for (const scope of [
        { everything: true, common: false },
        { nodes: all, hops: 0 },
      ]) {
        expect(await asked(scope)).toBeNull();
        expect(await asked(scope, { directed: true })).toBe('TOO_COSTLY');
      }
    });
    await withLimits({ nodes: 5, links: 5 }, async () => {
      expect(await asked({ everything: true, common: false })).toBe('TOO_COSTLY');
      expect(await asked({ everything: true, types: ['USES'] })).toBeNull();
    });
  });

  it('says that the time was over where the database is still measuring, and gives its memory back', async () => {
    const { library, shared, admin } = await api();
    const [get, { settings }] = [library.get.bind(library), shared];
    const inMemory = async () => {
      const rows = await admin.run('CALL gds.graph.list() YIELD graphName RETURN graphName ORDER BY graphName');
      return rows.map(({ graphName }) => String(graphName));
    };
    const endless = `UNWIND range(1, 1000000000) AS again
      CALL gds.pageRank.stream($a.graph, {
        relationshipTypes: ['PAIR'], maxIterations: 1000, tolerance: 0.0, concurrency: 1, logProgress: false
      }) YIELD score
      WITH count(score) > 0 AS converged`;
    const before = await inMemory();
    await withLimits({ nodes: 0 }, async () => {
      const ask = (measure: string) => outsider(query, { scope: { everything: true }, measure });
      expect((await ask('DEGREE')).errors).toBeUndefined();
      const kept = (await inMemory()).filter((name) => !before.includes(name));
      expect(kept).toHaveLength(2);
      Object.assign(library, {
        get: (name: string) => (name === 'networks/scorePageRank' ? { ...get(name), body: endless } : get(name)),
      });
      Object.assign(shared, { settings: { ...settings, deadlineMs: 3_000 } });
      try {
        const { errors, data } = await ask('PAGERANK');
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED']);
        expect(data).toBeNull();
      } finally {
        Object.assign(library, { get });
        Object.assign(shared, { settings });
      }
      // What is made for all stays for the next question; the viewer's, half noted on, does not.
      expect((await inMemory()).filter((name) => !before.includes(name))).toEqual(kept.slice(0, 1));
      expect((await ask('PAGERANK')).errors).toBeUndefined();
    });
    expect(await inMemory()).toEqual(before);
  });

  it('says that the database lacks its library for graphs, and measures parts without it', async () => {
    const { library } = await api();
    const get = library.get.bind(library);
    const lacking = (name: string) => {
      const found = get(name);
      return { ...found, body: found.body.replaceAll('gds.', 'absent.') };
    };
    Object.assign(library, { get: (name: string) => (name.startsWith('networks/') ? lacking(name) : get(name)) });
    try {
      await withLimits({ nodes: 1000, steps: 0 }, async () => {
        const { errors } = await outsider(query, { scope: { everything: true }, measure: 'DEGREE' });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'ANALYSIS_UNAVAILABLE', retryable: false });
        const scope = { operations: [ids.north] };
        expect(await scored(outsider, { scope, measure: 'BETWEENNESS' })).toMatchObject({ ben: 4 });
      });
    } finally {
      Object.assign(library, { get });
    }
  });
});

describe('Query.communities', () => {
  const question = `query($scope: NetworkScope!, $limit: Int, $members: Int) { communities(scope: $scope, limit: $limit, members: $members) {
    count nodeCount linkCount modularity truncation { what total }
    communities { label size memberIds members { label } linksWithin linksOut truncation { total } } } }`;

  it('names groups by the least id of their members, and says what it cut', async () => {
    const { data } = await outsider(question, { scope: { everything: true } });
    const { communities, count, nodeCount } = data.communities;
    expect(communities).toHaveLength(count);
    expect(communities.flatMap(({ memberIds }: { memberIds: string[] }) => memberIds).sort()).toHaveLength(nodeCount);
    for (const { label, memberIds, size, members } of communities) {
      expect([label, size, members.length]).toEqual([[...memberIds].sort()[0], memberIds.length, size]);
    }
    const cut = (await outsider(question, { scope: { everything: true }, limit: 1, members: 1 })).data.communities;
    expect(cut.truncation).toEqual({ what: 'communities', total: count });
    expect(cut.communities).toHaveLength(1);
    expect(cut.communities[0].truncation).toEqual({ total: communities[0].size });
  });

  it('divides all nodes as well where the database does it, the same way each time', async () => {
    const here = (await outsider(question, { scope: { everything: true } })).data.communities;
    const ask = () =>
      withLimits(
        { nodes: 0 },
        async () => (await outsider(question, { scope: { everything: true } })).data.communities,
      );
    const there = await ask();
    expect(there.nodeCount).toBe(here.nodeCount);
    expect(there.communities.flatMap(({ memberIds }: { memberIds: string[] }) => memberIds).sort()).toEqual(
      here.communities.flatMap(({ memberIds }: { memberIds: string[] }) => memberIds).sort(),
    );
    for (const { label, memberIds } of there.communities) expect(label).toBe([...memberIds].sort()[0]);
    expect(Math.abs(there.modularity - here.modularity)).toBeLessThan(0.05);
    expect(await ask()).toEqual(there);
  });
});

describe('Query.cutPoints', () => {
  it('names the nodes and pairs that hold a part together, those that separate most first', async () => {
    const { data } = await outsider(`{ cutPoints(scope: { everything: true }) {
      pointCount bridgeCount components nodeCount linkCount truncation { total }
      points { nodeId node { label } parts separated } bridges { aId bId a { label } separated } } }`);
    const { points, bridges, ...counts } = data.cutPoints;
    expect(counts).toEqual({
      pointCount: 4,
      bridgeCount: 5,
      components: 1,
      nodeCount: 6,
      linkCount: 5,
      truncation: null,
    });
    expect(points.map((one: { nodeId: string; separated: number }) => [named(one.nodeId), one.separated])).toEqual(
      expect.arrayContaining([
        ['p1', 2],
        ['ben', 2],
        ['ana', 1],
        ['p2', 1],
      ]),
    );
    expect(points.map(({ separated }: { separated: number }) => separated)).toEqual([2, 2, 1, 1]);
    expect(bridges[0].separated).toBe(3);
  });

  it('says of both lists that they were cut', async () => {
    const cut = async (limit: number) => {
      const { data } = await outsider(`{ cutPoints(scope: { everything: true }, limit: ${limit}) {
        points { nodeId } bridges { aId } truncation { what limit shown total } } }`);
      return data.cutPoints.truncation;
    };
    expect(await cut(1)).toEqual({ what: 'points, bridges', limit: 1, shown: 2, total: 9 });
    expect(await cut(4)).toEqual({ what: 'bridges', limit: 4, shown: 4, total: 5 });
  });
});

describe('Query.whatIf', () => {
  const question = `query($scope: NetworkScope!, $remove: [ID!]!) { whatIf(scope: $scope, remove: $remove) {
    notice removedIds aloneCount aloneIds brokerCount newBrokers { nodeId before after node { label } }
    before { nodeCount linkCount components largestComponent reach } after { nodeCount linkCount components largestComponent reach }
    truncation { what } } }`;

  it('shows how a part would hang together without somebody, and who would be left alone', async () => {
    const { data } = await outsider(question, { scope: { everything: true }, remove: [ids.p2, ids.dot, 'x'] });
    expect(data.whatIf).toMatchObject({
      removedIds: [ids.p2],
      before: { nodeCount: 6, linkCount: 5, components: 1, largestComponent: 6, reach: 1 },
      after: { nodeCount: 5, linkCount: 3, components: 2, largestComponent: 4, reach: 0.6 },
      ...{ aloneCount: 1, aloneIds: [ids.cy], newBrokers: [], brokerCount: 0, truncation: null },
    });
    expect(data.whatIf.notice).toContain('Decision support');
  });

  it('finds who would stand between the others then', async () => {
    await givenGraph({
      north: {
        statements: ['a', 'b', 'c', 'd', 'e']
          .flatMap((one, at, all) => [`${one} ASSOCIATE_OF ${all[(at + 1) % 5]}`])
          .concat('a ASSOCIATE_OF c'),
      },
    });
    const { data: people } = await outsider('{ people { nodes { id name } } }');
    const id = (name: string) => people.people.nodes.find((one: { name: string }) => one.name === name).id;
    const { data } = await outsider(question, { scope: { everything: true }, remove: [id('a')] });
    // What remains is b - c - d - e.
    expect(
      data.whatIf.newBrokers.map(({ node, after }: { node: { label: string }; after: number }) => [node.label, after]),
    ).toEqual(
      expect.arrayContaining([
        ['c', 2],
        ['d', 2],
      ]),
    );
    expect(data.whatIf.brokerCount).toBe(2);
  });

  it('says of both lists that they were cut', async () => {
    const ring = ['x', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (one, at, all) => `${one} ASSOCIATE_OF ${all[(at + 1) % 8]}`,
    );
    await givenGraph({ north: { statements: [...ring, 'p ASSOCIATE_OF x', 'q ASSOCIATE_OF x'] } });
    const { data: people } = await outsider('{ people { nodes { id name } } }');
    const { id } = people.people.nodes.find(({ name }: { name: string }) => name === 'x');
    const { data } = await outsider(
      `query($remove: [ID!]!) { whatIf(scope: { everything: true }, remove: $remove, limit: 1) {
        aloneCount brokerCount newBrokers { nodeId } aloneIds truncation { what limit shown total } } }`,
      { remove: [id] },
    );
    const { aloneCount, brokerCount, truncation } = data.whatIf;
    expect(aloneCount).toBe(2);
    expect(truncation).toEqual({ what: 'newBrokers, aloneIds', limit: 1, shown: 2, total: 2 + brokerCount });
  });
});
