import { mostHeld } from '../access/settleHoldings.js';
import { type Context, type RunFile, themselves } from '../context.js';
import { tooMuch } from '../errors.js';
import { secondOf } from '../programme/moment.js';
import { separateMerges } from '../resolution/restrictMerges.js';
import { ownRecords } from '../writing/ownRecords.js';
import { type Retention, refused } from './decideRetention.js';
import { forgetTold, textsOf } from './forgetTold.js';

interface Found {
  readonly operation: string;
  readonly whole: boolean;
  readonly decision: string | null;
  readonly decidedBy: string | null;
  readonly disposed: boolean;
  /** Whether a file is on its way into it, or out of it again. */
  readonly importing: boolean;
  readonly sources: readonly string[];
  readonly entities: readonly string[];
  readonly held: number;
}

/** Rows per statement within the transaction. */
const batch = 5_000;

/**
 * Erases what an operation or source says, in one transaction. One person decides and another erases, so that nobody makes
 * evidence disappear alone.
 */
export async function dispose({ subject }: { readonly subject: string }, context: Context): Promise<Retention> {
  let files: readonly string[] = [];
  let imports: readonly string[] = [];
  const retention = await context.command(async (asGiven) => {
    // What was merged is two again on the way.
    const run = themselves(asGiven);
    const [found] = (await run('writing/lockRetention', { subject })) as unknown as [Found | undefined];
    if (found === undefined || found.disposed) {
      return refused(
        'subject',
        'expected the id of an operation or source that you may see and that is not disposed of',
      );
    }
    if (found.decision !== 'DISPOSE') return refused('subject', 'expected one of which it was decided to dispose');
    if (found.decidedBy === context.viewer?.id) {
      return refused('subject', 'expected one of which somebody else decided to dispose');
    }
    if (found.importing) return refused('subject', 'expected one that no file is being imported into or taken out of');
    if (found.held > mostHeld) throw tooMuch(mostHeld);
    const separated = await separateMerges(run, found.operation, found.sources, context);
    // What is stated of whom has changed then.
    const [now = found] = separated ? ((await run('writing/lockRetention', { subject })) as unknown as [Found]) : [];
    const erased = await erase(run, now, context);
    const { operation, whole, sources } = found;
    const [gone] = await run('writing/disposeJobs', { operation, whole, sources });
    files = (gone?.hashes ?? []) as string[];
    imports = (gone?.jobs ?? []) as string[];
    return { subjectId: subject, erased, userErrors: [] };
  });
  // Files go once nothing names them any more.
  const folder = context.imports?.tools.folder;
  for (const hash of files) await folder?.forgetFile(hash);
  for (const job of imports) await folder?.forgetJob(job);
  return retention;
}

async function erase(run: RunFile, { operation, whole, sources, entities }: Found, context: Context): Promise<number> {
  const at = secondOf(new Date());
  const parts = Array.from({ length: Math.ceil(entities.length / batch) }, (_none, index) =>
    entities.slice(index * batch, (index + 1) * batch),
  );
  let erased = 0;
  const counted = async (file: string, a: Readonly<Record<string, unknown>>) => {
    const [row] = await run(file, a);
    erased += Number(row?.links ?? row?.erased ?? 0);
  };
  const said = await textsOf(run, entities, sources);
  await counted('writing/disposeFacts', { operation, whole, sources, at });
  for (const ids of parts) await counted('writing/disposeLinks', { ids, sources });
  await counted('writing/disposeSources', { sources, at });
  if (whole) {
    await run('writing/disposeOperation', { operation, at });
    await run('writing/searchedOperations', { rows: [{ id: operation }] });
  }
  for (const ids of parts) {
    // Other sources of the operation may have relied on the records that are gone.
    await ownRecords(run, ids, context);
    await run('writing/settleLinksFrom', { ids });
    await run('writing/settleEntities', { ids });
    await run('writing/removeBareEntities', { ids });
  }
  await forgetTold(run, operation, whole, said);
  return erased;
}
