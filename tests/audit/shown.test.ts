import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, importProblems, member, outsider, tokenOf } from '../support/api.js';
import { last, sealed } from '../support/audited.js';
import { imported } from '../support/importing.js';

beforeAll(() =>
  givenGraph({
    north: {
      statements: ['vera ROLE VICTIM', 'vera USES 07700900001'],
      records: {
        ana: { name: 'Ana Brownlow', birthDate: '1990-02-01' },
        anna: { name: 'Anna Brownlow', birthDate: '1990-02-01' },
        vera: { name: 'Vera Quillmark' },
      },
    },
    west: {},
    south: { open: false, members: ['boss'], statements: ['zed'] },
  }),
);
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

const ids = async () => (await last()).ids as string[];
const people = async () => {
  const { data } = await member('{ people { nodes { id name records { nodes { id } } } } }');
  return (name: string) => data.people.nodes.find((one: { name: string }) => one.name === name);
};
const operationId = async (reference: string) =>
  (await asking('boss', 'analyst')(`{ entity(identifier: "${reference}") { id } }`)).data.entity.id;

it('What a search shows of records is noted, whether the records and their things are asked for or not', async () => {
  const ana = (await people())('Ana Brownlow');
  await outsider('{ search(text: "Ana Brownlow", first: 1) { nodes { found: highlights { parts { text } } } } }');
  expect((await ids()).sort()).toEqual([ana.id, ana.records.nodes[0].id].sort());
  await outsider('{ search(text: "Ana Brownlow") { totalCount } }');
  expect(await ids()).toEqual([]);
});

it('Who is compared with whom is noted with the evidence', async () => {
  const of = await people();
  const both = [of('Ana Brownlow').id, of('Anna Brownlow').id].sort();
  const evidence = 'nodes { why: evidence { own other } }';
  const alike = `query($id: ID!) { possibleDuplicates(id: $id) { ${evidence} } }`;
  expect((await outsider(alike, { id: both[0] })).data.possibleDuplicates.nodes).toHaveLength(1);
  expect((await ids()).sort()).toEqual(both);
  expect(
    (await outsider(`{ duplicatePairs(kinds: [PERSON]) { ${evidence} } }`)).data.duplicatePairs.nodes,
  ).toHaveLength(1);
  expect((await ids()).sort()).toEqual(both);
});

it('What the report of an import names is noted by its stored id, whoever reads it', async () => {
  const { id } = await imported('Number,Name,DOB,Last seen,Notes\n07700 900001,,,,', {
    operation: 'west',
    mapping: 'phones',
  });
  const [phone] = (await member('{ phones { nodes { id } } }')).data.phones.nodes;
  const hits = `query($id: ID!) { importJob(id: $id) { hits { label } } }`;
  for (const ask of [
    asking('member', 'contributor'),
    asking('guardian', 'contributor', 'safeguarding'),
    asking('other', 'contributor'),
  ]) {
    expect((await ask(hits, { id })).data.importJob.hits).toHaveLength(1);
    expect(await ids()).toEqual([phone.id]);
  }
});

it('An operation whose access is shown, changed or refused to be changed is noted, however it was named', async () => {
  const south = await operationId('south');
  const boss = asking('boss', 'admin');
  await boss('{ operationAccess(operation: "South") { members } }');
  expect(await ids()).toEqual([south]);
  for (const [name, input] of [
    ['admitMember', '{ operation: "south", member: "mia" }'],
    ['removeMember', '{ operation: "south", member: "nobody" }'],
    ['restrictOperation', '{ operation: "south" }'],
    ['openOperation', '{ operation: "south" }'],
  ]) {
    await boss(`mutation { ${name}(input: ${input}) { changed userErrors { field } } }`);
    expect([name, await ids()]).toEqual([name, [south]]);
  }
  await boss('{ operationAccess(operation: "none") { members } }');
  expect(await ids()).toEqual([]);
});

it('A file says of which import or wash it is the report', async () => {
  const { app } = await api();
  const fetched = async (url: string, role: string) => {
    const headers = { authorization: `Bearer ${await tokenOf('member', [role])}`, 'x-purpose': 'Test' };
    return (await app.inject({ url, headers })).statusCode;
  };
  const { data } = await member('mutation { startWash(input: { identifiers: ["07700900009"] }) { job { id } } }');
  const { id } = data.startWash.job;
  await (await api()).washes.idle();
  expect(await fetched(`/wash/jobs/${id}/report.csv?only=NEW`, 'analyst')).toBe(200);
  expect(await ids()).toEqual([id]);
  expect(await sealed(await last())).toEqual({ query: { only: 'NEW' }, params: { id } });
  expect(await fetched('/wash/jobs/none/report.html', 'analyst')).toBe(404);
  expect(await ids()).toEqual([]);
  expect(await sealed(await last())).toEqual({ params: { id: 'none' } });
  const rejected = await imported('Number,Name,DOB,Last seen,Notes\n07700 900002,Bo', { mapping: 'phones' });
  expect(await fetched(`/import/jobs/${rejected.id}/rejected.csv`, 'contributor')).toBe(200);
  expect(await ids()).toEqual([rejected.id]);
  expect(await sealed(await last())).toEqual({ params: { id: rejected.id } });
});
