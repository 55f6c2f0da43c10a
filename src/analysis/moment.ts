/** The first and the last millisecond in which something may have been that is known to some precision. */
export interface Moment {
  readonly first: number;
  readonly last: number;
  /** Whether it went on from the one to the other, and was not just one moment between them. */
  readonly lasts: boolean;
  /** As it is stored. */
  readonly text: string;
}

/** Reads a date or time as `PartialDate` has it: a month may have been any moment of it. */
export function momentOf(text: string, until: string | null = null): Moment {
  return { first: edges(text)[0], last: edges(until ?? text)[1], lasts: until !== null, text };
}

function edges(text: string): readonly [number, number] {
  if (text.length > 10) {
    const [, seconds, parts = ''] = /T\d\d:\d\d(:\d\d)?(?:\.(\d+))?Z?$/.exec(text) ?? [];
    const first = Date.parse(text);
    if (seconds === undefined) return [first, first + 59_999];
    // Parts of a second that are stated leave less room: of two calls in one second the later one does not come first.
    return [first, first + 10 ** Math.max(0, 3 - parts.length) - 1];
  }
  const [year = 0, month, day] = text.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [first, first + 86_399_999];
  return [first, month === undefined ? Date.UTC(year + 1, 0, 1) - 1 : Date.UTC(year, month, 1) - 1];
}
