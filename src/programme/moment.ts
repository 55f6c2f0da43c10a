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

/** A moment as a person writes it: an instant, or a day, which stands for its end. */
export function momentNamed(argument: string, text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  const moment = new Date(day ? `${text}T23:59:59Z` : text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(moment.getTime())) {
    throw badInput(argument, 'a day or moment such as 2025-01-31 or 2025-01-31T12:00:00Z', text);
  }
  const now = new Date();
  return secondOf(day && moment > now && text <= secondOf(now).slice(0, 10) ? now : moment);
}
