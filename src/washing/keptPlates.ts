import { type KeptPlate, keptPlate, runsOf } from '../identifiers/partialPlate.js';

/** One plate that was read in part, with what is said of it. */
export interface Kept<T> {
  readonly of: T;
  readonly read: number;
}

/** Finds which of many plates that were read in part whole ones fit: each is held against those alone with which it shares a run. */
export function keptPlates<T>(
  kept: Iterable<readonly [registration: string, of: T]>,
): (plate: string) => readonly Kept<T>[] {
  const byRun = new Map<string, { part: KeptPlate; of: T }[]>();
  for (const [registration, of] of kept) {
    const part = keptPlate(registration);
    if (part === null) continue;
    const known = byRun.get(part.run);
    if (known) known.push({ part, of });
    else byRun.set(part.run, [{ part, of }]);
  }
  if (byRun.size === 0) return () => [];
  return (plate) =>
    runsOf(plate).flatMap((run) =>
      (byRun.get(run) ?? []).flatMap(({ part, of }) => (part.fits(plate) ? [{ of, read: part.read }] : [])),
    );
}
