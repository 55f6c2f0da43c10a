import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What runs for a data folder at this moment. The file goes at a clean stop: one that is found tells of a killed server. */
export interface RunFile {
  readonly server: number;
  readonly parent: number;
  readonly port: number;
  readonly uri: string;
  readonly startedAt: string;
}

export async function writeRunFile(folder: string, run: RunFile): Promise<void> {
  const path = pathOf(folder);
  await writeFile(`${path}.new`, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export async function readRunFile(folder: string): Promise<RunFile | undefined> {
  try {
    return JSON.parse(await readFile(pathOf(folder), 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
}

export async function removeRunFile(folder: string): Promise<void> {
  await unlink(pathOf(folder)).catch(() => {});
}

function pathOf(folder: string): string {
  return join(folder, 'run.json');
}
