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
const merging = /<(?:\w+:)?mergeCell\s[^<>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** Lines among which a header is, where cells merged across are of interest. */
const headerLines = 1_000;

/** By places over which a cell was merged from the left: where that cell stands. */
export type Across = ReadonlyMap<number, number>;

/** What was merged downwards in a sheet: each of its rows says what the first one does. */
export class MergedCells {
  readonly #waiting: Merged[];
  readonly #across: ReadonlyMap<number, Across>;
  #open: Merged[] = [];

  private constructor(merged: readonly Merged[], across: ReadonlyMap<number, Across>) {
    this.#across = across;
    // The next one last, as rows come from above.
    this.#waiting = [...merged].sort((a, b) => b.first - a.first);
  }

  /** Looks for them in a sheet's bytes: they stand below its rows, and reading its cells twice takes long. */
  static async of(path: string, wanted: (name: string) => boolean, mostBytes: number): Promise<MergedCells> {
    const merged: Merged[] = [];
    const across = new Map<number, Map<number, number>>();
    let count = 0;
    let before = '';
    for await (const bytes of zipEntry(path, wanted, mostBytes)) {
      const text = before + bytes.toString('latin1');
      let end = 0;
      for (const found of text.matchAll(merging)) {
        const [all, column = '', first, lastColumn = '', last] = found;
        end = found.index + all.length;
        const one = { column: columnOf(column), first: Number(first), last: Number(last), value: '' };
        if (one.last > one.first) merged.push(one);
        if (one.first <= headerLines) noteAcross(across, one.first, one.column, columnOf(lastColumn));
        count += 1;
        if (count > most) throw new ImportError(`The sheet has more than ${most} merged cells: part them first.`);
      }
      before = text.slice(Math.max(end, text.length - longest));
    }
    return new MergedCells(merged, across);
  }

  /** What was merged across in a line; undefined where nothing was. */
  across(line: number): Across | undefined {
    return this.#across.get(line);
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

function noteAcross(across: Map<number, Map<number, number>>, line: number, from: number, to: number): void {
  if (to <= from || to >= mostColumns) return;
  const places = across.get(line) ?? new Map<number, number>();
  for (let place = from + 1; place <= to && !places.has(place); place += 1) places.set(place, from);
  across.set(line, places);
}

/** The last column of a sheet is XFD. */
export const mostColumns = 16_384;

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

/** The letters of a column by its place. */
export const lettersOf = (place: number): string =>
  (place < 26 ? '' : lettersOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
