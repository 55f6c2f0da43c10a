import { fold } from '../identifiers/fold.js';

/** What stands in a text in place of a name. */
export const removed = '[protected]';

/** Finds in texts what protected people are called, and what identifies them. */
export class Texts {
  /** Words of names: in a text even one of them may tell who is meant. */
  readonly #words: ReadonlySet<string>;
  /** Whatever is told by more than words: names with short parts, numbers, addresses. */
  readonly #phrases: readonly string[];
  readonly #digits: ReadonlySet<string>;

  constructor(names: readonly string[], marks: readonly string[]) {
    this.#words = new Set(names.flatMap((name) => wordsOf(name)).filter((word) => word.length >= 3));
    // What is found by its words or digits need not be looked for as a whole.
    const whole = [
      ...names.filter((name) => wordsOf(name).every((word) => word.length < 3)),
      ...marks.filter((mark) => lastDigits(mark).length < 7),
    ];
    this.#phrases = [...new Set(whole.map((one) => one.trim().toLowerCase()))].filter((one) => one.length >= 3);
    this.#digits = new Set([...names, ...marks].map(lastDigits).filter((digits) => digits.length >= 7));
  }

  clean(text: string): string {
    let cleaned = text;
    const lower = text.toLowerCase();
    for (const phrase of this.#phrases) {
      if (lower.includes(phrase)) cleaned = cleaned.replace(new RegExp(escaped(phrase), 'giu'), removed);
    }
    cleaned = cleaned.replace(/\+?\d(?:[\s().-]*\d){6,}/g, (run) =>
      this.#digits.has(lastDigits(run)) ? removed : run,
    );
    cleaned = cleaned.replace(/[\p{L}\p{N}'’]+/gu, (word) =>
      wordsOf(word).some((part) => this.#words.has(part)) && word !== 'protected' ? removed : word,
    );
    // A name of several words is one name.
    return cleaned.replace(/\[protected\](?:[\s-]+\[protected\])+/g, removed);
  }
}

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);

/** However a number is written, with its country or without: its last nine digits. */
const lastDigits = (text: string): string => text.replace(/\D/g, '').slice(-9);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
