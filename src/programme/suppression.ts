/** Figures from 1 to this one could point at people; zero says nothing about anybody. */
export const smallest = 4;

const isSmall = (value: number): boolean => value > 0 && value <= smallest;

/** A place in a table: one value of each axis, or `null` where all values of an axis are summed. */
export type Place = readonly (string | null)[];

/**
 * Which figures of a table, of its margins and of its total must be withheld. Small ones are; and so many others that
 * none of them follows from what is shown: where one member of a sum is withheld, a second is, and withheld members
 * together are never small. A margin decides before its parts, and alone, so that tables with different dimensions
 * withhold the same margins and cannot be used against each other.
 */
export function suppress(
  axes: readonly (readonly string[])[],
  value: (place: Place) => number,
): (place: Place) => boolean {
  const hidden = new Set<string>();
  // An axis of one value says nothing: what is summed over it is the value itself.
  const open = axes.flatMap((values, axis) => (values.length > 1 ? [axis] : []));
  for (const subset of subsetsOf(open)) hideIn(axes, subset, value, hidden);
  return (place) => hidden.has(keyOf(place.map((word, axis) => ((axes[axis]?.length ?? 0) > 1 ? word : null))));
}

/** All subsets of the axes, small ones first: the total, the margins, the cells. */
function subsetsOf(axes: readonly number[]): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** axes.length }, (_one, set) =>
    axes.filter((_axis, index) => (set >> index) % 2 === 1),
  );
  return all.sort((a, b) => a.length - b.length);
}

interface Cell {
  readonly key: string;
  readonly value: number;
}

interface Line {
  /** The key of the sum over the line's members. */
  readonly sum: string;
  readonly members: Cell[];
}

function hideIn(
  axes: readonly (readonly string[])[],
  subset: readonly number[],
  value: (place: Place) => number,
  hidden: Set<string>,
): void {
  const lines = new Map<string, Line>();
  for (const place of placesOf(axes, subset)) {
    const cell = { key: keyOf(place), value: value(place) };
    if (isSmall(cell.value)) hidden.add(cell.key);
    for (const axis of subset) {
      const sum = keyOf(place.map((word, index) => (index === axis ? null : word)));
      const line = lines.get(`${axis} ${sum}`) ?? { sum, members: [] };
      line.members.push(cell);
      lines.set(`${axis} ${sum}`, line);
    }
  }
  for (const line of lines.values()) line.members.sort(bySmallness);
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines.values()) {
      for (let next = wanted(line, hidden); next !== undefined; next = wanted(line, hidden)) {
        hidden.add(next.key);
        changed = true;
      }
    }
  }
}

/** The next member that a line must withhold so that none of its withheld ones can be worked out. */
function wanted({ sum, members }: Line, hidden: ReadonlySet<string>): Cell | undefined {
  const withheld = members.filter(({ key }) => hidden.has(key));
  if (hidden.has(sum)) return withheld.length > 0 ? undefined : members[0];
  if (withheld.length === 0) return undefined;
  const together = withheld.reduce((total, cell) => total + cell.value, 0);
  if (withheld.length > 1 && !isSmall(together)) return undefined;
  return members.find(({ key }) => !hidden.has(key));
}

/** The smallest figure that is not zero first: the least is lost with it. Zeros are a last resort. */
const bySmallness = (a: Cell, b: Cell) => (a.value || Infinity) - (b.value || Infinity) || (a.key < b.key ? -1 : 1);

function placesOf(axes: readonly (readonly string[])[], subset: readonly number[]): Place[] {
  let places: (string | null)[][] = [axes.map(() => null)];
  for (const axis of subset) {
    places = places.flatMap((place) =>
      (axes[axis] ?? []).map((word) => place.map((old, index) => (index === axis ? word : old))),
    );
  }
  return places;
}

const keyOf = (place: Place): string => JSON.stringify(place);
