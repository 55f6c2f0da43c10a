import type { Row } from '../graph/graph.js';

/** Runs a file of `cypher/writing`; ids of what was merged are meant themselves. */
type Run = (file: string, a: Row) => Promise<Row[]>;

/** One merge in the store: what was dropped into what, and its place among all merges. */
export interface Merge {
  readonly merge: string;
  readonly number: number;
  readonly keep: string;
  readonly drop: string;
}

/** Everything of the one becomes of the other, and remembers by which merge; what is between them is parked. */
export async function joinSides(run: Run, merge: Merge): Promise<void> {
  await run('writing/parkLinks', { ...merge });
  await run('writing/moveRecords', { ...merge });
  await run('writing/moveLinks', { ...merge });
  await run('writing/moveMentions', { ...merge });
  await run('writing/bury', { ...merge });
}

/** The exact inverse. */
export async function splitSides(run: Run, merge: Merge): Promise<void> {
  await run('writing/unbury', { ...merge });
  await run('writing/returnMentions', { ...merge });
  await run('writing/returnLinks', { ...merge });
  await run('writing/returnRecords', { ...merge });
  await run('writing/unparkLinks', { ...merge });
}

/**
 * Takes merges back: those that came later are taken apart first, and made again without them. `meanwhile` is done while all of
 * them are by themselves. Gives who was touched.
 */
export async function takeBack(
  run: Run,
  merges: readonly string[],
  meanwhile: () => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const undone = (await run('writing/mergesBefore', { merges })) as unknown as readonly Merge[];
  for (const one of undone) await splitSides(run, one);
  await meanwhile();
  const again = undone.filter(({ merge }) => !merges.includes(merge)).reverse();
  for (const one of again) await joinSides(run, one);
  return [...new Set(undone.flatMap(({ keep, drop }) => [keep, drop]))].sort();
}

/** Who leads among the links of some, and what they carry of their records. */
export async function settleSides(run: Run, ids: readonly string[]): Promise<void> {
  await run('writing/settleLinksFrom', { ids });
  await run('writing/settleLinksTo', { ids });
  await run('writing/settleEntities', { ids });
}
