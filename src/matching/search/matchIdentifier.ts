import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import { keptPlate } from '../../identifiers/partialPlate.js';
import { weights } from '../weights.js';
import type { SearchQuery } from './searchQuery.js';

export type SearchReason =
  | 'IDENTICAL'
  | 'BEGINNING'
  | 'ENDING'
  | 'PATTERN'
  | 'PARTIAL'
  | 'NICKNAME'
  | 'SPELLING'
  | 'SOUND';

export interface Match {
  readonly score: number;
  readonly reason: SearchReason;
}

const { search } = weights;

/** How an identifier, or a reference without its punctuation, is what somebody searches for; null where it is not. */
export function matchIdentifier(query: SearchQuery, code: string): Match | null {
  const whole = code.replaceAll(' ', '');
  const matches: Match[] = [];
  for (const written of query.codes) {
    const asked = written.replaceAll(' ', '');
    const share = asked.length / whole.length;
    if (whole === asked) matches.push({ score: 1, reason: 'IDENTICAL' });
    else if (whole.startsWith(asked) || code.split(' ').some((part) => part.startsWith(asked))) {
      matches.push({ score: search.beginning + search.beginningPerShare * Math.min(share, 1), reason: 'BEGINNING' });
    } else if (asked.length >= 6 && damerauLevenshtein(whole, asked) === 1) {
      matches.push({ score: search.slip, reason: 'SPELLING' });
    }
  }
  if (query.ending !== null && whole.endsWith(query.ending)) {
    const share = query.ending.length / whole.length;
    matches.push({ score: search.ending + search.endingPerShare * share, reason: 'ENDING' });
  }
  const kept = query.plate !== null && code.startsWith('part ') ? keptPlate(code.slice(5).toUpperCase()) : null;
  if (query.plate !== null && kept?.fits(query.plate)) {
    const share = kept.read / query.plate.length;
    matches.push({ score: search.partial + search.partialPerShare * share, reason: 'PARTIAL' });
  }
  const parts = [whole, ...code.split(' ')];
  if (query.patterns.some((pattern) => parts.some((part) => matchesPattern(pattern, part)))) {
    matches.push({ score: search.pattern, reason: 'PATTERN' });
  }
  return matches.reduce<Match | null>((best, match) => (match.score > (best?.score ?? 0) ? match : best), null);
}

/** `?` stands for one sign, `*` for any number; no backtracking, however many there are. */
export function matchesPattern(pattern: string, text: string): boolean {
  let [at, place, star, resume] = [0, 0, -1, 0];
  while (place < text.length) {
    if (pattern[at] === '*') {
      [star, resume] = [at, place];
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[place])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, place] = [star + 1, resume];
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
