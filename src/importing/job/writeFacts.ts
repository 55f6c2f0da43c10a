import { inBatches } from '../../writing/inBatches.js';
import type { Writer } from '../../writing/writer.js';
import type { FactStatement } from '../turning/statements.js';
import type { TransitionOptions } from './transition.js';

/** Until when a version counts that nothing has superseded. */
const current = '9999-12-31T23:59:59Z';

/** Records facts with their tallies. Those that are no more are withdrawn: published figures must stay explicable. */
export async function writeFacts(
  { admin, library, origin }: TransitionOptions,
  writer: Writer,
  added: readonly FactStatement[],
  removed: readonly string[],
): Promise<void> {
  const run = (name: string, rows: readonly object[]) =>
    inBatches(rows, 1, (some) => admin.run(library.get(`writing/${name}`).body, { rows: some, at: origin.recordedAt }));
  const tallied = [...removed, ...added.map(({ id }) => id)].sort().map((id) => ({ id }));
  if (tallied.length === 0) return;
  await run(
    'withdrawFacts',
    removed.map((id) => ({ id })),
  );
  await writer.facts(
    'importedFacts',
    added.map(({ id, kind, row, concerns, force, properties }) => ({
      ...{ id, kind, concerns, operation: origin.operation, force },
      properties: {
        ...properties,
        ...{ source: origin.source, row, recordedAt: origin.recordedAt, recordedBy: origin.by, lineage: id },
        supersededAt: current,
      },
    })),
  );
  await run('tallyTerms', tallied);
  await run('tallies', tallied);
}
