import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockFolder } from '../../../src/store/folderLock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  const leaveLock = (owner: object | string) =>
    writeFile(join(folder, 'lock'), typeof owner === 'string' ? owner : JSON.stringify(owner));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toex-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is held by one start at a time and free again after its release', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`The data folder ${folder} is in use by this process itself.`);
    await lock.release();
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('names the process that holds it', async () => {
    const lock = await lockFolder(folder);
    const mine = JSON.parse(await readFile(join(folder, 'lock'), 'utf8'));
    await lock.release();
    const parent = JSON.stringify({ ...mine, pid: process.ppid, begin: await beginOf(process.ppid), token: 'other' });
    await leaveLock(parent);
    await expect(lockFolder(folder)).rejects.toThrow(`is in use by process ${process.ppid}. Stop that one first`);
  });

  it.each([
    ['its owner is gone', { pid: 999_999_999, begin: '1', token: 'a' }],
    ['its process id now belongs to another process', { pid: process.pid, begin: 'long ago', token: 'a' }],
    ['it was written half', '{"pid":'],
    ['it is empty', ''],
  ])('is taken over when %s', async (_why, left) => {
    await leaveLock(left);
    const lock = await lockFolder(folder);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes to exactly one of several starts that find it stale', async () => {
    await leaveLock({ pid: 999_999_999, begin: '1', token: 'a' });
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['lock']);
  });
});

async function beginOf(pid: number): Promise<string | undefined> {
  const processes = await import('../../../src/store/processIdentity.js');
  return processes.beginOf(pid);
}
