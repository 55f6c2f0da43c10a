/**
 * The order of two dates or times as they are stored, the less precise first: `10:00Z` before `10:00:59Z`. As texts the `Z` of a
 * minute would come after the seconds.
 */
export function inTime(one: string, other: string): number {
  const [first, second] = [one.replace('Z', ''), other.replace('Z', '')];
  return first < second ? -1 : first > second ? 1 : 0;
}
