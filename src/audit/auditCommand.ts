import type { Command } from 'commander';
import type { Config } from '../config.js';
import { developmentAuditKey } from './auditKeys.js';
import type { ChainHead } from './chainsBefore.js';
import { type Verified, verifyChains } from './verifyChains.js';

interface Options {
  readonly folder?: string;
  readonly anchors: boolean;
}

/** `toex audit verify`: proves the audit logs, and ends with 1 where one was changed. */
export function auditCommand(
  program: Command,
  config: () => Config,
  anchorsOf: (config: Config) => Promise<readonly ChainHead[]>,
  say: (line: string) => void,
): void {
  program
    .command('audit')
    .description('the audit log')
    .command('verify')
    .description('proves that no line of the audit log was changed, removed, added or moved; ends with 1 where one was')
    .option('--folder <folder>', 'the logs (default: AUDIT_FOLDER)')
    .option('--no-anchors', 'do not ask the graph how far each log had come: what was cut off an end then stays unseen')
    .action(async (options: Options) => {
      const settings = config();
      const { folder, key = await developmentAuditKey(settings.store.dataFolder) } = settings.audit;
      // Read before the files: a log that is being written to has come at least as far.
      const anchors = options.anchors ? await anchorsOf(settings) : [];
      const found = await verifyChains(options.folder ?? folder, key, anchors);
      for (const line of verdictOf(found, anchors.length)) say(line);
      if (found.faults.length > 0) process.exitCode = 1;
    });
}

function verdictOf({ chains, lines, faults }: Verified, anchors: number): readonly string[] {
  const what = `${chains} logs with ${lines.toLocaleString('en-GB')} lines and ${anchors} anchors`;
  if (faults.length === 0) return [`${what}: nothing was changed.`];
  return [
    ...faults.map((fault) => `${fault.file}${fault.line === null ? '' : `:${fault.line}`}  ${fault.what}.`),
    `${what}: ${faults.length === 1 ? 'one fault' : `${faults.length} faults`}.`,
  ];
}
