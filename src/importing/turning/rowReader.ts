import { isNotKnown } from '../../identifiers/notKnown.js';
import type { Mapping, MappingColumn, MappingTable } from '../mapping/mappingSchema.js';
import type { RawRow } from '../reading/row.js';
import { cardMask } from './cardMask.js';
import { type DateContext, dateForms, type ReadDate } from './dateForm.js';
import type { Header } from './findHeader.js';
import type { Flag } from './flag.js';
import { compiled, type Pattern } from './pattern.js';
import { splitter } from './splitter.js';
import { namesIn, type RowValues } from './template.js';
import { Zone } from './zone.js';

/** Reads the cells of a row by what the mapping says of their columns. */
export type ReadRow = (raw: RawRow, row: number, sheet: string, flag: (flag: Flag) => void) => RowValues;

interface Column {
  readonly name: string;
  readonly place: number;
  readonly second: number | null;
  readonly itemsOf: ((cell: string) => readonly string[]) | null;
  readonly read: (cell: string) => string | null;
  readonly column: MappingColumn;
  readonly pattern: Pattern | null;
  readonly readDate: ReadDate | null;
  readonly words: ReadonlyMap<string, string> | null;
}

type Doubt = (kind: Flag['kind'], column: Column, value: string) => void;

/** Reads by where the header has each of the table's columns; one that the file does not have says nothing. */
export function rowReader(
  mapping: Mapping,
  table: MappingTable,
  { places, seconds }: Header,
  context: DateContext,
): ReadRow {
  const { rules } = context;
  const zones = new Map<string, Zone>();
  const zoneOf = (name: string | undefined): Zone | null => {
    if (name === undefined || name === 'cell') return null;
    const zone = zones.get(name) ?? new Zone(name);
    zones.set(name, zone);
    return zone;
  };
  const births = rules >= 8 ? birthColumns(table) : [];
  const dates = (name: string, { date, timezone }: MappingColumn): ReadDate | null =>
    date === undefined
      ? null
      : dateForms(date, zoneOf(timezone ?? mapping.timezone), { ...context, isPast: births.includes(name) });
  const columns = [...places].map(([name, place]): Column => {
    const column = table.columns[name] as MappingColumn;
    return {
      ...{ name, place, second: seconds.get(name) ?? null, column },
      itemsOf: column.each === undefined ? null : splitter(column.each, column.as === 'names', rules),
      read: readerBy(rules, column.as),
      pattern: column.split === undefined ? null : compiled(column.split, rules),
      readDate: dates(name, column),
      words: column.values
        ? new Map(Object.entries(column.values).map(([word, value]) => [word.toLowerCase(), value]))
        : null,
    };
  });
  const mask = cardMask(table, { places });
  return (raw, row, sheet, flag) => {
    const texts = new Map<string, string>();
    const lists = new Map<string, readonly ReadonlyMap<string, string>[]>();
    const unread = new Map<string, string>();
    const told: string[] = [];
    const doubt: Doubt = (kind, { name, place }, value) => {
      // Of a cell that is read as several columns it is said once.
      if (told.includes(`${kind} ${place} ${value}`)) return;
      told.push(`${kind} ${place} ${value}`);
      flag({ kind, row, line: raw.line, column: name, value: mask.cell(value, place) });
    };
    for (const one of columns) {
      const own = (raw.cells[one.place] ?? '').trim();
      // A formula of which the file keeps no value leaves an empty cell: that is said, too.
      if (raw.formulas?.includes(one.place)) doubt('FORMULA', one, own);
      const beside = one.second === null ? '' : (raw.cells[one.second] ?? '').trim();
      const cell = beside === '' ? own : together(one, own, beside, rules);
      if (cell === '') continue;
      if (one.itemsOf === null && one.pattern === null) {
        const read = single(one, cell, doubt);
        if (read !== null) texts.set(one.name, read);
        else if (one.column.sign === undefined) unread.set(one.name, cell);
      } else if (one.itemsOf === null) {
        for (const [name, value] of valuesOf(one, cell, one.name, doubt)) texts.set(name, value);
      } else {
        texts.set(one.name, cell);
        // What parts values stands in `N/A` as well.
        const isOne = rules >= 7 && isNotKnown(cell, rules);
        const items = isOne ? [cell] : one.itemsOf(cell);
        lists.set(
          one.name,
          items.map((item) => new Map(valuesOf(one, item, 'item', doubt))),
        );
      }
    }
    return { row, sheet, cells: mask.cells(raw.cells), texts, lists, unread };
  };
}

/** Columns that say when somebody was born. */
const birthColumns = ({ entities }: MappingTable): readonly string[] =>
  Object.values(entities).flatMap(({ record }) => namesIn(record.birthDate ?? ''));

/** What a date and the cell beside it say: either of them may be date and time already. Nothing where there is no date. */
function together({ readDate }: Column, own: string, beside: string, rules: number): string {
  if (readDate !== null && rules >= 8 && own !== '') return withTime(own, beside, readDate);
  const both = `${own} ${beside}`.trim();
  const isRead = own !== '' && readDate?.(both);
  const whole = rules >= 7 && !isRead && [beside, own].find((text) => readDate?.(text)?.value.includes('T'));
  return whole || (own === '' ? '' : both);
}

/** What programs write where a cell with a date has no time, and before a time that has no date. */
const noTime = /(?<=\d)[ T]+0?0:00(?::00(?:\.0+)?)?$/;
const noDate = /^(?:1899-12-30|1900-01-00|30\/12\/1899|00\/01\/1900)[ T]+(?=\d)/;

/** A date with the time beside it; midnight in the cell of a date is no time where another one says it. */
function withTime(own: string, beside: string, readDate: ReadDate): string {
  const day = own.replace(noTime, '');
  const both = [`${own} ${beside}`, `${day} ${beside.replace(noDate, '')}`].find((text) => readDate(text) !== null);
  if (both !== undefined) return both;
  const isTime = (text: string) => readDate(text)?.value.includes('T') ?? false;
  if (isTime(beside)) return beside;
  return day === own && isTime(own) ? own : `${day} ${beside}`;
}

function valuesOf(one: Column, cell: string, name: string, doubt: Doubt): readonly (readonly [string, string])[] {
  if (one.pattern !== null) {
    const groups = one.pattern(cell);
    if (groups === null) {
      doubt('UNREADABLE_VALUE', one, cell);
      return [[name, cell]];
    }
    const found = Object.entries(groups).map(([group, value]) => [`${name}.${group}`, value.trim()] as const);
    return [[name, cell], ...found];
  }
  const read = single(one, cell, doubt);
  return read === null ? [] : [[name, read]];
}

/** What one cell says; null where it cannot be read, which is flagged. */
function single(one: Column, cell: string, doubt: Doubt): string | null {
  if (one.readDate !== null) {
    const date = one.readDate(cell);
    if (date === null) doubt('UNREADABLE_DATE', one, cell);
    else if (date.doubt !== null) doubt('DOUBTFUL_TIME', one, cell);
    return date?.value ?? null;
  }
  if (one.words !== null) {
    const word = one.words.get(cell.toLowerCase()) ?? one.words.get('*');
    if (word === undefined) doubt('UNREADABLE_VALUE', one, cell);
    return word ?? null;
  }
  const read = one.read(cell);
  if (read === null) doubt('UNREADABLE_VALUE', one, cell);
  return read === null || one.column.sign === undefined ? read : signed(read, one.column.sign);
}

/** An amount without its sign, where it has the one that is asked for. */
function signed(amount: string, sign: 'positive' | 'negative'): string | null {
  const isNegative = amount.startsWith('-');
  return isNegative === (sign === 'negative') ? amount.replace('-', '') : null;
}

type Readers = Readonly<Record<MappingColumn['as'], (cell: string) => string | null>>;

const readers: Readers = {
  text: (cell) => cell,
  names: (cell) => cell,
  // "1234" and "1,234"; "1,5" may be one and a half
  whole: (cell) => (/^-?(\d{1,15}|\d{1,3}([, ]\d{3}){1,4})(\.0+)?$/.test(cell) ? wholeOf(cell) : null),
  // "£1,234.50", "1234.5", "(12.00)", "-12.00" and "12.00-"; no other currency, and no comma before pence
  pence: (cell) => {
    const amount = signFirst(cell.replace(/£/g, '')).trim().replace(/^-\s+/, '-');
    return /^-?(\d{1,12}|\d{1,3}([, ]\d{3}){1,3})(\.\d{1,2}0*)?$/.test(amount) ? penceOf(amount) : null;
  },
  // The same with a word for its way: "12.50 DR" was paid out, "12.50 CR" paid in; what has a minus as well was not paid in
  movement: (cell) => {
    const [, before = '', written = '', after = ''] = /^([a-z ]*)(.*?)([a-z ]*)$/i.exec(cell) ?? [];
    const amount = readers.pence(written.trim());
    const way = `${before}${after}`.trim();
    if (amount === null || way === '') return amount;
    if (paidOut.test(way)) return `-${amount.replace('-', '')}`;
    return paidIn.test(way) && !amount.startsWith('-') ? amount : null;
  },
  // "75", "75.0", "01:15", "0:01:15" and "0:01:15.250"; "1.30" may be minutes, and "0.000868" a part of a day
  seconds: (cell) => (/^\d+\.0*[1-9]/.test(cell) ? null : secondsOf(cell)),
  boolean: (cell) => {
    if (/^(yes|y|true|1|deleted|x)$/i.test(cell)) return 'true';
    if (/^(no|n|false|0|intact)$/i.test(cell)) return 'false';
    return /^\p{Pd}+$/u.test(cell) ? '' : null;
  },
};

const paidOut = /^(?:dr|db|d|debit(?:ed)?|(?:paid |money )?out|withdrawn|withdrawal)$/i;
const paidIn = /^(?:cr|c|credit(?:ed)?|(?:paid |money )?in|deposit(?:ed)?)$/i;

/**
 * How numbers were read until some rules. By the first three, commas and signs of currencies, wherever they stood, said nothing;
 * by the first six, a part of a second was none, whatever it was a part of; by the first seven, a dash was a no.
 */
const earlier: Partial<
  Readonly<Record<MappingColumn['as'], { until: number; read: (cell: string) => string | null }>>
> = {
  whole: {
    until: 4,
    read: (cell) => (/^-?\d{1,15}(\.0+)?$/.test(cell.replace(/[,\s]/g, '')) ? wholeOf(cell) : null),
  },
  pence: {
    until: 4,
    read: (cell) => {
      const amount = signFirst(cell.replace(/[£$€,\s]/g, ''));
      return /^-?\d{1,12}(\.\d{1,2}0*)?$/.test(amount) ? penceOf(amount) : null;
    },
  },
  boolean: { until: 8, read: (cell) => (cell === '-' ? 'false' : readers.boolean(cell) || null) },
  seconds: { until: 7, read: (cell) => secondsOf(cell) },
};

function readerBy(rules: number, as: MappingColumn['as']): (cell: string) => string | null {
  const before = earlier[as];
  return before !== undefined && rules < before.until ? before.read : readers[as];
}

function secondsOf(cell: string): string | null {
  const parts = /^(?:(?:(\d+):)?(\d+):)?(\d+)(?:\.\d+)?$/.exec(cell);
  return parts && String((Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0)) * 60 + Number(parts[3]));
}

const signFirst = (amount: string) => amount.replace(/^\s*\((.*)\)\s*$/, '-$1').replace(/^(.+?)\s*-$/, '-$1');
const wholeOf = (written: string) => String(Number(written.replace(/[,\s]/g, '')));
const penceOf = (amount: string) => String(Math.round(Number(amount.replace(/[,\s]/g, '')) * 100));
