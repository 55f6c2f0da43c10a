import { isMarkingColumn, isTooSecret, isTooSecretMarking, isTooSecretRow } from '../importing/reading/marking.js';
import { openTables } from '../importing/reading/openTables.js';
import { isBad, type RawTable, rowsOf } from '../importing/reading/row.js';
import { askedOf } from './asked.js';
import { isHeader } from './listHeader.js';
import { WashError } from './washError.js';

/** Most identifiers of one list. */
export const mostLines = 1_000_000;

/**
 * The identifiers of a file: every cell of its tables that is not empty, or those of some columns. Where a header names a
 * name and a date of birth, those are one identifier, and so are a sort code and its account number. Without a header, a line that is one identifier is not taken apart.
 * @throws WashError for a file that cannot be washed
 */
export async function* washFile(path: string, columns: readonly string[]): AsyncIterable<string> {
  let count = 0;
  for (const table of await openTables(path)) {
    let pick: Pick | null = null;
    let markings: readonly number[] = [];
    for await (const row of rowsOf(table)) {
      if (isBad(row)) throw new WashError(`Line ${row.line} cannot be read: ${row.problem}.`);
      if (isTooSecretRow(row.cells)) throw new TooSecretToWash();
      if (pick === null) {
        if (row.cells.some(isTooSecret)) throw new TooSecretToWash();
        const hasHeader = columns.length > 0 || isHeader(row.cells);
        pick = hasHeader ? columnPicker(row.cells, columns) : await linePicker(table);
        if (hasHeader) markings = row.cells.flatMap((name, place) => (isMarkingColumn(name) ? [place] : []));
        if (hasHeader) continue;
      }
      if (markings.some((place) => isTooSecretMarking(row.cells[place] ?? ''))) throw new TooSecretToWash();
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
  const joined = joinedColumns(names).filter(
    ({ together, named }) =>
      together.length > 0 && (places.length === 0 || named.some((place) => places.includes(place))),
  );
  return (cells) => {
    const cell = (place: number) => cells[place]?.trim() ?? '';
    const wanted = places.length > 0 ? places : [...cells.keys()];
    const made = joined.map(({ together, join }) => ({ together, text: join(together.map(cell)) }));
    const taken = made.flatMap(({ together, text }) => (text === null ? [] : together));
    const single = wanted.filter((place) => !taken.includes(place)).map(cell);
    return [...made.flatMap(({ text }) => text ?? []), ...single].filter((text) => text !== '');
  };
}

/** Columns that are one identifier together; it is wanted where one of those is that name it. */
interface Joined {
  readonly together: readonly number[];
  readonly named: readonly number[];
  /** Null where the cells of a row are none. */
  readonly join: (cells: readonly string[]) => string | null;
}

function joinedColumns(names: readonly string[]): readonly Joined[] {
  const person = personPlaces(names);
  const account = accountPlaces(names);
  return [
    { together: person, named: person.slice(0, -1), join: (cells) => cells.filter((text) => text !== '').join(' ') },
    { together: account, named: account, join: ([sortCode = '', number = '']) => accountOf(sortCode, number) },
  ];
}

/** Where a header has a sort code and an account number. */
function accountPlaces(names: readonly string[]): readonly number[] {
  const sortCode = names.findIndex((name) => /^(bank )?sort[ _-]?code$/.test(name));
  const number = names.findIndex((name) => /^(bank )?(acc(oun)?t?|a\/c)([ _.-]*(no|num|number)\.?)?$/.test(name));
  return sortCode < 0 || number < 0 ? [] : [sortCode, number];
}

/** A sort code and an account number as one text; spreadsheets drop leading zeros. */
function accountOf(sortCode: string, number: string): string | null {
  if (!/^\d{1,2}([- ]?\d\d){2}$/.test(sortCode) || !/^\d{6,8}$/.test(number)) return null;
  const pairs = sortCode
    .replace(/\D/g, '')
    .padStart(6, '0')
    .replace(/(\d\d)(?=\d)/g, '$1-');
  return `${pairs} ${number.padStart(8, '0')}`;
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
 * Reads rows without a header: `BROWN, Ana (1990-02-01)` is one identifier, and so is any line that is another one than its
 * cells are, or where other lines have other numbers of cells; `07700 900123, AB12 CDE` are two.
 */
async function linePicker(table: RawTable): Promise<Pick> {
  const { separator } = table;
  const filledOf: Pick = (cells) => cells.map((cell) => cell.trim()).filter((text) => text !== '');
  const cellsOf: Pick = (cells) => withAccounts(filledOf(cells));
  if (separator === null) return cellsOf;
  const sizes = new Set<number>();
  let rows = 0;
  for await (const { cells } of rowsOf(table)) {
    sizes.add(cells.length);
    rows += 1;
    if (rows === looked) break;
  }
  return (cells) => {
    const labels = filledOf(cells).map(labelOf);
    if (labels.length < 2 || !labels.includes(null)) return cellsOf(cells);
    const line = cells.join(separator).trim();
    const label = labelOf(line);
    const isOne = label === null ? sizes.size > 1 && labels.every((one) => one === null) : !labels.includes(label);
    return isOne ? [line] : cellsOf(cells);
  };
}

/** A sort code in its pairs, and the account number in the next cell. */
const withAccounts = (cells: readonly string[]): readonly string[] =>
  cells.flatMap((cell, at) => {
    const [before, after] = [cells[at - 1] ?? '', cells[at + 1] ?? ''];
    if (isSortCode(before) && isAccountNumber(cell)) return [];
    return isSortCode(cell) && isAccountNumber(after) ? [`${cell} ${after}`] : [cell];
  });

const isSortCode = (text: string) => /^\d\d([- ])\d\d\1\d\d$/.test(text);
const isAccountNumber = (text: string) => /^\d{8}$/.test(text);

/** What an identifier comes down to; null for what is none. */
const labelOf = (text: string): string | null => askedOf(text).label;
