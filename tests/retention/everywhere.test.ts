import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, importFolder, importProblems } from '../support/api.js';
import { begin, imported, type Job } from '../support/importing.js';
import { disposed, operationOf } from './disposing.js';

const decider = asking('rita', 'records', 'performance');
const analyst = asking('member', 'analyst', 'safeguarding', 'contributor');

const phones = [
  'Number,Name,DOB,Last seen,Notes',
  '07700 900701,,,,',
  '07700 900702,Ana Erasable,01/02/1980,,told by Erasable',
  '07700 900703,Ana Erasable',
].join('\n');
const referrals = [
  'Reference,Name,DOB,Referred,Exploitation',
  'NRM/Erasable,Ana Erasable,1980,10/07/2024,by Erasable',
  'NRM/2,Ana Erasable,1980,soon,',
].join('\n');

beforeEach(() => givenGraph({ north: {}, far: { statements: ['ann USES 07700900701'] } }));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

/** Every text that the graph holds but for what those who washed a list wrote in it, as JSON. */
async function graphSays(): Promise<string> {
  const { admin } = await api();
  const rows = await admin.run(`CALL () {
      MATCH (node) WHERE NOT node:WashPart AND NOT node:Schema AND NOT node:Audited
      RETURN labels(node) AS kinds, properties(node) AS said
      UNION ALL
      MATCH ()-[link]->()
      RETURN [type(link)] AS kinds, properties(link) AS said
    } RETURN kinds, said`);
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

/** Names and contents of all files below a folder. */
function filesSay(folder: string): string {
  return readdirSync(folder)
    .map((name) => {
      const path = join(folder, name);
      return `${name} ${statSync(path).isDirectory() ? filesSay(path) : readFileSync(path, 'utf8')}`;
    })
    .join('\n');
}
const erasable = /erasable|900702|900703/i;

const figures = async () => {
  const { data, errors } = await decider(`{ programme {
    referrals(groupBy: [KIND, STATUS], suppress: false) { total { count } cells { keys { value } count } } } }`);
  expect(errors).toBeUndefined();
  return data.programme.referrals;
};
const ended = async (wash: string) => {
  for (;;) {
    const { data } = await analyst('query($id: ID!) { washJob(id: $id) { state knownCount } }', { id: wash });
    if (['DONE', 'FAILED'].includes(data.washJob.state)) return data.washJob;
    await sleep(30);
  }
};

/** All that others keep of what two files said: a wash, a hit between operations, a report, charts. */
async function told(): Promise<{ jobs: Job[]; chart: string; wash: string }> {
  const { washes } = await api();
  const jobs = [
    await imported(phones, { mapping: 'phones', dryRun: true }, 'Ana Erasable.csv'),
    await imported(phones, { mapping: 'phones' }, 'Ana Erasable.csv'),
    await imported(referrals, { mapping: 'nrm-referrals' }, 'Ana Erasable NRM.csv'),
  ];
  const other = await imported('Number\n07700900702\n07700900701\n', {
    mapping: 'phones',
    operation: 'far',
    dryRun: true,
  });
  expect(other.hits.map(({ operations }: Job) => operations)).toEqual([['north'], ['north']]);
  const started = await analyst(
    'mutation($input: StartWashInput!) { startWash(input: $input) { job { id } userErrors { message } } }',
    {
      input: { operation: 'far', identifiers: ['+447700900702', '+447700900701'] },
    },
  );
  const wash = started.data.startWash.job.id;
  expect(await ended(wash)).toMatchObject({ knownCount: 2 });
  await washes.idle();
  const { data } = await analyst('{ people { nodes { id name } } }');
  const ana = data.people.nodes.find(({ name }: Job) => name === 'Ana Erasable');
  const saved = await analyst(
    'mutation($input: SaveChartInput!) { saveChart(input: $input) { chart { id } userErrors { message } } }',
    {
      input: {
        name: 'Ana Erasable and others',
        note: 'Erasable is not her; Ana  ERASABLE calls (07700) 900 702 and 07700 900701',
        queries: [{ field: 'expand', arguments: JSON.stringify({ from: [ana.id] }) }],
      },
    },
  );
  expect(saved.data.saveChart.userErrors).toEqual([]);
  return { jobs, chart: saved.data.saveChart.chart.id, wash };
}
const sources = async () =>
  (
    (await analyst('{ entity(identifier: "north") { ... on Operation { sources { nodes { id } } } } }')).data.entity
      .sources.nodes as Job[]
  ).map(({ id }) => id);

describe('Disposal of sources', () => {
  it('leaves nothing of what they alone said in the graph or among the files, and all figures', async () => {
    const { jobs, chart, wash } = await told();
    const before = await figures();
    expect(before.total.count).toBe(1);
    expect(await graphSays()).toMatch(erasable);
    expect(filesSay(importFolder)).toMatch(/erasable/i);
    for (const source of await sources()) expect(await disposed(source)).toEqual([]);
    // What an owner of a chart wrote in other words than the source is theirs.
    const says = (await graphSays()).replaceAll('Erasable is not her', '');
    expect(says.split('\n').filter((line) => erasable.test(line))).toEqual([]);
    expect(filesSay(importFolder)).not.toMatch(/erasable/i);
    for (const { id } of jobs) expect(existsSync(join(importFolder, 'rejected', `${id}.csv`))).toBe(false);
    expect(await figures()).toEqual(before);
    const { data } =
      await analyst(`{ chart(id: "${chart}") { name note } washJob(id: "${wash}") { lines(only: KNOWN) { lines { text } } }
      importJobs(operation: "far") { hitCount hits { label operations } }
      deconflictions { nodes { identifier status entity { label } } } }`);
    expect(data.chart).toEqual({
      name: 'disposed of and others',
      note: 'Erasable is not her; disposed of calls (disposed of and 07700 900701',
    });
    expect(data.importJobs).toEqual([{ hitCount: 0, hits: [] }]);
    expect(data.deconflictions.nodes).toEqual([
      { identifier: 'disposed of', status: 'NEW', entity: null },
      { identifier: 'disposed of', status: 'NEW', entity: null },
    ]);
  });
});

describe('Disposal of an operation', () => {
  it('takes out what was undone, looked at, washed and drawn for it as well', async () => {
    const { washes } = await api();
    await told();
    const started = await analyst('mutation($input: StartWashInput!) { startWash(input: $input) { job { id } } }', {
      input: { operation: 'north', identifiers: ['07700 900703'] },
    });
    await ended(started.data.startWash.job.id);
    await washes.idle();
    const { admin } = await api();
    expect(await disposed(await operationOf('north'))).toEqual([]);
    const says = (await graphSays()).replaceAll('Erasable is not her', '');
    expect(says.split('\n').filter((line) => erasable.test(line))).toEqual([]);
    expect(
      await admin.run('MATCH (part:WashPart) WHERE any(text IN part.texts WHERE text CONTAINS "900703") RETURN part'),
    ).toEqual([]);
    expect(filesSay(importFolder)).not.toMatch(/erasable/i);
  });

  it('takes out what another process left of rows that were rejected', async () => {
    const { imports } = await api();
    const path = imports.tools.folder.rejected('importJob_none');
    writeFileSync(path, 'Ana Erasable');
    await imports.forgetUnneeded(3_600_000);
    expect(existsSync(path)).toBe(true);
    await imports.forgetUnneeded(0);
    expect(existsSync(path)).toBe(false);
  });

  it('waits for a file that is on its way', async () => {
    const { imports } = await api();
    await imports.stop();
    const { job } = await begin(phones, { mapping: 'phones' });
    const { admin } = await api();
    const [problem] = await disposed(await operationOf('north'));
    expect(problem?.message).toContain('no file is being imported');
    await admin.run('MATCH (job:ImportJob {id: $a.id}) DETACH DELETE job', { id: job.id });
  });
});
