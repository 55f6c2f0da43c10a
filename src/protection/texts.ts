import { fold } from '../identifiers/fold.js';

/** What stands in a text in place of a name. */
export const removed = '[protected]';

/** What protected people are called and what identifies them, ready to be looked for. */
export class Names {
  /** Words of names: in a text even one of them may tell who is meant. */
  readonly words: ReadonlySet<string>;
  readonly digits: ReadonlySet<string>;
  /** Whatever is told by more than words, by how it begins: names with short parts, numbers, addresses. */
  readonly #phrases = new Map<string, string[]>();

  constructor(names: readonly string[], marks: readonly string[]) {
    this.words = new Set(names.flatMap((name) => wordsOf(name)).filter((word) => word.length >= beginning));
    // What is found by its words or digits need not be looked for as a whole.
    const whole = [
      ...names.filter((name) => wordsOf(name).every((word) => word.length < beginning)),
      ...marks.filter((mark) => lastDigits(mark).length < 7),
    ];
    for (const phrase of new Set(whole.map((one) => one.trim().normalize('NFC').toLowerCase()))) {
      if (phrase.length < beginning) continue;
      const begin = phrase.slice(0, beginning);
      const alike = this.#phrases.get(begin);
      if (alike) alike.push(phrase);
      else this.#phrases.set(begin, [phrase]);
    }
    this.digits = new Set([...names, ...marks].map(lastDigits).filter((digits) => digits.length >= 7));
  }

  /** Which phrases stand in a text, which is given in small letters, each composed (NFC). */
  phrasesIn(lower: string): readonly string[] {
    const found: string[] = [];
    for (let at = 0; at + beginning <= lower.length; at += 1) {
      const alike = this.#phrases.get(lower.slice(at, at + beginning)) ?? [];
      found.push(...alike.filter((phrase) => lower.startsWith(phrase, at)));
    }
    return found;
  }
}

/** Takes out of texts what protected people are called, and what identifies them. */
export class Texts {
  readonly #names: readonly Names[];

  constructor(names: readonly Names[]) {
    this.#names = names;
  }

  clean(text: string): string {
    // A letter and its accent may be written as one sign or as two.
    const written = text.normalize('NFC');
    let cleaned = written;
    const lower = written.toLowerCase();
    const phrases = new Set(this.#names.flatMap((names) => names.phrasesIn(lower)));
    // The longest first: a shorter one may be a part of it.
    for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
      cleaned = cleaned.replace(new RegExp(escaped(phrase), 'giu'), removed);
    }
    cleaned = cleaned.replace(/\+?\d(?:[\s().-]*\d){6,}/g, (run) =>
      this.#names.some(({ digits }) => digits.has(lastDigits(run))) ? removed : run,
    );
    // Vowels of many scripts are marks on letters: they part no word.
    cleaned = cleaned.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) =>
      word !== 'protected' && this.#isName(word) ? removed : word,
    );
    // A name of several words is one name.
    return cleaned === written ? text : cleaned.replace(/\[protected\](?:[\s-]+\[protected\])+/g, removed);
  }

  #isName(word: string): boolean {
    return wordsOf(word).some((part) => this.#names.some(({ words }) => words.has(part)));
  }
}

/** Shorter words tell nobody by themselves. */
const beginning = 3;

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);

/** However a number is written, with its country or without: its last nine digits. */
const lastDigits = (text: string): string => text.replace(/\D/g, '').slice(-9);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
