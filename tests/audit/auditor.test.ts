import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

const auditor = asking('auditor', 'auditor');
let cy = '';

beforeAll(async () => {
  await givenGraph({
    north: { statements: ['ana USES 07700900001', 'ben USES 07700900002'] },
    south: { open: false, statements: ['cy USES 07700900001'] },
  });
  const { audit, admin, library } = await api();
  audit.attach(admin, library);
  const users =
    'query Users($n: String!) { entity(identifier: $n) { ... on Phone { attributions { nodes { person { id name } } } } } }';
  for (let times = 0; times < 3; times += 1) await outsider(users, { n: '07700 900001' });
  const { data } = await member(users, { n: '07700 900001' });
  cy = data.entity.attributions.nodes.find(({ person }: { person: { name: string } }) => person.name === 'cy').person
    .id;
  await outsider('query Nobody($n: String) { people(filter: { name: $n }) { nodes { id } } }', { n: 'Nobody Known' });
});
afterAll(async () => {
  const { audit } = await api();
  await audit.detach();
  await closeApi();
});

describe('Query.auditSightings', () => {
  it('tells who has been shown something, by its id or an identifier as written, and by which requests', async () => {
    const query = `query($entity: String!) { auditSightings(entity: $entity) {
      totalCount nodes { viewer requests entries { nodes { operationName purpose outcome } } } } }`;
    const phone = await auditor(query, { entity: '07700 900 001' });
    expect(phone.errors).toBeUndefined();
    expect(phone.data.auditSightings.totalCount).toBe(2);
    expect(phone.data.auditSightings.nodes).toEqual([
      {
        viewer: 'member',
        requests: 1,
        entries: { nodes: [{ operationName: 'Users', purpose: 'TEST', outcome: 'ANSWERED' }] },
      },
      {
        viewer: 'outsider',
        requests: 3,
        entries: { nodes: Array(3).fill({ operationName: 'Users', purpose: 'TEST', outcome: 'ANSWERED' }) },
      },
    ]);
    const person = await auditor(query, { entity: cy });
    expect(person.data.auditSightings.nodes.map(({ viewer }: { viewer: string }) => viewer)).toEqual(['member']);
  });

  it('tells of somebody who was merged who has been shown either, by the id that was given up as by the present one', async () => {
    const resolver = asking('resolver', 'contributor', 'safeguarding');
    const { data } = await asking('early', 'analyst')('{ people { nodes { id name } } }');
    const [ana, ben] = ['ana', 'ben'].map(
      (name) => data.people.nodes.find((one: { name: string }) => one.name === name).id,
    );
    await asking('saw ana', 'analyst')(`query Ana { node(id: "${ana}") { id } }`);
    await asking('saw ben', 'analyst')(`query Ben { node(id: "${ben}") { id } }`);
    const merged = await resolver('mutation($input: MergeInput!) { merge(input: $input) { resolution { id } } }', {
      input: { keep: ana, drop: ben, operation: 'north', reason: 'Same' },
    });
    await asking('saw both', 'analyst')(`query Both { node(id: "${ben}") { id } }`);
    const sightings = async (entity: string) => {
      const { data, errors } = await auditor(
        'query($entity: String!) { auditSightings(entity: $entity) { nodes { viewer entries { nodes { operationName } } } } }',
        { entity },
      );
      expect(errors).toBeUndefined();
      return data.auditSightings.nodes
        .filter(({ viewer }: { viewer: string }) => viewer.startsWith('saw'))
        .map((one: { viewer: string; entries: { nodes: { operationName: string }[] } }) => [
          one.viewer,
          ...one.entries.nodes.map(({ operationName }) => operationName),
        ])
        .sort();
    };
    const expected = [
      ['saw ana', 'Ana'],
      ['saw ben', 'Ben'],
      ['saw both', 'Both'],
    ];
    expect(await sightings(ben)).toEqual(expected);
    expect(await sightings(ana)).toEqual(expected);
    const { data: entries } = await auditor(
      'query($entity: String) { auditEntries(filter: { entity: $entity }) { nodes { viewer } } }',
      { entity: ben },
    );
    const viewers = entries.auditEntries.nodes.map(({ viewer }: { viewer: string }) => viewer);
    expect(viewers).toEqual(expect.arrayContaining(['saw ana', 'saw ben', 'saw both']));
    const undo = 'mutation($input: WithdrawResolutionInput!) { undoMerge(input: $input) { userErrors { message } } }';
    await resolver(undo, { input: { resolution: merged.data.merge.resolution.id } });
    expect(await sightings(ana)).toEqual([expected[0], expected[2]]);
  });

  it('pages, and ends where the period does', async () => {
    const page = await auditor(
      '{ auditSightings(entity: "07700900001", first: 1) { edges { node { viewer } } pageInfo { hasNextPage endCursor } } }',
    );
    const { edges, pageInfo } = page.data.auditSightings;
    expect([edges.length, pageInfo.hasNextPage]).toEqual([1, true]);
    const next = await auditor(
      'query($after: String) { auditSightings(entity: "07700900001", after: $after) { nodes { viewer } } }',
      {
        after: pageInfo.endCursor,
      },
    );
    expect(next.data.auditSightings.nodes).toEqual([{ viewer: 'outsider' }]);
    const none = await auditor('{ auditSightings(entity: "07700900001", to: "2020-01-01T00:00:00Z") { totalCount } }');
    expect(none.data.auditSightings.totalCount).toBe(0);
  });
});

describe('Query.auditEntries', () => {
  it('tells what a viewer read in a period, in the words of the document without its literals', async () => {
    const { data, errors } = await auditor(
      `query($from: DateTime) { auditEntries(filter: { viewer: "outsider", from: $from }, orderBy: OLDEST) {
        nodes { text ids roles kinds via } } }`,
      { from: '2026-01-01T00:00:00Z' },
    );
    expect(errors).toBeUndefined();
    const { nodes } = data.auditEntries;
    expect(nodes).toHaveLength(4);
    expect(nodes[0]).toMatchObject({ roles: ['ANALYST'], kinds: ['CONSULTATION'], via: 'POST /graphql' });
    expect(nodes[0].ids).toHaveLength(2);
    expect(nodes[3]).toMatchObject({ ids: [], text: 'query Nobody($n:String){people(filter:{name:$n}){nodes{id}}}' });
  });

  it('finds the requests that were refused, those of an auditor too', async () => {
    await asking('reader', 'reader')('{ people { totalCount } }');
    const { data } = await auditor('{ auditEntries(filter: { outcomes: [REFUSED] }) { nodes { viewer code } } }');
    expect(data.auditEntries.nodes).toEqual([{ viewer: 'reader', code: 'FORBIDDEN' }]);
    const own = await auditor('{ auditEntries(filter: { viewer: "auditor" }) { totalCount } }');
    expect(own.data.auditEntries.totalCount).toBeGreaterThan(2);
  });
});

describe('Query.auditedValues', () => {
  it('opens a name that was searched for and not found, and is audited itself', async () => {
    const { data } = await auditor('{ auditEntries(filter: { viewer: "outsider" }) { nodes { id operationName } } }');
    const { id } = data.auditEntries.nodes.find(
      ({ operationName }: { operationName: string }) => operationName === 'Nobody',
    );
    const opened = await auditor('query Open($id: ID!) { auditedValues(entry: $id) { literals variables other } }', {
      id,
    });
    expect(opened.data.auditedValues).toEqual({ literals: [], variables: '{"n":"Nobody Known"}', other: null });
    const { data: after } = await auditor(
      'query($e: String) { auditEntries(filter: { entity: $e }) { nodes { viewer operationName } } }',
      { e: id },
    );
    expect(after.auditEntries.nodes).toContainEqual({ viewer: 'auditor', operationName: 'Open' });
  });

  it('is null for an entry that is not there', async () => {
    expect((await auditor('{ auditedValues(entry: "auditEntry_none") { variables } }')).data.auditedValues).toBeNull();
  });
});

describe('Query.auditDays', () => {
  const day = (viewer: string, date: string, seen: number, role = 'ANALYST') => ({
    id: `${viewer}|${date}`,
    viewer,
    day: date,
    roles: [role],
    requests: 5,
    refused: 0,
    seen,
  });
  const unusual = async () => {
    const { data, errors } = await auditor(
      '{ auditDays(from: "2025-03-10", to: "2025-03-10", unusualOnly: true, orderBy: SEEN) { nodes { viewer seen usual usualOfPeers } } }',
    );
    expect(errors).toBeUndefined();
    return data.auditDays.nodes;
  };

  it('counts requests, refusals and what was shown', async () => {
    const { data } = await auditor('{ auditDays(viewerId: "outsider") { nodes { requests refused seen usual } } }');
    expect(data.auditDays.nodes).toEqual([{ requests: 4, refused: 0, seen: 2, usual: null }]);
  });

  it('finds days above what is usual for the viewer, or without a history for others', async () => {
    const { admin } = await api();
    const before = ['01', '02', '03', '04', '05', '06'].map((date) => `2025-03-${date}`);
    const rows = [
      ...before.flatMap((date) => [
        day('steady', date, 200),
        day('quiet', date, 50),
        day('busy', date, 900),
        day('peer', date, 60),
      ]),
      day('steady', '2025-03-10', 500), // usual: 200
      day('quiet', '2025-03-10', 400), // more than three times 50
      day('busy', '2025-03-10', 2_000),
      day('small', '2025-03-10', 99), // too little to be worth a look
      day('new', '2025-03-10', 3_000), // no history: others are usually at 200 or less
    ];
    await admin.run('UNWIND $a.rows AS row CREATE (day:AuditDay) SET day = row', { rows });
    expect(await unusual()).toEqual([
      { viewer: 'new', seen: 3000, usual: null, usualOfPeers: 200 },
      { viewer: 'quiet', seen: 400, usual: 50, usualOfPeers: 200 },
    ]);
  });
});

describe('The audit', () => {
  it.each(['analyst', 'admin', 'performance', 'reader', 'deconfliction', 'contributor'])(
    'is not for %s',
    async (role) => {
      const ask = asking('somebody', role);
      for (const field of [
        'auditEntries { totalCount }',
        'auditSightings(entity: "x") { totalCount }',
        'auditDays { totalCount }',
        'auditedValues(entry: "x") { entry }',
        'auditIndex { pending }',
      ]) {
        const { errors, statements } = await ask(`{ ${field} }`);
        expect([field, errors?.[0]?.extensions.code, statements]).toEqual([field, 'FORBIDDEN', []]);
      }
    },
  );

  it('says how much is not yet indexed', async () => {
    const { data } = await auditor('{ auditIndex { logs pending } }');
    expect(data.auditIndex.logs).toBe(1);
    expect(data.auditIndex.pending).toBeLessThanOrEqual(1);
  });
});
