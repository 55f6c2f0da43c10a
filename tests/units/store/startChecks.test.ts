import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { boltAnswers } from '../../../src/store/boltProbe.js';
import { requireDiskSpace } from '../../../src/store/diskSpace.js';
import { freePort } from '../../../src/store/freePort.js';
import { isWholeZip } from '../../../src/store/zipEnd.js';

describe('requireDiskSpace', () => {
  it('names what is needed and what is free', async () => {
    await requireDiskSpace(tmpdir(), 1, 'Neo4j');
    await expect(requireDiskSpace(tmpdir(), 1e12, 'Neo4j')).rejects.toThrow(
      /^Neo4j needs 1000000000000 MB, but only \d+ MB are free at /,
    );
  });
});

describe('boltAnswers', () => {
  let server: Server | undefined;
  const serve = async (answer: string) => {
    const port = await freePort();
    server = createServer((socket) => socket.once('data', () => socket.end(Buffer.from(answer, 'hex'))));
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    return port;
  };
  afterEach(() => {
    server?.close();
  });

  it('is true for a server that agrees on a version', async () => {
    expect(await boltAnswers(await serve('00000805'))).toBe(true);
  });

  it('is false for a server that knows none of the versions, or speaks something else', async () => {
    expect(await boltAnswers(await serve('00000000'))).toBe(false);
    server?.close();
    expect(await boltAnswers(await serve('485454502f312e31'))).toBe(false);
  });

  it('is false where nobody listens', async () => {
    expect(await boltAnswers(await freePort())).toBe(false);
  });
});

describe('isWholeZip', () => {
  const empty = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');

  it.each([
    ['an empty archive', empty, true],
    ['one with a comment', Buffer.concat([empty.subarray(0, 20), Buffer.from([2, 0]), Buffer.from('ok')]), true],
    ['one that was cut short', empty.subarray(0, 21), false],
    ['one that has grown', Buffer.concat([empty, Buffer.from('x')]), false],
    ['one whose beginning is missing', Buffer.concat([empty.subarray(0, 16), Buffer.from([9, 0, 0, 0, 0, 0])]), false],
    ['an empty file', Buffer.alloc(0), false],
  ])('knows %s', async (_name, content, whole) => {
    const folder = await mkdtemp(join(tmpdir(), 'toex-zip-'));
    await writeFile(join(folder, 'a.jar'), content);
    expect(await isWholeZip(join(folder, 'a.jar'))).toBe(whole);
    await rm(folder, { recursive: true });
  });
});
