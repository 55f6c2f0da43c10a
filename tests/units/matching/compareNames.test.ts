import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { compareNames } from '../../../src/matching/compareNames.js';
import { weights } from '../../../src/matching/weights.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('Mo', 'Mohammed', 'Иван', '王', 'Abd', 'al', "O'", 'Brien', 'J.', ',', 'Ann', 'Mary', 'Maryann'),
    )
    .map((words) => words.join(' ')),
);

describe('compareNames', () => {
  it('gives 1 for a name and itself, and to nothing else', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(compareNames(one, one).score).toBe(1);
        const { score } = compareNames(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 1).toBe(one === other);
      }),
    );
  });

  it('is the same whichever name stands first, words and all', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [there, back] = [compareNames(one, other), compareNames(other, one)];
        expect(back.score).toBe(there.score);
        expect(back.words.map((pair) => ({ ...pair, one: pair.other, other: pair.one }))).toEqual(there.words);
      }),
    );
  });

  it('does not depend on case, spaces or accents, but for what makes it identical', () => {
    const names = fc.constantFrom('Jose Garcia Nunez', 'Lukasz Zurawski', 'Niamh McGlynn', 'Imran Khan');
    fc.assert(
      fc.property(names, names, (one, other) => {
        const shouted = ` ${other.toUpperCase().replaceAll('A', 'Á').replaceAll(' ', '   ')}`;
        expect(compareNames(one, shouted).score).toBe(Math.min(compareNames(one, other).score, 0.99));
      }),
    );
  });

  it.each([
    ['Mohammed Hussain', 'Muhammad Hussein', 'NICKNAME'],
    ['Robert Ashdown', 'Bob Ashdown', 'NICKNAME'],
    ['Дмитрий Лысенков', 'Dmitry Lysenkov', 'NICKNAME'],
    ['Stephen Philips', 'Stephen Phillips', 'SPELLING'],
    ['Sara Whyte', 'Sara White', 'SOUND'],
    ['James Kelbrook', 'J. Kelbrook', 'INITIAL'],
    ['خالد مصري', 'Khaled Masri', 'SOUND'],
  ])('finds %s and %s alike by %s', (one, other, reason) => {
    const { score, words } = compareNames(one, other);
    expect(words.map((pair) => pair.reason)).toContain(reason);
    expect(score).toBeGreaterThan(weights.name.likely);
  });

  it.each([
    ['Daniel Ashdown', 'Danielle Ashdown'],
    ['Amir Sadiq', 'Amira Sadiq'],
    ['James Robert Kelbrook', 'James Michael Kelbrook'],
    ['Imran Khan', 'Khan'],
    ['Unit 4 Motors', 'Unit 7 Motors'],
    ['Abdul Hamid Mirza', 'Abdul Majid Mirza'],
    ['Peter Richards', 'Peter Richardson'],
    ['Imran Khan', ''],
    ['', '?'],
  ])('tells %s and %s apart', (one, other) => expect(compareNames(one, other).score).toBeLessThan(weights.name.likely));

  it('says when words agree in another order', () => {
    expect(compareNames('Imran Khan', 'Khan Imran')).toMatchObject({ score: 0.95, reordered: true });
    expect(compareNames('Imran Khan', 'Khan, Imran')).toMatchObject({ score: 0.99, reordered: false });
  });

  it('takes no longer for a text that is no name', () => {
    const long = 'a b '.repeat(250_000);
    expect(compareNames(long, `${long}c`).words.length).toBeLessThanOrEqual(8);
  });

  it('matches the labelled pairs of the bench with an F1 of 0.9 and more', () => {
    const pairs = parse(readFileSync('bench/matching/pairs.csv'), { columns: true }) as Record<string, string>[];
    const found = pairs.filter(({ left, right }) => compareNames(left ?? '', right ?? '').score >= weights.name.likely);
    const right = found.filter(({ same }) => same === 'yes').length;
    const f1 = (2 * right) / (found.length + pairs.filter(({ same }) => same === 'yes').length);
    expect(f1).toBeGreaterThan(0.9);
  });
});
