import type { Run } from './run.js';

/** One merge in the store: what was dropped into what, and its place among all merges. */
export interface Merge {
  readonly merge: string;
  readonly number: number;
  readonly keep: string;
  readonly drop: string;
}

/**
 * Everything of the one becomes of the other, and remembers by which merge; what is between them is parked. Where the one that
 * is dropped has more, it stays in its place under the other's id, and the other's comes to it.
 */
export async function joinSides(run: Run, one: Merge): Promise<void> {
  const { keep, drop } = one;
  const staysInPlace = await hasMore(run, one);
  await run('writing/parkLinks', { ...one });
  if (staysInPlace) {
    await run('writing/markMoved', { ...one });
    await moveAll(run, one, { from: keep, to: drop, only: 'ALL', mark: 'KEEP' });
    await run('writing/changePlaces', { ...one });
  } else {
    await moveAll(run, one, { from: drop, to: keep, only: 'ALL', mark: 'ADD' });
  }
  await run('writing/turnLinks', { ids: [keep] });
  await run('writing/bury', { ...one });
}

/** The exact inverse. */
export async function splitSides(run: Run, one: Merge): Promise<void> {
  const { keep, drop } = one;
  const staysInPlace = await hasMore(run, one);
  await run('writing/unbury', { ...one });
  if (staysInPlace) {
    await moveAll(run, one, { from: keep, to: drop, only: 'OWN', mark: 'KEEP' });
    await run('writing/unmarkMoved', { ...one });
    await run('writing/changePlaces', { ...one });
  } else {
    await moveAll(run, one, { from: keep, to: drop, only: 'MOVED', mark: 'REMOVE' });
  }
  await run('writing/turnLinks', { ids: [keep, drop].sort() });
  await run('writing/unparkLinks', { ...one });
}

interface Moving {
  readonly from: string;
  readonly to: string;
  readonly only: 'ALL' | 'MOVED' | 'OWN';
  readonly mark: 'ADD' | 'REMOVE' | 'KEEP';
}

/** Whether the one that is, or was, dropped has more at it than the other. */
async function hasMore(run: Run, one: Merge): Promise<boolean> {
  const [weights] = await run('writing/weighSides', { ...one });
  return Number(weights?.other) > Number(weights?.own);
}

export async function moveAll(run: Run, { merge }: Pick<Merge, 'merge'>, moving: Moving): Promise<void> {
  for (const what of ['moveRecords', 'moveLinks', 'moveMentions'] as const)
    await run(`writing/${what}`, { ...moving, merge });
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
