import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireDiskSpace } from '../../dist/store/diskSpace.js';
import { findJava } from '../../dist/store/findJava.js';
import { lockFolder } from '../../dist/store/folderLock.js';
import { stopLeftOverServer } from '../../dist/store/leftOverServer.js';
import { prepareHome } from '../../dist/store/neo4jHome.js';
import { runCommand } from '../../dist/store/runCommand.js';
import { ensureServerJars, serverFolderOf } from '../../dist/store/serverJars.js';
import { importTables } from './importTables.mjs';

/** The store's secret. It is no secret here: the same graph has the same ids wherever it is built, and nothing is real. */
const key = createHash('sha256').update('toex bench graph').digest('hex');

/** Tables and database for each thousand entities, in megabytes. */
const neededMb = 8;

/**
 * Generates a graph and lays out its database, in a folder where no server runs.
 * @param {number} entities
 * @param {import('../../dist/store/storeSettings.js').StoreSettings} settings
 * @param {(step: string) => void} say
 * @returns {Promise<object>} what is known of the viewers of the benches
 */
export async function buildGraph(entities, settings, say) {
  const { command: java, problem } = await findJava(settings.environment);
  if (java === undefined) throw new Error(`${problem}. Install Java 17 or 21.`);
  const lock = await lockFolder(settings.dataFolder);
  const tableFolder = join(settings.dataFolder, 'tables');
  const { environment, pageCache } = settings;
  const home = { folder: join(settings.dataFolder, 'neo4j'), serverFolder: serverFolderOf(settings), java, pageCache };
  try {
    await stopLeftOverServer(home.folder, say);
    await ensureServerJars(settings, say);
    for (const folder of [tableFolder, home.folder]) await rm(folder, { recursive: true, force: true });
    await requireDiskSpace(settings.dataFolder, 500 + (entities * neededMb) / 1000, 'The graph for the benches');
    const { tables, members } = await generate({ entities, key, folder: tableFolder }, environment, say);
    // Another port follows with the start.
    await prepareHome({ ...home, environment }, 0);
    await importTables({ ...home, environment }, tables, say);
    return members;
  } finally {
    await rm(tableFolder, { recursive: true, force: true });
    await lock.release();
  }
}

async function generate(options, environment, say) {
  const script = fileURLToPath(new URL('generateProcess.mjs', import.meta.url));
  // Rows live shortly and come fast: a larger nursery spares the collector half of its work.
  const node = ['--max-semi-space-size=64', script, JSON.stringify(options)];
  const { code, lines } = await runCommand(process.execPath, node, {
    environment,
    onLine: (line) => line.startsWith('{') || say(`generating: ${line}`),
  });
  if (code !== 0) throw new Error(`The generator failed:\n${lines.slice(-40).join('\n')}`);
  return JSON.parse(lines.findLast((line) => line.startsWith('{')));
}
