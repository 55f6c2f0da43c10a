/** A text that may be a whole plate, in capitals and without spaces: five to seven signs. Digits may be mistaken for letters. */
export function wholePlate(text: string): string | null {
  const compact = text.toUpperCase().replace(/[\s-]/g, '');
  return /^(?=.*[A-Z])[A-Z0-9]{5,7}$/.test(compact) ? compact : null;
}

/** Signs that must have been read: fewer fit too many plates to say anything. */
export const leastRead = 3;

/** What is kept of a plate of which some signs were not read. */
export interface KeptPlate {
  /** How many were. */
  readonly read: number;
  /** The most of them that stand together: a plate that fits has them, too. */
  readonly run: string;
  readonly fits: (plate: string) => boolean;
}

/**
 * Reads what is kept of a plate: `AB12XYZ` fits `AB12?YZ`. Null where it is whole or says too little. `*` is kept as `?`, so
 * that the first and the last sign that was not read may stand for more than one. The one place that says what fits: an
 * index is asked for what begins alike (`startsOfKept`) or looks alike (`keptOfPlate`), and what it gives is held to this.
 */
export function keptPlate(kept: string): KeptPlate | null {
  if (!/^[A-Z0-9?]{1,12}$/.test(kept) || !kept.includes('?')) return null;
  const runs = kept.split('?');
  const read = runs.join('').length;
  if (read < leastRead) return null;
  const run = runs.reduce((long, one) => (one.length > long.length ? one : long));
  const expression = new RegExp(`^${kept.replace(/^\?/, '.+').replace(/\?$/, '.+').replaceAll('?', '.')}$`);
  return { read, run, fits: (plate) => expression.test(plate) };
}

/** How everything that a plate fits may begin. */
export const startsOfKept = (plate: string): readonly string[] => [plate.slice(0, 2), `${plate[0]}?`, '?'];

/** Every run of signs that stands in a plate. */
export const runsOf = (plate: string): readonly string[] => [
  ...new Set(
    Array.from(plate, (_sign, from) =>
      Array.from(plate.slice(from), (_end, to) => plate.slice(from, from + to + 1)),
    ).flat(),
  ),
];

/** All that may be kept of a plate, as a regular expression over small letters: each sign, or `?` in its place. */
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
