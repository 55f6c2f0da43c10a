import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDates } from '../../../src/matching/compareDates.js';

const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
const day = fc
  .tuple(fc.integer({ min: 1930, max: 2015 }), two(12), two(28), fc.integer({ min: 1, max: 3 }))
  .map(([year, month, date, parts]) => [year, month, date].slice(0, parts).join('-'));

describe('compareDates', () => {
  it('gives 1 to a date and itself alone, and is the same whichever stands first', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(compareDates(one, one).score).toBe(1);
        expect(compareDates(one, other)).toEqual(compareDates(other, one));
        expect(compareDates(one, other).score === 1).toBe(one === other);
      }),
    );
  });

  it.each([
    ['1990-03-05', '1990-05-03', 'DAY_AND_MONTH_SWAPPED'],
    ['1990-03-05', '1990-03-06', 'ONE_FIGURE'],
    ['1990-03-05', '1980-03-05', 'ONE_FIGURE'],
    ['1990-03-05', '1990-03', 'SAME_MONTH'],
    ['1990-03-05', '1990', 'SAME_YEAR'],
    ['1990-03-05', '1991', 'NEXT_YEAR'],
    ['1990-03-05', '1991-06-07', 'DIFFERENT'],
    ['1990-03-05', '1990-11-27', 'DIFFERENT'],
    ['1990', '1992', 'DIFFERENT'],
    ['1990', 'unknown', 'DIFFERENT'],
  ])('finds %s and %s to be %s', (one, other, reason) => expect(compareDates(one, other).reason).toBe(reason));
});
