import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DatabaseAddress } from '../graph/driver.js';
import { announced } from '../store/announced.js';

/** What the loading process is told. */
export interface DemoOrder {
  readonly address: DatabaseAddress;
  readonly folder: string;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
}

/**
 * Writes the demonstration data and loads it, in a process of its own: what it takes of memory goes with it, and
 * requests are answered meanwhile. An aborted signal ends that process; the next start carries the load to its end.
 */
export function loadDemo(order: DemoOrder, signal: AbortSignal, progress: (step: string) => void): Promise<void> {
  return announced(progress, 'Demonstration data', async (detail) => {
    const child = fork(fileURLToPath(new URL('./demoProcess.js', import.meta.url)), { stdio: 'inherit', signal });
    child.on('message', (step) => {
      detail(String(step));
      progress(`Demonstration data: ${step}`);
    });
    child.send(order);
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error('The demonstration data could not be loaded.')),
      );
    });
  });
}
