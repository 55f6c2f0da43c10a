import { describe, expect, it } from '@jest/globals';
import { DisposedTexts } from '../../../src/retention/disposedTexts.js';

describe('What was disposed of', () => {
  const texts = new DisposedTexts([
    'Ana Erasable',
    'Ana',
    '+447700900702',
    '07700 900702',
    "Erasable's (Old) House",
    'Zoë Wolańska',
  ]);

  it.each([
    ['Ana Erasable', 'disposed of'],
    ['met ANA  erasable, twice', 'met disposed of, twice'],
    ['calls 07700900702 or 0044 7700 900 702.', 'calls disposed of or disposed of.'],
    ["by Erasable's (Old) House", 'by disposed of'],
    ['with Zoe\u0308 Wolan\u0301ska', 'with disposed of'],
  ])('is taken out of a text however it is written: %s', (text, left) => expect(texts.clean(text)).toBe(left));

  it.each([['Anabel Erasable'], ['Ana'], ['07700 900703'], ['phone_07700900702'], ['Erasable alone']])(
    'leaves what is another name or number, or a part of one alone: %s',
    (text) => expect(texts.clean(text)).toBe(text),
  );

  it('is taken out of all texts of a value, and of nothing else', () => {
    expect(texts.cleanAll({ from: ['Ana Erasable', 'x'], most: 7, deep: { at: null } })).toEqual({
      ...{ from: ['disposed of', 'x'], most: 7 },
      deep: { at: null },
    });
  });
});
