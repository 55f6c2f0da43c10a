import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginOf, isRunning } from './processIdentity.js';
import { StoreError } from './storeError.js';

export interface FolderLock {
  release(): Promise<void>;
}

interface Owner {
  readonly pid: number;
  readonly begin: string | undefined;
  readonly token: string;
}

/** Keeps a second start away from a data folder. A lock whose owner is gone is taken over. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, 'lock');
  const owner: Owner = { pid: process.pid, begin: await beginOf(process.pid), token: randomUUID() };
  const draft = `${path}.${owner.token}`;
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      if (await linked(draft, path)) return { release: () => releaseLock(path, owner) };
      const other = await readOwner(path);
      if (other !== undefined && (await isAlive(other))) throw taken(folder, other);
      await takeAway(path, owner, other);
    }
    throw new StoreError(`The lock ${path} could not be taken. Remove it if no other start uses ${folder}.`);
  } finally {
    await unlink(draft);
  }
}

function taken(folder: string, { pid }: Owner): StoreError {
  const who = pid === process.pid ? 'this process itself' : `process ${pid}`;
  return new StoreError(
    `The data folder ${folder} is in use by ${who}. Stop that one first, or choose another folder with DATA_FOLDER.`,
  );
}

/** A hard link appears with its content and only if the name is free, so that no reader sees a half-written lock. */
async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  return owner.pid > 0 && isRunning(owner.pid) && (await beginOf(owner.pid)) === owner.begin;
}

/** Two starts may find the same stale lock: the later one might move away the fresh lock of the earlier, and puts it back. */
async function takeAway(path: string, me: Owner, stale: Owner | undefined): Promise<void> {
  const aside = `${path}.${me.token}.stale`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readOwner(aside);
  if (moved?.token !== stale?.token) await link(aside, path).catch(() => {});
  await unlink(aside);
}

async function releaseLock(path: string, owner: Owner): Promise<void> {
  if ((await readOwner(path))?.token === owner.token) await unlink(path).catch(() => {});
}
