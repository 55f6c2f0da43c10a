import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Cell = string | number | boolean | readonly string[] | undefined;
/** A row by column. */
export type TableRow = Readonly<Record<string, Cell>>;

/** One CSV table: a header `name:type` (int, float, boolean, list with `|`), an empty cell is absent. */
export async function readTable(folder: string, file: string): Promise<readonly TableRow[]> {
  const text = await readFile(join(folder, file), 'utf8');
  const [header = [], ...lines] = parse(text, { bom: true }) as string[][];
  const columns = header.map((cell) => {
    const [name = '', type = 'string'] = cell.split(':');
    return { name, type };
  });
  return lines.map((line, index) =>
    Object.fromEntries(
      columns.map(({ name, type }, column) => [
        name,
        cell(line[column] ?? '', type, `${file}, row ${index + 1}, ${name}`),
      ]),
    ),
  );
}

function cell(text: string, type: string, place: string): Cell {
  if (text === '') return undefined;
  switch (type) {
    case 'string':
      return text;
    case 'list':
      return text.split('|');
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      break;
    case 'int':
      if (Number.isSafeInteger(Number(text))) return Number(text);
      break;
    case 'float':
      if (Number.isFinite(Number(text))) return Number(text);
      break;
  }
  throw new Error(`${place}: expected a value of type ${type}, got "${text}".`);
}

/** The columns that become properties as they are: everything but those named. Absent cells are left out. */
export function propertiesOf(row: TableRow, except: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== undefined && !except.includes(name)),
  );
}

/** A cell that must be there. */
export function textOf(row: TableRow, name: string): string {
  const value = row[name];
  if (typeof value === 'string') return value;
  throw new Error(`Column "${name}": expected text, got ${value === undefined ? 'nothing' : JSON.stringify(value)}.`);
}
