import type { Row } from '../../graph/graph.js';
import { nameWords } from '../nameWords.js';
import { weights } from '../weights.js';
import { type Match, matchIdentifier, type SearchReason } from './matchIdentifier.js';
import { type SearchedField, type SearchedValue, searchedValues } from './searchedFields.js';
import type { SearchQuery } from './searchQuery.js';
import type { WordMatcher } from './wordMatcher.js';
import { compactOf, wordsOf } from './wordsOf.js';

/** A value in which something was found, and the words of it that were. */
export interface Highlight {
  readonly field: SearchedField;
  readonly value: string;
  /** Words in their folded form; empty where the whole value was found. */
  readonly words: ReadonlySet<string>;
}

export interface ScoredHit {
  readonly score: number;
  readonly reason: SearchReason;
  readonly highlights: readonly Highlight[];
}

/** What the index brought: an identifier where the entity has one, and what one record or event says. */
export interface Candidate {
  readonly label: string | null;
  readonly key: string | null;
  readonly common: boolean;
  readonly stated: Row;
}

const { search } = weights;

/** What a candidate is worth for a question, from its own values alone; null where it is not what was asked for. */
export function scoreHit(
  query: SearchQuery,
  matchers: readonly WordMatcher[],
  { label, key, common, stated }: Candidate,
): ScoredHit | null {
  const values = searchedValues(stated);
  const ways = [
    ...(key === null ? [] : [ofIdentifier(query, key, label ?? key)]),
    ...values.filter(({ field }) => isReference(field)).map((value) => ofReference(query, value)),
    ofWords(matchers, values),
  ];
  const best = ways.reduce((top, way) => ((way?.score ?? 0) > (top?.score ?? 0) ? way : top), null);
  if (best === null || best.score < search.least * search.remark) return null;
  return { ...best, score: best.score * (common ? search.common : 1) };
}

const isName = (field: SearchedField) => field === 'NAME' || field === 'ALIAS' || field === 'SAVED_AS';
const isReference = (field: SearchedField) => field === 'REFERENCE' || field === 'POSTCODE';

function ofIdentifier(query: SearchQuery, key: string, label: string): ScoredHit | null {
  const code = key
    .toLowerCase()
    .replace(/[ \-+./_()#'&]/g, '')
    .replace(/[:@]/g, ' ');
  const match = matchIdentifier(query, code);
  return match && { ...match, highlights: [{ field: 'IDENTIFIER', value: label, words: new Set() }] };
}

function ofReference(query: SearchQuery, { field, value, worth }: SearchedValue): ScoredHit | null {
  const match = matchIdentifier(query, compactOf(value));
  return match && { ...match, score: match.score * worth, highlights: [{ field, value, words: new Set() }] };
}

/** Every word that is asked for, in the place where it is worth most; in names, what was not asked for counts a little. */
function ofWords(matchers: readonly WordMatcher[], values: readonly SearchedValue[]): ScoredHit | null {
  if (matchers.length === 0) return null;
  const read = values.map((value) => ({ ...value, found: new Set<string>(), texts: textsOf(value) }));
  const matches = matchers.map((matcher) => bestOf(matcher, read));
  const missing = matches.filter((match) => match === null).length;
  if (missing > (matchers.length >= 3 ? 1 : 0)) return null;
  const found = matches.filter((match) => match !== null);
  const highlights = read.filter((value) => value.found.size > 0);
  const unasked = highlights
    .filter(({ field }) => isName(field))
    .reduce((most, value) => Math.max(most, nameWords(value.value).length - value.found.size), 0);
  const worst = found.reduce((least, match) => (match.score < least.score ? match : least));
  const mean = found.reduce((total, match) => total + match.score, 0) / matchers.length;
  return {
    score: mean * (1 - search.perUnaskedWord * Math.min(Math.max(unasked, 0), 5)),
    reason: worst.reason,
    highlights: highlights.map(({ field, value, found: words }) => ({ field, value, words })),
  };
}

interface ReadValue extends SearchedValue {
  readonly found: Set<string>;
  readonly texts: readonly string[];
}

function bestOf(matcher: WordMatcher, values: readonly ReadValue[]): Match | null {
  let best: (Match & { word: string; value: ReadValue }) | null = null;
  for (const value of values) {
    for (const word of value.texts) {
      const match = matcher.match(word);
      if (match !== null && match.score * value.worth > (best?.score ?? 0)) {
        best = { ...match, score: match.score * value.worth, word, value };
      }
    }
  }
  best?.value.found.add(best.word);
  return best;
}

const textsOf = ({ field, value }: SearchedValue): readonly string[] =>
  isName(field)
    ? [...new Set([...nameWords(value).map(({ text }) => text), ...wordsOf(value)])]
    : [...new Set([...wordsOf(value), ...(isReference(field) ? [compactOf(value)] : [])])];
