import type { Run } from './run.js';

/**
 * The first id that nothing has; or that nothing has that was disposed of, where the same again is the same: what is left of it keeps
 * its id, and must not be filled again.
 */
export async function freeId(
  run: Run,
  but: 'taken' | 'disposed',
  idAfter: (times: readonly number[]) => string,
): Promise<string> {
  for (let times = 0; ; times += 1) {
    const id = idAfter(times === 0 ? [] : [times]);
    const [found] = await run('writing/isTaken', { id });
    if (found?.[but] !== true) return id;
  }
}
