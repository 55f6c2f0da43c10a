import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Washes } from '../../src/washing/washes.js';
import { api, asking, closeApi, givenGraph, importProblems, member, tokenOf } from '../support/api.js';
import type { GivenGraph } from '../support/tablesOf.js';

const start = `mutation($input: StartWashInput!) { startWash(input: $input) { job { id } userErrors { field message } } }`;
const rerun = 'mutation($id: ID!) { rerunWash(job: $id) { job { id } userErrors { message } } }';
const report = `query($id: ID!, $only: WashLines) { washJob(id: $id) { state run finishedAt hitCount newCount message
  lines(only: $only) { lines { line hits { disclosure operationReference isNew } } } } }`;
const ours = 'Something went wrong on our side. It is logged.';

const graph: GivenGraph = { north: { statements: ['07700900001'] } };

const opened: Washes[] = [];
beforeEach(() => givenGraph(graph));
afterEach(async () => {
  for (const washes of opened.splice(0)) await washes.stop();
});
afterAll(async () => {
  // One leaves a thing behind of which there is no record.
  await givenGraph(graph);
  expect(importProblems).toEqual([]);
  await closeApi();
});

/** Another process beside that of the API; before some statements of it something happens. Watched lists are due at once. */
async function another(before: Readonly<Record<string, () => unknown>> = {}) {
  const { washes, library, admin } = await api();
  const problems: unknown[] = [];
  const named = new Map(Object.keys(before).map((name) => [library.get(`writing/${name}`).body, name]));
  const run: typeof admin.run = async (text, a) => {
    await before[named.get(text) ?? '']?.();
    return admin.run(text, a);
  };
  const process = new Washes({ ...washes.tools, admin: { ...admin, run }, watchEvery: 0 }, (error) =>
    problems.push(error),
  );
  opened.push(process);
  return { process, problems };
}

/** A process whose runs all fail at their end, when what they found is written down. */
const failing = async () => another({ endWash: async () => (await api()).admin.run('RETURN 1 / 0') });

/** A statement that is held up the first time until it is let go. */
function gate() {
  let reached = () => {};
  let letGo = () => {};
  const isReached = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const pass = () => {
    reached();
    return isLetGo;
  };
  return { pass, isReached, letGo };
}

async function washed(input: Readonly<Record<string, unknown>>): Promise<string> {
  const { data } = await member(start, { input });
  expect(data.startWash.userErrors).toEqual([]);
  await (await api()).washes.idle();
  return data.startWash.job.id;
}

const jobOf = async (id: string, only = 'KNOWN') => (await member(report, { id, only })).data.washJob;

async function hitsOf(id: string, only = 'KNOWN'): Promise<readonly string[]> {
  const { lines } = (await jobOf(id, only)).lines;
  return lines.flatMap(({ line, hits }: { line: number; hits: readonly Record<string, unknown>[] }) =>
    hits.map((hit) => `${line} ${hit.operationReference} ${hit.disclosure} ${hit.isNew ? 'new' : 'known'}`),
  );
}

/** Waits until a wash stands so. */
async function stands(id: string, wanted: Readonly<Record<string, unknown>>): Promise<void> {
  const end = Date.now() + 60_000;
  const isSo = async () =>
    Object.entries(await jobOf(id)).filter(([name, value]) => name in wanted && wanted[name] !== value);
  while ((await isSo()).length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await jobOf(id)).toMatchObject(wanted);
}

/** One more operation, written beside the others as an import would. */
async function givenMore(more: GivenGraph): Promise<void> {
  const { admin, library } = await api();
  const [state] = await admin.run(library.get('writing/schemaVersion').body);
  const { loadTables } = await import('../../src/loading/loadTables.js');
  const { tablesOf } = await import('../support/tablesOf.js');
  await loadTables(admin, library, tablesOf(more), { key: String(state?.key), synthetic: false, progress: () => {} });
}

async function uploaded(content: string): Promise<string> {
  const { app } = await api();
  const response = await app.inject({
    method: 'POST',
    url: '/wash/files?name=list.csv&marking=OFFICIAL',
    headers: {
      'content-type': 'application/octet-stream',
      authorization: `Bearer ${await tokenOf('member', ['analyst'])}`,
      'x-purpose': 'Test',
    },
    payload: content,
  });
  return response.json().id;
}

const east: GivenGraph = { east: { statements: ['07700900003'] } };

describe('A watched list of which a run failed', () => {
  const list = { identifiers: ['07700 900001', '07700 900003'], watch: true };

  it('says so, keeps what was found before, and is washed again, which tells what is new since', async () => {
    const id = await washed(list);
    await givenMore(east);
    const { process, problems } = await failing();
    process.start();
    await stands(id, { state: 'FAILED', message: ours, run: 2, hitCount: 1 });
    expect(problems).toHaveLength(1);
    expect(await hitsOf(id)).toEqual(['1 north VISIBLE new']);
    const { app } = await api();
    const headers = { authorization: `Bearer ${await tokenOf('member', ['analyst'])}`, 'x-purpose': 'Test' };
    const page = await app.inject({ url: `/wash/jobs/${id}/report.html`, headers });
    expect(page.body).toContain(`The last run failed: ${ours} What stands here was found by the run before.`);
    await process.stop();
    (await another()).process.start();
    await stands(id, { state: 'DONE', message: null, run: 2, hitCount: 2, newCount: 1 });
    expect(await hitsOf(id, 'NEW')).toEqual(['2 east VISIBLE new']);
    const { data } = await member('{ deconflictionNotices { side washId count } }');
    expect(data.deconflictionNotices).toContainEqual({ side: 'PERSON', washId: id, count: 1 });
  });

  it('shows nothing of what only the failed run found', async () => {
    const id = await washed(list);
    await givenMore(east);
    const { process } = await failing();
    await process.again(id);
    await process.idle();
    const { admin } = await api();
    await admin.run("MATCH (:Phone {key: '+447700900003'})<-[:ABOUT]-(record:Record) DETACH DELETE record");
    expect((await member(rerun, { id })).data.rerunWash.userErrors).toEqual([]);
    await (await api()).washes.idle();
    expect(await jobOf(id)).toMatchObject({ state: 'DONE', run: 2, hitCount: 1, newCount: 0 });
    expect(await hitsOf(id)).toEqual(['1 north VISIBLE known']);
  });

  it('shows a hit once of which the failed run would tell more', async () => {
    await givenGraph({ south: { open: false, deconfliction: 'FULL', statements: ['07700900002'], members: ['boss'] } });
    const id = await washed({ identifiers: ['07700 900002'], watch: true });
    expect(await hitsOf(id)).toEqual(['1 south FULL new']);
    const { admin } = await api();
    await admin.run(
      "MATCH (to:Operation {reference: 'south'}) MERGE (one:Member {id: 'member'}) MERGE (one)-[:ADMITTED_TO]->(to)",
    );
    const { process } = await failing();
    await process.again(id);
    await process.idle();
    expect(await hitsOf(id)).toEqual(['1 south FULL new']);
    await member(rerun, { id });
    await (await api()).washes.idle();
    expect(await hitsOf(id)).toEqual(['1 south VISIBLE known']);
  });

  it('is not washed again by itself where its file cannot be read, and is where its owner asks for it', async () => {
    const upload = await uploaded('Number\n07700 900001\n');
    const unreadable = await washed({ upload, columns: ['IMEI'], watch: true });
    const failed = await jobOf(unreadable);
    expect(failed).toMatchObject({ state: 'FAILED', run: 1, message: expect.stringContaining('"IMEI"') });
    const other = await washed(list);
    const { process } = await another();
    process.start();
    await stands(other, { state: 'DONE', run: 2 });
    await process.idle();
    expect(await jobOf(unreadable)).toEqual(failed);
    expect((await member(rerun, { id: unreadable })).data.rerunWash.userErrors).toEqual([]);
    await (await api()).washes.idle();
    const { finishedAt, ...again } = await jobOf(unreadable);
    expect({ finishedAt: failed.finishedAt, ...again }).toEqual(failed);
    expect(finishedAt > failed.finishedAt).toBe(true);
  });

  it('is washed once by two processes that both find it due', async () => {
    const id = await washed(list);
    const due = new Date().toISOString();
    const [one, other] = [await another(), await another()];
    await one.process.again(id, due);
    await one.process.idle();
    await other.process.again(id, due);
    await other.process.idle();
    expect(await jobOf(id)).toMatchObject({ state: 'DONE', run: 2 });
  });
});

describe('A list that turns out to be SECRET', () => {
  it('leaves no line of it behind, however late it says so', async () => {
    const rows = Array.from({ length: 3_000 }, (_none, at) => `OFFICIAL,07700 9${String(at).padStart(5, '0')}`);
    const upload = await uploaded(['Marking,Number', ...rows, 'SECRET,07700 900001'].join('\n'));
    const id = await washed({ upload });
    expect(await jobOf(id)).toMatchObject({ state: 'FAILED', message: expect.stringContaining('SECRET') });
    const { admin, washes } = await api();
    expect(await admin.run('MATCH (part:WashPart) RETURN part.id AS id')).toEqual([]);
    await member(rerun, { id });
    await washes.idle();
    expect(await jobOf(id)).toMatchObject({
      state: 'FAILED',
      message: 'The file is not kept any more: hand it over again.',
    });
  });
});

describe('A process that was held up while it washed', () => {
  it('changes nothing of what another one has washed meanwhile', async () => {
    const id = await washed({ identifiers: ['07700 900001', '07700 900003'] });
    await givenMore(east);
    const held = gate();
    const late = await another({ washHits: held.pass });
    await late.process.again(id);
    await held.isReached;
    const { admin } = await api();
    await admin.run("MATCH (wash:Wash {id: $a.id}) SET wash.heartbeatAt = ''", { id });
    const next = await another();
    next.process.start();
    await stands(id, { state: 'DONE', run: 2, newCount: 1 });
    await next.process.again(id);
    await next.process.idle();
    const before = await jobOf(id);
    expect(before).toMatchObject({ state: 'DONE', run: 3, newCount: 0 });
    held.letGo();
    await late.process.idle();
    expect(late.problems.map(String)).toEqual([expect.stringContaining('Another process took')]);
    expect(await jobOf(id)).toEqual(before);
    expect(await hitsOf(id)).toEqual(['1 north VISIBLE known', '2 east VISIBLE known']);
  });
});

describe('Owners who are being told of a list', () => {
  const hidden = (operation: string, number: string): GivenGraph => ({
    [operation]: { open: false, deconfliction: 'SILENT', statements: [number], members: [operation] },
  });
  const anOrder = () => ({
    ...{ by: 'member', operation: null, watch: false, reads: true, columns: [] },
    createdAt: new Date().toISOString(),
  });
  const toldTo = async (subject: string) =>
    (await asking(subject, 'analyst')('{ deconflictionNotices { operationReference count } }')).data
      .deconflictionNotices;

  it('are told as well of a run that ends meanwhile', async () => {
    const held = gate();
    const { process } = await another({ deconflictions: held.pass });
    await givenMore(hidden('west', '07700900005'));
    const id = await process.begin(anOrder(), ['07700900005', '07700900006']);
    await held.isReached;
    await givenMore(hidden('far', '07700900006'));
    await process.again(id);
    await stands(id, { state: 'DONE', run: 2 });
    held.letGo();
    await process.idle();
    expect(await toldTo('west')).toEqual([{ operationReference: 'west', count: 1 }]);
    expect(await toldTo('far')).toEqual([{ operationReference: 'far', count: 1 }]);
  });

  it('are told of what a process had written down that ended before it told them, though it was washed again since', async () => {
    const { admin, washes } = await api();
    let parts = 0;
    // The run reads one part and looks for another; whoever tells reads it once more, and ends there.
    const washPartTexts = () => {
      parts += 1;
      return parts === 4 ? admin.run('RETURN 1 / 0') : null;
    };
    const { process, problems } = await another({ washPartTexts });
    await givenMore(hidden('west', '07700900005'));
    const id = await process.begin(anOrder(), ['07700900005', '07700900006']);
    await process.idle();
    expect(problems).toHaveLength(1);
    await givenMore(hidden('far', '07700900006'));
    await washes.again(id);
    await washes.idle();
    await admin.run("MATCH (wash:Wash {id: $a.id}) SET wash.toldFrom = ''", { id });
    washes.tell(id);
    await washes.idle();
    expect(await toldTo('west')).toEqual([{ operationReference: 'west', count: 1 }]);
    expect(await toldTo('far')).toEqual([{ operationReference: 'far', count: 1 }]);
  });

  it('are told by the next process of what one that stops has not gone through, and once of all', async () => {
    const held = gate();
    const stopping = await another({ deconflictions: held.pass });
    await givenMore(hidden('west', '07700900005'));
    const between = Array.from({ length: 5_000 }, (_none, index) => `07700 8${String(index).padStart(5, '0')}`);
    const texts = ['07700900005', ...between, '07700 900005'];
    const id = await stopping.process.begin(anOrder(), texts);
    await held.isReached;
    const stopped = stopping.process.stop();
    held.letGo();
    await stopped;
    expect(await toldTo('west')).toEqual([]);
    const next = await another();
    next.process.start();
    const end = Date.now() + 60_000;
    while ((await toldTo('west')).length === 0 && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await next.process.idle();
    expect(await toldTo('west')).toEqual([{ operationReference: 'west', count: 1 }]);
    expect(await jobOf(id)).toMatchObject({ state: 'DONE' });
  });
});
