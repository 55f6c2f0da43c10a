import { join } from 'node:path';
import { adminOf } from '../graph/admin.js';
import { openDriver } from '../graph/driver.js';
import { Library } from '../graph/library.js';
import { loadTables } from '../loading/loadTables.js';
import { readTables } from '../loading/tables.js';
import { packageRoot } from '../packageRoot.js';
import { generateDemo } from './generateDemo.js';
import type { DemoOrder } from './loadDemo.js';

// The other end of loadDemo: one order, steps as messages, and an exit.
process.once('message', (order: DemoOrder) => {
  run(order).then(
    () => process.disconnect(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    },
  );
});
// Whoever gave the order is gone: loading goes on at the next start.
process.once('disconnect', () => process.exit());

async function run({ address, folder, key }: DemoOrder): Promise<void> {
  const say = (step: string) => process.send?.(step);
  const driver = openDriver(address);
  try {
    const library = new Library(join(packageRoot(), 'cypher'));
    const admin = adminOf(driver, address.database);
    say('writing the tables');
    await generateDemo(folder);
    await admin.run(library.get('writing/markSynthetic').body, { complete: false });
    const progress = (step: string) => say(`loading ${step}`);
    await loadTables(admin, library, await readTables(folder), { key, synthetic: true, progress });
    await admin.run(library.get('writing/markSynthetic').body, { complete: true });
  } finally {
    await driver.close();
  }
}
