import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

const boss = asking('boss', 'analyst');
const reader = asking('reader', 'reader');

beforeEach(() =>
  givenGraph({
    north: { statements: ['ana USES 07700900001', 'ben USES 07700900001'] },
    south: {
      open: false,
      members: ['member', 'boss'],
      statements: ['ana USES 07700900002', 'ana ASSOCIATE_OF ben', 'zed USES 07700900002'],
    },
  }),
);
afterAll(closeApi);

const idsOf = async () => {
  const { data } = await member(
    '{ people { nodes { id label } } phones { nodes { id label } } operations { nodes { id label } } }',
  );
  const all = [...data.people.nodes, ...data.phones.nodes, ...data.operations.nodes];
  return Object.fromEntries(
    all.map(({ id, label }: { id: string; label: string }) => [label.replace('07700 90000', 'p'), id]),
  );
};

const saving = `mutation($input: SaveChartInput!) { saveChart(input: $input) {
  chart { id name mine owner operation { reference } queries { field arguments } } userErrors { field message } } }`;
const opening = `query($id: ID!) { chart(id: $id) { name mine note queries { field arguments } opened {
  nodes { id label } links { type statementCount } positions { nodeId x y } selection
  changes { newNodeIds goneNodeIds newLinkIds goneLinkIds } truncations { limit shown } problems { query message } } } }`;

const expandFrom = (from: readonly (string | undefined)[], more = {}) => [
  { field: 'expand', arguments: JSON.stringify({ from, ...more }) },
];
async function saved(ask: typeof member, input: Record<string, unknown>): Promise<string> {
  const { data } = await ask(saving, { input: { name: 'Chart', ...input } });
  expect(data.saveChart.userErrors).toEqual([]);
  return data.saveChart.chart.id;
}
const opened = async (ask: typeof member, id: string) => (await ask(opening, { id })).data.chart;
const labels = (chart: { opened: { nodes: { label: string }[] } }) =>
  chart.opened.nodes.map(({ label }) => label).sort();

describe('A saved chart', () => {
  it('is asked anew under the rights of whoever opens it, and tells them of nothing else', async () => {
    const { ana, ben, zed, p2, north, south } = await idsOf();
    const id = await saved(member, {
      operation: 'north',
      note: 'Who is around Ana',
      queries: [...expandFrom([ana, zed]), { field: 'paths', arguments: JSON.stringify({ from: [ana], to: [ben] }) }],
      selection: [ana, p2],
      positions: [
        { nodeId: ana, x: 1, y: 2.5 },
        { nodeId: p2, x: 3, y: 4 },
      ],
    });
    const own = await opened(member, id);
    expect(labels(own)).toEqual(['07700 900001', '07700 900002', 'ana', 'ben', 'zed']);
    expect(own.mine).toBe(true);
    expect(own.opened.positions).toHaveLength(2);
    const nothing = { newNodeIds: [], goneNodeIds: [], newLinkIds: [], goneLinkIds: [] };
    expect(own.opened.changes).toEqual(nothing);
    const others = await opened(outsider, id);
    expect(labels(others)).toEqual(['07700 900001', 'ana', 'ben']);
    expect(others.opened).toMatchObject({
      ...{ positions: [{ nodeId: ana, x: 1, y: 2.5 }], selection: [ana], problems: [], truncations: [] },
      changes: { goneNodeIds: [], goneLinkIds: [], newNodeIds: [] },
    });
    const told = JSON.stringify(others);
    for (const hidden of [zed, p2, south]) expect(told).not.toContain(hidden);
    expect(JSON.parse(others.queries[0].arguments)).toEqual({ from: [ana] });
    const shared = { field: 'commonLinks', arguments: JSON.stringify({ operations: [north, south], limit: 5 }) };
    const named = await saved(member, { operation: 'north', queries: [shared] });
    const argumentsFor = async (ask: typeof member) => JSON.parse((await opened(ask, named)).queries[0].arguments);
    expect(await argumentsFor(member)).toEqual({ operations: [north, south], limit: 5 });
    expect(await argumentsFor(outsider)).toEqual({ operations: [north], limit: 5 });
  });

  it('says what has come and gone since; what has gone, to its owner alone', async () => {
    const { ana, ben } = await idsOf();
    const id = await saved(boss, { operation: 'north', queries: expandFrom([ana]), selection: [ben] });
    const { admin } = await api();
    await admin.run("MATCH (:Member {id: 'boss'})-[admitted:ADMITTED_TO]->() DELETE admitted");
    const own = await opened(boss, id);
    expect(own.opened.changes.goneNodeIds).toHaveLength(2);
    expect(own.opened.selection).toEqual([ben]);
    const others = await opened(outsider, id);
    expect(others.opened.changes.goneNodeIds).toEqual([]);
    expect(others.opened.changes.goneLinkIds).toEqual([]);
    // That Ben stood on it would tell of the link by which he came there.
    expect([others.opened.selection, JSON.stringify(others).includes(ben as string)]).toEqual([[], false]);
    const mine = await saved(outsider, { queries: expandFrom([ben]) });
    await admin.run(
      "MERGE (m:Member {id: 'outsider'}) WITH m MATCH (o:Operation {reference: 'south'}) MERGE (m)-[:ADMITTED_TO]->(o)",
    );
    const { changes } = (await opened(outsider, mine)).opened;
    expect([changes.newNodeIds, changes.newLinkIds.length]).toEqual([[ana], 1]);
  });

  it('calls new to others what was recorded since: what its owner saw, or did not see, tells them nothing', async () => {
    const { ana, ben } = await idsOf();
    const { admin } = await api();
    // The owner does not see by what Ana and Ben are linked, and the member does; then the other way round.
    const blind = await saved(outsider, { operation: 'north', queries: expandFrom([ana]) });
    const seen = (await opened(member, blind)).opened;
    expect(seen.nodes.map(({ id }: { id: string }) => id)).toContain(ben);
    expect(seen.changes).toEqual({ newNodeIds: [], goneNodeIds: [], newLinkIds: [], goneLinkIds: [] });
    const id = await saved(boss, { operation: 'north', queries: expandFrom([ana]) });
    await admin.run(`MATCH (a)-[known:ASSOCIATE_OF]->(b), (north:Operation {reference: 'north'})
      CREATE (a)-[link:ASSOCIATE_OF]->(b)
      SET link = known {.*, id: 'late', operation: north.id, open: true, scope: 0, recordedAt: '2999-01-01T00:00:00Z'}`);
    const { changes, links } = (await opened(outsider, id)).opened;
    expect(links.map(({ type }: { type: string }) => type).sort()).toEqual(['ASSOCIATE_OF', 'USES']);
    expect([changes.newNodeIds, changes.newLinkIds.length]).toEqual([[], 1]);
    expect((await opened(boss, id)).opened.changes.newLinkIds).toEqual([]);
  });

  it('draws the links of whom its reader may not know by name, and they are not new to its owner', async () => {
    await givenGraph({ north: { statements: ['vic USES 07700900001', 'ana USES 07700900001', 'vic ROLE VICTIM'] } });
    const { data } = await outsider('{ phones { nodes { id } } }');
    const id = await saved(outsider, { queries: expandFrom([data.phones.nodes[0].id]) });
    const { links, nodes, changes } = (await opened(outsider, id)).opened;
    expect(nodes).toHaveLength(3);
    expect(links).toHaveLength(2);
    expect(changes).toEqual({ newNodeIds: [], goneNodeIds: [], newLinkIds: [], goneLinkIds: [] });
    const stored = await (await api()).admin.run(
      'MATCH (chart:SavedChart) UNWIND chart.linkKeys AS linkKey RETURN linkKey',
    );
    expect(JSON.stringify(stored)).not.toContain('~');
  });

  it('from somebody whom its owner may not know by name opens to all who may see it, each under ids of their own', async () => {
    await givenGraph({ north: { statements: ['vic USES 07700900001', 'ana USES 07700900001', 'vic ROLE VICTIM'] } });
    const { vic } = await idsOf();
    const colleague = asking('colleague', 'analyst');
    const people = async (ask: typeof member) =>
      (await ask('{ people { nodes { id } } }')).data.people.nodes.map(({ id }: { id: string }) => id);
    const own = (await people(outsider)).find((one: string) => one.includes('~'));
    const queries = expandFrom([own], { types: ['USES'], limit: 5 });
    const id = await saved(outsider, { operation: 'north', queries });
    const fromOf = (chart: { queries: { arguments: string }[] }) => JSON.parse(chart.queries[0]?.arguments ?? '');
    for (const ask of [outsider, colleague, member]) {
      const chart = await opened(ask, id);
      expect(chart.opened.nodes).toHaveLength(2);
      expect(chart.opened.problems).toEqual([]);
      const { from, ...rest } = fromOf(chart);
      expect(rest).toEqual({ types: ['USES'], limit: 5 });
      expect(await people(ask)).toContain(from[0]);
      expect(JSON.stringify(chart).includes(vic as string)).toBe(ask === member);
    }
    // Whoever knows them by name saves it as well, and tells others of no id by that.
    const named = await saved(member, { operation: 'north', queries: expandFrom([vic], { types: ['USES'] }) });
    const others = await opened(outsider, named);
    expect([others.opened.nodes.length, fromOf(others)]).toEqual([2, { from: [own], types: ['USES'] }]);
    expect(JSON.stringify(others)).not.toContain(vic);
    const stored = await (await api()).admin.run('MATCH (chart:SavedChart) RETURN properties(chart) AS chart');
    expect(JSON.stringify(stored)).not.toContain('~');
  });

  it('is open to its owner alone, or as its operation is', async () => {
    const { ana } = await idsOf();
    const own = await saved(member, { queries: expandFrom([ana]) });
    const ofSouth = await saved(member, { operation: 'south', queries: expandFrom([ana]) });
    const ofNorth = await saved(member, { operation: 'north', queries: expandFrom([ana]) });
    const listed = async (ask: typeof member) =>
      (await ask('{ charts { id } }')).data.charts.map(({ id }: { id: string }) => id).sort();
    expect(await listed(member)).toEqual([own, ofSouth, ofNorth].sort());
    expect(await listed(boss)).toEqual([ofSouth, ofNorth].sort());
    expect(await listed(outsider)).toEqual([ofNorth]);
    for (const id of [own, ofSouth, 'x']) expect(await opened(outsider, id)).toBeNull();
    const { south } = await idsOf();
    expect((await outsider('query($o: ID) { charts(operation: $o) { id } }', { o: south })).data.charts).toEqual([]);
    expect((await reader('{ charts { id } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is changed and deleted by its owner alone; hidden, unknown and others read alike', async () => {
    const { ana } = await idsOf();
    const id = await saved(member, { operation: 'north', queries: expandFrom([ana]) });
    const hidden = await saved(member, { queries: expandFrom([ana]) });
    const message = 'id: expected the id of a chart of your own.';
    for (const one of [id, hidden, 'savedChart_0']) {
      const change = await outsider(saving, { input: { id: one, name: 'Mine', queries: expandFrom([ana]) } });
      expect(change.data.saveChart).toEqual({ chart: null, userErrors: [{ field: 'input.id', message }] });
      const gone = await outsider('mutation($id: ID!) { deleteChart(id: $id) { userErrors { field message } } }', {
        id: one,
      });
      expect(gone.data.deleteChart.userErrors).toEqual([{ field: 'id', message }]);
    }
    expect(await saved(member, { id, name: 'Anew', queries: expandFrom([ana]) })).toBe(id);
    expect(await opened(outsider, id)).toBeNull();
    expect((await opened(member, id)).name).toBe('Anew');
    await member('mutation($id: ID!) { deleteChart(id: $id) { userErrors { message } } }', { id });
    expect(await opened(member, id)).toBeNull();
  });

  it.each([
    [{ name: ' ' }, 'input.name', 'name: expected 1 to 200 characters.'],
    [{ queries: [] }, 'input.queries', 'queries: expected 1 to 20 questions.'],
    [
      { operation: 'south' },
      'input.operation',
      'operation: expected the id or reference of an operation that you may see.',
    ],
    [
      { queries: [{ field: 'people', arguments: '{}' }] },
      'input.queries.0',
      'expected a field that answers with nodes and links, got "people".',
    ],
    [{ queries: [{ field: 'expand', arguments: '[' }] }, 'input.queries.0', 'expected the arguments as a JSON object.'],
    [
      { queries: [{ field: 'expand', arguments: '{"from":[],"x":1}' }] },
      'input.queries.0',
      'expand has no argument "x".',
    ],
    [
      { queries: [{ field: 'expand', arguments: '{}' }] },
      'input.queries.0',
      'argument "from" of type "[ID!]!" is required',
    ],
    [
      { queries: [{ field: 'expand', arguments: '{"from":[],"limit":0}' }] },
      'input.queries.0',
      'Argument "limit": expected 1 to 5000, got 0.',
    ],
    [
      { queries: [{ field: 'expand', arguments: '{"from":[],"limit":"many"}' }] },
      'input.queries.0',
      'Int cannot represent non-integer value: "many"',
    ],
  ])('is not kept with %j', async (wrong, field, message) => {
    const input = { name: 'Chart', queries: expandFrom([]), ...wrong };
    const { data } = await outsider(saving, { input });
    expect(data.saveChart.chart).toBeNull();
    expect(data.saveChart.userErrors[0].field).toBe(field);
    expect(data.saveChart.userErrors[0].message).toContain(message);
  });
});
