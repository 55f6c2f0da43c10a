import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { checkStore } from '../../src/checking/checkStore.js';
import { merge } from '../resolution/asking.js';
import { api, asking, closeApi, givenGraph, importProblems, member } from '../support/api.js';
import { begin, imported, undone } from '../support/importing.js';
import { disposed, operationOf } from './disposing.js';

const analyst = asking('member', 'analyst', 'safeguarding', 'contributor');
const places = {
  regions: [{ code: 'SEROCU', name: 'South East' }],
  forces: [{ code: 'kent', name: 'Kent Police', kind: 'FORCE', region: 'SEROCU' }],
};

afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

const breaches = async () => {
  const { admin, library } = await api();
  return checkStore(admin, library);
};
const ended = async (wash: string) => {
  const { washes } = await api();
  for (;;) {
    const { data } = await analyst('query($id: ID!) { washJob(id: $id) { state } }', { id: wash });
    if (['DONE', 'FAILED'].includes(data.washJob.state)) return washes.idle();
    await sleep(30);
  }
};
const sourceOf = async (title: string) => {
  const { admin } = await api();
  const [found] = await admin.run('MATCH (source:Source {title: $a.title}) RETURN source.id AS id', { title });
  return String(found?.id);
};
const second = (more: object) => ({
  sources: [
    {
      ...{ ref: 'second', operation: 'north', kind: 'OTHER', material: 'INTELLIGENCE', title: 'Second' },
      recordedAt: '2025-01-01T00:00:00Z',
      ...more,
    },
  ],
});
/** Two people of whom a second source states a link, and no record. */
const givenLinkOfSecond = () =>
  givenGraph(
    { north: { statements: ['ana', 'ben'] } },
    { ...second({}), links: [{ type: 'ASSOCIATE_OF', from: 'ana', to: 'ben', source: 'second', row: 1 }] },
  );
const correct = async (id: string, input: object) =>
  (
    await analyst(
      'mutation($input: OperationInput!) { recordOperation(input: $input) { userErrors { field message } } }',
      {
        input: {
          ...{ corrects: id, reference: 'north', holderKind: 'OPERATION', force: 'kent', status: 'ACTIVE' },
          ...{ socMasterList: false, startedOn: '2024-05-01', ...input },
        },
      },
    )
  ).data.recordOperation.userErrors;

describe('What is disposed of', () => {
  it('takes no name out of the texts of others that somebody else has', async () => {
    await givenGraph({
      north: {
        records: {
          ana: { name: 'Ana West', alias: 'Kazzy' },
          gil: { name: 'Gil Erasable', alias: 'Gilly' },
        },
      },
      far: { records: { bea: { name: 'ANA WEST' }, cy: { name: 'Cy Dunn', alias: 'Kazzy' } } },
    });
    const { data } = await analyst('{ people { nodes { id name } } }');
    const from = data.people.nodes.flatMap((one: { id: string; name: string }) =>
      one.name === 'Cy Dunn' ? [one.id] : [],
    );
    const saved = await analyst(
      'mutation($input: SaveChartInput!) { saveChart(input: $input) { chart { id } userErrors { message } } }',
      {
        input: {
          name: 'Ana West, Gil Erasable',
          note: 'Kazzy met Gilly',
          queries: [{ field: 'expand', arguments: JSON.stringify({ from }) }],
        },
      },
    );
    const { id } = saved.data.saveChart.chart;
    expect(await disposed(await operationOf('north'))).toEqual([]);
    expect((await analyst(`{ chart(id: "${id}") { name note } }`)).data.chart).toEqual({
      name: 'Ana West, disposed of',
      note: 'Kazzy met disposed of',
    });
  });

  it('is all that one source states, links of what others of its operation told of among it', async () => {
    await givenLinkOfSecond();
    const { admin } = await api();
    expect(await disposed(await sourceOf('Second'))).toEqual([]);
    expect(await admin.run('MATCH ()-[link:ASSOCIATE_OF]->() RETURN link')).toEqual([]);
    expect((await member('{ people { totalCount } }')).data.people.totalCount).toBe(2);
    expect(await breaches()).toEqual([]);
  });

  it('leaves what another source states of the same, by a record that says nothing', async () => {
    await givenLinkOfSecond();
    const { admin } = await api();
    const [first] = await admin.run('MATCH (source:Source) WHERE source.title IS NULL RETURN source.id AS id');
    expect(await disposed(String(first?.id))).toEqual([]);
    expect(await breaches()).toEqual([]);
    const { data } = await member('{ people { nodes { name associates { totalCount } } } }');
    expect(data.people.nodes).toEqual([
      { name: null, associates: { totalCount: 1 } },
      { name: null, associates: { totalCount: 1 } },
    ]);
  });

  it('is in nothing that an operation is searched by, was called or asked for', async () => {
    await givenGraph(
      { north: { statements: ['ana USES 07700900001'] }, far: { statements: ['cy USES 07700900777'] } },
      places,
    );
    await imported('Number\n07700900001\n', { mapping: 'phones', operation: 'far', dryRun: true });
    const { data } = await analyst(
      'mutation($input: StartWashInput!) { startWash(input: $input) { job { id } userErrors { message } } }',
      { input: { operation: 'north', identifiers: ['07700 900777'] } },
    );
    await ended(data.startWash.job.id);
    const north = await operationOf('north');
    expect(await correct(north, { reference: 'north two', name: 'Erasable' })).toEqual([]);
    expect(await correct(north, { reference: 'north three', name: 'Erasable as well' })).toEqual([]);
    const found = '{ search(text: "erasable") { totalCount } deconflictions { nodes { identifier } } }';
    expect((await analyst(found)).data).toEqual({
      search: { totalCount: 1 },
      deconflictions: { nodes: [{ identifier: '07700 900777' }] },
    });
    expect(await disposed(north)).toEqual([]);
    expect((await analyst(found)).data).toEqual({
      search: { totalCount: 0 },
      deconflictions: { nodes: [{ identifier: 'disposed of' }] },
    });
    const { admin } = await api();
    const rows = await admin.run('MATCH (one:Operation|OperationVersion|Deconfliction) RETURN properties(one) AS said');
    expect(JSON.stringify(rows)).not.toMatch(/erasable|900777/i);
    const { importJobs } = (await analyst('{ importJobs(operation: "far") { hitCount hits { operations } } }')).data;
    expect(importJobs).toEqual([{ hitCount: 0, hits: [] }]);
  });
});

describe('An operation that was disposed of', () => {
  it('takes no fact, correction, file, wash or chart any more, and is read as before', async () => {
    await givenGraph(
      { north: { statements: ['ana'] } },
      {
        ...places,
        'fact.Referral': [
          {
            ...{ ref: 'r', operation: 'north', concerns: ['ana'], kind: 'NRM', stage: 'REFERRED' },
            ...{ at: '2025-01-01', recordedAt: '2025-01-02T00:00:00Z' },
          },
        ],
      },
    );
    const north = await operationOf('north');
    const record = async (corrects: string | null) =>
      (
        await analyst(
          'mutation($input: DisruptionInput!) { recordDisruption(input: $input) { fact { id } userErrors { field message } } }',
          {
            input: {
              ...{ operation: 'north', at: '2025-01-01', primaryThreat: 'COUNTY_LINES', primaryP: 'PURSUE', corrects },
              ...{ impact: 'MAJOR', status: 'CLAIMED', assessor: 'Desk', rationale: 'Words' },
            },
          },
        )
      ).data.recordDisruption;
    const { fact } = await record(null);
    expect(await disposed(north)).toEqual([]);
    const gone = 'expected one that was not disposed of.';
    expect((await record(null)).userErrors).toEqual([{ field: 'input.operation', message: `operation: ${gone}` }]);
    expect((await record(fact.id)).userErrors.map(({ field }: { field: string }) => field)).toEqual([
      'input.operation',
      'input.corrects',
    ]);
    expect(await correct(north, { name: 'Words' })).toEqual([
      { field: 'input.corrects', message: 'corrects: expected an operation that was not disposed of.' },
    ]);
    expect((await begin('Number\n07700900001\n', { mapping: 'phones' })).userErrors).toEqual([
      { field: 'input.operation', message: `operation: ${gone}` },
    ]);
    const { data } = await analyst(
      `mutation($wash: StartWashInput!, $chart: SaveChartInput!) {
        startWash(input: $wash) { userErrors { field message } } saveChart(input: $chart) { userErrors { field message } } }`,
      {
        wash: { operation: 'north', identifiers: ['07700 900777'] },
        chart: { name: 'Chart', operation: 'north', queries: [{ field: 'expand', arguments: '{"from":[]}' }] },
      },
    );
    for (const { userErrors } of [data.startWash, data.saveChart]) {
      expect(userErrors).toEqual([{ field: 'input.operation', message: `operation: ${gone}` }]);
    }
    const referral = (await analyst('{ referrals { nodes { id } } }')).data.referrals.nodes[0].id;
    const decided = await analyst(
      'mutation($input: ReferralDecisionInput!) { decideReferral(input: $input) { userErrors { field } } }',
      { input: { referral, step: 'REASONABLE_GROUNDS', decision: 'POSITIVE', on: '2025-01-03' } },
    );
    expect(decided.data.decideReferral.userErrors).toEqual([{ field: 'input.referral' }]);
    const washed = await analyst('{ wash(identifiers: ["07700 900777"], operation: "north") { knownCount } }');
    expect(washed.errors?.[0]?.message).toContain('one that was not disposed of');
    const read = await analyst('{ importJobs(operation: "north") { id } entity(identifier: "north") { label } }');
    expect(read.data).toEqual({ importJobs: [], entity: { label: 'north' } });
  });
});

describe('A file', () => {
  const phones = 'Number,Name\n07700 900701,Ana Erasable\n';

  it('of which the source was disposed of is another source when it is imported again', async () => {
    await givenGraph({ north: {} });
    const first = await imported(phones, { mapping: 'phones' });
    expect(await disposed(first.source.id)).toEqual([]);
    const again = await imported(phones, { mapping: 'phones' });
    expect(again).toMatchObject({ state: 'DONE', message: null });
    expect(again.source.id).not.toBe(first.source.id);
    const { admin } = await api();
    const [tomb] = await admin.run('MATCH (one:Source {id: $a.id}) RETURN one.disposedAt AS at, one.fileName AS name', {
      id: first.source.id,
    });
    expect(tomb).toEqual({ at: expect.any(String), name: null });
    // The same file once more is the same import, and goes like any other.
    expect((await begin(phones, { mapping: 'phones' })).again).toBe(true);
    expect(await disposed(again.source.id)).toEqual([]);
    const third = await imported(phones, { mapping: 'phones' });
    expect(new Set([first, again, third].map(({ source }) => source.id)).size).toBe(3);
    await undone(third.id);
    expect((await imported(phones, { mapping: 'phones' })).id).toBe(third.id);
  });

  it.each(['is undone', 'is disposed of'])(
    'that %s leaves whom it named where it was decided that they are the same',
    async (how) => {
      await givenGraph({ north: { open: false, members: ['member', 'rita', 'rob'] } });
      const people = 'Forename,Surname,DOB\nAna,Brown,01/02/1990\nAnya,Browne,\n';
      const job = await imported(people, { mapping: 'people' });
      const { data } = await analyst('{ people { nodes { id } } }');
      const [one, other] = data.people.nodes.map(({ id }: { id: string }) => id);
      expect((await merge(one, other)).resolution).toMatchObject({ kind: 'LINKED' });
      if (how === 'is undone') expect((await undone(job.id)).state).toBe('UNDONE');
      else expect(await disposed(job.source.id)).toEqual([]);
      expect(await breaches()).toEqual([]);
      const left = await analyst('{ people { nodes { id name } } }');
      expect(left.data.people.nodes.map(({ id, name }: { id: string; name: string }) => [id, name]).sort()).toEqual(
        [
          [one, null],
          [other, null],
        ].sort(),
      );
    },
  );
});
