import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { ImportError } from '../importError.js';
import { type BadRow, longestCell, type RawRow } from './row.js';

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

/** Rows of a text. Quoted cells may hold separators and line ends; a quote that is out of place is text. */
export async function* csvRows(
  text: AsyncIterable<string>,
  separator: string,
  comment?: string,
): AsyncIterable<RawRow | BadRow> {
  const parser = parse({
    delimiter: separator,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestCell * 10,
    info: true,
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.some((cell) => cell.length > longestCell)) {
        yield { line, problem: `a cell is longer than ${longestCell} characters`, cells: [] };
      } else if (record.some((cell) => cell.trim() !== '') && !isComment(record, comment)) {
        // Columns that are set apart by spaces are set apart by any number of them.
        yield { line, cells: separator === ' ' ? record.filter((cell) => cell !== '') : record };
      }
      line = info.lines + 1;
    }
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
    source.destroy();
    parser.destroy();
  }
}

const isComment = ([first = '']: readonly string[], sign: string | undefined) =>
  sign !== undefined && first.startsWith(sign);

const unquoted = (text: string) => text.replace(/"(?:[^"]|"")*"/g, '""');
