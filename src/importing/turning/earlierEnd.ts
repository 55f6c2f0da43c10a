import type { SayFlag } from './flag.js';
import type { Properties } from './statements.js';

const dayLong = 86_400_000;

/**
 * What is said without an end that lies before its beginning, which is flagged: by such two, a time between them is sought in
 * vain. By the first seven rules of reading it was kept.
 */
export function withoutEarlierEnd(
  said: Properties,
  [begins, ends]: readonly [string, string],
  rules: number,
  flag: SayFlag,
): Properties {
  const { [ends]: end, ...others } = said;
  const start = said[begins];
  if (rules < 8 || typeof start !== 'string' || typeof end !== 'string' || !liesBefore(end, start)) return said;
  flag('ENDS_BEFORE_START', ends, end);
  return others;
}

/** Whether all that a date may mean is before all that another may. */
function liesBefore(end: string, start: string): boolean {
  const [one, other] = [end.replace('Z', ''), start.replace('Z', '')];
  const length = Math.min(one.length, other.length);
  const [first, second] = [one.slice(0, length), other.slice(0, length)];
  if (first >= second) return false;
  // Days are counted by the file's clocks and times by UTC: of these two, one may seem to be the day before.
  return one.includes('T') === other.includes('T') || Date.parse(second) - Date.parse(first) > dayLong;
}
