import { createHash } from 'node:crypto';
import { announced } from './announced.js';
import type { Engine } from './containerEngine.js';
import type { Progress } from './storeSettings.js';

const STOP_LIMIT_S = 30;

/** The volume that holds a data folder's database. */
export function volumeOf(dataFolder: string): { readonly name: string; readonly label: string } {
  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return { name: `toex-${hash}`, label: 'toex.volume' };
}

/** Removes what a killed start left running on this volume, since two servers must not share it. The data stays. */
export async function removeOwnContainers(engine: Engine, dataFolder: string, progress: Progress): Promise<void> {
  const { name, label } = volumeOf(dataFolder);
  const { dockerode } = engine.client.container;
  const left = await dockerode.listContainers({ all: true, filters: JSON.stringify({ label: [`${label}=${name}`] }) });
  if (left.length === 0) return;
  await announced(progress, 'Stopping a container that a killed start left behind', async () => {
    for (const { Id } of left) {
      const container = dockerode.getContainer(Id);
      // Stopped in order first: a forced removal would kill the database.
      await container.stop({ t: STOP_LIMIT_S }).catch(() => {});
      await container.remove({ force: true });
    }
  });
}
