import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { bare } from './conditions.js';
import { cubeRequest } from './cubeRequest.js';
import { median } from './days.js';
import { columnsOf, divided } from './division.js';
import { type AxisName, grainOf, slotOf, ungrouped } from './divisionAxes.js';
import { type FactName, type FactSpec, facts } from './facts.js';
import { monthsEnd } from './months.js';
import { smallest } from './small.js';
import { both, meantBy } from './suppressedTable.js';
import type { TotalsFilter } from './totals.js';
import { readVocabulary } from './vocabulary.js';

export type Text = string | null;
/** Some properties of facts, and of how many facts. */
export type Found = readonly [properties: readonly unknown[], count: number];
/** The group in which facts with some properties are; null where they are in none. */
export type GroupOf = (properties: readonly unknown[]) => string | null;

/** Facts that stood at a moment. */
export interface Standing {
  /** What the filter leaves. */
  readonly rows: readonly Found[];
  /** How many are in a group, in any of them for null; null where it is withheld. Of one kind alone, where that is said. */
  countsOf(groupOf: GroupOf, kind?: string): (group: string | null) => number | null;
  /** The middle of some times; null of nothing, and where it is withheld: a median of few is nearly the time of one. */
  medianOf(times: readonly (readonly [number | null, number])[]): number | null;
}

export const countOf = (rows: readonly (readonly [unknown, number])[]): number =>
  rows.reduce((sum, [, n]) => sum + n, 0);

/** Reads facts by what they state, as far as a filter leaves them; `kinds`: those alone, whatever the filter says. */
export function standingReader(
  { asAt, filter, hide }: { readonly asAt: string; readonly filter: TotalsFilter | null; readonly hide: boolean },
  context: Context,
  schema: GraphQLSchema,
): (name: FactName, properties: readonly string[], kinds?: readonly string[]) => Promise<Standing> {
  return async (name, properties, kinds) => {
    const spec: FactSpec = facts[name];
    const vocabulary = await readVocabulary(context, schema);
    const always = kinds ? { kinds } : {};
    const request = cubeRequest(spec, { filter: { ...filter, ...always } }, vocabulary, context.demand('STATISTICS'));
    const { conditions, months } = request;
    const axes = new Set<AxisName>(['GROUP', ...conditions.map(({ dimension }) => dimension)]);
    if (spec.dimensions.includes('KIND')) axes.add('KIND');
    const division = { spec, axes, grain: grainOf(undefined, months) };
    const columns = hide ? columnsOf([division]) : [];
    const { rows } = await context.askForAll('programme/standing', {
      fact: spec.fact,
      asAt,
      from: hide ? 0 : (months?.[0] ?? 0),
      to: hide ? monthsEnd : (months?.at(-1) ?? monthsEnd - 1) + 1,
      filters: hide ? [] : conditions.map(bare),
      properties,
      dimensions: columns.map(slotOf),
    });
    const all = rows as (readonly [readonly unknown[], number, readonly number[]])[];
    const isLeft = ([, , codes]: (typeof all)[number]) =>
      !hide ||
      conditions.every((condition) => condition.codes.includes(codes[columns.indexOf(condition.dimension)] ?? 0));
    const left = all.filter(isLeft).map(([found, n]): Found => [found, n]);
    return {
      rows: left,
      countsOf(groupOf, kind) {
        const isKind = (found: readonly unknown[]) => kind === undefined || found[properties.indexOf('kind')] === kind;
        if (!hide) {
          return (group) =>
            countOf(
              left.filter(
                ([found]) => isKind(found) && (group === null ? groupOf(found) !== null : groupOf(found) === group),
              ),
            );
        }
        // Whatever kind and place is asked for, the groups are those of one table: they tell nothing of one another.
        const cells = all.map(
          ([found, n, codes]) => [spec.fact, codes, null, n, 0, groupOf(found) ?? ungrouped] as const,
        );
        const table = divided(division, cells, columns, vocabulary);
        const meant = both(meantBy(conditions), kind === undefined ? {} : { KIND: (word: string) => word === kind });
        return (group) => {
          const GROUP = (one: string) => (group === null ? one !== ungrouped : one === group);
          const { count, withheld } = table.figure(both(meant, { GROUP }));
          return withheld ? null : count;
        };
      },
      medianOf(times) {
        const known = times.flatMap(([days, n]) => (days === null ? [] : [[days, n] as const]));
        return hide && countOf(known) <= smallest ? null : median(known);
      },
    };
  };
}
