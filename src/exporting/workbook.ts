import writeExcelFile from 'write-excel-file/node';
import { guarded } from '../report/csv.js';
import { printable } from './escaped.js';
import type { Cell, Table } from './exported.js';

/** Longest name of a sheet that spreadsheets take. */
const longestName = 31;

/** Longest text of a cell. */
const longestCell = 32_767;

/**
 * One sheet for each table. Every text is a text: nothing in it is a formula, and none becomes one when it is typed again.
 * What is too long for a cell is cut, and the first sheet, which says what the others are, says of each where it was.
 */
export function workbook([about, ...tables]: readonly [Table, ...Table[]]): Promise<Uint8Array> {
  const cut = [about, ...tables].flatMap(cutIn);
  const told = { ...about, rows: [...about.rows, ...cut.map((where): Cell[] => ['cut cell', where])] };
  return writeExcelFile([told, ...tables].map(sheetOf)).toBuffer();
}

const sheetOf = ({ name, columns, rows }: Table) => ({
  sheet: name.slice(0, longestName),
  stickyRowsCount: 1,
  data: [
    columns.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((cell) =>
        cell === null
          ? null
          : typeof cell === 'string'
            ? { type: String, value: fitting(textOf(cell)) }
            : { value: cell },
      ),
    ),
  ],
});

/** Cleaned first: what is taken out may stand before what makes it a formula. */
const textOf = (text: string): string => guarded(printable(text));

/** Without half a sign at its end, which no file can hold. */
const fitting = (text: string): string =>
  text.length <= longestCell ? text : `${printable(text.slice(0, longestCell - 1))}…`;

/** Where texts of a table are too long, in words. */
const cutIn = ({ name, columns, rows }: Table): readonly string[] =>
  rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (typeof cell !== 'string' || textOf(cell).length <= longestCell) return [];
      const where = `sheet "${name.slice(0, longestName)}", row ${at + 2}, column "${columns[column]}"`;
      return [`${where}: longer than a cell can be. The whole text is in the same export as csv or json.`];
    }),
  );
