import { isMarkingColumn, isTooSecret } from '../importing/reading/marking.js';
import { openTables } from '../importing/reading/openTables.js';
import { isBad, rowsOf } from '../importing/reading/row.js';
import { askedOf } from './asked.js';
import { WashError } from './washError.js';

/** Most identifiers of one list. */
export const mostLines = 1_000_000;

/**
 * The identifiers of a file: every cell of its tables that is not empty, or those of some columns. A first row in which
 * nothing is an identifier is a header; where it names a name and a date of birth, those two are one identifier.
 * @throws WashError for a file that cannot be washed
 */
export async function* washFile(path: string, columns: readonly string[]): AsyncIterable<string> {
  let count = 0;
  for (const table of await openTables(path)) {
    let pick: ((cells: readonly string[]) => readonly string[]) | null = null;
    let markings: readonly number[] = [];
    for await (const row of rowsOf(table)) {
      if (isBad(row)) throw new WashError(`Line ${row.line} cannot be read: ${row.problem}.`);
      const isHeader = pick === null && (columns.length > 0 || row.cells.every((cell) => askedOf(cell).kind === null));
      if (pick === null) {
        if (row.cells.some(isTooSecret)) throw new TooSecretToWash();
        pick = picker(isHeader ? row.cells : null, columns);
        if (isHeader) markings = row.cells.flatMap((name, place) => (isMarkingColumn(name) ? [place] : []));
        if (isHeader) continue;
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

/** A file that says it is SECRET or above. */
export class TooSecretToWash extends WashError {
  constructor() {
    super('The file is marked SECRET or above: it is refused, and nothing of it is kept.');
  }
}

function picker(header: readonly string[] | null, columns: readonly string[]) {
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  const names = header?.map(plain) ?? [];
  const places = columns.map((column) => {
    const place = names.indexOf(plain(column));
    if (place >= 0) return place;
    throw new WashError(`The file has no column ${JSON.stringify(column.slice(0, 60))} in its first row.`);
  });
  const name = names.findIndex((one) => /^(full )?name$|^person$/.test(one));
  const birth = names.findIndex((one) => /birth|^d\.?o\.?b\.?$/.test(one));
  const isPerson = name >= 0 && birth >= 0 && (places.length === 0 || places.includes(name));
  return (cells: readonly string[]): readonly string[] => {
    const cell = (place: number) => cells[place]?.trim() ?? '';
    const wanted = places.length > 0 ? places : [...cells.keys()];
    const single = wanted.filter((place) => !isPerson || (place !== name && place !== birth)).map(cell);
    return [...(isPerson ? [`${cell(name)} ${cell(birth)}`.trim()] : []), ...single].filter((text) => text !== '');
  };
}
