import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../report/csv.js';
import type { About, Exported, Table } from './exported.js';
import { graphml } from './graphml.js';
import { svg } from './svg.js';
import { workbook } from './workbook.js';

export interface Format {
  readonly type: string;
  readonly extension: string;
  /** Whether it can hold nothing but a network. */
  readonly network: boolean;
  readonly write: (exported: Exported) => Promise<Uint8Array> | Uint8Array;
}

/** The same tables in every format. */
export const formats = {
  graphml: {
    ...{ type: 'application/graphml+xml', extension: 'graphml', network: true },
    write: (exported) => strToU8(graphml(exported)),
  },
  json: {
    ...{ type: 'application/json; charset=utf-8', extension: 'json', network: false },
    write: ({ about, tables }) =>
      strToU8(`${JSON.stringify({ about, ...Object.fromEntries(tables.map(objectsOf)) }, null, 2)}\n`),
  },
  csv: {
    ...{ type: 'application/zip', extension: 'zip', network: false },
    write: ({ about, tables }) =>
      zipSync(
        Object.fromEntries(
          [aboutTable(about), ...tables.map((table) => marked(table, about))].map((table) => [
            `${table.name}.csv`,
            // With its mark, or a spreadsheet reads it in the code page of the machine.
            strToU8(`\ufeff${csvOf([table.columns, ...table.rows.map((row) => row.map(textOf))])}`),
          ]),
        ),
        // What is in it alone decides what comes out: no clock.
        { mtime: '1980-01-02T00:00:00Z' },
      ),
  },
  xlsx: {
    ...{ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx', network: false },
    write: ({ about, tables }) => workbook([aboutTable(about), ...tables.map((table) => marked(table, about))]),
  },
  svg: {
    ...{ type: 'image/svg+xml', extension: 'svg', network: true },
    write: (exported) => strToU8(svg(exported)),
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

const objectsOf = ({ name, columns, rows }: Table) =>
  [name, rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])))] as const;

const textOf = (cell: string | number | boolean | null) => (typeof cell === 'boolean' ? String(cell) : cell);

/** Each row says how it is marked: rows are copied out of their file. */
const marked = ({ name, columns, rows }: Table, { marking }: About): Table => ({
  name,
  columns: ['marking', ...columns],
  rows: rows.map((row) => [marking, ...row]),
});

const aboutTable = (about: About): Table => ({
  name: 'about',
  columns: ['what', 'value'],
  rows: Object.entries(about).map(([what, value]) => [what, typeof value === 'string' ? value : value.join('; ')]),
});
