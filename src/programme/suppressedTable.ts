import type { Context } from '../context.js';
import type { Condition } from './conditions.js';
import { type CubeRequest, isTime } from './cubeRequest.js';
import { combinationsOf, type Table } from './cubeTable.js';
import { type Meant, readDivided } from './division.js';
import { type AxisName, grainOf } from './divisionAxes.js';
import type { Dimension } from './facts.js';
import { type Group, groupsOf, isWanted } from './groups.js';
import { periodOf } from './months.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * A cube for a reader who may not see small figures. Whatever a filter leaves, it is read and withheld as the cube divided
 * by what the filter names, too: what is withheld there does not follow from what a filter shows here.
 */
export async function readSuppressedTable(
  request: CubeRequest,
  vocabulary: Vocabulary,
  context: Context,
): Promise<Table> {
  const { spec, dimensions, asAt, visible, operations, months } = request;
  const conditions = conditionsOf(request);
  const grain = grainOf(dimensions.find(isTime), months);
  const axes = new Set<AxisName>([...dimensions.map(axisNameOf), ...conditions.map(({ dimension }) => dimension)]);
  const statuses = request.counted.find(({ dimension }) => dimension === 'STATUS')?.words;
  const [divided] = await readDivided(
    [{ spec, axes, grain, statuses }],
    { asAt, visible, operations },
    vocabulary,
    context,
  );
  const rows = divided?.rows ?? [];
  const found = rows.map((row) =>
    dimensions.map((dimension) => {
      const word = row.get(axisNameOf(dimension)) ?? '';
      return typeof word === 'number' ? (isTime(dimension) ? (periodOf(dimension, word) ?? '') : '') : word;
    }),
  );
  const groups = (await groupsOf(request, found, vocabulary, context)).map((own, index) =>
    own.filter((group) => isInside(request, dimensions[index] as Dimension, group)),
  );
  const filter = meantBy(conditions);
  return {
    combinations: () => combinationsOf(groups),
    figure: (some) => {
      const own = some.map((group, index) => meantByGroup(dimensions[index] as Dimension, group));
      return divided?.figure([...own, filter].reduce(both, {})) ?? { count: 0, sum: 0, withheld: false };
    },
  };
}

/** What a filter names; the kinds that count by definition are such a choice, as a filter can make another. */
const conditionsOf = ({ conditions, counted }: CubeRequest): readonly Condition[] => [
  ...conditions,
  ...counted.filter(({ dimension }) => dimension === 'KIND'),
];

/** Which words and months some conditions leave. */
export function meantBy(conditions: readonly Condition[]): Meant {
  return conditions
    .map(({ dimension, words, codes }): Meant => {
      const [all, months] = [new Set(words), new Set(codes)];
      return dimension === 'TIME'
        ? { TIME: (month) => months.has(month) }
        : { [dimension]: (word: string) => all.has(word) };
    })
    .reduce(both, {});
}

function meantByGroup(dimension: Dimension, { value, codes }: Group): Meant {
  if (!isTime(dimension)) return { [dimension]: (word: string) => word === (value ?? '') };
  const months = new Set(codes);
  return { TIME: (month) => months.has(month) };
}

/** What two choices leave together. */
export function both(a: Meant, b: Meant): Meant {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as ReadonlySet<keyof Meant>;
  return Object.fromEntries(
    [...names].map((name) => {
      const tests = [a[name], b[name]].filter((test) => test !== undefined) as ((one: unknown) => boolean)[];
      return [name, (one: unknown) => tests.every((test) => test(one))];
    }),
  );
}

const axisNameOf = (dimension: Dimension): AxisName => (isTime(dimension) ? 'TIME' : dimension);

function isInside(request: CubeRequest, dimension: Dimension, { value, codes }: Group): boolean {
  if (!isTime(dimension)) return isWanted(request, dimension, value ?? '');
  const months = request.months;
  return months === null || codes.some((code) => months.includes(code));
}
