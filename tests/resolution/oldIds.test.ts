import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenTables } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { wholeStore } from '../support/wholeStore.js';
import { idsOf, merge, resolver, undo } from './asking.js';

const outsider = asking('outsider', 'analyst');
const [rita, rob] = [asking('rita', 'records'), asking('rob', 'records')];

beforeEach(() =>
  givenTables(
    tablesOf(
      {
        north: {
          statements: [
            'ana USES 07700900001',
            'anya USES 07700900002',
            'anya ASSOCIATE_OF ben',
            'vic',
            'vera ROLE VICTIM',
          ],
        },
        west: { statements: ['ana', 'anya'] },
      },
      {
        events: [{ ref: '1', kind: 'Sighting', source: 'source of north', at: '2025-02-01', label: 'Seen' }],
        participants: [{ event: '1', entity: 'anya', role: 'SUBJECT' }],
      },
    ),
  ),
);
afterAll(closeApi);

it('Ids that were given up lead to whoever was kept, in arguments, filters, charts and to a process that knew of no merge', async () => {
  const [ana, anya, ben] = (await idsOf('ana', 'anya', 'ben')) as [string, string, string];
  const { data } = await resolver(
    'mutation($input: SaveChartInput!) { saveChart(input: $input) { chart { id } userErrors { message } } }',
    {
      input: {
        name: 'Chart',
        queries: [{ field: 'expand', arguments: JSON.stringify({ from: [anya] }) }],
        selection: [ana, anya],
        positions: [ana, anya].map((nodeId, x) => ({ nodeId, x, y: 0 })),
      },
    },
  );
  await merge(ana, anya);
  const { shared } = await api();
  shared.oldIds.note([{ state: 'yesterday', merged: [] }]);
  const about = `query($old: ID!, $ben: ID!, $chart: ID!) {
    connect(entities: [$old, $ben]) { isolates networks { size } }
    similar(id: $old) { nodes { id } }
    events(filter: { participant: $old }) { nodes { label } }
    expand(from: [$old], known: [$old]) { nodes { id } }
    paths(from: [$ben], to: [$old]) { paths { nodeIds } }
    chart(id: $chart) { opened { nodes { id } selection positions { nodeId } changes { newNodeIds goneNodeIds goneLinkIds } } }
  }`;
  const asked = { old: anya, ben, chart: data.saveChart.chart.id };
  const [first, now] = [await resolver(about, asked), await resolver(about, { ...asked, old: ana })];
  expect(first.errors).toBeUndefined();
  expect(first.data).toEqual(now.data);
  expect(first.data).toMatchObject({
    connect: { isolates: [], networks: [{ size: 1 }] },
    events: { nodes: [{ label: 'Seen' }] },
    paths: { paths: [{ nodeIds: [ben, ana] }] },
  });
  const { opened } = first.data.chart;
  expect([opened.selection, opened.positions]).toEqual([[ana], [{ nodeId: ana }]]);
  expect(opened.changes).toMatchObject({ goneNodeIds: [], goneLinkIds: [] });
  expect(opened.changes.newNodeIds).toHaveLength(1);
});

it('A victim who is merged keeps their quotes and the pseudonym, and the id that was given up confirms nothing', async () => {
  const [vic, vera] = (await idsOf('vic', 'vera')) as [string, string];
  const shown = 'protection { quotes { operation quote } }';
  const [before] = (await outsider(`{ people(filter: { roles: [VICTIM] }) { nodes { id name ${shown} } } }`)).data
    .people.nodes;
  await merge(vic, vera);
  const now = (await outsider('query($id: ID!) { node(id: $id) { ... on Person { id name } } }', { id: before.id }))
    .data;
  expect(now.node.name).toMatch(/^Protected person/);
  const nodes = await outsider(`{ nodes(ids: ["${vera}", "${vic}"]) { id } resolutions(entity: "${vic}") { id } }`);
  expect(nodes.data).toEqual({ nodes: [null, null], resolutions: [] });
  const [north] = (await resolver('{ operations { nodes { id reference } } }')).data.operations.nodes.filter(
    ({ reference }: { reference: string }) => reference === 'north',
  );
  const { data } = await resolver(
    'query($operation: ID!, $quote: String!) { resolveQuote(operation: $operation, quote: $quote) { id } }',
    { operation: north.id, quote: before.protection.quotes[0].quote },
  );
  expect(data.resolveQuote).toEqual({ id: vic });
});

it('Two ids of one protected person who was merged read as two that are not there, whatever compares them', async () => {
  const [vic = '', vera = '', ben = '', ana = ''] = await idsOf('vic', 'vera', 'ben', 'ana');
  await merge(vic, vera);
  await merge(vic, ben);
  const contributor = asking('outsider', 'contributor');
  const answers = async (one: string, other: string) => {
    const of = { keep: one, drop: other, operation: 'north', reason: 'Same' };
    const decided = (field: string, type: string, input: object) =>
      contributor(
        `mutation($input: ${type}!) { ${field}(input: $input) { entity { id } userErrors { field message } } }`,
        {
          input,
        },
      );
    const asked = { one, other, ana };
    const all = [
      await contributor(
        `query($one: ID!, $other: ID!) { mergePreview(keep: $one, drop: $other, operation: "north") {
          outcome why keep { id } drop { id } score } }`,
        asked,
      ),
      await decided('merge', 'MergeInput', of),
      await decided('notSame', 'NotSameInput', { one, other, operation: 'north', reason: 'Same' }),
      await contributor(
        'query($one: ID!, $other: ID!) { paths(from: [$one], to: [$other]) { paths { nodeIds } } }',
        asked,
      ),
      await contributor(
        'query($one: ID!, $other: ID!) { pathsInTime(from: [$one], to: [$other]) { paths { steps { fromId } } } }',
        asked,
      ),
      await contributor(
        'query($one: ID!, $other: ID!) { connect(entities: [$one, $other]) { nodes { id } isolates } }',
        asked,
      ),
      await contributor(
        'query($one: ID!, $ana: ID!) { connect(entities: [$one, $ana]) { nodes { id } isolates } }',
        asked,
      ),
      await contributor('query($one: ID!, $other: ID!) { whyLinked(a: $one, b: $other) { type } }', asked),
    ];
    const text = JSON.stringify(all.map(({ data, errors }) => ({ data, errors })));
    return text.replaceAll(one, 'ONE').replaceAll(other, 'OTHER');
  };
  const absent = await answers('person_none1', 'person_none2');
  expect(await answers(vera, ben)).toBe(absent);
  expect(absent).not.toContain('BAD_USER_INPUT');
  // Whoever may see who they are is told.
  const { userErrors } = await merge(vera, ben);
  expect(userErrors).toEqual([{ field: 'input.drop', message: 'drop: expected another one than in keep.' }]);
});

it('What an operation merged is two again when it is disposed of', async () => {
  const [ana, anya] = (await idsOf('ana', 'anya')) as [string, string];
  const before = await wholeStore();
  const { resolution } = await merge(ana, anya, 'west');
  await undo(resolution.id);
  expect(await wholeStore()).toEqual(before);
  await merge(ana, anya, 'west');
  const [west] = (await resolver('{ operations { nodes { id reference } } }')).data.operations.nodes.filter(
    ({ reference }: { reference: string }) => reference === 'west',
  );
  const input = { subject: west.id, group: 'GROUP_1', reviewOn: '2031-01-01', decision: 'DISPOSE', reason: 'Past' };
  await rita('mutation($input: DecideRetentionInput!) { decideRetention(input: $input) { erased } }', { input });
  const disposed = await rob(`mutation { dispose(input: { subject: "${west.id}" }) { userErrors { message } } }`);
  expect(disposed.data.dispose.userErrors).toEqual([]);
  const { data } = await outsider(
    `{ nodes(ids: ["${ana}", "${anya}"]) { ... on Person { name phones { totalCount } } } }`,
  );
  expect(data.nodes).toEqual([
    { name: 'ana', phones: { totalCount: 1 } },
    { name: 'anya', phones: { totalCount: 1 } },
  ]);
});

it('A link that stands in place of a merge goes with the decision that is disposed of', async () => {
  const members = ['member', 'rita', 'rob'];
  await givenTables(tablesOf({ south: { open: false, statements: ['cy USES 07700900001', 'di'], members } }));
  const [cy, di] = (await idsOf('cy', 'di')) as [string, string];
  const { resolution } = await merge(cy, di, 'south');
  expect(resolution.kind).toBe('LINKED');
  const linked = async () =>
    (await resolver(`{ node(id: "${cy}") { ... on Person { sameAs { totalCount } phones { totalCount } } } }`)).data
      .node;
  expect(await linked()).toEqual({ sameAs: { totalCount: 1 }, phones: { totalCount: 1 } });
  const input = {
    subject: resolution.id,
    group: 'GROUP_1',
    reviewOn: '2031-01-01',
    decision: 'DISPOSE',
    reason: 'Past',
  };
  await rita('mutation($input: DecideRetentionInput!) { decideRetention(input: $input) { erased } }', { input });
  const disposed = await rob(`mutation { dispose(input: { subject: "${resolution.id}" }) { userErrors { message } } }`);
  expect(disposed.data.dispose.userErrors).toEqual([]);
  expect(await linked()).toEqual({ sameAs: { totalCount: 0 }, phones: { totalCount: 1 } });
  // What is left of it stays as it is when the same is decided again.
  const { admin } = await api();
  const remains = () =>
    admin.run('MATCH (source:Source) WHERE source.disposedAt IS NOT NULL RETURN properties(source) AS stated');
  const tombstone = await remains();
  const again = await merge(cy, di, 'south');
  expect(again).toMatchObject({ resolution: { kind: 'LINKED' }, userErrors: [] });
  expect(again.resolution.id).not.toBe(resolution.id);
  expect(await remains()).toEqual(tombstone);
  expect(tombstone).toHaveLength(1);
  expect((await undo(again.resolution.id)).userErrors).toEqual([]);
  expect(await remains()).toEqual(tombstone);
});
