import { daysBetween, workingDaysBetween } from './days.js';
import { countOf, type Standing, type Text } from './standing.js';
import { isSmall } from './suppression.js';

/** The days within which a decision on reasonable grounds is due. */
const groundsTarget = 5;
const decisions = ['POSITIVE', 'NEGATIVE', 'PENDING', 'SUSPENDED', 'WITHDRAWN', 'DISQUALIFIED'] as const;
const none = 'NONE';

/** The referrals' way: made, decided on reasonable grounds, decided on conclusive grounds. */
export function nrmFunnel({ rows, countsOf, medianOf }: Standing, hide: boolean) {
  const step = (decision: number, on: number) => {
    const shown = countsOf((found) => (found[5] === 'NRM' ? String(found[decision] ?? none) : null));
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
      medianDays: medianOf(times),
    };
  };
  const working = rows.flatMap(([found, n]) => {
    const days = workingDaysBetween(found[0] as Text, found[2] as Text);
    return days === null ? [] : [[days, n] as const];
  });
  const timed = countOf(working);
  const inTime = countOf(working.filter(([days]) => days >= 0 && days <= groundsTarget));
  const small = hide && [inTime, timed - inTime, timed].some(isSmall);
  return {
    referred: countsOf(([, , , , , kind]) => (kind === 'NRM' ? kind : null))(null),
    reasonableGrounds: step(1, 2),
    conclusiveGrounds: step(3, 4),
    reasonableGroundsInTarget: small || timed === 0 ? null : inTime / timed,
  };
}
