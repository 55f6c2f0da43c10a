import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { api, closeApi, givenGraph, importFolder, importProblems, outsider } from '../support/api.js';
import { begin, ended, everything, fortyPeople, imported, running, timeless, undone } from '../support/importing.js';
import { addressFile } from '../support/testFolder.js';

const content = fortyPeople(4600);
const found = async () => (await outsider('{ search(text: "07700904600") { totalCount } }')).data.search.totalCount;

/** A job that waits for a process. */
const waiting = async (): Promise<string> => {
  const { imports } = await api();
  await imports.stop();
  return (await begin(content, { mapping: 'people' })).job.id;
};

/** A process takes a job on and is killed before a statement. */
async function killed(id: string, stopAt: string): Promise<void> {
  const { admin, library } = await api();
  const [state] = await admin.run(library.get('writing/schemaVersion').body);
  const address = JSON.parse(readFileSync(addressFile, 'utf8'));
  const order = JSON.stringify({ address, key: state?.key, folder: importFolder, stopAt });
  const child = spawn(process.execPath, ['tests/importing/importingProcess.mjs', order], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  // A process that comes to the end of the job was not killed on its way.
  const exit = once(child, 'exit').then(([, signal]) => signal);
  const met = await Promise.race([exit, ended(id).then(({ state }) => state)]);
  child.kill('SIGKILL');
  expect(met).toBe('SIGKILL');
}

/** A process takes a job on and is stopped in order when it comes to a statement. */
async function stopped(stopAt: string): Promise<void> {
  const { admin, library } = await api();
  let reached = () => {};
  const at = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const watched: typeof admin = {
    ...admin,
    run: (text, a) => {
      if (text === library.get(`writing/${stopAt}`).body) reached();
      return admin.run(text, a);
    },
  };
  await running(() => at, { admin: watched });
}

beforeEach(() => givenGraph({ north: {} }));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('An import whose process is killed', () => {
  it.each([['newRecords'], ['publishSource'], ['settleEntities']])(
    'is carried to the same end by another: before %s',
    async (stopAt) => {
      await (await api()).imports.stop();
      await running(() => imported(content, { mapping: 'people' }));
      const whole = timeless(await everything());
      const known = await found();
      expect(known).toBeGreaterThan(0);
      await givenGraph({ north: {} });
      const id = await waiting();
      await killed(id, stopAt);
      expect(timeless(await everything())).not.toEqual(whole);
      // Until all of it is there nothing of it is found.
      if (stopAt !== 'settleEntities') expect(await found()).toBe(0);
      await running(async () => expect((await ended(id)).state).toBe('DONE'));
      expect(timeless(await everything())).toEqual(whole);
      expect(await found()).toBe(known);
    },
  );

  it.each([
    ['while it is read', 'forceNames', false],
    ['while it is written', 'publishSource', true],
  ])(
    'fails with the third in words that say what to do, and can be undone and begun again: %s',
    async (_when, stopAt, halfway) => {
      const { admin } = await api();
      const before = await everything();
      const id = await waiting();
      for (let times = 0; times < 3; times += 1) await killed(id, stopAt);
      const failed = await running(() => ended(id));
      expect(failed).toMatchObject({ state: 'FAILED', message: expect.stringContaining('Split the file') });
      const [stored] = await admin.run('MATCH (job:ImportJob {id: $a.id}) RETURN job.halfway AS halfway', { id });
      expect(stored).toEqual({ halfway });
      expect((await running(() => undone(id))).state).toBe('UNDONE');
      expect(await everything()).toEqual(before);
      expect(await waiting()).toBe(id);
      await killed(id, stopAt);
      expect((await running(() => ended(id))).state).toBe('DONE');
    },
  );
});

describe('An import whose process is stopped in order', () => {
  it('is carried to its end by another, however often', async () => {
    const id = await waiting();
    for (let times = 0; times < 4; times += 1) await stopped('publishSource');
    expect((await running(() => ended(id))).state).toBe('DONE');
  });
});
