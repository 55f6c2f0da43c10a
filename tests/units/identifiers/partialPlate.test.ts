import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptOfPlate, keptPlate, runsOf, startsOfKept } from '../../../src/identifiers/partialPlate.js';
import { keptPlates } from '../../../src/washing/keptPlates.js';

/** Few signs, so that much fits. */
const plate = fc.string({ unit: fc.constantFrom('A', '1', 'B'), minLength: 5, maxLength: 7 });
const kept = fc.string({ unit: fc.constantFrom('A', '1', 'B', '?'), minLength: 1, maxLength: 9 });

/** By the rule as it is told, sign by sign. */
function fits(part: string, whole: string, at = 0): boolean {
  if (part === '') return whole === '';
  if (whole === '') return false;
  const isEdge = at === 0 || part.length === 1;
  if (part[0] !== '?') return part[0] === whole[0] && fits(part.slice(1), whole.slice(1), at + 1);
  const most = isEdge ? whole.length : 1;
  return Array.from({ length: most }, (_none, index) => index + 1).some((signs) =>
    fits(part.slice(1), whole.slice(signs), at + 1),
  );
}

describe('What is kept of a plate', () => {
  it('fits where each sign that was read stands in its place', () => {
    const expected = (part: string, whole: string) =>
      part.includes('?') && part.replaceAll('?', '').length >= 3 && fits(part, whole);
    fc.assert(
      fc.property(kept, plate, (part, whole) => {
        expect(keptPlate(part)?.fits(whole) ?? false).toBe(expected(part, whole));
      }),
      { numRuns: 2000 },
    );
    expect(keptPlate('AB1?')?.read).toBe(3);
    expect(keptPlate('AB12CDE')).toBeNull();
    expect(keptPlate('A?B?')).toBeNull();
  });

  it('is found by how it begins, by how it looks, and by what stands together in it', () => {
    // A plate with some of its signs not read: everything that could fit it.
    const both = fc
      .tuple(plate, fc.array(fc.nat(6), { maxLength: 4 }), fc.nat(2), fc.nat(2))
      .map(([whole, gaps, cut, end]) => {
        const part = [...whole].map((sign, at) => (gaps.includes(at) ? '?' : sign)).join('');
        return [`${cut > 0 ? '?' : ''}${part.slice(cut, part.length - end)}${end > 0 ? '?' : ''}`, whole] as const;
      });
    fc.assert(
      fc.property(both, ([part, whole]) => {
        const found = keptPlate(part);
        fc.pre(found?.fits(whole) === true);
        expect(startsOfKept(whole).some((start) => part.startsWith(start))).toBe(true);
        expect(new RegExp(`^${keptOfPlate(whole)}$`).test(part.toLowerCase())).toBe(true);
        expect(runsOf(whole)).toContain(found?.run);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found of many at once as it is of each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(kept, { maxLength: 40 }), plate, (parts, whole) => {
        const found = keptPlates(parts.map((part) => [part, part] as const))(whole);
        expect(found.map(({ of }) => of).sort()).toEqual(parts.filter((part) => keptPlate(part)?.fits(whole)).sort());
      }),
    );
  });
});
