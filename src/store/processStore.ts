import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { requireDiskSpace } from './diskSpace.js';
import { findJava } from './findJava.js';
import { lockFolder } from './folderLock.js';
import { freePort } from './freePort.js';
import { stopLeftOverServer } from './leftOverServer.js';
import { prepareHome } from './neo4jHome.js';
import { readRunFile, removeRunFile } from './runFile.js';
import { ensureServerJars, serverFolderOf } from './serverJars.js';
import { StoreError } from './storeError.js';
import type { Progress, Store, StoreSettings } from './storeSettings.js';
import { superviseServer } from './supervisedServer.js';

const NEEDED_MB = 300;

/** Neo4j as a child process of our own, from plain jars, with its data in the data folder. */
export async function processStore(settings: StoreSettings, progress: Progress): Promise<Store> {
  const java = await findJava(settings.environment);
  if (java.command === undefined) {
    throw new StoreError(`${java.problem}. Install Java 17 or 21, or set NEO4J_URI to a running Neo4j 5.26.`);
  }
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(settings.dataFolder);
  try {
    const server = await startLocked(settings, java.command, progress);
    const stop = async () => {
      await server.stop();
      await lock.release();
    };
    return { kind: 'process', uri: server.uri, user: 'neo4j', password: server.password, embedded: true, stop };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startLocked(settings: StoreSettings, java: string, progress: Progress) {
  const { environment, further, pageCache, signal } = settings;
  const folder = join(settings.dataFolder, 'neo4j');
  await stopLeftOverServer(folder, progress);
  await ensureServerJars(settings, progress);
  await requireDiskSpace(settings.dataFolder, NEEDED_MB, 'Neo4j');
  const killed = (await readRunFile(folder)) !== undefined;
  const port = await freePort();
  const home = { folder, serverFolder: serverFolderOf(settings), java, pageCache, further, environment };
  const password = await prepareHome(home, port);
  const step = killed ? 'Starting Neo4j, which first recovers from not having been stopped' : 'Starting Neo4j';
  try {
    const server = await superviseServer({ home, heap: settings.heap ?? '1g', port, signal }, step, progress);
    return { uri: `bolt://127.0.0.1:${port}`, password, stop: server.stop };
  } catch (error) {
    if (!killed) await removeRunFile(folder);
    throw error;
  }
}
