import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../src/importing/job/importJob.js';
import { readVersion } from '../../src/importing/job/readVersion.js';
import { ReadingReport } from '../../src/importing/job/report.js';
import { Spool } from '../../src/importing/job/spool.js';
import { Version } from '../../src/importing/job/version.js';
import { readMapping } from '../../src/importing/mapping/readMapping.js';
import { shippedMappings } from '../../src/importing/shippedMappings.js';
import { idsOf } from '../../src/writing/ids.js';

/** What a file states, read by a shipped mapping or by a text of one, and what its report says; no graph is asked. */
export async function readFile(
  content: string | Buffer,
  mapping: string,
  parameters: Readonly<Record<string, string>> = {},
  by = rules,
  day = '2026-01-05',
  source = 'source_1',
) {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    const idOf = idsOf('secret');
    const version = new Version(new Spool(join(folder, 'spool'), 1), idOf, source);
    const report = new ReadingReport();
    const rejected: (readonly string[])[] = [];
    await readVersion({
      ...{ path, report, into: version, isNew: true, pause: async () => {} },
      onRejected: ({ cells }) => rejected.push(cells),
      mapping: readMapping(shippedMappings().get(mapping)?.text ?? mapping),
      context: {
        ...{ idOf, parameters, operation: 'operation_1', source, day, rules: by, factRules: by },
        ...{ forceOf: () => null, factProblem: () => null },
      },
    });
    const [entities, records, events] = [version.entities(0), version.records(0), version.events(0)];
    return { report, rejected, entities, records, events, links: version.links(0), facts: version.facts(0) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
