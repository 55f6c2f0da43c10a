import { ImportError } from '../importError.js';
import type { MappingTable } from '../mapping/mappingSchema.js';
import { type BadRow, isBad, type RawRow } from '../reading/row.js';

/** Rows among which a header is looked for. */
const farthest = 100;

export interface Header {
  readonly line: number;
  /** Where each column of the mapping stands; optional ones that are not there are left out. */
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
  readonly names: readonly string[];
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/**
 * Watches the first rows for the header; gives null until it came.
 * @throws ImportError that names the columns which are missing
 */
export function headerFinder(table: MappingTable): (row: RawRow | BadRow) => Header | null {
  const { header } = table;
  let seen = 0;
  return (row) => {
    seen += 1;
    if (header === 'none') {
      const places = Object.entries(table.columns).map(
        ([
          name,
          {
            header: [place = ''],
          },
        ]) => [name, Number(place) - 1] as const,
      );
      return { line: 0, places: new Map(places), width: row.cells.length, names: [] };
    }
    if ('row' in header && row.line < header.row) return null;
    if ('containing' in header) {
      const cells = new Set(row.cells.map(plain));
      if (!header.containing.every((name) => cells.has(plain(name)))) {
        if (seen < farthest) return null;
        throw new ImportError(
          `No header was found in the first ${farthest} rows: expected a row with ${quoted(header.containing)}.`,
        );
      }
    }
    if (isBad(row)) throw new ImportError(`The header in line ${row.line} cannot be read: ${row.problem}.`);
    return placed(table, row);
  };
}

function placed(table: MappingTable, row: RawRow): Header {
  const cells = row.cells.map(plain);
  const places = new Map<string, number>();
  const missing: string[] = [];
  for (const [name, { header, optional }] of Object.entries(table.columns)) {
    const place = header.map((written) => cells.indexOf(plain(written))).find((index) => index >= 0);
    if (place !== undefined) places.set(name, place);
    else if (!optional) missing.push(header.map((written) => `"${written}"`).join(' or '));
  }
  if (missing.length > 0) {
    throw new ImportError(
      `The header in line ${row.line} lacks ${missing.length === 1 ? 'the column' : 'the columns'} ${missing.join(', ')}. It has ${quoted(row.cells.slice(0, 50))}.`,
    );
  }
  const twice = [...places].filter(
    ([, place]) => cells[place] !== '' && cells.indexOf(cells[place] ?? '') !== cells.lastIndexOf(cells[place] ?? ''),
  );
  if (twice.length > 0) {
    throw new ImportError(
      `The header in line ${row.line} has ${quoted(twice.map(([, place]) => row.cells[place] ?? ''))} more than once.`,
    );
  }
  return { line: row.line, places, width: lastNamed(cells), names: row.cells };
}

const lastNamed = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;
const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text.slice(0, 60))).join(', ');
