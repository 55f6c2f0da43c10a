import { once } from 'node:events';
import { join } from 'node:path';
import type { Config } from './config.js';
import { type Admin, adminOf } from './graph/admin.js';
import { openDriver, verifyServer } from './graph/driver.js';
import { Library } from './graph/library.js';
import { onStop } from './onStop.js';
import { packageRoot } from './packageRoot.js';
import { runningStore } from './store/runningStore.js';
import { openStore } from './store/store.js';

/**
 * Opens the store of the settings for one piece of work, and closes it in order whatever ends that. `beside`: where a
 * server runs for the data folder already, that one is asked.
 */
export async function withStore<T>(
  config: Config,
  say: (line: string) => void,
  work: (admin: Admin, library: Library) => Promise<T>,
  { beside = false }: { readonly beside?: boolean } = {},
): Promise<T> {
  const stopping = new AbortController();
  const stopped = once(stopping.signal, 'abort');
  onStop(() => stopping.abort(), config.startedByNpm);
  const { choice, uri, dataFolder } = config.store;
  const elsewhere = choice === 'address' || (choice === 'auto' && uri !== undefined);
  const running = beside && !elsewhere ? await runningStore(dataFolder) : null;
  const store = running ?? (await openStore({ ...config.store, signal: stopping.signal }, say));
  const driver = openDriver({ ...store, database: config.database });
  const run = async () => {
    await verifyServer(driver, { ...store, database: config.database }, 60_000);
    return work(adminOf(driver, config.database), new Library(join(packageRoot(), 'cypher')));
  };
  const interrupted = stopped.then((): never => {
    throw new Error('it was interrupted. Run it again to complete it.');
  });
  try {
    return await Promise.race([interrupted, run()]);
  } finally {
    await driver.close();
    await store.stop();
  }
}
