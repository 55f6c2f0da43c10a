/**
 * Whether a text names a time zone: `UTC`, or a place such as `Europe/London`. Bare offsets do not, as nobody says when they hold,
 * and letters do not: to the library, `BST` is Bangladesh's time, and nobody knows whether `GMT` is meant in summer.
 */
export function isZone(text: string): boolean {
  if (text !== 'UTC' && !/^(?!Etc\/)[A-Z][A-Za-z]+\/[A-Z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: text }) && true;
  } catch {
    return false;
  }
}

const hour = 3_600_000;

/** Converts wall clock times of one zone; keeps the zone's offset for each hour it met, as asking for it is slow. */
export class Zone {
  readonly #format: Intl.DateTimeFormat | null;
  readonly #offsets = new Map<number, number>();

  constructor(name: string) {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    this.#format =
      name === 'UTC'
        ? null
        : new Intl.DateTimeFormat('en-GB', { timeZone: name, ...parts, second: 'numeric', hourCycle: 'h23' });
  }

  /**
   * The instant of a wall clock time, given as if it were UTC. A time that comes twice in autumn is the earlier one; one
   * that is skipped in spring is moved on by what is skipped. Both are named, as nobody can know.
   */
  instantOf(wall: number): { readonly at: number; readonly doubt: 'comes twice' | 'never was' | null } {
    if (this.#format === null) return { at: wall, doubt: null };
    const before = this.#offsetAt(wall - 24 * hour);
    const after = this.#offsetAt(wall + 24 * hour);
    if (before === after) return { at: wall - before, doubt: null };
    const fits = [before, after].filter((offset) => this.#offsetAt(wall - offset) === offset);
    if (fits.length === 2) return { at: wall - Math.max(before, after), doubt: 'comes twice' };
    if (fits.length === 0) return { at: wall - before, doubt: 'never was' };
    return { at: wall - (fits[0] ?? before), doubt: null };
  }

  #offsetAt(at: number): number {
    const key = Math.floor(at / hour);
    const known = this.#offsets.get(key);
    if (known !== undefined || this.#format === null) return known ?? 0;
    const start = key * hour;
    const parts = Object.fromEntries(this.#format.formatToParts(start).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = parts;
    const offset = Date.UTC(year, month - 1, day, hours, minute, second) - start;
    if (this.#offsets.size > 100_000) this.#offsets.clear();
    this.#offsets.set(key, offset);
    return offset;
  }
}
