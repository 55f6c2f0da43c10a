/** Somebody as written with a date of birth: `Ana Brown 01/02/1990`, `BROWN, Ana (1990-02-01)`, `Ana Brown 1 Feb 1990`. */
export interface NamedPerson {
  readonly name: string;
  /** ISO 8601, to the day. */
  readonly birthDate: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const figures = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`;
const words = String.raw`\d{1,2}(?:st|nd|rd|th)?[-\s]*(?:${months.join('|')})[a-z]{0,6}\.?[-\s,]*(?:\d{4}|\d{2})`;
const pattern = new RegExp(
  String.raw`^([\p{L}\p{M}'’\u0060. ,-]{3,150}?)[\s,;(]*(?:d\.?o\.?b\.?|born)?[\s:]*\(?(${figures}|${words})\)?$`,
  'iu',
);

/** A name and a day of birth; null for anything else. */
export function namedPerson(text: string): NamedPerson | null {
  const [, name = '', written = ''] = pattern.exec(text) ?? [];
  const plain = name
    .replaceAll('`', "'")
    .replace(/[\s,;(]+$/, '')
    .trim();
  // `sort code 20-10-19` is no birthday.
  if (plain.length < 3 || /\bsort\b/i.test(plain)) return null;
  const birthDate = dayOf(written);
  return birthDate === null ? null : { name: plain, birthDate };
}

/** British way round unless the year comes first, or no month has such a number. */
function dayOf(written: string): string | null {
  const spelt = /[a-z]{3}/i.exec(written.replace(/(?<=\d)(?:st|nd|rd|th)/i, ''))?.[0].toLowerCase();
  const numbers = written.match(/\d+/g) ?? [];
  const [first = '', second = '', third = ''] =
    spelt === undefined ? numbers : [numbers[0], String(months.indexOf(spelt) + 1), numbers[1]];
  if (first.length > 2) return validDay(Number(first), Number(second), Number(third));
  const year = yearOf(third);
  return (
    validDay(year, Number(second), Number(first)) ??
    (spelt === undefined ? validDay(year, Number(first), Number(second)) : null)
  );
}

/** Nobody is born in years to come: of two figures, `91` is 1991. */
function yearOf(written: string): number {
  if (written.length !== 2) return Number(written);
  const century = Number(written) > new Date().getUTCFullYear() % 100 ? 1900 : 2000;
  return century + Number(written);
}

function validDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
