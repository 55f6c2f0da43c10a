import { isMarkingColumn, isTooSecret } from '../importing/reading/marking.js';
import { openTables } from '../importing/reading/openTables.js';
import { isBad, type RawTable, rowsOf } from '../importing/reading/row.js';
import { askedOf } from './asked.js';
import { isHeader } from './listHeader.js';
import { WashError } from './washError.js';

/** Most identifiers of one list. */
export const mostLines = 1_000_000;

/**
 * The identifiers of a file: every cell of its tables that is not empty, or those of some columns. Where a header names a
 * name and a date of birth, those are one identifier. Without a header, a line that is one identifier is not taken apart.
 * @throws WashError for a file that cannot be washed
 */
export async function* washFile(path: string, columns: readonly string[]): AsyncIterable<string> {
  let count = 0;
  for (const table of await openTables(path)) {
    let pick: Pick | null = null;
    let markings: readonly number[] = [];
    for await (const row of rowsOf(table)) {
      if (isBad(row)) throw new WashError(`Line ${row.line} cannot be read: ${row.problem}.`);
      if (pick === null) {
        if (row.cells.some(isTooSecret)) throw new TooSecretToWash();
        const hasHeader = columns.length > 0 || isHeader(row.cells);
        pick = hasHeader ? columnPicker(row.cells, columns) : await linePicker(table);
        if (hasHeader) markings = row.cells.flatMap((name, place) => (isMarkingColumn(name) ? [place] : []));
        if (hasHeader) continue;
      }
      if (markings.some((place) => isTooSecret(row.cells[place] ?? ''))) throw new TooSecretToWash();
      for (const text of pick(row.cells)) {
        count += 1;
        if (count > mostLines) throw new WashError(`The list has more than ${mostLines} identifiers.`);
        yield text;
      }
    }
  }
  if (count === 0) throw new WashError('The file holds nothing that could be washed.');
}

/** The identifiers of a row. */
type Pick = (cells: readonly string[]) => readonly string[];

/** A file that says it is SECRET or above. */
export class TooSecretToWash extends WashError {
  constructor() {
    super('The file is marked SECRET or above: it is refused, and nothing of it is kept.');
  }
}

function columnPicker(header: readonly string[], columns: readonly string[]): Pick {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  const names = header.map(plain);
  const places = columns.map((column) => {
    const place = names.indexOf(plain(column));
    if (place >= 0) return place;
    throw new WashError(`The file has no column ${JSON.stringify(column.slice(0, 60))} in its first row.`);
  });
  const person = personPlaces(names);
  const isNamed = person.slice(0, -1).some((place) => places.includes(place));
  const isPerson = person.length > 0 && (places.length === 0 || isNamed);
  return (cells) => {
    const cell = (place: number) => cells[place]?.trim() ?? '';
    const wanted = places.length > 0 ? places : [...cells.keys()];
    const single = wanted.filter((place) => !isPerson || !person.includes(place)).map(cell);
    const joined = person.map(cell).filter((text) => text !== '');
    return [...(isPerson ? [joined.join(' ')] : []), ...single].filter((text) => text !== '');
  };
}

/** Where a header has a name, in one column or in its parts, and a date of birth, in the order in which they are read. */
function personPlaces(names: readonly string[]): readonly number[] {
  const at = (pattern: RegExp) => names.findIndex((name) => pattern.test(name.replace(/[_-]+/g, ' ')));
  const birth = at(/birth|\bborn\b|^d\.?o\.?b\.?$/);
  const whole = at(/^(full ?)?name$|^person$/);
  const forename = at(/^(forenames?|(first|given|christian) ?names?)$/);
  const surname = at(/^(surname|(last|family) ?name)$/);
  if (birth < 0) return [];
  if (forename >= 0 && surname >= 0) {
    const middle = at(/^(middle|second) ?names?$/);
    return [forename, ...(middle < 0 ? [] : [middle]), surname, birth];
  }
  return whole < 0 ? [] : [whole, birth];
}

/** Rows that are looked at to tell whether lines of a list hold what separates cells elsewhere. */
const looked = 200;

/**
 * Reads rows without a header: `BROWN, Ana (1990-02-01)` is one identifier, and so is any line where nothing but the line
 * is one, or where other lines have other numbers of cells; `07700 900123, AB12 CDE` are two.
 */
async function linePicker(table: RawTable): Promise<Pick> {
  const { separator } = table;
  const cellsOf: Pick = (cells) => cells.map((cell) => cell.trim()).filter((text) => text !== '');
  if (separator === null) return cellsOf;
  const sizes = new Set<number>();
  let rows = 0;
  for await (const { cells } of rowsOf(table)) {
    sizes.add(cells.length);
    rows += 1;
    if (rows === looked) break;
  }
  return (cells) => {
    const filled = cellsOf(cells);
    if (filled.length < 2 || filled.every(isIdentifier)) return filled;
    const line = cells.join(separator).trim();
    return isIdentifier(line) || (sizes.size > 1 && !filled.some(isIdentifier)) ? [line] : filled;
  };
}

const isIdentifier = (text: string): boolean => askedOf(text).label !== null;
