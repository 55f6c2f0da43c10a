#!/usr/bin/env node
import { Command } from 'commander';
import { anchorsIn } from './audit/anchorsIn.js';
import { auditCommand } from './audit/auditCommand.js';
import { checkStore, checks, describeBreach } from './checking/checkStore.js';
import { readConfig } from './config.js';
import { exportCommand } from './exporting/exportCommand.js';
import { importCommand } from './importing/command/importCommand.js';
import { searchCommand } from './matching/search/searchCommand.js';
import { reportCommand } from './report/reportCommand.js';
import { washCommand } from './washing/command/washCommand.js';
import { withStore } from './withStore.js';
import { removeDemo } from './writing/removeDemo.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

const program = new Command('toex').description('Looks after a store. It uses the same settings as the API.');
program
  .command('demo')
  .description('the demonstration data')
  .command('remove')
  .description('takes the demonstration data out of the store, and nothing else')
  .action(async () => {
    const removed = await withStore(readConfig(process.env), say, removeDemo);
    say(`${removed} nodes removed.`);
  });

program
  .command('check')
  .description('looks whether everything holds on which visibility stands; ends with 1 and names what breaks it')
  .action(async () => {
    const breaches = await withStore(readConfig(process.env), say, (admin, library) =>
      checkStore(admin, library, (check) => say(`Checking: ${check}`)),
    );
    for (const breach of breaches) process.stdout.write(describeBreach(breach));
    say(breaches.length === 0 ? 'Everything holds.' : `${breaches.length} of ${checks.length} rules are broken.`);
    if (breaches.length > 0) process.exitCode = 1;
  });

importCommand(program, () => readConfig(process.env), { say, print: (line) => process.stdout.write(`${line}\n`) });

exportCommand(program, () => readConfig(process.env), say);

searchCommand(
  program,
  () => readConfig(process.env),
  (line) => process.stdout.write(`${line}\n`),
);
washCommand(program, () => readConfig(process.env), { say, print: (line) => process.stdout.write(`${line}\n`) });

reportCommand(
  program,
  () => readConfig(process.env),
  (line) => process.stdout.write(`${line}\n`),
);

auditCommand(
  program,
  () => readConfig(process.env),
  (config) => withStore(config, say, anchorsIn, { beside: true }),
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
