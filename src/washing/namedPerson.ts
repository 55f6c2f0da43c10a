/** Somebody as written with a date of birth: `Ana Brown 01/02/1990`, `BROWN, Ana (1990-02-01)`. */
export interface NamedPerson {
  readonly name: string;
  /** ISO 8601, to the day. */
  readonly birthDate: string;
}

const pattern =
  /^([\p{L}\p{M}'’. ,-]{3,150}?)[\s,;(]*(?:d\.?o\.?b\.?|born)?[\s:]*\(?([\d]{1,4}[-/.]\d{1,2}[-/.]\d{1,4})\)?$/iu;

/** A name and a day of birth, British way round unless the year comes first; null for anything else. */
export function namedPerson(text: string): NamedPerson | null {
  const [, name = '', written = ''] = pattern.exec(text) ?? [];
  const parts = written.split(/[-/.]/).map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  const [year, month, day] = first > 31 ? [first, second, third] : [third, second, first];
  if (year < 1900 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || month < 1) return null;
  const plain = name.replace(/[\s,;(]+$/, '').trim();
  return plain.length < 3 ? null : { name: plain, birthDate: date.toISOString().slice(0, 10) };
}
