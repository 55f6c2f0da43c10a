#!/usr/bin/env node
import { once } from 'node:events';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from './config.js';
import { adminOf } from './graph/admin.js';
import { openDriver, verifyServer } from './graph/driver.js';
import { Library } from './graph/library.js';
import { onStop } from './onStop.js';
import { packageRoot } from './packageRoot.js';
import { reportCommand } from './report/reportCommand.js';
import { openStore } from './store/store.js';
import { removeDemo } from './writing/removeDemo.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

const program = new Command('toex').description('Looks after a store. It uses the same settings as the API.');
program
  .command('demo')
  .description('the demonstration data')
  .command('remove')
  .description('takes the demonstration data out of the store, and nothing else')
  .action(async () => {
    const config = readConfig(process.env);
    const stopping = new AbortController();
    const stopped = once(stopping.signal, 'abort');
    onStop(() => stopping.abort(), config.startedByNpm);
    const store = await openStore({ ...config.store, signal: stopping.signal }, say);
    const driver = openDriver({ ...store, database: config.database });
    const remove = async () => {
      await verifyServer(driver, { ...store, database: config.database }, 60_000);
      return removeDemo(adminOf(driver, config.database), new Library(join(packageRoot(), 'cypher')));
    };
    try {
      // A server of our own is stopped in order whatever ends the work.
      const removed = await Promise.race([stopped.then(() => null), remove()]);
      if (removed === null) throw new Error('it was interrupted. Run it again to complete it.');
      say(`${removed} nodes removed.`);
    } finally {
      await driver.close();
      await store.stop();
    }
  });

reportCommand(
  program,
  () => readConfig(process.env),
  (line) => process.stdout.write(`${line}\n`),
);

// Whoever reads along may have seen enough: `toex report | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

program.parseAsync().catch((error: unknown) => {
  say(`Cannot go on: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
