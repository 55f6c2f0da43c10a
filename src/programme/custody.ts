import { daysBetween } from './days.js';

/** How near the end of a custody time limit is. */
export const warnings = ['EXPIRED', 'WITHIN_14_DAYS', 'WITHIN_28_DAYS', 'WITHIN_56_DAYS', 'LATER'] as const;
export type CustodyWarning = (typeof warnings)[number];

/** The day to which a person may be kept in custody: the last extension, else the limit that the court set. */
export const custodyDay = (limit: string | null, extensions: readonly string[]): string | null =>
  [...extensions].sort().at(-1) ?? limit;

/** Null where the day is not known to the day. */
export function custodyWarning(day: string, asAt: string): CustodyWarning | null {
  const left = daysBetween(asAt, day);
  if (left === null) return null;
  if (left < 0) return 'EXPIRED';
  return left <= 14 ? 'WITHIN_14_DAYS' : left <= 28 ? 'WITHIN_28_DAYS' : left <= 56 ? 'WITHIN_56_DAYS' : 'LATER';
}
