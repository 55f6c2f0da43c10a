import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkStore, describeBreach } from '../../dist/checking/checkStore.js';
import { adminOf } from '../../dist/graph/admin.js';
import { openDriver } from '../../dist/graph/driver.js';
import { Library } from '../../dist/graph/library.js';
import { isAlive, pidOfDemo } from './demoProcess.js';
import { demoFolder, demoServerFile } from './testFolder.js';

/**
 * Stops what the run started: its database, and the demonstration server where a test asked for one. First it looks
 * whether both stores keep the rules on which visibility stands: a run that leaves one broken has failed.
 */
export default async function globalTeardown() {
  const pid = pidOfDemo();
  const broken = [
    ...(await breachesOf('the store of the tests', globalThis.testStore)),
    ...(pid === null ? [] : await breachesOf('the demonstration store', demoAddress())),
  ];
  await globalThis.testStore?.stop();
  if (pid !== null) await stopDemoServer(pid);
  if (broken.length > 0) throw new Error(`Rules of visibility are broken.\n${broken.join('\n')}`);
}

async function breachesOf(name, address) {
  if (!address) return [];
  const driver = openDriver({ ...address, database: 'neo4j' });
  try {
    const breaches = await checkStore(adminOf(driver, 'neo4j'), new Library('cypher'));
    return breaches.map((breach) => `In ${name}: ${describeBreach(breach)}`);
  } finally {
    await driver.close();
  }
}

/** Where the demonstration server's own database listens; nothing where it runs in a container. */
function demoAddress() {
  const folder = join(demoFolder, 'neo4j');
  try {
    const { uri } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
    return { uri, user: 'neo4j', password: readFileSync(join(folder, 'password'), 'utf8').trim() };
  } catch {
    return null;
  }
}

async function stopDemoServer(pid) {
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 60_000 && isAlive(pid); waited += 100) await sleep(100);
  rmSync(demoServerFile, { force: true });
}
