import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../graph/driver.js';

/** What the loading process is told. */
export interface DemoOrder {
  readonly address: DatabaseAddress;
  readonly folder: string;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
}

/**
 * Writes the demonstration data and loads it, in a process of its own: what it takes of memory goes with it, and
 * requests are answered meanwhile.
 */
export async function loadDemo(order: DemoOrder, progress: (step: string) => void): Promise<void> {
  const child = fork(fileURLToPath(new URL('./demoProcess.js', import.meta.url)), { stdio: 'inherit' });
  let current = { step: 'beginning', since: Date.now() };
  const again = setInterval(() => {
    progress(`${current.step} (${Math.round((Date.now() - current.since) / 1000)} s)`);
  }, 5_000);
  const end = new Promise<void>((resolve, reject) => {
    child.on('message', (step) => {
      current = { step: String(step), since: Date.now() };
      progress(current.step);
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The demonstration data could not be loaded.')),
    );
  });
  child.send(order);
  return end.finally(() => clearInterval(again));
}
