import { firstSaid, isMarkingRow } from '../reading/marking.js';
import { type Header, plain } from './findHeader.js';

/** Why what stands below a header is no row of its table, in words; null where it may be one. */
export type NoRow = (cells: readonly string[]) => string | null;

/** What people and programs write below a table, or between its pages. */
export function noRowOf(header: Header): NoRow {
  const names = header.names.map(plain);
  const places = [...header.places.values()];
  const repeats = (cells: readonly string[]) =>
    names.length > 0 &&
    places.every((place) => plain(cells[place] ?? '') === names[place]) &&
    cells.every((cell, place) => ['', names[place]].includes(plain(cell)));
  const kinds: readonly (readonly [is: (cells: readonly string[]) => boolean, reason: string])[] = [
    [repeats, 'it repeats the header'],
    // In a table of one column it may be what a caller's number is told by: `Restricted`.
    [(cells) => places.length > 1 && isMarkingRow(cells), 'it is a marking, and no row of the table'],
    [isEnd, 'it says that the table ends'],
    [isTotal, 'it is a total'],
  ];
  return (cells) => kinds.find(([is]) => is(cells))?.[1] ?? null;
}

const end = /^\W*end of (?:the )?(?:document|report|file|list|table|data|extract|export|sheet)\W*$/i;

function isEnd(cells: readonly string[]): boolean {
  const [first = '', second] = firstSaid(cells, 2);
  return second === undefined && end.test(first);
}

const total =
  /^(?:(?:grand|sub|overall)[\s-]*totals?|totals?)(?:\s+(?:number|count|amount|value|rows|records|entries|calls|people))?\s*[:=]?$/i;

/** A sum, a count or a duration; a telephone number, a date or a reference is none. */
const sum = /^[-(]?\s*£?\s*-?(?:0|[1-9]\d{0,8}|[1-9]\d{0,2}(?:[, ]\d{3})+)(?:\.\d+)?\s*\)?%?$|^\d+(?::\d\d){1,2}$/;

/** A sum is shorter. */
const longest = 60;

/** Somebody may be called `Total`: of a total nothing else is said but sums. */
function isTotal(cells: readonly string[]): boolean {
  const [first = ''] = firstSaid(cells, 1);
  if (first.length > longest || !total.test(first.trim())) return false;
  return cells.every(
    (cell) => cell === first || cell.trim() === '' || (cell.length <= longest && sum.test(cell.trim())),
  );
}
