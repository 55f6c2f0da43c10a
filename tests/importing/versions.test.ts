import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { api, closeApi, givenGraph, importFolder, importProblems, outsider } from '../support/api.js';
import {
  begin,
  contributor,
  ended,
  everything,
  imported,
  running,
  timeless,
  undone,
  upload,
} from '../support/importing.js';
import { workbook } from '../support/workbook.js';

const calls = (rows: readonly string[]) => ['Calling Number,Called Number,Start,Duration,Type', ...rows].join('\n');
const summer = [
  '07700900401,07700900402,05/07/2024 14:30:00,75,Voice',
  '07700900402,07700900401,05/07/2024 15:00:00,,SMS',
];
const people = (rows: readonly string[]) => ['Forename,Surname,DOB,Mobile', ...rows].join('\n');
const digestOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

beforeEach(() => givenGraph({ north: {}, far: {} }));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('Times', () => {
  it('are the same whether a file is in British summer time or its twin in UTC', async () => {
    const entries = `{ entity(identifier: "07700900401") { ... on Phone { timeline { nodes { ... on Communication { entries { at channel } } } } } } }`;
    const at = async (): Promise<unknown> => (await outsider(entries)).data.entity.timeline.nodes;
    const first = await imported(calls(summer), { mapping: 'call-data' });
    const british = await at();
    expect(british).toEqual([
      {
        entries: [
          { at: '2024-07-05T13:30:00Z', channel: 'CALL' },
          { at: '2024-07-05T14:00:00Z', channel: 'TEXT' },
        ],
      },
    ]);
    await undone(first.id);
    await imported(calls(summer.map((row) => row.replace('14:30', '13:30').replace('15:00', '14:00'))), {
      mapping: 'call-data-utc',
    });
    expect(await at()).toEqual(british);
  });
});

describe('A corrected file', () => {
  const first = people(['Ada,Marsh,01/02/1990,07700900411', 'Ben,Ferry,1985,07700900412', 'Cy,Quay,,07700900413']);
  const second = people(['Ada,Marsh,01/02/1990,07700900411', 'Ben,Ferry,1986,07700900414', 'Cy,Quay,,07700900413']);

  it('supersedes row by row: what it does not touch stays as it was, and undoing it brings the earlier one back', async () => {
    const one = await imported(first, { mapping: 'people' });
    const before = await everything();
    const two = await imported(second, { mapping: 'people', corrects: one.id });
    expect(two).toMatchObject({ state: 'DONE', message: null });
    const uses = async () =>
      (await outsider('{ people { nodes { name birthDate phones { nodes { phone { number } } } } } }')).data.people
        .nodes;
    expect(await uses()).toEqual([
      { name: 'Ada Marsh', birthDate: '1990-02-01', phones: { nodes: [{ phone: { number: '+447700900411' } }] } },
      { name: 'Ben Ferry', birthDate: '1986', phones: { nodes: [{ phone: { number: '+447700900414' } }] } },
      { name: 'Cy Quay', birthDate: null, phones: { nodes: [{ phone: { number: '+447700900413' } }] } },
    ]);
    expect(
      (await contributor('mutation($id: ID!) { undoImport(job: $id) { userErrors { message } } }', { id: one.id })).data
        .undoImport.userErrors[0].message,
    ).toContain('undo that one first');
    await undone(two.id);
    expect(timeless(await everything())).toEqual(timeless(before));
    expect((await ended(one.id)).state).toBe('DONE');
  });

  it('says of all rows what is said of it: the grade, and nothing of the file that is not said any more', async () => {
    const { admin } = await api();
    const said = () =>
      admin.run(`MATCH (node:Record) RETURN 'record' AS of, node.grade AS grade, node.gradeRank AS rank
        UNION MATCH ()-[link:USES]->() RETURN 'link' AS of, link.grade AS grade, link.gradeRank AS rank
        UNION MATCH (source:Source) WHERE source.fileHash IS NOT NULL RETURN source.exhibitRef AS of, source.grade AS grade, null AS rank`);
    const marking = 'OFFICIAL';
    const one = await imported(first, { mapping: 'people', source: { marking, grade: '1AP', exhibitRef: 'ABC/1' } });
    const before = await everything();
    const graded = [
      { of: 'record', grade: '1AP', rank: 1 },
      { of: 'link', grade: '1AP', rank: 1 },
      { of: 'ABC/1', grade: '1AP', rank: null },
    ];
    expect(await said()).toEqual(graded);
    const two = await imported(second, { mapping: 'people', corrects: one.id, source: { marking, grade: '3EP' } });
    expect(await said()).toEqual([
      { of: 'record', grade: '3EP', rank: 15 },
      { of: 'link', grade: '3EP', rank: 15 },
      { of: null, grade: '3EP', rank: null },
    ]);
    const three = await imported(first, { mapping: 'people', corrects: two.id });
    expect((await said()).map(({ grade }) => grade)).toEqual([null, null, null]);
    for (const { id } of [three, two]) await undone(id);
    expect(await said()).toEqual(graded);
    expect(timeless(await everything())).toEqual(timeless(before));
  });

  it('leaves nothing on what both versions state when it is undone: no rows, no words', async () => {
    const mappingText = `
name: seen
version: 1
title: Seen
source: { kind: REPORT, material: OPEN_SOURCE }
tables:
  - columns: { who: { header: Who }, ref: { header: Ref }, at: { header: Date, date: yyyy-MM-dd }, note: { header: Note, optional: true } }
    entities:
      who: { kind: Person, key: "{who}", record: { name: "{who}" }, role: WITNESS }
    events:
      - { kind: Sighting, key: "{ref}", at: "{at}", set: { note: "{note}" }, participants: [{ entity: who, role: SUBJECT }] }
`;
    const seen = (...rows: readonly string[]) => ['Who,Ref,Date,Note', ...rows].join('\n');
    const row = 'Ada Marsh,S1,2025-01-05';
    const one = await imported(seen(`${row},`, 'Ben Ferry,S2,2025-01-06,'), { mappingText });
    const before = await everything();
    const corrected = seen(`${row},By the lock`, 'Ben Ferry,S2,2025-01-06,', `${row},By the lock`);
    const two = await imported(corrected, { mappingText, corrects: one.id });
    expect(two).toMatchObject({ state: 'DONE', message: null });
    expect(JSON.stringify(await everything())).toContain('"rows":[1,3]');
    const found = async () => (await outsider('{ search(text: "lock") { totalCount } }')).data.search.totalCount;
    expect(await found()).toBe(1);
    await undone(two.id);
    expect(await found()).toBe(0);
    expect(timeless(await everything())).toEqual(timeless(before));
  });
});

describe('Rows that cannot be taken', () => {
  it('are reported one by one, written to a file that bears the marking, and all others are imported', async () => {
    const job = await imported(
      calls([
        ...summer,
        '07700900401,,05/07/2024 16:00:00,1,Voice',
        '07700900401,07700900402,soon,1,Voice',
        '1,2,3',
        '=cmd|x,07700900402,x,y,Voice',
      ]),
      {
        mapping: 'call-data',
        source: { marking: 'OFFICIAL-SENSITIVE', handling: 'SAR_DERIVED' },
      },
    );
    expect(job).toMatchObject({ state: 'DONE', rowsRead: 6, rejectedCount: 4, events: 1 });
    expect(job.rejected.map(({ line, reason }: { line: number; reason: string }) => [line, reason])).toEqual([
      [4, 'one of its two sides is missing'],
      [5, 'it has no time that can be read'],
      [6, 'it has 3 cells where the header has 5'],
      [7, 'it has no time that can be read'],
    ]);
    const file = readFileSync(`${importFolder}/rejected/${job.id}.csv`, 'utf8');
    expect(file.split('\n')[0]).toBe(
      'marking,handling,sheet,line,reason,Calling Number,Called Number,Start,Duration,Type',
    );
    expect(file).toContain("OFFICIAL-SENSITIVE,SAR_DERIVED,,7,it has no time that can be read,'=cmd|x,");
  });

  it.each([
    ['lacks a column', 'Calling Number,Start\n1,2\n', 'lacks the columns'],
    ['is of something else', 'x,y\n1,2\n', 'No header was found'],
    ['has no rows', 'Calling Number,Called Number,Start,Duration,Type\n', 'no rows'],
  ])('make a file fail with words where it %s, and nothing of it is there', async (_name, content, words) => {
    const before = await everything();
    const job = await imported(content, { mapping: 'call-data' });
    expect(job.state).toBe('FAILED');
    expect(job.message).toContain(words);
    expect(await everything()).toEqual(before);
  });
});

describe('A file marked SECRET or above', () => {
  afterEach(async () => {
    const { admin } = await api();
    await admin.run('MATCH (refusal:ImportRefusal) DELETE refusal');
  });
  const refusals = async () => {
    const { admin } = await api();
    return admin.run(
      'MATCH (refusal:ImportRefusal) RETURN refusal.by AS by, refusal.fileHash AS fileHash ORDER BY fileHash',
    );
  };
  const noted = (...contents: readonly (string | Buffer)[]) =>
    contents
      .map((content) => ({ by: 'member', fileHash: digestOf(content) }))
      .sort((a, b) => (a.fileHash < b.fileHash ? -1 : 1));
  const kept = () =>
    readdirSync(importFolder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
      .filter((text) => text.includes('Quillmark'));

  it('is refused before anything of it is kept, and who, when and its digest are noted', async () => {
    const small = 'TOP SECRET\na,b\nQuillmark,2\n';
    // Longer than what is looked at: the rest of it is not kept either.
    const long = `TOP SECRET\na,b\n${'Quillmark,2\n'.repeat(10_000)}`;
    const stated = 'a,b\nQuillmark,2\n';
    expect([(await upload(small)).status, (await upload(long)).status]).toEqual([400, 400]);
    for (const marking of ['SECRET', 'Top Secret'])
      expect((await upload(stated, 'x.csv', 'member', marking)).status).toBe(400);
    expect(await refusals()).toEqual(expect.arrayContaining(noted(small, long, stated)));
    const { job, userErrors } = await begin(stated, { mapping: 'call-data', source: { marking: 'secret' } });
    expect([job, userErrors[0].field]).toEqual([null, 'input.source.marking']);
    expect(kept()).toEqual([]);
  });

  it('is refused as a workbook that says so beside its cells, and nothing of it is left', async () => {
    const rows = {
      Calls: [
        ['a', 'b'],
        ['Quillmark', '2'],
      ],
    };
    const drawing = '<wsDr><p><t>TOP SECRET</t></p></wsDr>';
    const marked = workbook(rows, { others: { 'xl/drawings/drawing1.xml': drawing } });
    const below = workbook({ ...rows, Notes: [['Note'], ['x'], ['SECRET']] });
    const files = () => readdirSync(importFolder, { recursive: true });
    const before = files();
    for (const content of [marked, below]) expect((await upload(content)).status).toBe(400);
    expect(await refusals()).toEqual(noted(marked, below));
    expect(files()).toEqual(before);
    expect((await upload(workbook(rows))).status).toBe(200);
  });

  it.each([['SECRET'], ['Top Secret']])('on its way (%s) is refused, and nothing of it is left', async (marking) => {
    const content = [
      'Calling Number,Called Number,Start,Duration,Type,Marking',
      'Quillmark,,05/07/2024 14:30:00,1,Voice,OFFICIAL',
      `07700900401,07700900402,05/07/2024 14:30:00,1,Voice,${marking}`,
    ].join('\n');
    expect((await upload(content)).status).toBe(200);
    const job = await imported(content, { mapping: 'call-data' });
    expect([job.state, kept()]).toEqual(['REFUSED', []]);
    expect(await refusals()).toEqual(noted(content));
  });
});

describe('Two imports at once, and eight readers beside them', () => {
  it('lose no row, lock nobody out, and leave what imports leave one after the other', async () => {
    const many = (from: number) =>
      calls(
        Array.from(
          { length: 300 },
          (_one, at) =>
            `0770090${from + (at % 7)},0770090${5000 + (at % 11)},05/07/2024 14:${10 + (at % 40)}:00,1,Voice`,
        ),
      );
    const files = [
      { content: many(4500), operation: 'north' },
      { content: many(4503), operation: 'far' },
    ];
    for (const { content, operation } of files) await imported(content, { mapping: 'call-data', operation });
    const apart = timeless(await everything());
    await givenGraph({ north: {}, far: {} });
    const begun = await Promise.all(
      files.map(({ content, operation }) => begin(content, { mapping: 'call-data', operation })),
    );
    let done = false;
    const reading = async () => {
      let answers = 0;
      while (!done) {
        const { errors } = await outsider(
          '{ phones(first: 20) { nodes { id links(first: 5) { totalCount } timeline { totalCount } } } }',
        );
        expect(errors).toBeUndefined();
        answers += 1;
      }
      return answers;
    };
    const readers = Array.from({ length: 8 }, reading);
    const states = await Promise.all(begun.map(({ job }) => ended(job.id)));
    done = true;
    for (const answers of await Promise.all(readers)) expect(answers).toBeGreaterThan(0);
    expect(states.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    expect(timeless(await everything())).toEqual(apart);
  });
});

describe('Two jobs on one source', () => {
  const [first, second, third] = ['1985', '1986', '1987'].map((year) => people([`Ben,Ferry,${year},07700904700`]));
  const given = async () => {
    const { imports } = await api();
    await imports.stop();
    return running(() => imported(first as string, { mapping: 'people' }));
  };
  const correct = async (content: unknown, corrects: string) => {
    const { job, userErrors } = await begin(content as string, { mapping: 'people', corrects });
    return { id: job?.id, problems: userErrors.map(({ message }: { message: string }) => message) };
  };
  const undo = async (id: string): Promise<string[]> => {
    const { data } = await contributor('mutation($id: ID!) { undoImport(job: $id) { userErrors { message } } }', {
      id,
    });
    return data.undoImport.userErrors.map(({ message }: { message: string }) => message);
  };
  const failed = async (id: string, halfway: boolean) => {
    const { admin } = await api();
    await admin.run('MATCH (job:ImportJob {id: $a.id}) SET job.state = "FAILED", job.halfway = $a.halfway', {
      id,
      halfway,
    });
  };
  const underWay = [expect.stringContaining('under way')];
  const born = async () =>
    (await outsider('{ people { nodes { birthDate } } }')).data.people.nodes.map(
      ({ birthDate }: { birthDate: string }) => birthDate,
    );

  it('do not run beside each other: whichever comes first is carried to its end', async () => {
    const one = await given();
    const two = await correct(second, one.id);
    expect(two.problems).toEqual([]);
    expect(await correct(third, one.id)).toEqual({ id: undefined, problems: underWay });
    expect(await undo(one.id)).toEqual(underWay);
    // The same is one job, however often it is begun.
    expect(await correct(second, one.id)).toEqual(two);
    await running(() => ended(two.id));
    expect(await born()).toEqual(['1986']);
    expect(await undo(two.id)).toEqual([]);
    expect((await correct(third, two.id)).id).toBeUndefined();
    await running(() => ended(two.id));
    expect(await born()).toEqual(['1985']);
  });

  it('do not build on one that failed halfway, and one that failed brings nothing back over what came after it', async () => {
    const one = await given();
    const two = await correct(second, one.id);
    await failed(two.id, true);
    expect((await correct(third, one.id)).problems).toEqual([expect.stringContaining('failed halfway')]);
    await failed(two.id, false);
    const three = await correct(third, one.id);
    expect((await running(() => ended(three.id))).state).toBe('DONE');
    expect(await undo(two.id)).toEqual([expect.stringContaining('a later file took its place')]);
    expect(await born()).toEqual(['1987']);
  });

  it("end where one failed that could not even be read: it is undone at once, and is in nobody's way", async () => {
    const one = await given();
    const two = await correct('Forename,Surname\n"Ben,Ferry\n', one.id);
    expect((await running(() => ended(two.id))).state).toBe('FAILED');
    expect(await undo(two.id)).toEqual([]);
    expect((await ended(two.id)).state).toBe('UNDONE');
    const three = await correct(third, one.id);
    expect((await running(() => ended(three.id))).state).toBe('DONE');
    expect(await born()).toEqual(['1987']);
  });

  it('begin once more where the undo of another has removed what their rows are about', async () => {
    const { imports, admin, library } = await api();
    const { body: newRecords } = library.get('writing/newRecords');
    const { run } = imports.tools.admin;
    let times = 0;
    imports.tools.admin.run = async (text, a) => {
      if (text === newRecords && times++ === 0) {
        await admin.run('MATCH (bare:Person) WHERE NOT EXISTS { (bare)--() } DELETE bare');
      }
      return run(text, a);
    };
    try {
      const one = await running(() => imported(first as string, { mapping: 'people' }));
      expect(one).toMatchObject({ state: 'DONE', rejectedCount: 0 });
    } finally {
      imports.tools.admin.run = run;
    }
    expect(times).toBe(1);
    expect(await born()).toEqual(['1985']);
    expect(importProblems.splice(0)).toEqual([expect.stringContaining('has been removed meanwhile')]);
  });
});
