import { badInput } from '../errors.js';
import { londonDay } from './months.js';

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

/** A moment as a person writes it: an instant, or a day, which stands for its end in London. */
export function momentNamed(argument: string, text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const moment = isDay ? endOf(text) : new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(moment.getTime())) {
    throw badInput(argument, 'a day or moment such as 2025-01-31 or 2025-01-31T12:00:00Z', text);
  }
  const now = new Date();
  return secondOf(isDay && moment > now && text <= londonDay(now) ? now : moment);
}

/** The last second of a day in London, which in summer is an hour before that of UTC. */
function endOf(day: string): Date {
  const end = new Date(`${day}T23:59:59Z`);
  const isNextDay = !Number.isNaN(end.getTime()) && londonDay(end) !== day;
  return isNextDay ? new Date(end.getTime() - 3_600_000) : end;
}
