import type { Row } from '../../graph/graph.js';
import { nameWords } from '../nameWords.js';
import { weights } from '../weights.js';
import { type Match, matchIdentifier, type SearchReason } from './matchIdentifier.js';
import { type SearchedField, type SearchedValue, searchedValues } from './searchedFields.js';
import { patternWords, type SearchQuery } from './searchQuery.js';
import { WordMatcher } from './wordMatcher.js';
import { compactOf, wordsOf } from './wordsOf.js';

/** Something that was found in a value. */
export interface FoundIn {
  readonly at: SearchedValue;
  /** A word of it in its folded form; null where the whole value was found. */
  readonly word: string | null;
}

export interface ScoredHit {
  readonly score: number;
  readonly reason: SearchReason;
  readonly found: readonly FoundIn[];
}

/** What the index brought: an identifier where the entity has one, and what one record or event says. */
export interface Candidate {
  readonly label: string | null;
  readonly key: string | null;
  readonly common: boolean;
  readonly stated: Row;
}

/** What candidates are worth for a question, from their own values alone; null for one that is not what was asked for. */
export type ScoreHit = (candidate: Candidate) => ScoredHit | null;

const { search } = weights;

/** Scores one after the other: what it has read of a value stays known until the question is answered. */
export function hitScorer(query: SearchQuery): ScoreHit {
  const asked = query.patterns.length === 0 ? query.words : patternWords(query.text);
  const matchers = asked.map((word) => new WordMatcher(word));
  const read = valueReader();
  return ({ label, key, common, stated }) => {
    const values = searchedValues(stated);
    let best = key === null ? null : ofIdentifier(query, key, label ?? key);
    for (const value of values) if (isReference(value.field)) best = better(best, ofReference(query, value));
    best = better(best, ofWords(matchers, values, read));
    if (best === null || best.score < search.least * search.remark) return null;
    return common ? { ...best, score: best.score * search.common } : best;
  };
}

const better = (one: ScoredHit | null, other: ScoredHit | null) =>
  other !== null && other.score > (one?.score ?? 0) ? other : one;

const isName = (field: SearchedField) => field === 'NAME' || field === 'ALIAS' || field === 'SAVED_AS';
const isReference = (field: SearchedField) => field === 'REFERENCE' || field === 'POSTCODE';

const identifier = { field: 'IDENTIFIER', worth: search.identifier, place: -1 } as const;

function ofIdentifier(query: SearchQuery, key: string, label: string): ScoredHit | null {
  const code = key
    .toLowerCase()
    .replace(/[ \-+./_()#'&]/g, '')
    .replace(/[:@]/g, ' ');
  const match = matchIdentifier(query, code);
  return match && { ...match, found: [{ at: { ...identifier, value: label }, word: null }] };
}

function ofReference(query: SearchQuery, value: SearchedValue): ScoredHit | null {
  const match = matchIdentifier(query, compactOf(value.value));
  return match && { reason: match.reason, score: match.score * value.worth, found: [{ at: value, word: null }] };
}

/** Every word that is asked for, in the place where it is worth most; in names, what was not asked for counts a little. */
function ofWords(
  matchers: readonly WordMatcher[],
  values: readonly SearchedValue[],
  read: ValueReader,
): ScoredHit | null {
  if (matchers.length === 0) return null;
  const found: FoundWord[] = [];
  for (const matcher of matchers) {
    const best = bestOf(matcher, values, read);
    if (best !== null) found.push(best);
  }
  if (found.length < (matchers.length >= 3 ? matchers.length - 1 : matchers.length)) return null;
  const worst = found.reduce((least, match) => (match.score < least.score ? match : least));
  const mean = found.reduce((total, match) => total + match.score, 0) / matchers.length;
  return {
    score: mean * (1 - search.perUnaskedWord * Math.min(unaskedWords(found, read), 5)),
    reason: worst.reason,
    found,
  };
}

/** Most words that a name has in which something was found, beside those that were. */
function unaskedWords(found: readonly FoundWord[], read: ValueReader): number {
  let most = 0;
  for (const { at } of found) {
    if (!isName(at.field)) continue;
    const words = new Set(found.filter((one) => one.at === at).map(({ word }) => word));
    most = Math.max(most, read(at).ofName - words.size);
  }
  return most;
}

interface FoundWord extends FoundIn, Match {
  readonly word: string;
}

function bestOf(matcher: WordMatcher, values: readonly SearchedValue[], read: ValueReader): FoundWord | null {
  let best: FoundWord | null = null;
  for (const value of values) {
    for (const word of read(value).words) {
      const match = matcher.match(word, isName(value.field));
      const score = match === null ? 0 : match.score * value.worth;
      if (match !== null && score > (best?.score ?? 0)) best = { at: value, word, score, reason: match.reason };
    }
  }
  return best;
}

interface ReadValue {
  readonly words: readonly string[];
  /** How many words it has as a name; 0 for what is none. */
  readonly ofName: number;
}

type ValueReader = (value: SearchedValue) => ReadValue;

/** Reads each value once: many candidates say the same of themselves. */
function valueReader(): ValueReader {
  const known = {
    name: new Map<string, ReadValue>(),
    reference: new Map<string, ReadValue>(),
    text: new Map<string, ReadValue>(),
  };
  return ({ field, value }) => {
    const way = isName(field) ? 'name' : isReference(field) ? 'reference' : 'text';
    const before = known[way].get(value);
    if (before !== undefined) return before;
    const read = ways[way](value);
    known[way].set(value, read);
    return read;
  };
}

const ways: Readonly<Record<'name' | 'reference' | 'text', (value: string) => ReadValue>> = {
  name: (value) => {
    const words = nameWords(value).map(({ text }) => text);
    return { words: [...new Set([...words, ...wordsOf(value)])], ofName: words.length };
  },
  reference: (value) => ({ words: [...new Set([...wordsOf(value), compactOf(value)])], ofName: 0 }),
  text: (value) => ({ words: [...new Set(wordsOf(value))], ofName: 0 }),
};
