import { ImportError } from '../importError.js';
import type { Mapping, MappingTable } from '../mapping/mappingSchema.js';
import {
  isMarkingColumn,
  isTooSecret,
  isTooSecretMarking,
  isTooSecretRow,
  namesTooSecret,
} from '../reading/marking.js';
import { type BadRow, holdsRows, isBad, type RawRow, type RawTable } from '../reading/row.js';
import { cardMask } from '../turning/cardMask.js';
import { type Header, headerFinder } from '../turning/findHeader.js';
import type { Flag } from '../turning/flag.js';
import { type NoRow, noRowOf } from '../turning/noRow.js';
import { rowReader } from '../turning/rowReader.js';
import { rowTurner } from '../turning/rowTurner.js';
import { swallowsRows } from '../turning/swallowed.js';
import type { TurningContext } from '../turning/turningContext.js';
import { namedNotRead, readPlaces, unnamedNotRead } from './notRead.js';
import type { ReadingReport } from './report.js';
import { TooSecret } from './tooSecret.js';
import type { Version } from './version.js';

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

type AnyRow = RawRow | BadRow;

/** Rows between two pauses, in which others get their turn. */
const stretch = 1_000;

/** Reads one table of a file, as one of the mapping's, into a version. */
export async function readTable(raw: RawTable, table: MappingTable, reading: Reading): Promise<void> {
  const { report, pause } = reading;
  const take = taker(raw, table, reading);
  let since = 0;
  for await (const some of raw.stretches()) {
    for (const one of some) {
      take.row(one);
      since += 1;
      if (since < stretch) continue;
      since = 0;
      await pause(report.rowsRead);
    }
  }
  take.end();
}

/** Takes rows as they come: where an earlier one may be the header, they are kept until that is known. */
function taker(raw: RawTable, table: MappingTable, reading: Reading) {
  const { isNew, context } = reading;
  const finder = headerFinder(table, context.rules);
  const kept: AnyRow[] = [];
  let below: ((one: AnyRow) => void) | null = null;
  const begin = (header: Header) => {
    const takeRow = rowTaker(raw, table, header, reading);
    for (const one of kept.splice(0)) {
      if (one.line > header.line) takeRow(one);
      else if (isNew && isMarkedAbove(one, header)) throw new TooSecret();
    }
    below = takeRow;
  };
  return {
    row: (one: AnyRow) => {
      if (below !== null) return below(one);
      if (isNew && !finder.hasOne && one.cells.some(isTooSecret)) throw new TooSecret();
      kept.push(one);
      const header = finder.next(one);
      if (header !== null) return begin(header);
      if (finder.hasOne) return;
      kept.length = 0;
      // In the header itself, a column may be called so.
      if (isNew && one.cells.some(namesTooSecret)) throw new TooSecret();
    },
    end: () => {
      const header = below === null ? finder.last() : null;
      if (header !== null) begin(header);
      if (below === null) throw new ImportError('No header was found: the mapping matches nothing in this file.');
    },
  };
}

const isMarkedAbove = ({ line, cells }: AnyRow, header: Header): boolean =>
  cells.some(isTooSecret) || (line < header.line && cells.some(namesTooSecret));

/** Takes the rows below a header. */
function rowTaker(raw: RawTable, table: MappingTable, header: Header, reading: Reading): (one: AnyRow) => void {
  const { mapping, context, into, report, isNew, onRejected } = reading;
  const { rules } = context;
  const { width, names } = header;
  const flag = (one: Flag) => report.flag(one, raw.name);
  const read = rowReader(mapping, table, header, context);
  const turn = rowTurner(table, context);
  const mask = cardMask(table, header);
  const places = readPlaces(header);
  const noRow: NoRow = rules >= 8 ? noRowOf(header) : () => null;
  const isSeveral = rules >= 8 ? swallowsRows(table, header, raw.separator, context) : () => false;
  const unnamed = unnamedNotRead(header);
  const markingColumns = isNew ? names.flatMap((name, place) => (isMarkingColumn(name) ? [place] : [])) : [];
  let row = 0;
  into.headers.set(raw.name, names);
  for (const column of namedNotRead(header)) report.ignore(raw.name, column);
  if (raw.hidden) flag({ kind: 'HIDDEN_SHEET', row: 0, line: header.line, column: '', value: raw.name });
  const problemOf = (one: AnyRow): string | null => {
    if (isBad(one) && (rules < 8 || one.errors === undefined || one.errors.some((place) => places.has(place))))
      return one.problem;
    const { cells } = one;
    const reason = noRow(cells);
    if (reason !== null) return reason;
    const isWider = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
    if (isWider || (raw.even && cells.length < width))
      return `it has ${cells.length} cells where the header has ${width}`;
    if (isSeveral(cells)) return holdsRows;
    for (const column of unnamed(cells)) report.ignore(raw.name, column);
    return turn(read(one, row, raw.name, flag), one.line, flag, into.sink);
  };
  return (one) => {
    row += 1;
    report.rowsRead += 1;
    // It may stand below the table, too.
    if (isNew && isTooSecretRow(one.cells)) throw new TooSecret();
    if (markingColumns.some((place) => isTooSecretMarking(one.cells[place] ?? ''))) throw new TooSecret();
    const reason = problemOf(one);
    if (reason === null) return;
    report.reject({ line: one.line, sheet: raw.name, reason });
    const cells = mask.cells(one.cells, isBad(one) || one.cells.length !== width);
    onRejected?.({ line: one.line, cells, problem: reason }, raw.name, names);
  };
}
