import { badInput } from '../../errors.js';
import { keptOfPlate, wholePlate } from '../../identifiers/partialPlate.js';
import { identifiedReadings } from '../../identifiers/readings.js';
import { nameWords } from '../nameWords.js';
import { formsOf } from '../nicknames.js';
import { skeletonPattern } from '../skeleton.js';
import { soundsOf } from '../soundsOf.js';
import { codesOf } from './codesOf.js';
import { slipsOf } from './slipsOf.js';
import { compactOf, latinWithWildcards, wordsOf } from './wordsOf.js';

/** What somebody searches for, read in every way in which it may be meant. */
export interface SearchQuery {
  readonly text: string;
  /** Words as names are compared; empty where the text is a pattern or has none. */
  readonly words: readonly string[];
  /** The word by which a name is found under which a number was saved; null where none says enough. */
  readonly saved: string | null;
  /** The whole as an identifier in its possible normal forms, for the beginning of one. */
  readonly codes: readonly string[];
  /** The whole as a plate, of which a part may be known; null where it is none. */
  readonly plate: string | null;
  /** The whole as figures, for the end of a number; null where it is none. */
  readonly ending: string | null;
  /** The whole as a pattern of signs, `?` for one and `*` for any, a British number also with its country's code. */
  readonly patterns: readonly string[];
  /** The question for the index: letters, figures and our own operators alone, so that no syntax can come in. */
  readonly lucene: string;
}

/** Longest text that is searched for. */
export const mostText = 200;
/** Words that are looked for; a longer text is a sentence, and its first words find it. Each way of leaving one out costs. */
const mostWords = 4;

/** @throws BAD_USER_INPUT for a text that is empty, too long or has nothing to search for */
export function searchQuery(text: string): SearchQuery {
  if (text.length > mostText) throw badInput('text', `at most ${mostText} characters`, `${text.length} characters`);
  const patterns = patternsOf(text);
  const words =
    patterns.length === 0
      ? [...new Set([...nameWords(text).map((word) => word.text), ...lost(text)])].slice(0, mostWords)
      : [];
  const codes = patterns.length === 0 ? [...new Set([...codesOf(text), ...codesRead(text)])] : [];
  const plate = patterns.length === 0 && /\d/.test(text) ? wholePlate(text) : null;
  const digits = text.replace(/\D/g, '');
  const ending = patterns.length === 0 && /^[\s\d+().-]+$/.test(text) && digits.length >= 3 ? digits : null;
  if (words.length === 0 && codes.length === 0 && patterns.length === 0) {
    throw badInput('text', 'at least one letter or figure', text);
  }
  const clauses = [
    ...(words.length > 0 ? [wordsClause(words)] : []),
    ...codes.map(codeClause),
    ...(plate === null ? [] : [`searchCodes:/${keptOfPlate(plate)}/^2`]),
    ...(ending === null ? [] : [`searchEnds:${reversed(ending)}*^6`]),
    ...(patterns.length === 0 ? [] : patternClauses(patterns, text)),
  ];
  const saved = patterns.length === 0 ? longestOf(wordsOf(text)) : null;
  return {
    text,
    words,
    saved,
    codes,
    plate,
    ending,
    patterns,
    lucene: clauses.map((clause) => `(${clause})`).join(' '),
  };
}

/** The codes of what a text is by its form: an account by its IBAN, a card of which a part alone is kept, a plate with words around it. */
function codesRead(text: string): readonly string[] {
  const read = /\d/.test(text) ? identifiedReadings(text) : [];
  return read.flatMap(({ clear, key }) => (clear && !key.startsWith('SHORT:') ? codesOf(key) : []));
}

/** Fewer than three signs stand in too many names. */
function longestOf(words: readonly string[]): string | null {
  const longest = words.reduce((long, one) => (one.length > long.length ? one : long), '');
  return longest.length < 3 ? null : longest;
}

/** Words that the reading of names leaves out, where it leaves out all but them: `The Company`, `Dr`. */
function lost(text: string): readonly string[] {
  return nameWords(text).length === 0 ? wordsOf(text) : [];
}

/** All words must be there; of three or more all but one, as a middle name is often left out. */
function wordsClause(words: readonly string[]): string {
  const each = words.map(wordClause);
  if (each.length < 3) return each.map((clause) => `+(${clause})`).join(' ');
  return each
    .map((_left, out) => `(${each.flatMap((clause, index) => (index === out ? [] : [`+(${clause})`])).join(' ')})`)
    .join(' ');
}

/**
 * The ways in which a word may stand in a text. Each has the worth that is given here and no other: the index must not
 * weigh words by how frequent they are, as that counts what the viewer may not see.
 */
function wordClause(word: string): string {
  const forms = formsOf(word);
  const slips = slipsOf(word);
  const sounds = soundsOf(word);
  const skeleton = skeletonPattern(word);
  return [
    `searchWords:/${word}/^16`,
    `searchWords:${word}*^8`,
    ...(forms.length > 0 ? [`searchWords:/(${forms.join('|')})/^4`] : []),
    ...(slips === null ? [] : [`searchWords:/${slips}/^2`]),
    ...(sounds.length > 0 ? [`searchSounds:/(${sounds.join('|')})/^1`] : []),
    ...(skeleton === null ? [] : [`searchWords:/${skeleton}/^1`]),
  ].join(' ');
}

function codeClause(code: string): string {
  const parts = code.split(' ');
  const slips = parts.length === 1 ? slipsOf(code) : null;
  return [
    `(${parts.map((part) => `+searchCodes:${part}*^8`).join(' ')})`,
    ...(parts.length === 1 ? [`searchCodes:/${code}/^16`, `searchWords:${code}*^8`] : []),
    ...(slips !== null && code.length >= 6 && /\d/.test(code) ? [`searchCodes:/${slips}/^2`] : []),
  ].join(' ');
}

function patternClauses(patterns: readonly string[], text: string): readonly string[] {
  return [
    ...patterns.flatMap((pattern) => [
      `searchCodes:${pattern}^8`,
      ...(pattern.startsWith('*') && !pattern.endsWith('*') ? [`searchEnds:${reversed(pattern)}^8`] : []),
    ]),
    patternWords(text)
      .map((part) => `+searchWords:${part}^4`)
      .join(' '),
  ];
}

/** The words of a text in which `?` and `*` stand. */
export const patternWords = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map(latinWithWildcards)
    .filter((part) => /[a-z0-9]/.test(part));

/** @throws BAD_USER_INPUT where so little but wildcards is given that it would find everything */
function patternsOf(text: string): readonly string[] {
  if (!/[?*]/.test(text)) return [];
  if (compactOf(text).length < 2) throw badInput('text', 'at least 2 letters or figures beside ? and *', text);
  const pattern = latinWithWildcards(text).replace(/\*+/g, '*');
  return /^0[1-9][\d?*]*$/.test(pattern) ? [pattern, pattern.replace(/^0/, '44')] : [pattern];
}

const reversed = (text: string) => [...text].reverse().join('');
