import { londonDay } from './months.js';

/** Days from one date to another; null where either is not known to the day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first === null || last === null ? null : last - first;
}

/** Mondays to Fridays from one date to another, the first not counted; bank holidays are not known here and count. */
export function workingDaysBetween(from: string | null, to: string | null): number | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null) return null;
  if (last < first) return last - first;
  // 1 January 1970 was a Thursday.
  const upTo = (day: number) => {
    const weekday = (((day + 3) % 7) + 7) % 7;
    return Math.floor((day + 3 - weekday) / 7) * 5 + Math.min(weekday + 1, 5);
  };
  return upTo(last) - upTo(first);
}

/** The middle of some values, each with how often it occurs; of two in the middle, their mean. Null of nothing. */
export function median(values: readonly (readonly [value: number, count: number])[]): number | null {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const at = (place: number) => {
    let before = 0;
    for (const [value, count] of sorted) {
      before += count;
      if (place < before) return value;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

/** The day by number; of a moment the one on London's calendar, which begins an hour before that of UTC in summer. */
function dayOf(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d\d-\d\d/.test(date)) return null;
  return Date.parse(date.length > 10 ? londonDay(new Date(date)) : date) / 86_400_000;
}
