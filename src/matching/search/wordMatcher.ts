import { compareWords, type WordReason } from '../compareWords.js';
import { weights } from '../weights.js';
import { type Match, matchesPattern, type SearchReason } from './matchIdentifier.js';

const { search } = weights;

/** How words of texts are a word that is searched for. It keeps what it found: the same words come again and again. */
export class WordMatcher {
  readonly #asked: string;
  readonly #isPattern: boolean;
  readonly #known = { name: new Map<string, Match | null>(), other: new Map<string, Match | null>() };

  constructor(asked: string) {
    this.#asked = asked;
    this.#isPattern = /[?*]/.test(asked);
  }

  /** A letter alone is an initial in a name, and in nothing else: `H-5486` is no `hotel`. */
  match(word: string, isName: boolean): Match | null {
    const before = this.#known[isName ? 'name' : 'other'];
    const known = before.get(word);
    if (known !== undefined) return known;
    const match = this.#isPattern ? this.#pattern(word) : this.#compared(word, isName);
    before.set(word, match);
    return match;
  }

  #pattern(word: string): Match | null {
    return matchesPattern(this.#asked, word) ? { score: search.pattern, reason: 'PATTERN' } : null;
  }

  #compared(word: string, isName: boolean): Match | null {
    if (word === this.#asked) return { score: 1, reason: 'IDENTICAL' };
    const begun = word.startsWith(this.#asked)
      ? search.beginning + (search.beginningPerShare * this.#asked.length) / word.length
      : 0;
    const compared = compareWords(this.#asked, word);
    const { score, reason } = compared.reason === 'INITIAL' && !isName ? nothing : compared;
    if (begun >= score) return begun === 0 ? null : { score: begun, reason: 'BEGINNING' };
    return score < search.least || reason === 'DIFFERENT' ? null : { score, reason: reasons[reason] };
  }
}

const nothing = { score: 0, reason: 'DIFFERENT' } as const;

const reasons: Readonly<Record<WordReason, SearchReason>> = {
  SAME: 'IDENTICAL',
  NICKNAME: 'NICKNAME',
  SOUND: 'SOUND',
  SPELLING: 'SPELLING',
  INITIAL: 'BEGINNING',
  DIFFERENT: 'SPELLING',
};
