import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, importProblems, tokenOf } from '../support/api.js';
import { contributor, imported, type Job } from '../support/importing.js';

/** Sees the operation and has not seen the file; and one who may see who protected people are. */
const other = asking('other', 'contributor');
const safeguarding = asking('guardian', 'contributor', 'safeguarding');

const content = [
  'Number,Name,DOB,Last seen,Notes',
  '07700 900555,,,,of Vera Quillmark',
  '07700 900556,,,,',
  '4.47701E+11,,,,as the spreadsheet left it',
  '07700 900557,,,next to Quillmark,',
  '07700 900558,Vera Quillmark',
].join('\n');
const mapping = { mapping: 'phones' };
const fields = `id fileName hitCount hits { id label kind operations } rejected { line reason } rejectedCount flags { kind line value } flaggedCount`;

const reportOf = async (ask: typeof other, id: string) => {
  const { data, errors } = await ask(`query($id: ID!) { importJob(id: $id) { ${fields} } }`, { id });
  expect(errors).toBeUndefined();
  return data.importJob;
};
const rejectedFile = async (id: string, subject: string, ...roles: string[]) => {
  const { app } = await api();
  const authorization = `Bearer ${await tokenOf(subject, ['contributor', ...roles])}`;
  return app.inject({ url: `/import/jobs/${id}/rejected.csv`, headers: { authorization, 'x-purpose': 'Test' } });
};

/** More numbers than a report lists hits. */
const many = Array.from({ length: 1_001 }, (_one, at) => `077009${10_000 + at}`);

let job: Job;
let long: Job;
beforeAll(async () => {
  await givenGraph({
    north: {},
    far: {
      statements: [
        ...['vera ROLE VICTIM', 'vera USES 07700900555', 'ann USES 07700900556'],
        ...many.map((number) => `ann USES ${number}`),
      ],
      records: { vera: { name: 'Vera Quillmark' }, ann: { name: 'Ann Other' } },
    },
  });
  job = await imported(content, mapping, 'phones of Vera Quillmark.csv');
  long = await imported(`Number\n${many.join('\n')}`, mapping);
});
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('The report of an import', () => {
  it('tells whoever handed the file in what stands in it, and not whose it is', async () => {
    const { hits, flags, rejected } = await reportOf(contributor, job.id);
    expect(hits.map(({ label }: Job) => label).sort()).toEqual(['07700 900555', '07700 900556']);
    expect(flags.map(({ value }: Job) => value).sort()).toEqual(['4.47701E+11', 'next to Quillmark']);
    expect(rejected).toEqual([{ line: 6, reason: 'it has 2 cells where the header has 5' }]);
    const { id } = hits.find(({ label }: Job) => label === '07700 900555');
    expect((await contributor(`{ node(id: "${id}") { id } }`)).data.node).toBeNull();
    expect((await rejectedFile(job.id, 'member')).body).toContain('Vera Quillmark');
  });

  it('tells others what the graph shows them, and nothing of what was not taken in', async () => {
    const report = await reportOf(other, job.id);
    expect(JSON.stringify(report)).not.toMatch(/Quillmark|900555|900558|E\+11/);
    const shown = (await other('query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Phone { label } } }', {
      ids: report.hits.map(({ id }: Job) => id),
    })) as { data: { nodes: Job[] } };
    expect(report.hits.map(({ id, label }: Job) => ({ id, label }))).toEqual(shown.data.nodes);
    expect(report.hits.map(({ label }: Job) => label).sort()).toEqual([
      '07700 900556',
      expect.stringMatching(/^phone of Protected person /),
    ]);
    expect(report.hits.map(({ operations }: Job) => operations)).toEqual([['far'], ['far']]);
    expect(report).toMatchObject({ hitCount: 2, rejectedCount: 1, flaggedCount: 2 });
    expect(report.flags.map(({ value }: Job) => value)).toEqual(['[protected]', '[protected]']);
    expect((await rejectedFile(job.id, 'other')).statusCode).toBe(403);
    const { data } = await other('{ importJobs(operation: "north") { fileName hits { label } flags { value } } }');
    expect(JSON.stringify(data)).not.toMatch(/Quillmark|900555/);
  });

  it('withholds from others what a reason quotes of the file', async () => {
    const taskings = await imported('Ref,Date,Threat,Force\nT/1,01/07/2024,County lines,Vera Newmark', {
      mapping: 'taskings',
    });
    expect(taskings.rejected[0].reason).toContain('"Vera Newmark"');
    expect((await reportOf(other, taskings.id)).rejected[0].reason).toBe('there is no force "[protected]"');
  });

  it('tells all of it to whoever may see who protected people are', async () => {
    const { hits, flags, fileName } = await reportOf(safeguarding, job.id);
    expect(hits.map(({ label }: Job) => label).sort()).toEqual(['07700 900555', '07700 900556']);
    expect(flags.map(({ value }: Job) => value)).toContain('next to Quillmark');
    expect(fileName).toBe('phones of Vera Quillmark.csv');
    expect((await rejectedFile(job.id, 'guardian', 'safeguarding')).body).toContain('Vera Quillmark');
  });

  it('names no operation to anybody that they may not see any more, and counts nothing of it', async () => {
    expect((await reportOf(other, long.id)).hitCount).toBe(1_001);
    const restricted = asking('boss', 'admin');
    const { data } = await restricted(
      'mutation { restrictOperation(input: { operation: "far", members: ["nobody"] }) { changed userErrors { message } } }',
    );
    expect(data.restrictOperation.userErrors).toEqual([]);
    for (const ask of [other, contributor, safeguarding])
      for (const { id } of [job, long]) expect(await reportOf(ask, id)).toMatchObject({ hitCount: 0, hits: [] });
  });
});
