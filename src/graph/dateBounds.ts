import { pathsOf } from './argumentPaths.js';

/** The dates among a field's arguments: a field that reads compares them with what is stored. */
export const datesIn = pathsOf((_name, type) => type === 'PartialDate');

/**
 * A date or time as stored ones are compared with it. Without the `Z`, the text of a minute begins those of its seconds, as
 * that of a month begins those of its days: `stored + '~' >= bound` and `replace(stored, 'Z', '') < bound + '~'` then hold
 * for all that may lie in the range, whatever the precision of either.
 */
export const bound = (date: string): string => date.replace(/Z$/, '');
