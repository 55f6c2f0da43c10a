import { fold } from '../identifiers/fold.js';

/** What stands in a text in place of what was disposed of. */
const gone = 'disposed of';

/** Shorter ones stand in too many texts. */
const shortest = 4;

/** Names and numbers that nothing says any more, ready to be taken out of what others wrote of them. */
export class DisposedTexts {
  /** By their first words: there may be many more of them than a text has words. */
  readonly #phrases = new Map<string, string[]>();
  readonly #digits: ReadonlySet<string>;

  constructor(texts: readonly string[]) {
    this.#digits = new Set(texts.map(lastDigits).filter((digits) => digits.length >= 7));
    for (const phrase of new Set(texts.map((text) => text.trim().normalize('NFC')))) {
      const [first] = wordsOf(phrase);
      if (phrase.length < shortest || first === undefined) continue;
      const alike = this.#phrases.get(first);
      if (alike) alike.push(phrase);
      else this.#phrases.set(first, [phrase]);
    }
  }

  clean(text: string): string {
    // A letter and its accent may be written as one sign or as two.
    const written = text.normalize('NFC');
    let cleaned = written;
    const phrases = [...new Set(wordsOf(text))].flatMap((word) => this.#phrases.get(word) ?? []);
    // The longest first: a shorter one may be a part of it.
    for (const phrase of phrases.sort((one, other) => other.length - one.length)) {
      cleaned = cleaned.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern(phrase)}(?![\\p{L}\\p{N}])`, 'giu'), gone);
    }
    cleaned = cleaned.replace(/(?<![\p{L}\p{N}_])\+?\d(?:[\s().-]*\d){6,}(?![\p{L}\p{N}_])/gu, (run) =>
      this.#digits.has(lastDigits(run)) ? gone : run,
    );
    return cleaned === written ? text : cleaned;
  }

  /** The same for every text within a value. */
  cleanAll(value: unknown): unknown {
    if (typeof value === 'string') return this.clean(value);
    if (Array.isArray(value)) return value.map((one) => this.cleanAll(one));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.cleanAll(one)]));
  }
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** However a number is written, with its country or without: its last nine digits. */
const lastDigits = (text: string): string => (/\p{L}/u.test(text) ? '' : text.replace(/\D/g, '').slice(-9));

/** A text as it may stand in another, with any spaces. */
const pattern = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
