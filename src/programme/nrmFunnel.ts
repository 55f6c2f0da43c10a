import { daysBetween, workingDaysBetween } from './days.js';
import {
  type Both,
  type Counts,
  countOf,
  type Found,
  isFew,
  shownCounts,
  shownMedian,
  type Text,
} from './shownCounts.js';

/** The days within which a decision on reasonable grounds is due. */
const groundsTarget = 5;
const decisions = ['POSITIVE', 'NEGATIVE', 'PENDING', 'SUSPENDED', 'WITHDRAWN', 'DISQUALIFIED'] as const;
const none = 'NONE';

/** The referrals' way: made, decided on reasonable grounds, decided on conclusive grounds. */
export function nrmFunnel({ rows, all }: Both, hide: boolean) {
  const step = (decision: number, on: number) => {
    const counts = (some: readonly Found[]): Counts =>
      Object.fromEntries(
        [...decisions, none].map((one) => [one, countOf(some.filter(([found]) => (found[decision] ?? none) === one))]),
      );
    const shown = shownCounts(counts(rows), counts(all), hide);
    const times = rows.map(([found, n]) => [daysBetween(found[0] as Text, found[on] as Text), n] as const);
    const undecided = [shown(none), shown('PENDING')];
    const whole = shown(null);
    return {
      decisions: decisions.map((one) => ({ decision: one, count: shown(one) })),
      undecided: shown(none),
      decided:
        whole === null || undecided.includes(null)
          ? null
          : undecided.reduce<number>((left, n) => left - (n ?? 0), whole),
      medianDays: shownMedian(times, hide),
    };
  };
  const working = rows.flatMap(([found, n]) => {
    const days = workingDaysBetween(found[0] as Text, found[2] as Text);
    return days === null ? [] : [[days, n] as const];
  });
  const timed = countOf(working);
  const inTime = countOf(working.filter(([days]) => days >= 0 && days <= groundsTarget));
  const small = hide && [inTime, timed - inTime, timed].some(isFew);
  const referred = countOf(rows);
  return {
    referred: hide && (isFew(referred) || isFew(countOf(all) - referred)) ? null : referred,
    reasonableGrounds: step(1, 2),
    conclusiveGrounds: step(3, 4),
    reasonableGroundsInTarget: small || timed === 0 ? null : inTime / timed,
  };
}
