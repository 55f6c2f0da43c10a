import { daysBetween, workingDaysBetween } from './days.js';
import type { Standing, Text } from './standing.js';

/** The days within which a decision on reasonable grounds is due. */
const groundsTarget = 5;
const decisions = ['POSITIVE', 'NEGATIVE', 'PENDING', 'SUSPENDED', 'WITHDRAWN', 'DISQUALIFIED'] as const;
const none = 'NONE';

/** The referrals' way: made, decided on reasonable grounds, decided on conclusive grounds. */
export function nrmFunnel({ rows, countsOf, medianOf }: Standing) {
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
  // Shown as the counts that it is made of are: a share tells both where all but one of them are known.
  const timed = countsOf(([made, , on, , , kind]) => {
    if (kind !== 'NRM') return null;
    const days = workingDaysBetween(made as Text, on as Text);
    return days === null ? none : days >= 0 && days <= groundsTarget ? 'IN_TIME' : 'LATE';
  });
  const [inTime, late] = [timed('IN_TIME'), timed('LATE')];
  const isShown = inTime !== null && late !== null && timed(null) !== null && inTime + late > 0;
  return {
    referred: countsOf(([, , , , , kind]) => (kind === 'NRM' ? kind : null))(null),
    reasonableGrounds: step(1, 2),
    conclusiveGrounds: step(3, 4),
    reasonableGroundsInTarget: isShown ? inTime / (inTime + late) : null,
  };
}
