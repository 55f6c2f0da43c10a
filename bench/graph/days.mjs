/** The first day that a date of the graph can have, and the day that stands for its "now". */
const first = Date.UTC(2015, 0, 1);
export const lastDay = dayOf('2025-01-31');

/** The number of a day, counted from the first. */
export function dayOf(text) {
  return Math.round((Date.parse(`${text}T00:00:00Z`) - first) / 86_400_000);
}

const texts = Array.from({ length: 365 * 15 }, (_none, day) =>
  new Date(first + day * 86_400_000).toISOString().slice(0, 10),
);

/** Text of a day: millions are written, so none is formatted twice. */
export const dayText = (day) => texts[Math.max(0, Math.min(day, lastDay))];

const two = (number) => (number < 10 ? `0${number}` : String(number));

/** A minute of a day, `2024-03-05T14:22Z`. */
export const minuteText = (day, minute) => `${dayText(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}Z`;

/** A second of a day, `2024-03-05T14:22:31Z`. */
export const secondText = (day, second) =>
  `${dayText(day)}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}Z`;
