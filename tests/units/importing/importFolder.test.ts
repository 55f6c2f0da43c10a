import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from '@jest/globals';
import { ImportFolder } from '../../../src/importing/job/importFolder.js';
import { Spool } from '../../../src/importing/job/spool.js';

const folder = mkdtempSync(join(tmpdir(), 'imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const handedIn = (into: ImportFolder, most: number) =>
  into.receive(Readable.from([Buffer.alloc(70_000), Buffer.alloc(70_000)]), 'ann', 'a.csv', () => true, most);

it('A file that is too long is refused as such, and nothing of it stays', async () => {
  const files = new ImportFolder(folder, 0);
  await expect(handedIn(files, 100_000)).rejects.toMatchObject({ statusCode: 413 });
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  expect((await handedIn(files, 140_000)).fileSize).toBe(140_000);
});

it('A file does not take the last of the disk', async () => {
  const before = readdirSync(join(folder, 'incoming'));
  const files = new ImportFolder(folder, Number.MAX_SAFE_INTEGER);
  await expect(handedIn(files, 140_000)).rejects.toMatchObject({ extensions: { code: 'STORE_UNAVAILABLE' } });
  expect(readdirSync(join(folder, 'incoming'))).toEqual(before);
});

it('Of two processes that run one job neither writes where the other reads, and the later one removes what the first left', async () => {
  const files = new ImportFolder(folder, 0);
  await files.make();
  const first = new Spool(files.spool('job', 'a', 'own'), 1);
  first.put('links', 0, [{ id: 1 }]);
  const other = new Spool(files.spool('job2', 'a', 'own'), 1);
  other.put('links', 0, [{ id: 2 }]);
  await files.forgetSpools('job');
  const second = new Spool(files.spool('job', 'b', 'own'), 1);
  expect(() => first.put('links', 0, [{ id: 3 }])).toThrow('ENOENT');
  expect([second.read('links', 0), other.read('links', 0)]).toEqual([[], [{ id: 2 }]]);
});
