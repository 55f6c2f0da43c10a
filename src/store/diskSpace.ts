import { statfs } from 'node:fs/promises';
import { StoreError } from './storeError.js';

/** Stops before work that would fill the disk; a start that fails half-way is harder to explain. */
export async function requireDiskSpace(folder: string, neededMb: number, purpose: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024);
  if (freeMb < neededMb) {
    throw new StoreError(
      `${purpose} needs ${neededMb} MB, but only ${freeMb} MB are free at ${folder}. Free some space.`,
    );
  }
}
