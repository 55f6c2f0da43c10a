import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedMappings } from '../../src/importing/shippedMappings.js';
import { api, asking, closeApi, givenGraph, importFolder, importProblems, outsider } from '../support/api.js';
import { begin, contributor, ended, everything, imported, type Job, undone } from '../support/importing.js';

const phones = [
  'Number,Name,DOB,Last seen,Notes',
  '07700 900123,Ana Brown,01/02/1990,05/07/2024 14:30,works nights',
  '+44 (0)7700 900124,Ben Cole,,,',
  '4.47701E+11,Cy Dunn,1985,,',
].join('\r\n');

beforeAll(() =>
  givenGraph({
    north: {},
    south: { statements: ['zed USES 07700900123'] },
    hidden: { open: false, members: [], statements: ['yan USES 07700900124'] },
  }),
);
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('An import', () => {
  it('becomes a source with records and links that point at their rows, and a second run changes nothing', async () => {
    const before = await everything();
    const job = await imported(phones, { mapping: 'phones' }, 'phones.csv');
    expect(job).toMatchObject({ state: 'DONE', rowsRead: 3, rejectedCount: 0, message: null });
    expect(job.source).toMatchObject({ fileName: 'phones.csv', timezone: 'Europe/London', marking: 'OFFICIAL' });
    // What a hidden operation alone holds counts as new.
    expect(job).toMatchObject({ entitiesNew: 5, entitiesKnown: 1, linksNew: 3, hitCount: 1 });
    expect(job.hits).toEqual([{ label: '07700 900123', kind: 'Phone', operations: ['south'] }]);
    expect(job.flags).toEqual([{ kind: 'DAMAGED_IDENTIFIER', row: 3, line: 4, column: 'phone', value: '4.47701E+11' }]);
    const { data } = await outsider(`{ entity(identifier: "07700 900123") { ... on Phone { attributions { nodes {
      person { name birthDate } lastSeen statements { row source { fileName } operation { reference } } } } } } }`);
    expect(data.entity.attributions.nodes).toContainEqual({
      person: { name: 'Ana Brown', birthDate: '1990-02-01' },
      lastSeen: '2024-07-05T13:30Z',
      statements: [{ row: 1, source: { fileName: 'phones.csv' }, operation: { reference: 'north' } }],
    });
    const once = await everything();
    const again = await begin(phones, { mapping: 'phones' }, 'another name.csv');
    expect(again).toMatchObject({ again: true, job: { id: job.id, state: 'DONE' } });
    expect(await everything()).toEqual(once);
    expect((await undone(job.id)).state).toBe('UNDONE');
    expect(await everything()).toEqual(before);
  });

  it('keeps its file for as long as it can be corrected or undone, and no longer', async () => {
    const { imports } = await api();
    const file = (one: Job) => join(importFolder, 'files', one.source.fileHash);
    const job = await imported(phones, { mapping: 'phones' });
    await imports.forgetUnneeded(0);
    expect(existsSync(file(job))).toBe(true);
    await undone(job.id);
    await imports.forgetUnneeded(86_400_000);
    expect(existsSync(file(job))).toBe(true);
    await imports.forgetUnneeded(0);
    expect(existsSync(file(job))).toBe(false);
  });

  it('by a newer version of a mapping takes the place of what the older one made of the same file', async () => {
    const before = await everything();
    const text = shippedMappings().get('phones')?.text ?? '';
    const older = await imported(phones, { mappingText: text.replace('strength: POSSIBLE', 'strength: PROBABLE') });
    const newer = await imported(phones, { mapping: 'phones' });
    expect((await ended(older.id)).state).toBe('SUPERSEDED');
    const { data } = await outsider(
      '{ entity(identifier: "07700 900124") { ... on Phone { attributions { nodes { strength statements { row } } } } } }',
    );
    expect(data.entity.attributions.nodes).toEqual([{ strength: 'POSSIBLE', statements: [{ row: 2 }] }]);
    await undone(newer.id);
    expect((await ended(older.id)).state).toBe('DONE');
    await undone(older.id);
    expect(await everything()).toEqual(before);
  });

  it('of calls makes kept measures old, and not what is kept of the names of protected people', async () => {
    const { admin, library } = await api();
    const states = async () => {
      const { body } = library.get('measures/state');
      const [row] = await admin.run(`${body} RETURN version, names`, { viewer: { operations: [] } });
      return [row?.version, row?.names];
    };
    const [version, names] = await states();
    const calls = await imported(
      'A Number,B Number,Date,Time,Service\n07700900133,07700900134,05/07/2024,14:30:00,Voice\n',
      {
        mapping: 'call-data',
      },
    );
    const [later, same] = await states();
    expect([calls.state, later === version, same]).toEqual(['DONE', false, names]);
    const people = await imported(phones, { mapping: 'phones' });
    expect((await states())[1]).not.toBe(names);
    for (const { id } of [people, calls]) await undone(id);
  });

  it('names what its mapping does not read, and what no number stands for links nobody', async () => {
    const calls = (number: string) =>
      `A Number,B Number,Date,Time,Service,Cell\nWithheld,${number},05/07/2024,14:30:00,Voice,Mill Lane\n${number},60999,05/07/2024,15:00:00,SMS,\n`;
    const one = await imported(calls('07700900131'), { mapping: 'call-data' });
    const two = await imported(calls('07700900132'), { mapping: 'call-data' });
    expect([one.state, one.message, one.notRead, two.state]).toEqual(['DONE', null, ['column "Cell"'], 'DONE']);
    const { data } = await outsider(
      `{ one: entity(identifier: "07700900131") { ...who } two: entity(identifier: "07700900132") { ...who } }
       fragment who on Phone { links(types: [CONTACTED]) { edges { neighbour { id label flags } } } }`,
    );
    const ends = (phone: { links: { edges: { neighbour: { id: string; label: string; flags: string[] } }[] } }) =>
      phone.links.edges.map(({ neighbour }) => neighbour).sort((a, b) => (a.label < b.label ? -1 : 1));
    const [first, second] = [ends(data.one), ends(data.two)];
    expect(first.map(({ label, flags }) => [label, flags.includes('COMMON')])).toEqual([
      ['60999', true],
      ['Withheld number', true],
    ]);
    expect(first[0]?.id).toBe(second[0]?.id);
    expect(first[1]?.id).not.toBe(second[1]?.id);
    for (const { id } of [two, one]) await undone(id);
  });

  it('keeps apart by operation what is no identifier outside of it: an exhibit, and what is left of a damaged number', async () => {
    const before = await everything();
    const mappingText = `
name: exhibits
version: 1
title: Exhibits
source: { kind: OTHER, material: EVIDENCE }
tables:
  - header: { containing: [Exhibit] }
    columns: { exhibit: { header: Exhibit }, number: { header: Number }, imei: { header: IMEI } }
    entities:
      handset: { kind: Device, key: "{exhibit}" }
      phone: { kind: Phone, key: "{number}" }
      other: { kind: Device, key: "{imei}" }
    links: [{ type: SAVED_AS, from: handset, to: phone }, { type: SAVED_AS, from: other, to: phone }]
`;
    // Of the second handset the check digit is wrong: fifteen digits are the same handset all the same.
    const file = 'Exhibit,Number,IMEI\nabc/1,4.47701E+11,490154203237517\n';
    const jobs = [];
    for (const operation of ['north', 'south']) jobs.push(await imported(file, { mappingText, operation }));
    const { data } = await outsider(`{
      devices { nodes { label exhibitRef operations { nodes { reference } } links { edges { neighbour { label operations { totalCount } } } } } }
      exhibit: entity(identifier: "ABC/1") { label ... on Device { exhibitRef } operations { totalCount } }
      number: entity(identifier: "4.47701E+11") { label operations { totalCount } }
      wash(identifiers: ["ABC/1"], operation: "south") { knownCount } }`);
    const device = (operations: string[], label: string, exhibitRef: string | null) => ({
      ...{ label, exhibitRef, operations: { nodes: operations.map((reference) => ({ reference })) } },
      links: { edges: operations.map(() => ({ neighbour: { label: '4.47701E+11', operations: { totalCount: 1 } } })) },
    });
    expect(data.devices.nodes).toHaveLength(3);
    expect(data.devices.nodes).toEqual(
      expect.arrayContaining([
        device(['north'], 'ABC/1', 'ABC/1'),
        device(['south'], 'ABC/1', 'ABC/1'),
        device(['north', 'south'], '490154203237517', null),
      ]),
    );
    expect(data.exhibit).toEqual({ label: 'ABC/1', exhibitRef: 'ABC/1', operations: { totalCount: 1 } });
    expect(data.number).toEqual({ label: '4.47701E+11', operations: { totalCount: 1 } });
    expect(data.wash.knownCount).toBe(0);
    // A handset whose check digit is wrong links operations, and is nothing to alarm their owners with.
    expect(jobs.map(({ hits }) => hits.map(({ label }: { label: string }) => label))).toEqual([[], []]);
    for (const { id } of jobs.reverse()) await undone(id);
    expect(await everything()).toEqual(before);
  });

  it('counts no fact of the programme twice: what a file repeats, or what holds already, is rejected row by row', async () => {
    const before = await everything();
    const taskings = (...references: string[]) =>
      ['Ref,Date,Threat', ...references.map((one) => `${one},01/07/2024,County lines`)].join('\n');
    const one = await imported(taskings('T/1', 'T/2', 'T/1'), { mapping: 'taskings' });
    const two = await imported(taskings('T/3', 'T/2'), { mapping: 'taskings' });
    const said = ({ facts, rejected }: Job) => [facts, rejected];
    expect([said(one), said(two)]).toEqual([
      [2, [{ line: 4, sheet: '', reason: 'its fact was left out: it states the same reference as line 2' }]],
      [
        1,
        [
          {
            line: 3,
            sheet: '',
            reason: 'its fact was left out: there is a current Tasking with the same reference already',
          },
        ],
      ],
    ]);
    expect(
      readFileSync(join(importFolder, 'rejected', `${one.id}.csv`), 'utf8')
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      'marking,handling,sheet,line,reason,Ref,Date,Threat',
      'OFFICIAL,,,4,its fact was left out: it states the same reference as line 2,T/1,01/07/2024,County lines',
    ]);
    const statistics = asking('statistician', 'performance');
    const { data } = await statistics('{ programme { taskings { total { count } } } }');
    expect(data.programme.taskings.total.count).toBe(3);
    const months = (count: number) => `App,Month,Force,Uses\nWash,07/2024,,${count}\nWash,08/2024,,1\n`;
    const three = await imported(months(5), { mapping: 'app-usage' });
    const four = await imported(months(6), { mapping: 'app-usage' });
    expect([three.facts, four.facts, four.rejectedCount]).toEqual([2, 0, 2]);
    for (const { id } of [four, three, two, one]) await undone(id);
    const current = (stored: unknown) =>
      (stored as { kinds: string[] }[]).filter(({ kinds }) => !['Fact', 'OF'].some((kind) => kinds.includes(kind)));
    expect(current(await everything())).toEqual(before);
  });

  it('is refused into an operation that there is not, in the words for one that is hidden', async () => {
    const wrong = async (operation: string) => (await begin(phones, { mapping: 'phones', operation })).userErrors;
    expect(await wrong('nowhere')).toEqual(await wrong('hidden'));
    expect((await wrong('hidden'))[0].field).toBe('input.operation');
  });

  it('needs the right to contribute', async () => {
    const { errors } = await outsider('mutation { undoImport(job: "x") { again } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await contributor('{ importMappings { name } }')).data.importMappings).toContainEqual({ name: 'phones' });
  });
});
