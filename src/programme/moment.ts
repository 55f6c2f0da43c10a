import { badInput } from '../errors.js';

/** Clocks of two machines differ a little; what is later than that is the future. */
const skew = 60_000;

/** A moment as it is stored and compared: to the second, as a fraction would sort before its own second. */
export function asAtOf(value: Date | null | undefined, argument = 'asAt'): string {
  const now = Date.now();
  if (value != null && value.getTime() > now + skew) {
    throw badInput(
      argument,
      `a moment that is not in the future, ${secondOf(new Date(now))} at the latest`,
      secondOf(value),
    );
  }
  return secondOf(value ?? new Date(now));
}

export const secondOf = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/, 'Z');
