import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { jobDocument, summary } from '../../src/washing/command/washAnswers.js';
import { api, asking, closeApi, givenGraph, importProblems, member, outsider, tokenOf } from '../support/api.js';
import type { GivenGraph } from '../support/tablesOf.js';

const start = `mutation($input: StartWashInput!) { startWash(input: $input) { job { id } userErrors { field message } } }`;
const report = `query($id: ID!, $only: WashLines) { washJob(id: $id) { state run lineCount knownCount unknownCount hitCount newCount message
  lines(only: $only) { hasNextPage endLine lines { line text hits { match label operationReference isNew } } } } }`;

const graph: GivenGraph = {
  north: { statements: ['ana USES 07700900001'], records: { ana: { name: 'Ana Brown', birthDate: '1990-02-01' } } },
  south: { open: false, deconfliction: 'SILENT', statements: ['07700900002'] },
};

async function washed(input: Record<string, unknown>, ask = member): Promise<string> {
  const { data, errors } = await ask(start, { input });
  expect(errors).toBeUndefined();
  expect(data.startWash.userErrors).toEqual([]);
  await (await api()).washes.idle();
  return data.startWash.job.id;
}

async function sent(content: string, marking = 'OFFICIAL') {
  const { app } = await api();
  const response = await app.inject({
    method: 'POST',
    url: `/wash/files?name=list.csv&marking=${marking}`,
    headers: {
      'content-type': 'application/octet-stream',
      authorization: `Bearer ${await tokenOf('member', ['analyst'])}`,
      'x-purpose': 'Test',
    },
    payload: content,
  });
  return response.json();
}

async function fetched(id: string, format: string, subject = 'member') {
  const { app } = await api();
  const headers = { authorization: `Bearer ${await tokenOf(subject, ['analyst'])}`, 'x-purpose': 'Test' };
  return app.inject({ url: `/wash/jobs/${id}/report.${format}`, headers });
}

const shownOf = async (id: string, only: string, ask = member) =>
  (await ask(report, { id, only })).data.washJob.lines.lines.map(
    ({ line, hits }: { line: number; hits: { operationReference: string }[] }) =>
      `${line} ${hits.map((hit) => hit.operationReference).join()}`.trim(),
  );

beforeAll(() => givenGraph(graph));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('Mutation.startWash', () => {
  it('washes a list, lists the unknown, and finds in another run only what is new', async () => {
    const id = await washed({ identifiers: ['07700 900001', '07700 900002', '07700 900003', 'Brown Ana 01/02/1990'] });
    const { data } = await member(report, { id });
    expect(data.washJob).toMatchObject({
      state: 'DONE',
      run: 1,
      lineCount: 4,
      knownCount: 3,
      unknownCount: 1,
      hitCount: 3,
    });
    expect(await shownOf(id, 'KNOWN')).toEqual(['1 north', '2 south', '4 north']);
    expect(await shownOf(id, 'UNKNOWN')).toEqual(['3']);
    expect(await shownOf(id, 'ALL')).toEqual(['1 north', '2 south', '3', '4 north']);
    await givenMore();
    await member('mutation($id: ID!) { rerunWash(job: $id) { userErrors { message } } }', { id });
    await (await api()).washes.idle();
    expect((await member(report, { id })).data.washJob).toMatchObject({ run: 2, newCount: 1, hitCount: 4 });
    expect(await shownOf(id, 'NEW')).toEqual(['3 east']);
    const { data: told } = await member('{ deconflictionNotices { side washId count } }');
    expect(told.deconflictionNotices).toContainEqual({ side: 'PERSON', washId: id, count: 1 });
  });

  it('is seen by nobody else, and shows no longer what is no longer to be seen', async () => {
    const id = await washed({ identifiers: ['07700 900002'] });
    expect(await shownOf(id, 'KNOWN')).toEqual(['1 south']);
    expect((await outsider(report, { id })).data.washJob).toBeNull();
    expect((await fetched(id, 'csv', 'outsider')).statusCode).toBe(404);
    const { admin } = await api();
    await admin.run("MATCH (:Member {id: 'member'})-[held:ADMITTED_TO]->(:Operation {reference: 'south'}) DELETE held");
    expect(await shownOf(id, 'KNOWN')).toEqual([]);
    expect((await member('query($id: ID!) { washJob(id: $id) { knownCount hitCount } }', { id })).data.washJob).toEqual(
      {
        ...{ knownCount: null, hitCount: null },
      },
    );
    expect((await fetched(id, 'csv')).body).not.toMatch(/south/);
    await admin.run(
      "MATCH (one:Member {id: 'member'}), (to:Operation {reference: 'south'}) CREATE (one)-[:ADMITTED_TO]->(to)",
    );
  });

  it('reads a file of an analyst, a name and a date of birth as one, and gives it back as CSV and as a page', async () => {
    const { id: upload } = await sent('Name,DOB,Number,Note\r\nAna Brown,01/02/1990,07700 900001,=HYPERLINK("x")\r\n');
    const id = await washed({ upload, title: 'Handset <A>' });
    const rows = parse((await fetched(id, 'csv')).body, { columns: true }) as Record<string, string>[];
    expect(rows).toMatchObject([
      { marking: 'OFFICIAL-SENSITIVE', text: 'Ana Brown 01/02/1990', match: 'NAME_AND_BIRTH', operation: 'north' },
      { text: '07700 900001', match: 'EXACT', entity: '07700 900001', operation: 'north', new: 'yes' },
      { text: `'=HYPERLINK("x")`, match: '', operation: '' },
    ]);
    const page = await fetched(id, 'html');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain('Handset &#60;A&#62;');
    expect(page.body).not.toMatch(/<script|<A>/);
  });

  it('refuses what is SECRET, what is no list, columns that there are not, and operations that are hidden as those that are not', async () => {
    expect((await sent('x', 'SECRET')).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const refused = async (input: object, ask = member) => (await ask(start, { input })).data.startWash.userErrors[0];
    expect(await refused({})).toMatchObject({ field: 'input.identifiers' });
    expect(await refused({ identifiers: [] })).toMatchObject({ field: 'input.identifiers' });
    expect(await refused({ identifiers: ['x'], operation: 'south' }, outsider)).toEqual(
      await refused({ identifiers: ['x'], operation: 'nowhere' }, outsider),
    );
    const { id: upload } = await sent('Number\n07700 900001\n');
    const id = await washed({ upload, columns: ['IMEI'] });
    expect((await member(report, { id })).data.washJob).toMatchObject({
      state: 'FAILED',
      message: expect.stringContaining('"IMEI"'),
    });
    const none = asking('reader', 'reader');
    expect((await none(start, { input: { identifiers: ['x'] } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('WashJob.lines', () => {
  it('says of every sort of lines that more would match than is listed, and so do the report and the command', async () => {
    const statements = Array.from({ length: 22 }, (_one, index) => `077${10 + index}000555`);
    await givenGraph({ north: { statements } });
    const id = await washed({ identifiers: ['07710 000555', 'ends 0555', 'ends 0777'] });
    const cuts = `query($id: ID!, $only: WashLines) { washJob(id: $id) { lines(only: $only) { lines { line cut } } } }`;
    const cutOf = async (only: string) => (await member(cuts, { id, only })).data.washJob.lines.lines;
    const known = [
      { line: 1, cut: false },
      { line: 2, cut: true },
    ];
    expect(await cutOf('KNOWN')).toEqual(known);
    expect(await cutOf('NEW')).toEqual(known);
    expect(await cutOf('ALL')).toEqual([...known, { line: 3, cut: false }]);
    expect((await fetched(id, 'html')).body.match(/More would match/g)).toHaveLength(1);
    const { data } = await member(jobDocument, { id });
    expect(summary(data.washJob)).toMatch(/line 2: ends 0555\n(?: {4}north.*\n){20} {4}more would match/);
  });
});

describe('A kept wash of what restricted operations tell', () => {
  const shown = `query($id: ID!, $only: WashLines) { washJob(id: $id) { newCount
    lines(only: $only) { lines { hits { disclosure label operationReference isNew } } } } }`;
  const given = (deconfliction: 'FULL' | 'POINTER', members: string[]): GivenGraph => ({
    south: { open: false, deconfliction, statements: ['07700900002'], members },
    other: { statements: ['07700900005'] },
  });
  const set = async (statement: string) => void (await (await api()).admin.run(statement));
  const job = async (id: string, only: string) => (await member(shown, { id, only })).data.washJob;
  const hitsOf = async (id: string, only = 'KNOWN') =>
    (await job(id, only)).lines.lines.flatMap(({ hits }: { hits: { disclosure: string; isNew: boolean }[] }) =>
      hits.map(({ disclosure, isNew }) => `${disclosure} ${isNew ? 'new' : 'known'}`),
    );
  const rerun = async (id: string) => {
    await member('mutation($id: ID!) { rerunWash(job: $id) { userErrors { message } } }', { id });
    await (await api()).washes.idle();
  };

  it('calls nothing new that was told before, though more or less is told of it now', async () => {
    await givenGraph(given('FULL', ['member']));
    const id = await washed({ identifiers: ['07700 900002'] });
    expect(await hitsOf(id)).toEqual(['VISIBLE new']);
    await set("MATCH (:Member {id: 'member'})-[held:ADMITTED_TO]->(:Operation {reference: 'south'}) DELETE held");
    await rerun(id);
    expect(await hitsOf(id)).toEqual(['FULL known']);
    expect((await job(id, 'NEW')).newCount).toBe(0);
    expect(await hitsOf(id, 'NEW')).toEqual([]);
    await set("MATCH (one:Operation {reference: 'south'}) SET one.deconfliction = 'POINTER'");
    await rerun(id);
    expect(await hitsOf(id)).toEqual(['POINTER known']);
    expect((await job(id, 'NEW')).newCount).toBe(0);
  });

  it('calls new what a pointer did not tell', async () => {
    await givenGraph(given('POINTER', []));
    const id = await washed({ identifiers: ['07700 900002'] });
    expect(await hitsOf(id)).toEqual(['POINTER new']);
    await rerun(id);
    expect(await hitsOf(id)).toEqual(['POINTER known']);
    await set("MATCH (one:Operation {reference: 'south'}) SET one.deconfliction = 'FULL'");
    await rerun(id);
    expect(await hitsOf(id)).toEqual(['FULL new']);
  });

  it.each(['POINTER', 'FULL'] as const)('shows no %s of what its operation does not hold any more', async (policy) => {
    await givenGraph(given(policy, []));
    const id = await washed({ identifiers: ['07700 900002', '07700 900005'] });
    expect(await hitsOf(id)).toEqual([`${policy} new`, 'VISIBLE new']);
    await set(`MATCH (number:Phone {key: '+447700900002'})<-[:ABOUT]-(record:Record) DETACH DELETE record
      SET number.restrictedTo = []`);
    expect(await hitsOf(id)).toEqual(['VISIBLE new']);
    expect(await hitsOf(id, 'ALL')).toEqual(['VISIBLE new']);
    expect(await shownOf(id, 'UNKNOWN')).toEqual(['1']);
  });

  it('keeps what stands behind a pointer to itself', async () => {
    await givenGraph(given('POINTER', []));
    const id = await washed({ identifiers: ['07700 900002'] });
    const [held] = await (await api()).admin.run('MATCH (hit:WashHit {wash: $a.id}) RETURN hit {.*} AS hit', { id });
    expect(JSON.stringify(held)).not.toMatch(/operation_|phone_|south/);
  });
});

describe('A file as it is written', () => {
  it('is washed from its first line on, in whatever common spelling', async () => {
    await givenGraph({ north: { statements: ['07700900123'] } }, account);
    const { id: upload } = await sent('00-10-19 10000462\nTel 07700 900123 (work)\nN/A\n');
    expect(await shownOf(await washed({ upload }), 'ALL')).toEqual(['1 north', '2 north', '3']);
  });
});

const account = {
  entities: [{ ref: 'account', kind: 'Account', identifier: '00-10-19 10000462' }],
  records: [{ entity: 'account', source: 'source of north' }],
};

/** One more operation, written beside the others as an import would. */
async function givenMore(): Promise<void> {
  const { admin, library } = await api();
  const [state] = await admin.run(library.get('writing/schemaVersion').body);
  const { loadTables } = await import('../../src/loading/loadTables.js');
  const { tablesOf } = await import('../support/tablesOf.js');
  await loadTables(admin, library, tablesOf({ east: { statements: ['07700900003'] } }), {
    ...{ key: String(state?.key), synthetic: false, progress: () => {} },
  });
}
