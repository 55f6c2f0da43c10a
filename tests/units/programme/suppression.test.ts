import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Place, suppress } from '../../../src/programme/suppression.js';

const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain((sizes) =>
    fc.record({
      axes: fc.constant(sizes.map((size, axis) => Array.from({ length: size }, (_one, index) => `${axis}${index}`))),
      cells: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
        minLength: sizes[0] * sizes[1] * sizes[2],
        maxLength: sizes[0] * sizes[1] * sizes[2],
      }),
    }),
  );

interface Table {
  readonly axes: readonly (readonly string[])[];
  readonly cells: readonly number[];
}

/** The sum of the cells that a place stands for. */
const valueIn =
  ({ axes, cells }: Table) =>
  (place: Place): number =>
    placesOf(axes).reduce(
      (sum, one, index) =>
        place.every((word, axis) => word === null || word === one[axis]) ? sum + (cells[index] ?? 0) : sum,
      0,
    );

const placesOf = (axes: readonly (readonly string[])[]): readonly string[][] =>
  axes.reduce<readonly string[][]>((all, words) => all.flatMap((place) => words.map((word) => [...place, word])), [[]]);

/** Cells, margins and total. */
const everyPlace = (axes: readonly (readonly string[])[]): readonly Place[] =>
  axes.reduce<readonly (string | null)[][]>(
    (all, words) => all.flatMap((place) => [null, ...words].map((word) => [...place, word])),
    [[]],
  );

describe('suppress', () => {
  it('withholds every figure of 1 to 4, and never leaves one to be worked out from a sum', () => {
    fc.assert(
      fc.property(table, (given) => {
        const value = valueIn(given);
        const hidden = suppress(given.axes, value);
        for (const place of everyPlace(given.axes)) {
          if (value(place) > 0 && value(place) <= 4) expect(hidden(place)).toBe(true);
          given.axes.forEach((words, axis) => {
            if (place[axis] !== null || words.length < 2) return;
            const members = words.map((word) => place.map((one, index) => (index === axis ? word : one)));
            const withheld = members.filter((member) => hidden(member));
            const together = withheld.reduce((sum, member) => sum + value(member), 0);
            // Where the sum is shown, one member alone, or few people in all, would follow from the others.
            if (!hidden(place) && withheld.length > 0) {
              expect(withheld.length).toBeGreaterThan(1);
              expect(together === 0 || together > 4).toBe(true);
            }
            // Where the sum is withheld, its members must not add up to it.
            if (hidden(place)) expect(withheld.length).toBeGreaterThan(0);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('withholds the same margins whatever else a table is divided by', () => {
    fc.assert(
      fc.property(table, (given) => {
        const value = valueIn(given);
        const whole = suppress(given.axes, value);
        const part = suppress(given.axes.slice(0, 2), ([first, second]) =>
          value([first ?? null, second ?? null, null]),
        );
        for (const [first, second] of everyPlace(given.axes.slice(0, 2))) {
          expect(part([first ?? null, second ?? null])).toBe(whole([first ?? null, second ?? null, null]));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shows a table without small figures as it is', () => {
    const hidden = suppress([['a', 'b']], ([word]) => (word === null ? 30 : 15));
    expect([hidden([null]), hidden(['a']), hidden(['b'])]).toEqual([false, false, false]);
  });
});
