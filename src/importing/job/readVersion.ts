import { ImportError } from '../importError.js';
import type { Mapping, MappingTable } from '../mapping/mappingSchema.js';
import {
  isMarkingColumn,
  isTooSecret,
  isTooSecretMarking,
  isTooSecretRow,
  namesTooSecret,
} from '../reading/marking.js';
import { openTables } from '../reading/openTables.js';
import { type BadRow, isBad, type RawRow, type RawTable } from '../reading/row.js';
import { type CardMask, cardMask } from '../turning/cardMask.js';
import { type Header, headerFinder, tableLike } from '../turning/findHeader.js';
import { rowReader } from '../turning/rowReader.js';
import { rowTurner } from '../turning/rowTurner.js';
import type { TurningContext } from '../turning/turningContext.js';
import type { ReadingReport } from './report.js';
import type { Version } from './version.js';

/** A file that says it is SECRET or above. */
export class TooSecret extends ImportError {
  constructor() {
    super('The file is marked SECRET or above: it is refused, and nothing of it is kept.');
  }
}

export interface Reading {
  readonly path: string;
  readonly mapping: Mapping;
  readonly context: TurningContext;
  readonly into: Version;
  readonly report: ReadingReport;
  /** Whether it is looked at how the file is marked: what is in the graph already must be found there to be taken out again. */
  readonly isNew: boolean;
  /** Told of each row that is rejected, with all of its cells. */
  readonly onRejected?: (row: BadRow, sheet: string, header: readonly string[]) => void;
  /** Called now and then; where it throws, reading ends. */
  readonly pause: (rows: number) => Promise<void>;
}

/** Rows between two pauses, in which others get their turn. */
const stretch = 1_000;

/** Reads a file through its mapping into a version. */
export async function readVersion(reading: Reading): Promise<void> {
  const { mapping, context } = reading;
  const { rules } = context;
  const before7 = { fixedParts: rules < 7, elapsedAsNumber: rules < 7 };
  const sheetForm = { fillsMerged: rules >= 4, asBefore: rules < 6, ...before7 };
  const tables = await openTables(reading.path, mapping.text, sheetForm);
  const taken = new Set<string>();
  const [text] = tables;
  if (text?.name === '' && mapping.tables.length > 1) {
    // Of a workbook that was handed over sheet by sheet, each as a text.
    taken.add(text.name);
    await readTable(text, await tableLike(text, mapping.tables, context.rules), reading);
  } else {
    for (const table of mapping.tables) {
      const sheet = sheetOf(tables, table, mapping.tables.length);
      if (sheet === null) continue;
      taken.add(sheet.name);
      await readTable(sheet, table, reading);
    }
  }
  for (const { name } of tables) if (!taken.has(name)) reading.report.ignore(name, [null]);
  if (reading.report.rowsRead === 0)
    throw new ImportError('The file has no rows that the mapping reads: no sheet of it, or nothing below the header.');
}

/** Columns that have a name, and that the mapping reads nothing of. */
function unread({ places, seconds, names }: Header): readonly string[] {
  const read = new Set([...places.values(), ...seconds.values()]);
  return names.filter((name, place) => name.trim() !== '' && !read.has(place) && !isMarkingColumn(name));
}

function sheetOf(tables: readonly RawTable[], { sheet, optional }: MappingTable, wanted: number): RawTable | null {
  const plain = (text: string) => text.trim().toLowerCase();
  const found = sheet && tables.find(({ name }) => sheet.some((one) => plain(one) === plain(name)));
  const only = sheet === undefined || (tables.length === 1 && wanted === 1) ? tables[0] : undefined;
  const table = found ?? only;
  if (table) return table;
  if (optional) return null;
  const names = tables.map(({ name }) => JSON.stringify(name)).join(', ');
  throw new ImportError(
    `The mapping reads the sheet ${sheet?.map((name) => JSON.stringify(name)).join(' or ')}; the file has ${names}.`,
  );
}

async function readTable(raw: RawTable, table: MappingTable, reading: Reading): Promise<void> {
  const { mapping, context, into, report, isNew, onRejected, pause } = reading;
  const findHeader = headerFinder(table, context.rules);
  const turn = rowTurner(table, context);
  const flag = (one: Parameters<ReadingReport['flag']>[0]) => report.flag(one, raw.name);
  let width = 0;
  let names: readonly string[] = [];
  let markingColumns: readonly number[] = [];
  let read: ReturnType<typeof rowReader> | null = null;
  let row = 0;
  let mask: CardMask | null = null;
  const reject = (one: RawRow | BadRow, reason: string) => {
    report.reject({ line: one.line, sheet: raw.name, reason });
    const cells = mask?.cells(one.cells, isBad(one) || one.cells.length !== width) ?? [];
    onRejected?.({ line: one.line, cells, problem: reason }, raw.name, names);
  };
  const take = (one: RawRow | BadRow) => {
    if (read === null) {
      if (isNew && one.cells.some(isTooSecret)) throw new TooSecret();
      const header = findHeader(one);
      if (header === null) {
        // In the header itself, a column may be called so.
        if (isNew && one.cells.some(namesTooSecret)) throw new TooSecret();
        return;
      }
      ({ width, names } = header);
      if (isNew) markingColumns = names.flatMap((name, place) => (isMarkingColumn(name) ? [place] : []));
      into.headers.set(raw.name, names);
      mask = cardMask(table, header);
      read = rowReader(mapping, table, header, context);
      report.ignore(raw.name, unread(header));
      if (header.line > 0) return;
    }
    row += 1;
    report.rowsRead += 1;
    // It may stand below the table, too.
    if (isNew && isTooSecretRow(one.cells)) throw new TooSecret();
    if (markingColumns.some((place) => isTooSecretMarking(one.cells[place] ?? ''))) throw new TooSecret();
    if (isBad(one)) reject(one, one.problem);
    else if (one.cells.length > width && one.cells.slice(width).some((cell) => cell.trim() !== '')) {
      reject(one, `it has ${one.cells.length} cells where the header has ${width}`);
    } else if (raw.even && one.cells.length < width) {
      reject(one, `it has ${one.cells.length} cells where the header has ${width}`);
    } else {
      const problem = turn(read(one, row, raw.name, flag), one.line, flag, into.sink);
      if (problem !== null) reject(one, problem);
    }
  };
  let since = 0;
  for await (const some of raw.stretches()) {
    for (const one of some) {
      take(one);
      since += 1;
      if (since < stretch) continue;
      since = 0;
      await pause(report.rowsRead);
    }
  }
  if (read === null) throw new ImportError('No header was found: the mapping matches nothing in this file.');
}
