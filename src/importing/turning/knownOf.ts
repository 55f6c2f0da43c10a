import { isNotKnown } from '../../identifiers/notKnown.js';
import type { RowValues } from './template.js';

/** A row without words that say nothing is known, for what tells things apart; the row itself where it has none. */
export function knownOf(values: RowValues, rules: number): RowValues {
  let texts: Map<string, string> | null = null;
  for (const [name, text] of values.texts) {
    if (!isNotKnown(text, rules)) continue;
    texts ??= new Map(values.texts);
    texts.delete(name);
  }
  return texts === null ? values : { ...values, texts };
}

/** A row with what could not be read as it was written: two of a name, of whose births nothing could be read, are not one. */
export function writtenOf(values: RowValues, rules: number): RowValues {
  const said = [...values.unread].filter(([, text]) => !isNotKnown(text, rules));
  return said.length === 0 ? values : { ...values, texts: new Map([...values.texts, ...said]) };
}
