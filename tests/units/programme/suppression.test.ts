import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Axis, AxisTree, flat } from '../../../src/programme/axes.js';
import { type Cell, Margins, type Place } from '../../../src/programme/margins.js';
import { selected } from '../../../src/programme/selection.js';
import { suppress } from '../../../src/programme/suppression.js';
import { Span } from '../../support/span.js';

/** Words of an axis in pairs: the first two are held by one word, the next two by another. */
const paired = (words: readonly string[]): Axis => ({
  leaves: words,
  holders: (word) => [`pair ${Math.floor(words.indexOf(word) / 2)}`],
});

const table = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain((sizes) =>
    fc.record({
      words: fc.constant(sizes.map((size, axis) => Array.from({ length: size }, (_one, index) => `${axis}${index}`))),
      inPairs: fc.boolean(),
      cells: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
        minLength: sizes[0] * sizes[1] * sizes[2],
        maxLength: sizes[0] * sizes[1] * sizes[2],
      }),
    }),
  );

interface Table {
  readonly words: readonly (readonly string[])[];
  readonly inPairs: boolean;
  readonly cells: readonly number[];
}

const placesOf = (words: readonly (readonly string[])[]): readonly string[][] =>
  words.reduce<readonly string[][]>((all, own) => all.flatMap((place) => own.map((word) => [...place, word])), [[]]);

const subsetsOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words
    .reduce<readonly (readonly string[])[]>((all, one) => all.concat(all.map((some) => [...some, one])), [[]])
    .slice(1);

const margins = (axes: readonly Axis[], cells: readonly Cell[]) =>
  new Margins(
    axes.map((axis) => new AxisTree(axis)),
    cells,
  );

/** A table as statements bring it: of what counts to nothing there is no row. */
function marginsOf({ words, inPairs, cells }: Table, axes = words.length): Margins {
  const rows = placesOf(words)
    .map((leaves, index) => ({ leaves: leaves.slice(0, axes), value: cells[index] ?? 0 }))
    .filter(({ value }) => value > 0);
  return margins(
    words.slice(0, axes).map((own, axis) => {
      const used = own.filter((word) => rows.some(({ leaves }) => leaves[axis] === word));
      return inPairs ? { ...paired(own), leaves: used } : flat(used);
    }),
    rows,
  );
}

const everyPlace = ({ words, inPairs }: Table, axes = words.length): readonly Place[] =>
  words
    .slice(0, axes)
    .reduce<readonly (string | null)[][]>(
      (all, own) =>
        all.flatMap((place) =>
          [null, ...(inPairs ? ['pair 0', 'pair 1'] : []), ...own].map((word) => [...place, word]),
        ),
      [[]],
    );

/** A reader of places: what counts to nothing is no place, and shown as zero. */
function read(margins: Margins) {
  const { isHidden } = suppress(margins);
  const at = (place: Place) => margins.numberOf(place);
  return {
    hidden: (place: Place) => isHidden(at(place) ?? -1),
    value: (place: Place) => margins.values[at(place) ?? -1] ?? 0,
  };
}

describe('suppress', () => {
  it('withholds every figure of 1 to 4, and never leaves one to be worked out from a sum', () => {
    fc.assert(
      fc.property(table, (given) => {
        const { hidden, value } = read(marginsOf(given));
        for (const place of everyPlace(given)) {
          if (value(place) > 0 && value(place) <= 4) expect(hidden(place)).toBe(true);
          given.words.forEach((words, axis) => {
            const word = place[axis] ?? null;
            if (word !== null && !word.startsWith('pair')) return;
            const pairs = given.inPairs ? ['pair 0', 'pair 1'] : words;
            const held =
              word === null ? pairs : words.filter((one) => `pair ${Math.floor(words.indexOf(one) / 2)}` === word);
            const members = held
              .map((one) => place.map((old, index) => (index === axis ? one : old)))
              .filter((member) => value(member.map((old, index) => (index === axis ? old : null))) > 0);
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
      { numRuns: 150 },
    );
  });

  it('withholds the same margins whatever else a table is divided by', () => {
    fc.assert(
      fc.property(table, (given) => {
        const whole = read(marginsOf(given));
        const part = read(marginsOf(given, 2));
        for (const place of everyPlace(given, 2)) {
          expect({ place, hidden: part.hidden(place) }).toEqual({ place, hidden: whole.hidden([...place, null]) });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('withholds so much that no withheld figure, and no few people whom a filter names, follow from all that is shown', () => {
    fc.assert(
      fc.property(table, (given) => {
        const own = marginsOf(given, 2);
        const suppressed = suppress(own);
        const cells = placesOf(own.trees.map(({ leaves }) => leaves));
        const numbers = cells.map((leaves) => own.trees.map((tree, axis) => tree.upward(leaves[axis] ?? '')));
        const partsOf = (place: number) =>
          numbers.map((ways) => Number(own.nodesOf(place).every((node, axis) => ways[axis]?.includes(node))));
        const places = Array.from({ length: own.size }, (_none, place) => place);
        const span = new Span();
        for (const place of places) if (!suppressed.isHidden(place)) span.add(partsOf(place));
        for (const place of places) expect(span.tells(partsOf(place))).toBe(!suppressed.isHidden(place));
        // Any choice of words of one axis, with each word of the other and all of them.
        const [first, second] = own.trees.map(({ leaves }) => leaves) as [readonly string[], readonly string[]];
        for (const some of subsetsOf(first)) {
          for (const word of [null, ...second]) {
            const choice = [
              (leaf: string) => some.includes(leaf),
              word === null ? null : (leaf: string) => leaf === word,
            ];
            const parts = cells.map((leaves) => Number(leaves.every((leaf, axis) => choice[axis]?.(leaf) ?? true)));
            const value = cells.reduce(
              (sum, leaves, at) => sum + (parts[at] ?? 0) * (own.values[own.numberOf(leaves) ?? -1] ?? 0),
              0,
            );
            // Shown is what follows, and nothing else; and what is small does not follow.
            expect(selected(own, suppressed, choice).withheld).toBe(!span.tells(parts));
            if (value > 0 && value <= 4) expect(span.tells(parts)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('covers a figure by none that another sum shows', () => {
    // All of the second row stands in its first column: 11 is its margin, and would tell of the 3 above it.
    const rows = [
      ...[
        { leaves: ['r1', 'c1'], value: 3 },
        { leaves: ['r1', 'c2'], value: 20 },
      ],
      ...[
        { leaves: ['r2', 'c1'], value: 11 },
        { leaves: ['r3', 'c1'], value: 12 },
        { leaves: ['r3', 'c2'], value: 30 },
      ],
    ];
    const { hidden } = read(margins([flat(['r1', 'r2', 'r3']), flat(['c1', 'c2'])], rows));
    expect(hidden(['r1', 'c1'])).toBe(true);
    expect(hidden(['r3', 'c1']) || hidden(['r2', 'c2'])).toBe(true);
  });

  it('shows a table without small figures as it is', () => {
    const rows = ['a', 'b'].map((word) => ({ leaves: [word], value: 15 }));
    const { hidden } = read(margins([flat(['a', 'b'])], rows));
    expect([hidden([null]), hidden(['a']), hidden(['b'])]).toEqual([false, false, false]);
  });
});
