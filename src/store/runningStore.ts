import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './processIdentity.js';
import { readRunFile } from './runFile.js';
import type { Store } from './storeSettings.js';

/** The server that runs for a data folder already, beside which a command may ask it; null where none does. */
export async function runningStore(dataFolder: string): Promise<Store | null> {
  const folder = join(dataFolder, 'neo4j');
  const run = await readRunFile(folder);
  if (run === undefined || !isRunning(run.server)) return null;
  const password = (await readFile(join(folder, 'password'), 'utf8').catch(() => '')).trim();
  // It belongs to whoever started it, who also stops it.
  return { kind: 'address', uri: run.uri, user: 'neo4j', password, embedded: true, stop: async () => {} };
}
