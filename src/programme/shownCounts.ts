import { median } from './days.js';
import { suppress } from './suppression.js';

export type Text = string | null;
/** Some properties of facts, and of how many facts. */
export type Found = readonly [properties: readonly unknown[], count: number];
/** What a filter leaves; and all, which is read where figures are withheld, as the difference must not tell of few. */
export interface Both {
  readonly rows: readonly Found[];
  readonly all: readonly Found[];
}
export type Counts = Readonly<Record<string, number>>;

export const countOf = (rows: readonly (readonly [unknown, number])[]): number =>
  rows.reduce((sum, [, n]) => sum + n, 0);
export const isFew = (count: number): boolean => count > 0 && count <= 4;

/** The counts of groups that make up a whole (null), withheld as null: against each other and against what is left out. */
export function shownCounts(counts: Counts, all: Counts, hide: boolean): (group: string | null) => number | null {
  const names = Object.keys(counts);
  const of = (some: Counts, group: string | null | undefined) =>
    group == null ? names.reduce((sum, name) => sum + (some[name] ?? 0), 0) : (some[group] ?? 0);
  const hidden = hide
    ? suppress([names, ['in', 'out']], ([group, side]) => {
        const left = of(counts, group);
        return side === 'in' ? left : side === 'out' ? of(all, group) - left : of(all, group);
      })
    : () => false;
  return (group) => (hidden([group, 'in']) ? null : of(counts, group));
}

/** A median of few is nearly the time of one. */
export function shownMedian(times: readonly (readonly [number | null, number])[], hide: boolean): number | null {
  const known = times.flatMap(([days, n]) => (days === null ? [] : [[days, n] as const]));
  return hide && countOf(known) <= 4 ? null : median(known);
}
