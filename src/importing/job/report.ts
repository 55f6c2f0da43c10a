import type { Flag } from '../turning/flag.js';

/** Examples that a report lists; of the rest their number is known. */
const most = 1_000;

export interface Rejected {
  readonly line: number;
  readonly sheet: string;
  readonly reason: string;
}

/** What came of reading a file. */
export class ReadingReport {
  rowsRead = 0;
  rejectedCount = 0;
  flaggedCount = 0;
  readonly notRead: string[] = [];
  readonly rejected: Rejected[] = [];
  readonly flags: (Flag & { readonly sheet: string })[] = [];
  readonly flagCounts: Record<string, number> = {};

  /** What of a sheet the mapping does not read, in words; the whole of it where there are none. */
  ignore(sheet: string, ...what: readonly string[]): void {
    if (this.notRead.length >= most) return;
    this.notRead.push([...(sheet === '' ? [] : [`sheet ${quoted(sheet)}`]), ...what].join(', '));
  }

  reject(one: Rejected): void {
    this.rejectedCount += 1;
    if (this.rejected.length < most) this.rejected.push(one);
  }

  flag(one: Flag, sheet: string): void {
    this.flaggedCount += 1;
    this.flagCounts[one.kind] = (this.flagCounts[one.kind] ?? 0) + 1;
    if (this.flags.length < most) this.flags.push({ ...one, sheet, value: one.value.slice(0, 200) });
  }
}

/** A name of the file as a report has it. */
export const quoted = (name: string): string => JSON.stringify(name.trim().slice(0, 60));
