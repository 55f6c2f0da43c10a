import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoServerFile } from './testFolder.js';

/** Stops what the run started: its database, and the demonstration server where a test asked for one. */
export default async function globalTeardown() {
  await globalThis.testStore?.stop();
  const pid = demoServerPid();
  if (pid === null) return;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; waited < 60_000 && isAlive(pid); waited += 100) await sleep(100);
  rmSync(demoServerFile, { force: true });
}

function demoServerPid() {
  try {
    const { pid } = JSON.parse(readFileSync(demoServerFile, 'utf8'));
    return isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
