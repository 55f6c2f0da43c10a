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

  /** Columns of a sheet that the mapping does not read; null for the whole sheet. */
  ignore(sheet: string, columns: readonly (string | null)[]): void {
    const where = sheet === '' ? [] : [`sheet ${JSON.stringify(sheet.slice(0, 60))}`];
    for (const column of columns) {
      if (this.notRead.length >= most) return;
      const what = column === null ? [] : [`column ${JSON.stringify(column.trim().slice(0, 60))}`];
      this.notRead.push([...where, ...what].join(', '));
    }
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
