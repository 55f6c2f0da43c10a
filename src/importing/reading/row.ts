import type { Across } from './mergedCells.js';

/** One row of a table as it was read. */
export interface RawRow {
  /** The line of the file or sheet where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Places of cells whose value a formula computed; what it gave is all that the file keeps of it. */
  readonly formulas?: readonly number[];
  /** What was merged across, where the row may be a header. */
  readonly across?: Across;
}

/** A row that cannot be taken as it stands, and why. */
export interface BadRow extends RawRow {
  readonly problem: string;
  /** Where that is all: places of cells that hold an error instead of a value. */
  readonly errors?: readonly number[];
}

/** A table of a file: a sheet, or the whole of a text file. */
export interface RawTable {
  /** The name of the sheet; empty for a text file. */
  readonly name: string;
  /** Whether it is a sheet that a spreadsheet does not show. */
  readonly hidden?: boolean;
  /** Whether each row has as many cells as the header, so that one which has not is damaged. */
  readonly even: boolean;
  /** What stands between the cells of a text file; null in a workbook. */
  readonly separator: string | null;
  /** Its rows in order, some at a time. */
  stretches(): AsyncIterable<readonly (RawRow | BadRow)[]>;
}

/** The rows of a table one by one, for whom a few suffice. */
export async function* rowsOf(table: RawTable): AsyncIterable<RawRow | BadRow> {
  for await (const some of table.stretches()) yield* some;
}

/** How long a single cell or line may be, in characters: whatever is longer is no cell. */
export const longestCell = 100_000;

/** Why a row is none of which a cell has swallowed others. */
export const holdsRows = 'a quotation mark opens in it that is not closed: rows after it stand in one cell';

export const isBad = (row: RawRow | BadRow): row is BadRow => 'problem' in row;
