import type { Context, RunFile } from '../context.js';
import { settleSides, takeBack } from '../writing/joinSides.js';
import { ownRecords } from '../writing/ownRecords.js';
import { linkSides } from './linkSides.js';

interface Made {
  readonly merge: string;
  readonly keep: string;
  readonly drop: string;
}

/**
 * What was merged in the name of an operation that is about to be restricted becomes two again, linked by it: who may not see
 * why two are one must not see that they are.
 */
export async function linkInstead(run: RunFile, operation: string, context: Context): Promise<void> {
  const made = await mergesOf(run, operation, null);
  await separate(run, made, operation, context, async () => {
    for (const { merge, keep, drop } of made) {
      await run('writing/markLinked', { id: merge });
      await linkSides(run, merge, [keep, drop], context);
    }
  });
}

/** What was merged by sources that are about to be erased becomes two again. */
export async function separateMerges(
  run: RunFile,
  operation: string,
  sources: readonly string[],
  context: Context,
): Promise<boolean> {
  const made = await mergesOf(run, operation, sources);
  await separate(run, made, operation, context);
  return made.length > 0;
}

const idsOf = (made: readonly Made[]) => [...new Set(made.flatMap(({ keep, drop }) => [keep, drop]))].sort();

const mergesOf = async (run: RunFile, operation: string, sources: readonly string[] | null) =>
  (await run('writing/mergesOf', { operation, sources })) as unknown as readonly Made[];

async function separate(
  run: RunFile,
  made: readonly Made[],
  operation: string,
  context: Context,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  if (made.length === 0) return;
  await run('writing/beginMerge', { ids: idsOf(made), operation });
  const touched = await takeBack(
    run,
    made.map(({ merge }) => merge),
    meanwhile,
  );
  await ownRecords(run, touched, context);
  await settleSides(run, touched);
}
