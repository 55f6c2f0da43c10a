import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { openTables } from '../../src/importing/reading/openTables.js';
import { rowsOf } from '../../src/importing/reading/row.js';
import type { Tables } from '../../src/loading/tables.js';
import { api, asking, closeApi, givenGraph, outsider, tokenOf } from '../support/api.js';
import { networkOf } from '../support/graphml.js';

const phone = '07700900001';
const visible = {
  records: {
    ana: { name: '=HYPERLINK("http://x","Ana")' },
    ben: { name: '<Ben> & "Co"' },
    vic: { name: 'Vera Hidden' },
  },
  statements: [
    `ana USES ${phone} until 2025-03-01`,
    `ben USES ${phone} until 2025-02-01`,
    `vic USES ${phone}`,
    'vic ROLE VICTIM',
    'dan ASSOCIATE_OF dora',
    'eve USES 07700900001 status DISPROVED',
    'ana ASSOCIATE_OF eve status DISPROVED',
  ],
};
const hidden = { open: false, statements: [`ana USES ${phone} until 2025-06-01`, `zed USES ${phone}`] };
const source = (ref: string, more: object) => ({
  ref,
  operation: 'north',
  kind: 'OTHER',
  recordedAt: '2025-01-01T00:00:00Z',
  ...more,
});
/** What the same operation knows from material that may not go out. */
const withheld: Tables = {
  sources: [
    source('s', { material: 'SENSITIVE' }),
    source('r', { material: 'INTELLIGENCE', handling: 'Derived from a suspicious activity report.' }),
  ],
  entities: [
    { ref: 'sal', kind: 'Person' },
    { ref: 'sid', kind: 'Person' },
  ],
  records: [
    { entity: 'sal', source: 's', name: 'Sal Secret' },
    { entity: 'sid', source: 'r', name: 'Sid Secret' },
    { entity: 'ben', source: 's', name: 'Ben Secret', recordedAt: '2026-01-01T00:00:00Z' },
  ] as never,
  links: [
    { type: 'USES', from: 'sal', to: phone, source: 's', row: 1 },
    { type: 'USES', from: 'sid', to: phone, source: 'r', row: 1 },
    // What nothing else joins to the phone, and what is upheld by nothing else.
    { type: 'USES', from: 'dan', to: phone, source: 's', row: 4 },
    { type: 'USES', from: 'eve', to: phone, source: 's', row: 5, status: 'CONFIRMED' },
    { type: 'USES', from: 'ben', to: phone, source: 's', row: 2, lastSeen: '2025-12-01', status: 'CONFIRMED' },
  ],
  roles: [{ entity: 'ben', source: 's', row: 3, role: 'SUSPECT' }],
};

async function exported(
  order: object,
  { subject = 'outsider', roles = ['analyst'], recipient = 'CPS' as string | null } = {},
) {
  const { app } = await api();
  return app.inject({
    method: 'POST',
    url: '/export/files',
    headers: {
      authorization: `Bearer ${await tokenOf(subject, roles)}`,
      'x-purpose': 'Test: for the file',
      ...(recipient === null ? {} : { 'x-recipient': recipient }),
    },
    payload: order,
  });
}
const around = async (more = {}) => {
  const { data } = await outsider(`{ entity(identifier: "${phone}") { id } }`);
  return { queries: [{ field: 'expand', arguments: { from: [data.entity.id], ...more } }] };
};
const json = async (order: object, as = {}) => JSON.parse((await exported({ format: 'json', ...order }, as)).body);
const timeless = ({ about, ...rest }: { about: object }) => ({ about: { ...about, madeAt: '' }, ...rest });

const folder = mkdtemp(join(tmpdir(), 'exports-'));
async function workbookOf(bytes: Buffer) {
  const path = join(await folder, 'file');
  writeFileSync(path, bytes);
  const sheets: Record<string, unknown[]> = {};
  for (const table of await openTables(path)) {
    const rows: unknown[] = [];
    for await (const row of rowsOf(table)) rows.push(row);
    sheets[table.name] = rows;
  }
  return sheets;
}

beforeAll(() => givenGraph({ north: visible, south: hidden }, withheld));
afterAll(async () => {
  await rm(await folder, { recursive: true });
  await closeApi();
});

describe('An export of a network', () => {
  it.each([{}, { depth: 2 }] as { depth?: number }[])(
    'is for a viewer what it is on a graph without what may not be seen or go out: %j',
    async (more) => {
      const order = await around(more);
      const full = await json(order);
      expect(full.about).toMatchObject({
        marking: 'OFFICIAL-SENSITIVE',
        recipient: 'CPS',
        purpose: 'TEST: for the file',
        madeBy: 'outsider',
      });
      const list = await json({ list: { field: 'people' } });
      await givenGraph({ north: visible });
      const cut = await json(order);
      const ownList = await json({ list: { field: 'people' } });
      await givenGraph({ north: visible, south: hidden }, withheld);
      expect(timeless(full)).toEqual(timeless(cut));
      const seen = full.links.map(({ lastSeen }: { lastSeen: string }) => lastSeen);
      expect(seen).toEqual(expect.arrayContaining(['2025-02-01', '2025-03-01', null]));
      expect([full.nodes.length, full.links.length]).toEqual(more.depth === 2 ? [5, 4] : [4, 3]);
      // Ben is left out of the list: what it shows of him rests on sensitive material, too.
      const without = (rows: readonly { name: string }[]) => rows.filter(({ name }) => !name.includes('Ben'));
      expect(list.people).toEqual(without(ownList.people));
      expect(list.people).toHaveLength(5);
    },
  );

  it('tells who exports what was left out, and whom it is handed to nothing of it', async () => {
    const answer = await exported({ format: 'graphml', ...(await around()) });
    expect(JSON.parse(String(answer.headers['x-left-out']))).toEqual({ nodes: 4, links: 4, statements: 6 });
    expect(answer.body).not.toMatch(/Secret|zed|Vera/);
  });

  it.each(['graphml', 'csv', 'json', 'xlsx', 'svg'])(
    'shows protected people by their pseudonym in %s',
    async (format) => {
      const answer = await exported({ format, ...(await around()) });
      expect(answer.statusCode).toBe(200);
      const files = ['csv', 'xlsx'].includes(format)
        ? Object.values(unzipSync(answer.rawPayload)).map((one) => strFromU8(one))
        : [answer.body];
      const text = files.join('\n');
      expect(text).toContain('Protected person');
      expect(text).not.toMatch(/Vera|Secret|zed/);
      const whole = await exported(
        { format, ...(await around()) },
        { subject: 'member', roles: ['analyst', 'safeguarding'] },
      );
      const all = ['csv', 'xlsx'].includes(format)
        ? Object.values(unzipSync(whole.rawPayload))
            .map((one) => strFromU8(one))
            .join('\n')
        : whole.body;
      expect(all).toMatch(/Vera/);
      expect(all).toMatch(/zed/);
      expect(all).not.toMatch(/Secret/);
    },
  );

  it('is the same network when it is read again as GraphML, whatever signs its texts have', async () => {
    const order = await around();
    const { nodes, links } = await json(order);
    const read = networkOf((await exported({ format: 'graphml', ...order })).body);
    expect(read.nodes.map(({ id, label }) => [id, label])).toEqual(
      nodes.map(({ id, label }: { id: string; label: string }) => [id, label]),
    );
    expect(read.edges.map(({ source: from, target }) => [from, target])).toEqual(
      links.map((one: { source: string; target: string }) => [one.source, one.target]),
    );
    expect(nodes.map(({ label }: { label: string }) => label)).toContain('<Ben> & "Co"');
  });

  it('names nobody in its conditions of handling whom whoever exports must not know', async () => {
    const handling = 'Not to be told to Vera Hidden.';
    await givenGraph(
      { north: visible },
      {
        sources: [source('n', { material: 'EVIDENCE', handling })],
        records: [{ entity: 'ana', source: 'n', note: 'Seen' }] as never,
      },
    );
    const { about } = await json(await around());
    expect(about.handling).toEqual(['Not to be told to [protected].']);
    const seeing = await json(await around(), { roles: ['analyst', 'safeguarding'] });
    expect(seeing.about.handling).toEqual([handling]);
    await givenGraph({ north: visible, south: hidden }, withheld);
  });

  it('keeps to evidence where it is asked to', async () => {
    const evidence = await json({ materials: ['EVIDENCE'], ...(await around()) });
    expect(evidence.links).toHaveLength(3);
    expect((await json({ materials: ['INTELLIGENCE'], ...(await around()) })).links).toEqual([]);
  });

  it('says that it was cut, and how to go on', async () => {
    const { about, links } = await json(await around({ limit: 1 }));
    expect(links.length).toBeLessThan(3);
    // Without a number: beside that of the rows it would tell how many may not go out.
    expect(about.cut).toEqual([expect.stringMatching(/^expand: only a part is shown\. [^\d]+$/)]);
  });

  it('of a saved chart has things where they stand on it', async () => {
    const order = await around();
    const saved = await outsider(
      'mutation($input: SaveChartInput!) { saveChart(input: $input) { chart { id } userErrors { message } } }',
      {
        input: {
          name: 'Chart',
          queries: order.queries.map((one) => ({ ...one, arguments: JSON.stringify(one.arguments) })),
          positions: [{ nodeId: order.queries[0]?.arguments.from[0], x: 411, y: 422 }],
        },
      },
    );
    const chart = saved.data.saveChart.chart.id;
    expect((await exported({ format: 'svg', chart })).body).toContain('cx="411" cy="422"');
    const other = await exported({ format: 'svg', chart }, { subject: 'member', roles: ['analyst'] });
    expect([other.statusCode, other.json().errors[0].message]).toEqual([400, expect.stringContaining('chart')]);
  });
});

describe('A spreadsheet', () => {
  it('holds texts and no formulas, and says in each row how it is marked', async () => {
    const order = await around();
    const files = unzipSync((await exported({ format: 'csv', ...order })).rawPayload);
    expect(Object.keys(files)).toEqual(['about.csv', 'nodes.csv', 'links.csv']);
    const nodes = strFromU8(files['nodes.csv'] as Uint8Array);
    expect(nodes).toContain(`"'=HYPERLINK(""http://x"",""Ana"")"`);
    const sheets = await workbookOf((await exported({ format: 'xlsx', ...order })).rawPayload);
    const cells = (sheets.nodes as { cells: string[]; formulas?: number[] }[]).slice(1);
    expect(cells).toHaveLength(4);
    for (const row of cells) expect([row.cells[0], row.formulas]).toEqual(['OFFICIAL-SENSITIVE', undefined]);
    expect(cells.map((row) => row.cells[3])).toContain(`'=HYPERLINK("http://x","Ana")`);
    expect(JSON.stringify(sheets.about)).toContain('CPS');
  });

  it('says where a text was cut that is longer than a cell can be, and has it whole as csv', async () => {
    const handling = `${'x'.repeat(32_765)}😀 and the rest`;
    const signs = ['\u0001=1+1', '\n=2+2', ' \u200b@SUM(1)', '＝3+3', 'a-b'];
    await givenGraph(
      { north: { records: Object.fromEntries(signs.map((name, at) => [`p${at}`, { name }])), statements: [] } },
      {
        sources: [source('n', { material: 'EVIDENCE', handling })],
        records: [{ entity: 'p0', source: 'n', name: signs[0] }] as never,
      },
    );
    const list = { list: { field: 'people' } };
    const sheets = await workbookOf((await exported({ format: 'xlsx', ...list })).rawPayload);
    const about = (sheets.about as { cells: string[] }[]).map(({ cells }) => cells);
    expect(about.find(([what]) => what === 'handling')?.[1]).toBe(`${'x'.repeat(32_765)}…`);
    const cutAt = about.findIndex(([what]) => what === 'handling') + 1;
    expect(about.find(([what]) => what === 'cut cell')?.[1]).toContain(`sheet "about", row ${cutAt}, column "value"`);
    const [header, ...people] = (sheets.people as { cells: string[] }[]).map(({ cells }) => cells);
    const names = people.map((row) => row[header?.indexOf('name') ?? 0]);
    // Without what no cell can hold, and guarded after it is gone.
    expect(names.sort()).toEqual(["' \u200b@SUM(1)", "'=1+1", "'\n=2+2", "'＝3+3", 'a-b'].sort());
    const files = unzipSync((await exported({ format: 'csv', ...list })).rawPayload);
    expect(strFromU8(files['about.csv'] as Uint8Array)).toContain(handling);
    const lines = strFromU8(files['people.csv'] as Uint8Array);
    for (const name of signs.slice(0, 4)) expect(lines).toContain(`'${name}`);
    expect(lines).not.toContain("'a-b");
    await givenGraph({ north: visible, south: hidden }, withheld);
  });
});

describe('An export', () => {
  it('is audited as a disclosure to whom it was handed, with what it shows', async () => {
    await exported({ format: 'json', ...(await around()) }, { recipient: 'Crown Prosecution Service' });
    const { audit, admin, library } = await api();
    audit.attach(admin, library);
    const auditor = asking('auditor', 'auditor');
    const { data } = await auditor(
      '{ auditEntries(filter: { viewer: "outsider" }, first: 100) { nodes { via kinds recipient purpose ids outcome } } }',
    );
    const entry = data.auditEntries.nodes.find(
      ({ recipient }: { recipient: string }) => recipient === 'Crown Prosecution Service',
    );
    await audit.detach();
    expect(entry).toMatchObject({
      via: 'POST /export/files',
      kinds: ['CONSULTATION', 'DISCLOSURE'],
      purpose: 'TEST',
      outcome: 'ANSWERED',
    });
    expect(entry.ids.length).toBeGreaterThanOrEqual(4);
  });

  it('of a list has the part that was asked for, and says that it is one', async () => {
    const list = async (more: object) => json({ list: { field: 'people', arguments: more } });
    const ids = ({ people }: { people: { id: string }[] }) => people.map(({ id }) => id);
    const { data } = await outsider('{ people(first: 2) { nodes { id } pageInfo { endCursor } } }');
    const head = await list({ first: 2 });
    const tail = await list({ after: data.people.pageInfo.endCursor });
    const all = await list({});
    const shown = data.people.nodes.map(({ id }: { id: string }) => id);
    expect(ids(head)).toEqual(ids(all).filter((id) => shown.includes(id)));
    expect(ids(tail)).toEqual(ids(all).filter((id) => !shown.includes(id)));
    expect(ids(tail).length).toBeGreaterThan(0);
    const part = ['people: only a part is shown, as first and after say.'];
    expect([head.about.cut, tail.about.cut, all.about.cut]).toEqual([part, part, []]);
  });

  it.each([
    [
      'more of a list than one can hold',
      { format: 'csv', queries: undefined, list: { field: 'people', arguments: { first: 10_001 } } },
      {},
      400,
      'list.arguments.first',
    ],
    ['nobody it is handed to', { format: 'json' }, { recipient: null }, 400, 'x-recipient'],
    ['no such format', { format: 'pdf' }, {}, 400, 'format'],
    ['nothing to export', { format: 'json', queries: undefined }, {}, 400, 'expected one of chart, queries and list'],
    ['a list as a drawing', { format: 'svg', queries: undefined, list: { field: 'people' } }, {}, 400, 'for a list'],
    [
      'a field that is no list',
      { format: 'csv', queries: undefined, list: { field: 'programme' } },
      {},
      400,
      'a list of things',
    ],
    ['no right to read', { format: 'json' }, { roles: ['reader'] }, 403, 'READ'],
    ['sensitive material', { format: 'json', materials: ['SENSITIVE'] }, {}, 400, 'materials'],
  ])('is refused with %s', async (_what, order, as, status, message) => {
    const answer = await exported({ ...(await around()), ...order }, as);
    expect([answer.statusCode, answer.json().errors[0].message]).toEqual([status, expect.stringContaining(message)]);
  });
});
