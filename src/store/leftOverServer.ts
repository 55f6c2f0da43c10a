import { setTimeout as sleep } from 'node:timers/promises';
import { announced } from './announced.js';
import { processesWith } from './processIdentity.js';
import { homeArgument } from './serverProcess.js';
import type { Progress } from './storeSettings.js';

const PATIENCE_MS = 60_000;

/**
 * Stops a server that outlived the process which had started it. Called under the folder's lock: nobody alive owns it.
 * It is known by its own arguments, so that a process which got its old id is never touched.
 */
export async function stopLeftOverServer(folder: string, progress: Progress): Promise<void> {
  const argument = homeArgument(folder);
  const pids = await processesWith(argument);
  if (pids.length === 0) return;
  await announced(
    progress,
    `Stopping a Neo4j that a killed start left behind (process ${pids.join(', ')})`,
    async () => {
      signal(pids, 'SIGTERM');
      const deadline = Date.now() + PATIENCE_MS;
      while ((await processesWith(argument)).length > 0) {
        // The store recovers from its logs after this.
        if (Date.now() > deadline) signal(pids, 'SIGKILL');
        await sleep(100);
      }
    },
  );
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended in the meantime.
    }
  }
}
