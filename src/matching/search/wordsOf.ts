import { latin } from '../nameWords.js';

/** The words of any text as they are searched: Latin letters and figures in lower case; an apostrophe parts nothing. */
export const wordsOf = (text: string): readonly string[] =>
  latin(text)
    .replace(/['’`´]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** A reference or postcode as one word, so that spacing and punctuation do not matter. */
export const compactOf = (text: string): string => wordsOf(text).join('');

/** The same with `?` and `*` left in place. */
export const latinWithWildcards = (text: string): string => latin(text).replace(/[^a-z0-9?*]/g, '');
