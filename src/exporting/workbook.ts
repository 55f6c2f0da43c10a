import writeExcelFile from 'write-excel-file/node';
import { guarded } from '../report/csv.js';
import { printable } from './escaped.js';
import type { Table } from './exported.js';

/** Longest name of a sheet that spreadsheets take. */
const longestName = 31;

/** Longest text of a cell. */
const longestCell = 32_767;

/** One sheet for each table. Every text is a text: nothing in it is a formula, and none becomes one when it is typed again. */
export function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name.slice(0, longestName),
    stickyRowsCount: 1,
    data: [
      columns.map((value) => ({ value, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((cell) =>
          cell === null ? null : typeof cell === 'string' ? { type: String, value: textOf(cell) } : { value: cell },
        ),
      ),
    ],
  }));
  return writeExcelFile(sheets).toBuffer();
}

const textOf = (text: string): string => printable(guarded(text)).slice(0, longestCell);
