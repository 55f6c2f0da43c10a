import { statfs } from 'node:fs/promises';
import { StoreError } from './storeError.js';

export async function freeMbOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1024 / 1024);
}

/** Stops before work that would fill the disk; a start that fails half-way is harder to explain. */
export async function requireDiskSpace(folder: string, neededMb: number, purpose: string): Promise<void> {
  const freeMb = await freeMbOf(folder);
  if (freeMb < neededMb) {
    throw new StoreError(
      `${purpose} needs ${neededMb} MB, but only ${freeMb} MB are free at ${folder}. Free some space.`,
    );
  }
}
