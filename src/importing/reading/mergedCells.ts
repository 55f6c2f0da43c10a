import { ImportError } from '../importError.js';
import { zipEntry } from './zipEntries.js';

/** Cells of one column that were made one over several rows; what it says stands in the first. */
interface Merged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  value: string;
}

/** Merged cells of a sheet; a list has some at most, a report some thousands. */
const most = 200_000;

/** A reference and what stands around it is shorter. */
const longest = 200;
const merging = /<(?:\w+:)?mergeCell\s[^<>]*ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/** What was merged downwards in a sheet: each of its rows says what the first one does. */
export class MergedCells {
  readonly #waiting: Merged[];
  #open: Merged[] = [];

  private constructor(merged: readonly Merged[]) {
    // The next one last, as rows come from above.
    this.#waiting = [...merged].sort((a, b) => b.first - a.first);
  }

  /** Looks for them in a sheet's bytes: they stand below its rows, and reading its cells twice takes long. */
  static async of(path: string, wanted: (name: string) => boolean, mostBytes: number): Promise<MergedCells> {
    const merged: Merged[] = [];
    let before = '';
    for await (const bytes of zipEntry(path, wanted, mostBytes)) {
      const text = before + bytes.toString('latin1');
      let end = 0;
      for (const found of text.matchAll(merging)) {
        const [all, column = '', first, last] = found;
        end = found.index + all.length;
        const one = { column: columnOf(column), first: Number(first), last: Number(last), value: '' };
        if (one.last > one.first) merged.push(one);
        if (merged.length > most)
          throw new ImportError(`The sheet has more than ${most} merged cells: part them first.`);
      }
      before = text.slice(Math.max(end, text.length - longest));
    }
    return new MergedCells(merged);
  }

  /** Fills in what a row's cells say by being one with cells above; a row that says nothing of its own stays empty. */
  fill(line: number, cells: string[]): void {
    const isRow = cells.some((cell) => cell.trim() !== '');
    this.#open = this.#open.filter(({ last }) => last >= line);
    for (const { column, value } of this.#open) {
      if (!isRow || value === '' || (cells[column] ?? '').trim() !== '') continue;
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
    for (let next = this.#waiting.at(-1); next !== undefined && next.first <= line; next = this.#waiting.at(-1)) {
      this.#waiting.pop();
      if (next.first === line) this.#open.push({ ...next, value: cells[next.column] ?? '' });
    }
  }
}

/** The place of a column by its letters, with which the reference of a cell begins. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const sign of reference) {
    const code = sign.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
