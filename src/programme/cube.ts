import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { bare, type Condition } from './conditions.js';
import { type CubeArgs, type CubeRequest, cubeRequest, isTime } from './cubeRequest.js';
import { placeOf, readOperations, readTable } from './cubeTable.js';
import { type Dimension, type FactSpec, monthSlot } from './facts.js';
import type { Group } from './groups.js';
import { monthsEnd } from './months.js';
import { isSmall } from './small.js';
import { readSuppressedTable } from './suppressedTable.js';
import { readVocabulary } from './vocabulary.js';

/** What the fragments behind a cell need to find its records. */
export interface Drill {
  readonly fact: string;
  readonly asAt: string;
  readonly from: number;
  readonly to: number;
  readonly filters: readonly Omit<Condition, 'dimension' | 'words'>[];
  readonly operations: readonly string[] | null;
  readonly visible: boolean;
  /** How many records the figure counts; null where that is withheld. */
  readonly count: number | null;
}

/** The cube of one kind of fact, as the schema's type Cube shows it. */
export async function cube(spec: FactSpec, args: CubeArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const vocabulary = await readVocabulary(context, schema);
  const request = cubeRequest(spec, args, vocabulary, viewer);
  if (request.dimensions.includes('OPERATION') || request.operations !== null) context.demand('READ');
  const table = await (request.suppress ? readSuppressedTable : readTable)(request, vocabulary, context);
  const distinct = lazily(() => readOperations(request, vocabulary, context));
  const whole = table.figure([]);
  const measure = spec.shareOf ?? spec.measure;
  const base = whole[measure];
  const cellOf = (groups: readonly Group[]) => {
    const figures = groups.length === 0 ? whole : table.figure(groups);
    const hidden = figures.withheld;
    return {
      keys: groups.map(({ value, label }, index) => ({ dimension: request.dimensions[index], value, label })),
      count: hidden ? null : figures.count,
      sum: hidden ? null : figures.sum,
      distinctOperations: async () => (hidden ? null : shownOperations(request, (await distinct())(groups))),
      share: hidden || whole.withheld || base === 0 ? null : figures[measure] / base,
      withheldAsSmall: hidden,
      drill: drillOf(request, groups, hidden ? null : figures.count),
    };
  };
  return {
    asAt: request.asAt,
    dimensions: request.dimensions,
    rules: spec.rules,
    visibleOnly: request.visible,
    suppressed: request.suppress,
    total: cellOf([]),
    cells: request.dimensions.length === 0 ? [] : table.combinations().map(cellOf),
  };
}

/** A small number of operations could point at one; it is withheld by itself, as it adds up to nothing. */
const shownOperations = (request: CubeRequest, count: number) => (request.suppress && isSmall(count) ? null : count);

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function drillOf(request: CubeRequest, groups: readonly Group[], count: number | null): Drill {
  const filters = [...request.counted, ...request.conditions].map(bare);
  let operations = request.operations;
  groups.forEach((group, index) => {
    const dimension = request.dimensions[index] as Dimension;
    if (dimension === 'OPERATION') operations = [group.value ?? ''];
    else filters.push({ ...(isTime(dimension) ? monthSlot : placeOf(dimension)), codes: group.codes });
  });
  const months = filters.filter(({ div }) => div === monthSlot.div).flatMap(({ codes }) => codes);
  return {
    fact: request.spec.fact,
    asAt: request.asAt,
    from: months.length === 0 ? 0 : Math.min(...months),
    to: months.length === 0 ? monthsEnd : Math.max(...months) + 1,
    filters,
    operations,
    visible: request.visible,
    count,
  };
}
