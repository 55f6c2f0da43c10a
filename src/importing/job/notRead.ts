import { isMarkingColumn } from '../reading/marking.js';
import { lettersOf } from '../reading/mergedCells.js';
import type { Header } from '../turning/findHeader.js';
import { quoted } from './report.js';

/** Places of columns that the mapping reads. */
export const readPlaces = ({ places, seconds }: Header): ReadonlySet<number> =>
  new Set([...places.values(), ...seconds.values()]);

/** Columns that have a name, and that the mapping reads nothing of. */
export function namedNotRead(header: Header): readonly string[] {
  const read = readPlaces(header);
  return header.names.flatMap((name, place) =>
    name.trim() === '' || read.has(place) || isMarkingColumn(name) ? [] : [`column ${quoted(name)}`],
  );
}

/** Watches for columns without a name: what nobody can map is told where it holds something, each once. */
export function unnamedNotRead(header: Header): (cells: readonly string[]) => readonly string[] {
  const { names, width, across } = header;
  const read = readPlaces(header);
  const waiting = new Set(
    Array.from({ length: width }, (_one, place) => place).filter(
      (place) => !read.has(place) && (names[place] ?? '').trim() === '',
    ),
  );
  const told = (place: number): string => {
    const over = names[across.get(place) ?? -1]?.trim();
    return `column ${lettersOf(place)} (no header${over ? `; ${quoted(over)} is merged over it` : ''})`;
  };
  return (cells) => {
    if (waiting.size === 0) return [];
    const held = [...waiting].filter((place) => (cells[place] ?? '').trim() !== '');
    for (const place of held) waiting.delete(place);
    return held.map(told);
  };
}
