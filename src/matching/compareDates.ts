import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import { weights } from './weights.js';

export type DateReason =
  | 'SAME'
  | 'DAY_AND_MONTH_SWAPPED'
  | 'ONE_FIGURE'
  | 'SAME_MONTH'
  | 'SAME_YEAR'
  | 'NEXT_YEAR'
  | 'DIFFERENT';

export interface DateLikeness {
  readonly score: number;
  readonly reason: DateReason;
}

const { date } = weights;

/** How alike two dates are, each `2024`, `2024-03` or `2024-03-05`; the same whichever stands first. */
export function compareDates(one: string, other: string): DateLikeness {
  if (one === other) return { score: date.sameDay, reason: 'SAME' };
  const [a, b] = [parts(one), parts(other)];
  if (a === null || b === null) return { score: date.different, reason: 'DIFFERENT' };
  const capped = ({ score, reason }: DateLikeness) => ({ score: Math.min(score, date.notIdentical), reason });
  return capped(compared(a, b));
}

type Parts = readonly [year: string, month?: string, day?: string];

function compared(a: Parts, b: Parts): DateLikeness {
  const [year, month, day] = a;
  if (year === b[0]) {
    if (!month || !b[1]) return { score: date.sameYear, reason: 'SAME_YEAR' };
    if (month === b[1] && (!day || !b[2])) return { score: date.sameMonth, reason: 'SAME_MONTH' };
    if (month === b[1] && day === b[2]) return { score: date.sameDay, reason: 'SAME' };
    if (day && b[2] && month === b[2] && day === b[1]) {
      return { score: date.swapped, reason: 'DAY_AND_MONTH_SWAPPED' };
    }
  }
  if (day && b[2] && damerauLevenshtein(a.join(''), b.join('')) === 1) {
    return { score: date.oneFigure, reason: 'ONE_FIGURE' };
  }
  // An age gives a year that is one off; two whole dates a year apart are two dates.
  if (!(month && b[1]) && Math.abs(Number(year) - Number(b[0])) === 1) {
    return { score: date.nextYear, reason: 'NEXT_YEAR' };
  }
  return { score: date.different, reason: 'DIFFERENT' };
}

function parts(text: string): Parts | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text);
  return found ? (found.slice(1).filter((part) => part !== undefined) as unknown as Parts) : null;
}
