import { identityOf } from '../../identifiers/identityOf.js';
import { isRegistration } from '../../identifiers/vehicle.js';
import type { MappingColumn, MappingTable } from '../mapping/mappingSchema.js';
import { type DateContext, dateForms } from './dateForm.js';
import type { Header } from './findHeader.js';
import { Zone } from './zone.js';

type IsOne = (cell: string) => boolean;

/** Kinds of which hardly any words but their own pass for one. */
const kinds: Readonly<Record<string, IsOne>> = {
  Phone: (cell) => !identityOf('Phone', cell).damaged,
  Email: (cell) => !identityOf('Email', cell).damaged,
  Vehicle: isRegistration,
};

/**
 * Whether a row of a text is several: an open quotation mark that a later one closes makes one cell of what stands between them.
 * Lines of a text may have as many commas as a row; but they have no date, number or mark where each row of the table has it.
 */
export function swallowsRows(
  { columns, entities }: MappingTable,
  { places, width }: Header,
  separator: string | null,
  context: DateContext,
): (cells: readonly string[]) => boolean {
  if (separator === null) return () => false;
  const known: { readonly place: number; readonly isOne: IsOne }[] = [];
  for (const [name, place] of places) {
    const { date, split, each } = columns[name] as MappingColumn;
    if (split !== undefined || each !== undefined) continue;
    const read = date === undefined ? null : dateForms(date, new Zone('UTC'), context);
    if (read !== null) known.push({ place, isOne: (cell) => read(cell) !== null });
    for (const { kind, key } of Object.values(entities)) {
      const isOne = key === `{${name}}` ? kinds[kind] : undefined;
      if (isOne !== undefined) known.push({ place, isOne });
    }
  }
  const isRow = (line: string): boolean => {
    const cells = line.split(separator).map((cell) => cell.trim());
    const said = known.filter(({ place }) => (cells[place] ?? '') !== '');
    return cells.length === width && said.length > 0 && said.every(({ place, isOne }) => isOne(cells[place] ?? ''));
  };
  return (cells) => {
    if (known.length === 0 || !cells.some((cell) => /[\r\n]/.test(cell))) return false;
    const lines = cells.join(separator).split(/[\r\n]+/);
    const written = lines.filter((line) => line.trim() !== '');
    return written.length > 1 && written.every(isRow);
  };
}
