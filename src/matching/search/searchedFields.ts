import type { Row } from '../../graph/graph.js';
import { weights } from '../weights.js';

const { search } = weights;

/** A place in which something was found, as the API names it. */
export type SearchedField =
  | 'IDENTIFIER'
  | 'NAME'
  | 'ALIAS'
  | 'SAVED_AS'
  | 'REFERENCE'
  | 'POSTCODE'
  | 'ADDRESS'
  | 'DESCRIPTION'
  | 'REMARK';

export interface SearchedValue {
  readonly field: SearchedField;
  readonly value: string;
  readonly worth: number;
  /** Where it stands among what is said: what is worth more comes first. */
  readonly place: number;
}

const fields = (
  [
    ['name', 'NAME', search.name],
    ['alias', 'ALIAS', search.alias],
    ['savedAs', 'SAVED_AS', search.savedAs],
    ['reference', 'REFERENCE', search.reference],
    ['bookingReference', 'REFERENCE', search.reference],
    ['postcode', 'POSTCODE', search.postcode],
    ['address', 'ADDRESS', search.address],
    ['pickup', 'ADDRESS', search.address],
    ['destination', 'ADDRESS', search.address],
    ['make', 'DESCRIPTION', search.description],
    ['model', 'DESCRIPTION', search.description],
    ['colour', 'DESCRIPTION', search.description],
    ['category', 'DESCRIPTION', search.description],
    ['label', 'DESCRIPTION', search.description],
    ['outcome', 'REMARK', search.remark],
    ['note', 'REMARK', search.remark],
    ['circumstances', 'REMARK', search.remark],
  ] as const
).map(([property, field, worth], place) => ({ property, field, worth, place }));

/** What a record, event or operation says that can be searched, each once: a place is often named by its address. */
export function searchedValues(stated: Row): readonly SearchedValue[] {
  const values: SearchedValue[] = [];
  for (const { property, field, worth, place } of fields) {
    const value = stated[property];
    if (typeof value !== 'string' || value === '' || values.some((one) => one.value === value)) continue;
    values.push({ field, value, worth, place });
  }
  return values;
}
