import type { Row } from '../../graph/graph.js';
import { nameWords } from '../nameWords.js';
import { soundsOf } from '../soundsOf.js';
import { compactOf, wordsOf } from './wordsOf.js';

/** What is searched of a record or event, beside the identifier of its entity. */
export const searchedNames = ['name', 'alias'] as const;
export const searchedReferences = ['reference', 'postcode', 'bookingReference'] as const;
export const searchedTexts = [
  ...['address', 'note', 'make', 'model', 'colour', 'category'],
  ...['label', 'circumstances', 'pickup', 'destination', 'outcome'],
] as const;

/** Properties that the search index is made of; null takes out what an earlier version had. */
export interface SearchTexts {
  readonly searchWords: string | null;
  readonly searchSounds: string | null;
}

/** Enough of any text; what comes later in a long remark is not found, and is still there to be read. */
export const mostSearched = 4_000;

/** What a record or event is found by: its words, those of names also joined, and how its names sound. */
export function searchTexts(stated: Row): SearchTexts {
  const texts = (names: readonly string[]) =>
    names.flatMap((name) => (typeof stated[name] === 'string' ? [stated[name].slice(0, mostSearched)] : []));
  const names = texts(searchedNames);
  const ofNames = names.flatMap((name) => [...wordsOf(name), ...nameWords(name).map(({ text }) => text)]);
  const words = [
    ...ofNames,
    ...texts(searchedReferences).flatMap((text) => [...wordsOf(text), compactOf(text)]),
    ...texts(searchedTexts).flatMap(wordsOf),
  ];
  return { searchWords: joined(words), searchSounds: joined(ofNames.flatMap(soundsOf)) };
}

const joined = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '').join(' ') || null;
