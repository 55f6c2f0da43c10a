import { type CsvError, parse } from 'csv-parse';
import { ImportError } from '../importError.js';
import { type BadRow, holdsRows, longestCell, type RawRow } from './row.js';

/** The separator of a text file: the one that most of its first lines agree on. */
export function separatorOf(head: string): ',' | ';' | '\t' | '|' {
  const lines = unquoted(head)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const scored = ([',', ';', '\t', '|'] as const).map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    return { separator, score: counts.filter((count) => count === usual).length * 100 + usual };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/**
 * Rows of a text, some at a time: there are millions, and to wait for each costs more than to read it. Quoted cells may hold
 * separators and line ends; a quote that is out of place is text.
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  separator: string,
  comment?: string,
): AsyncIterable<readonly (RawRow | BadRow)[]> {
  const parser = parse({
    delimiter: separator,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestCell * 10,
  });
  // It is told to whoever wrote what cannot be parsed.
  parser.on('error', () => {});
  let line = 1;
  const rows = () => {
    const found: (RawRow | BadRow)[] = [];
    for (let cells = parser.read() as string[] | null; cells !== null; cells = parser.read() as string[] | null) {
      const one = rowOf(cells, line, separator, comment);
      if (one !== null) found.push(one);
      line += linesOf(cells);
    }
    return found;
  };
  try {
    for await (const piece of text) {
      const written = new Promise<Error | null | undefined>((resolve) => parser.write(piece, resolve));
      // What was parsed is taken before the end of writing is waited for, which comes only when there is room again.
      const found = rows();
      if (found.length > 0) yield found;
      const problem = await written;
      if (problem) throw problem;
    }
    const ended = new Promise<Error | null | undefined>((resolve) => parser.end(resolve));
    const found = rows();
    if (found.length > 0) yield found;
    const problem = await ended;
    const last = rows();
    if (last.length > 0) yield last;
    if (problem) throw problem;
  } catch (error) {
    const code = (error as CsvError).code;
    if (code === 'CSV_MAX_RECORD_SIZE') {
      throw new ImportError(
        `The row that begins at line ${line} is longer than ${longestCell * 10} characters; this is no table.`,
      );
    }
    if (code === 'CSV_QUOTE_NOT_CLOSED') {
      throw new ImportError(
        `A quotation mark that opens at or after line ${line} is never closed: rows after it cannot be told apart.`,
      );
    }
    throw error;
  } finally {
    parser.destroy();
  }
}

/** A row as it stands in some line; null for an empty one or a comment. */
function rowOf(cells: string[], line: number, separator: string, comment?: string): RawRow | BadRow | null {
  if (cells.some((cell) => cell.length > longestCell)) {
    // The others are needed where the row is shown as rejected.
    const shown = cells.map((cell) => (cell.length > longestCell ? `${cell.slice(0, 1_000)}...` : cell));
    return { line, problem: `a cell is longer than ${longestCell} characters`, cells: shown };
  }
  if (cells.every((cell) => cell === '' || cell.trim() === '') || isComment(cells, comment)) return null;
  if (cells.some((cell) => isSwallowed(cell, cells.length, separator))) return { line, problem: holdsRows, cells };
  // Columns that are set apart by spaces are set apart by any number of them.
  return { line, cells: separator === ' ' ? cells.filter((cell) => cell !== '') : cells };
}

/** How many lines a row takes: one, and those that end within its quoted cells. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) lines += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return lines;
}

/**
 * Whether a quoted cell holds whole rows, as it does where a quotation mark was left open and a later one closes it. Texts of
 * several lines have commas, too: of a few columns it is only sure where a quoted cell begins inside, or tabs set them apart.
 */
function isSwallowed(cell: string, columns: number, separator: string): boolean {
  if (columns < 2 || !/[\r\n]/.test(cell)) return false;
  if (separator !== '\t' && columns < 6 && !cell.includes(`${separator}"`)) return false;
  const [, ...lines] = cell.split(/\r\n|\n|\r/);
  return lines.some((line) => line.split(separator).length >= columns);
}

const isComment = ([first = '']: readonly string[], sign: string | undefined) =>
  sign !== undefined && first.startsWith(sign);

const unquoted = (text: string) => text.replace(/"(?:[^"]|"")*"/g, '""');
