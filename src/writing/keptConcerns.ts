import type { OldIds } from '../graph/oldIds.js';

/** At whom what a fact concerns is stored, by which merges; `stays`: at one that was merged, out of sight until that is undone. */
export interface Concern {
  readonly id: string;
  readonly moved: readonly string[];
  readonly stays: boolean;
}

/**
 * Where merges have brought what a fact concerns, one after the other, as if it had been there when they were made: of a fact
 * that names both sides of one, what it says of the dropped one stays there.
 */
export function keptConcerns(ids: readonly string[], oldIds: OldIds): readonly Concern[] {
  const merges = new Map(ids.flatMap((id) => oldIds.way(id)).map((one) => [one.merge, one]));
  const moved = new Map<string, readonly string[]>(ids.map((id) => [id, []]));
  for (const { old, into, merge } of [...merges.values()].sort((a, b) => a.number - b.number)) {
    const before = moved.get(old);
    if (before === undefined || moved.has(into)) continue;
    moved.delete(old);
    moved.set(into, [...before, merge]);
  }
  return [...moved].map(([id, by]) => ({ id, moved: by, stays: oldIds.way(id).length > 0 }));
}
