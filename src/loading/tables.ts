import { readdir } from 'node:fs/promises';
import { readTable, type TableRow } from './readTable.js';

/** Named tables of rows: a folder of CSV files, or rows at hand. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>;

/** Reads every CSV file of a folder; the table's name is the file's without `.csv`. */
export async function readTables(folder: string): Promise<Tables> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.csv')).sort();
  const tables = await Promise.all(files.map((file) => readTable(folder, file)));
  return Object.fromEntries(files.map((file, index) => [file.replace(/\.csv$/, ''), tables[index] ?? []]));
}
