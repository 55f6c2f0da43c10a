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
    const other = await take(path, draft);
    if (other) throw taken(folder, other);
    return { release: () => releaseLock(path, owner) };
  } finally {
    await unlink(draft);
  }
}

/**
 * Takes the lock, or gives its living owner. Several starts may find the same stale lock: the one that gets the lock
 * of its succession, a file named after the stale one, replaces it in a single step. A start that comes too late gets
 * the succession as well, but then finds another lock in place than the one it wanted to succeed.
 */
async function take(path: string, draft: string): Promise<Owner | undefined> {
  while (!(await linked(draft, path))) {
    const other = await readOwner(path);
    if (other === undefined) continue;
    if (await isAlive(other)) return other;
    const succession = `${path}.${other.token}`;
    const rival = await take(succession, draft);
    if (rival) return rival;
    if ((await readOwner(path))?.token === other.token) {
      await rename(succession, path);
      return undefined;
    }
    await unlink(succession);
  }
  return undefined;
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

/** Nothing when there is no lock; nobody's when its content makes no sense, which a lock of ours never does. */
async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const read: Owner = JSON.parse(await readFile(path, 'utf8'));
    if (typeof read.pid === 'number' && /^[\w-]{1,40}$/.test(read.token)) return read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  }
  return { pid: 0, begin: undefined, token: 'unreadable' };
}

async function isAlive(owner: Owner): Promise<boolean> {
  return owner.pid > 0 && isRunning(owner.pid) && (await beginOf(owner.pid)) === owner.begin;
}

async function releaseLock(path: string, owner: Owner): Promise<void> {
  if ((await readOwner(path))?.token === owner.token) await unlink(path).catch(() => {});
}
