import { maskedCards } from '../../identifiers/paymentCard.js';
import type { MappingTable } from '../mapping/mappingSchema.js';
import type { Header } from './findHeader.js';
import { namesIn } from './template.js';

/** The columns of a table in which payment cards are written. */
const cardColumns = ({ entities }: MappingTable): readonly string[] =>
  Object.values(entities)
    .filter(({ kind }) => kind === 'PaymentCard')
    .flatMap(({ key, also, each }) => [
      ...(each === undefined ? [] : [each]),
      ...namesIn(`${key}${also ?? ''}`).map((name) => name.trim().replace(/\..*/, '')),
    ]);

/** The cells of a row as they may be kept: none with the number of a payment card in full. */
export interface CardMask {
  /** What stands in one place. */
  cell(text: string, place: number): string;
  /** All cells; `isShifted` where nobody knows which column each belongs to. */
  cells(cells: readonly string[], isShifted?: boolean): readonly string[];
}

/** How rows of a table are kept. Where it reads no cards they stay as they are. */
export function cardMask(table: MappingTable, { places }: Pick<Header, 'places'>): CardMask {
  const names = cardColumns(table);
  const masked = new Set(names.map((name) => places.get(name)));
  const cell = (text: string, place: number) => (masked.has(place) ? maskedCards(text) : text);
  return {
    cell,
    cells: (cells, isShifted = false) => (names.length === 0 ? cells : cells.map(isShifted ? maskedCards : cell)),
  };
}
