import { ImportError } from '../importError.js';
import {
  firstSaid,
  isMarkingColumn,
  isMarkingRow,
  isTooSecretMarking,
  isTooSecretRow,
  namesTooSecret,
  startsTooSecret,
} from './marking.js';
import { openTables } from './openTables.js';
import { type RawTable, rowsOf } from './row.js';
import { saidInParts } from './saidInParts.js';
import { readWorkbook } from './xlsxParts.js';
import { isZip, tablesOf } from './xlsxTables.js';

/** Rows in which a marking stands above a table. */
const looked = 30;

/** Rows among which the header of a sheet is looked for. */
const farthest = 100;

/**
 * Whether a file says by itself that it is SECRET or above: in a line above its table; and a workbook by a sheet's name, by
 * what is printed above and below a sheet, by what is written on a sheet or beside its cells, by its properties, or by a row or
 * a column of markings anywhere in it. What cannot be read is not marked: its import will say why.
 */
export async function isMarkedTooSecret(path: string): Promise<boolean> {
  return whereReadable(async () => ((await isZip(path)) ? isWorkbookTooSecret(path) : isTextTooSecret(path)));
}

async function whereReadable(isMarked: () => Promise<boolean>): Promise<boolean> {
  try {
    return await isMarked();
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
}

async function isTextTooSecret(path: string): Promise<boolean> {
  for (const table of await openTables(path)) {
    let seen = 0;
    for await (const { cells } of rowsOf(table)) {
      if (isTooSecretRow(cells) || standsAbove(cells)) return true;
      seen += 1;
      if (seen >= looked) break;
    }
  }
  return false;
}

async function isWorkbookTooSecret(path: string): Promise<boolean> {
  const workbook = await readWorkbook(path);
  if (workbook.sheets.some(({ name }) => namesTooSecret(name))) return true;
  let mayBe = workbook.strings.some(isTooSecretMarking);
  // Several sheets may be one part.
  const sheets = [...new Map(workbook.sheets.map((sheet) => [sheet.part, sheet])).values()];
  const parts = sheets.map(({ part }) => part);
  const inParts = await whereReadable(async () => {
    for await (const said of saidInParts(path, parts, !mayBe)) {
      if (said === 'MARKED') return true;
      mayBe = true;
    }
    return false;
  });
  if (inParts) return true;
  // To read all cells takes long: it is done only where one of them may be a marking.
  if (!mayBe) return false;
  for (const table of tablesOf(path, { ...workbook, sheets }, {}))
    if (await whereReadable(() => isSheetTooSecret(table))) return true;
  return false;
}

async function isSheetTooSecret(table: RawTable): Promise<boolean> {
  const first: (readonly string[])[] = [];
  const choices = new Choices();
  let columns: readonly number[] | null = null;
  const isRowMarked = (cells: readonly string[]) =>
    columns?.some((place) => isTooSecretMarking(cells[place] ?? '')) ?? false;
  for await (const { line, cells } of rowsOf(table)) {
    if (choices.take(line, cells)) continue;
    if (isTooSecretRow(cells) || isRowMarked(cells)) return true;
    if (columns !== null) continue;
    if (first.length < looked && standsAbove(cells)) return true;
    first.push(cells);
    if (first.length === farthest) columns = markingColumns(first);
  }
  columns ??= markingColumns(first);
  return choices.areMarkings || belowHeader(first).some(isRowMarked);
}

const standsAbove = (cells: readonly string[]): boolean =>
  startsTooSecret(cells.map((cell) => cell.replace(/[\n\r,;\t|"]/g, ' ')).join('\t'));

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** No mapping says where the header of such a sheet is: it is the first row that is about as wide as any. */
function headerAt(rows: readonly (readonly string[])[]): number {
  const widest = Math.max(0, ...rows.map(filled));
  return rows.findIndex((cells) => filled(cells) >= Math.max(1, widest * 0.7));
}

const markingColumns = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[headerAt(rows)] ?? []).flatMap((name, place) => (isMarkingColumn(name) ? [place] : []));

const belowHeader = (rows: readonly (readonly string[])[]) => rows.slice(headerAt(rows) + 1);

/**
 * Markings that stand alone in their rows. A sheet that lists several, each once and one right below the other, is what the cells
 * of another one choose from; what stands above a table, and something else below it, is not.
 */
class Choices {
  readonly #said = new Map<string, boolean>();
  #isList = true;
  #last = 0;

  /** Whether a row is one of them. */
  take(line: number, cells: readonly string[]): boolean {
    const [first = '', second] = firstSaid(cells, 2);
    if (second !== undefined) return false;
    const isSecret = isTooSecretRow([first]);
    if (!isSecret && !isMarkingRow([first])) return false;
    const said = first.trim().toLowerCase();
    this.#isList &&= !this.#said.has(said) && (this.#said.size === 0 || line === this.#last + 1);
    this.#last = line;
    this.#said.set(said, isSecret);
    return true;
  }

  /** Whether the sheet is marked by them. */
  get areMarkings(): boolean {
    const kinds = [...this.#said.values()];
    return kinds.includes(true) && !(this.#isList && kinds.includes(false));
  }
}
