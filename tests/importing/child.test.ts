import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { bookmarksOf } from '../../src/graph/driver.js';
import { inChild } from '../../src/importing/job/inChild.js';
import { api, closeApi, givenGraph, importFolder, importProblems } from '../support/api.js';
import { begin, ended, everything, fortyPeople, imported, running, timeless, undone } from '../support/importing.js';
import { addressFile } from '../support/testFolder.js';

const content = fortyPeople(4800);

/** As the server does jobs: each in a process of the code that is shipped. */
async function children({ memoryMb = 256, uri = '' } = {}) {
  const { driver, admin, library } = await api();
  const [state] = await admin.run(library.get('writing/schemaVersion').body);
  const address = JSON.parse(readFileSync(addressFile, 'utf8'));
  return inChild({
    address: { ...address, database: 'neo4j', ...(uri === '' ? {} : { uri }) },
    ...{ library: join(process.cwd(), 'cypher'), key: String(state?.key), folder: importFolder, inbox: null, memoryMb },
    bookmarks: bookmarksOf(driver),
    script: 'dist/importing/job/importChild.js',
  });
}

const told = async () => {
  const { admin, washes } = await api();
  await washes.idle();
  return admin.run('MATCH (found:Deconfliction) RETURN count(found) AS found');
};

beforeEach(async () => {
  await givenGraph({ north: {}, west: { statements: ['ben USES 07700904801'] } });
  await (await api()).imports.stop();
});
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

it('A job ends in a process of its own as it does where questions are answered, and is undone there', async () => {
  const before = await everything();
  const order = { mapping: 'people' };
  const here = await running(() => imported(content, order));
  const whole = timeless(await everything());
  expect(here).toMatchObject({ state: 'DONE', hitCount: 1 });
  expect(await told()).toEqual([{ found: 1 }]);
  await givenGraph({ north: {}, west: { statements: ['ben USES 07700904801'] } });
  const work = await children();
  const there = await running(() => imported(content, order), { work });
  expect(timeless(await everything())).toEqual(whole);
  expect({ ...there, id: null, source: null }).toEqual({ ...here, id: null, source: null });
  expect(await told()).toEqual([{ found: 1 }]);
  expect((await running(() => undone(there.id), { work })).state).toBe('UNDONE');
  expect(await everything()).toEqual(before);
});

it('A job that takes more memory than it may fails alone, in words that say what to do', async () => {
  const work = await children({ memoryMb: 8 });
  const failed = await running(() => imported(content, { mapping: 'people' }), { work });
  expect(failed).toMatchObject({ state: 'FAILED', message: expect.stringMatching(/8 MB.*IMPORT_MEMORY_MB/) });
  expect(readdirSync(join(importFolder, 'spool'))).toEqual([]);
  const again = await children();
  expect((await running(() => imported(content, { mapping: 'people' }), { work: again })).state).toBe('DONE');
});

it('A child says why a file is refused, and keeps nothing of it', async () => {
  const work = await children();
  const calls = 'Calling Number,Called Number,Start,Duration,Type,Marking\n';
  const secret = `${calls}07700900401,07700900402,05/07/2024 14:30:00,1,Voice,SECRET\n`;
  expect((await running(() => imported(secret, { mapping: 'call-data' }), { work })).state).toBe('REFUSED');
  const hash = createHash('sha256').update(secret).digest('hex');
  expect(readdirSync(join(importFolder, 'files'))).not.toContain(hash);
});

it('A child that does not reach the database leaves the job to the next', async () => {
  const { job } = await begin(content, { mapping: 'people' });
  let logged = () => {};
  const met = new Promise<void>((resolve) => {
    logged = resolve;
  });
  const work = await children({ uri: 'bolt://127.0.0.1:9' });
  await running(() => met, { work }, logged);
  const stands = await api().then(({ admin }) =>
    admin.run('MATCH (job:ImportJob {id: $a.id}) RETURN job.state AS state', { id: job.id }),
  );
  expect(stands).toEqual([{ state: 'RUNNING' }]);
  expect((await running(() => ended(job.id), { work: await children() })).state).toBe('DONE');
});

it('A child ends in order with its process, and the job goes on in another', async () => {
  const { job } = await begin(content, { mapping: 'people' });
  const inside = await children();
  // Stopped while it writes: the child learns of it by its next question.
  let reached = () => {};
  const writes = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const work: typeof inside = (one, tools, progress, pause) =>
    inside(one, tools, progress, () => {
      if (progress.step === 'links') reached();
      return pause();
    });
  await running(() => writes, { work });
  expect(readdirSync(join(importFolder, 'spool'))).toEqual([]);
  expect((await running(() => ended(job.id), { work: inside })).state).toBe('DONE');
});
