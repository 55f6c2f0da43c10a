import { open } from 'node:fs/promises';
import { ImportError } from '../importError.js';
import { columnOf, MergedCells, mostColumns } from './mergedCells.js';
import { type BadRow, longestCell, type RawRow, type RawTable } from './row.js';
import {
  isPart,
  readWorkbook,
  type SheetForm,
  unescaped,
  type Workbook,
  type XmlHandler,
  xmlParser,
} from './xlsxParts.js';
import { zipEntry } from './zipEntries.js';

/** A sheet of a million rows unfolds to some hundred megabytes. */
export const mostSheet = 4_000_000_000;

/** Whether a file is packed as workbooks are. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return isZipHead(buffer);
  } finally {
    await file.close();
  }
}

export const isZipHead = (head: Buffer): boolean => head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

/** The sheets of a workbook, each read as a stream. */
export async function xlsxTables(path: string, form: SheetForm): Promise<readonly RawTable[]> {
  return tablesOf(path, await readWorkbook(path, form), form);
}

/** The same of a workbook of which the parts beside its sheets were read. */
export const tablesOf = (path: string, workbook: Workbook, form: SheetForm): readonly RawTable[] =>
  workbook.sheets.map(({ name, part, hidden }) => ({
    name,
    hidden,
    even: false,
    separator: null,
    stretches: () => sheetRows(path, part, workbook, form),
  }));

const holdsError = 'a cell holds an error instead of a value';

async function* sheetRows(
  path: string,
  part: string,
  workbook: Workbook,
  form: SheetForm,
): AsyncIterable<readonly (RawRow | BadRow)[]> {
  const merged = form.fillsMerged ? await MergedCells.of(path, isPart(part, form), mostSheet) : null;
  const rows: (RawRow | BadRow)[] = [];
  let cells: string[] = [];
  let formulas: number[] = [];
  let errors: number[] = [];
  let problem: string | null = null;
  let line = 0;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let reading = false;
  let phonetic = false;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'row') {
        line = attributes.r === undefined ? line + 1 : Number(attributes.r);
        cells = [];
        formulas = [];
        errors = [];
        problem = null;
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        if (column >= mostColumns) throw new ImportError('The workbook is damaged: a cell lies outside of its sheet.');
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
      } else if (name === 'f') {
        formulas.push(column);
      } else if (name === 'rPh') {
        phonetic = !form.asBefore;
      }
      reading = name === 'v' || (name === 't' && type === 'inlineStr' && !phonetic);
    },
    text: (text) => {
      if (reading) value += text;
      if (value.length > longestCell) problem = `a cell is longer than ${longestCell} characters`;
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'c') {
        while (cells.length < column) cells.push('');
        if (type === 'e') errors.push(column);
        cells[column] = shown(value, type, style, workbook, form);
      }
      if (name === 'row') merged?.fill(line, cells);
      if (name === 'row' && cells.some((cell) => cell.trim() !== '')) {
        const across = merged?.across(line);
        const given = {
          line,
          cells: [...cells],
          ...(formulas.length > 0 ? { formulas } : {}),
          ...(across ? { across } : {}),
        };
        if (problem !== null) rows.push({ ...given, problem });
        else rows.push(errors.length > 0 ? { ...given, problem: holdsError, errors } : given);
      }
    },
  };
  const parser = xmlParser(handler, form);
  const decoder = new TextDecoder();
  for await (const bytes of zipEntry(path, isPart(part, form), mostSheet)) {
    parser.write(decoder.decode(bytes, { stream: true }));
    if (rows.length > 0) yield rows.splice(0);
  }
}

function sharedText(value: string, { strings }: Workbook, { fixedParts = false }: SheetForm): string {
  const text = value === '' ? '' : strings[Number(value)];
  if (text !== undefined || fixedParts) return text ?? '';
  throw new ImportError('The workbook is damaged: a cell refers to a text that it does not hold.');
}

function shown(value: string, type: string, style: number, workbook: Workbook, form: SheetForm): string {
  if (type === 's') return sharedText(value, workbook, form);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || value === '') return unescaped(value);
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const shows = workbook.dateStyles[style] ?? null;
  if (shows !== null) return serialDate(number, workbook.from1904, shows);
  // The file keeps all digits of a number, however the sheet shows it: `4.47700900123E11` is whole here.
  if (Number.isInteger(number)) return Math.abs(number) < Number.MAX_SAFE_INTEGER ? String(number) : value;
  // And more of them than it reckons with: 19.99 is kept as 19.989999999999998, of which fifteen digits count.
  return /[eE]/.test(value) ? value : String(Number(number.toPrecision(15)));
}

/** A day count as ISO text: a date alone where it has, and shows, no time. Days before March 1900 are counted wrongly by design. */
function serialDate(serial: number, from1904: boolean, shows: 'day' | 'time'): string {
  const seconds = Math.round((serial + (from1904 ? 1462 : 0)) * 86_400);
  const date = new Date(seconds * 1000 - 2_209_161_600_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const text = date.toISOString();
  if (serial < 1) return text.slice(11, 19);
  return seconds % 86_400 === 0 && shows === 'day' ? text.slice(0, 10) : text.slice(0, 19);
}
