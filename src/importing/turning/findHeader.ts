import { ImportError } from '../importError.js';
import type { MappingTable } from '../mapping/mappingSchema.js';
import type { Across } from '../reading/mergedCells.js';
import { type BadRow, isBad, type RawRow, type RawTable, rowsOf } from '../reading/row.js';

/** Rows among which a header is looked for. */
const farthest = 100;

export interface Header {
  readonly line: number;
  /** Where each column of the mapping stands; optional ones that are not there are left out. */
  readonly places: ReadonlyMap<string, number>;
  /** Where the cell stands that follows a column's own, such as the time beside a date. */
  readonly seconds: ReadonlyMap<string, number>;
  readonly width: number;
  readonly names: readonly string[];
  /** By columns over which the name of another is merged: that one's place. */
  readonly across: Across;
}

/** A name as it is compared. */
export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:*]+/g, ' ')
    .trim();

/** Looks for the header among the first rows. */
export interface HeaderFinder {
  /**
   * Gives it once it came; it may be an earlier row.
   * @throws ImportError that names the columns which are missing
   */
  next(row: RawRow | BadRow): Header | null;
  /** Where no more rows come: an earlier row that may be it. */
  last(): Header | null;
  /** Whether there is such a row. */
  readonly hasOne: boolean;
}

export function headerFinder(table: MappingTable, rules: number): HeaderFinder {
  const { header } = table;
  const wanted = typeof header === 'object' && 'containing' in header ? spellings(table, header.containing) : [];
  const known = knownNames(table);
  let doubtful: { readonly row: RawRow | BadRow; readonly known: number; readonly filled: number } | null = null;
  let seen = 0;
  const last = () => doubtful && placed(table, doubtful.row, rules);
  const next = (row: RawRow | BadRow): Header | null => {
    seen += 1;
    if (header === 'none') return placesByNumber(table, row);
    if ('row' in header) return row.line < header.row ? null : placed(table, row, rules);
    const cells = row.cells.map(plain).filter((cell) => cell !== '');
    const isOne = wanted.every((some) => some.some((name) => cells.includes(plain(name))));
    if (isOne && rules < 8) return placed(table, row, rules);
    const count = cells.filter((cell) => known.has(cell)).length;
    // Rows of a table have as many cells as its header: one that has more stands above none of what came before.
    if (isOne && (doubtful === null || (count > doubtful.known && cells.length > doubtful.filled))) {
      // `Name: | Smith` above a table says what was searched for; a header has more of the mapping's columns.
      if (doubtful !== null || (count > 1 && count * 2 > cells.length)) return placed(table, row, rules);
      doubtful = { row, known: count, filled: cells.length };
    }
    if (seen < farthest) return null;
    const found = last();
    if (found !== null) return found;
    throw new ImportError(
      `No header was found in the first ${farthest} rows: expected a row with ${wanted.map(either).join(' and ')}.`,
    );
  };
  return {
    ...{ next, last },
    get hasOne() {
      return doubtful !== null;
    },
  };
}

function placesByNumber(table: MappingTable, row: RawRow | BadRow): Header {
  const places = Object.entries(table.columns).map(
    ([
      name,
      {
        header: [place = ''],
      },
    ]) => [name, Number(place) - 1] as const,
  );
  const nothing = { seconds: new Map(), names: [], across: new Map() };
  return { line: 0, places: new Map(places), width: row.cells.length, ...nothing };
}

/** All names by which a mapping knows columns of a table, and those that tell it from others. */
const knownNames = ({ columns, signs = [] }: MappingTable): ReadonlySet<string> =>
  new Set(
    [...Object.values(columns).flatMap(({ header, followedBy = [] }) => [...header, ...followedBy]), ...signs].map(
      plain,
    ),
  );

/**
 * The table of a mapping that a text is: the one of whose columns and signs it has most.
 * @throws ImportError that names what each of them needs, or which of them it may be alike
 */
export async function tableLike(text: RawTable, tables: readonly MappingTable[], rules: number): Promise<MappingTable> {
  const problems: string[] = [];
  let most = 0;
  let best: MappingTable[] = [];
  for (const table of tables) {
    try {
      const { places, names } = await headerOf(text, table, rules);
      const cells = new Set(names.map(plain));
      const found = places.size + (table.signs ?? []).filter((sign) => cells.has(plain(sign))).length;
      if (found > most) best = [table];
      else if (found === most && found > 0) best.push(table);
      most = Math.max(most, found);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      problems.push(error.message);
    }
  }
  const [first] = best;
  if (first !== undefined && (best.length === 1 || rules < 4)) return first;
  if (first !== undefined) {
    throw new ImportError(
      `The text may be any of ${best.map(({ sheet }) => (sheet ?? ['the first sheet'])[0]).join(', ')}: its header has as many columns of each. Hand it over as a sheet of that name in a workbook.`,
    );
  }
  throw new ImportError(`The text is none of the tables that the mapping reads. ${problems.join(' ')}`.trim());
}

async function headerOf(text: RawTable, table: MappingTable, rules: number): Promise<Header> {
  const find = headerFinder(table, rules);
  for await (const row of rowsOf(text)) {
    const header = find.next(row);
    if (header !== null) return header;
  }
  const header = find.last();
  if (header !== null) return header;
  const named = typeof table.header === 'object' && 'containing' in table.header ? table.header.containing : [];
  throw new ImportError(`No header was found: expected a row with ${named.map((one) => `"${one}"`).join(' and ')}.`);
}

/** A name by which the header is found may be written in any way that its column may. */
const spellings = (table: MappingTable, names: readonly string[]): readonly (readonly string[])[] =>
  names.map((name) => {
    const column = Object.values(table.columns).find(({ header }) => header.some((one) => plain(one) === plain(name)));
    return column?.header ?? [name];
  });

function placed(table: MappingTable, row: RawRow | BadRow, rules: number): Header {
  // A name that cannot be read is missed where its column is needed.
  if (isBad(row) && (rules < 8 || row.errors === undefined))
    throw new ImportError(`The header in line ${row.line} cannot be read: ${row.problem}.`);
  const cells = row.cells.map(plain);
  const places = new Map<string, number>();
  const seconds = new Map<string, number>();
  const missing: string[] = [];
  const placeOf = (header: readonly string[]) =>
    header.map((written) => cells.indexOf(plain(written))).find((index) => index >= 0);
  for (const [name, { header, followedBy, optional }] of Object.entries(table.columns)) {
    // A time of which the date has a column of its own follows it.
    const isTime = (written: string) => rules >= 7 && (followedBy ?? []).some((one) => plain(one) === plain(written));
    const place = placeOf(header.filter((written) => !isTime(written))) ?? placeOf(header);
    if (place !== undefined) places.set(name, place);
    else if (!optional) missing.push(either(header));
    const second = placeOf(followedBy ?? []);
    if (place !== undefined && second !== undefined && second !== place) seconds.set(name, second);
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
  return {
    line: row.line,
    places,
    seconds,
    width: lastNamed(cells),
    names: row.cells,
    across: row.across ?? new Map(),
  };
}

const lastNamed = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;
const either = (names: readonly string[]) => names.map((written) => `"${written}"`).join(' or ');
const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text.slice(0, 60))).join(', ');
