/** A text that may be a whole plate, in capitals and without spaces: five to seven signs. Digits may be mistaken for letters. */
export function wholePlate(text: string): string | null {
  const compact = text.toUpperCase().replace(/[\s-]/g, '');
  return /^(?=.*[A-Z])[A-Z0-9]{5,7}$/.test(compact) ? compact : null;
}

/** Signs that must have been read: fewer fit too many plates to say anything. */
export const leastRead = 3;

/**
 * How many signs of a plate were read, where a whole one fits what is kept of it: `AB12XYZ` fits `AB12?YZ`. Null where it does
 * not. `*` is kept as `?`, so that the first and the last sign that was not read may stand for more than one.
 */
export function readOfFitting(kept: string, plate: string): number | null {
  if (!/^[A-Z0-9?]{1,12}$/.test(kept) || !kept.includes('?')) return null;
  const read = kept.replaceAll('?', '').length;
  if (read < leastRead) return null;
  const expression = kept.replace(/^\?/, '.+').replace(/\?$/, '.+').replaceAll('?', '.');
  return new RegExp(`^${expression}$`).test(plate) ? read : null;
}

/** The same for an index, as a regular expression over what is kept in small letters: each sign, or `?` in its place. */
export function keptOfPlate(plate: string): string {
  const signs = [...plate.toLowerCase()].map((sign) => `[${sign}?]`);
  const ways: string[] = [];
  // So many at the start, and at the end, stand behind one `?`.
  for (let start = 0; start <= signs.length - leastRead; start += 1) {
    for (let end = 0; start + end <= signs.length - leastRead; end += 1) {
      const middle = signs.slice(start, signs.length - end).join('');
      if (start !== 1 && end !== 1) ways.push(`${start > 1 ? '[?]' : ''}${middle}${end > 1 ? '[?]' : ''}`);
    }
  }
  return `(${ways.join('|')})`;
}
