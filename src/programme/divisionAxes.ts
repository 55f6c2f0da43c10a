import { monthSlot, slots, type TimeDimension, type WordDimension } from './facts.js';
import { periodOf } from './months.js';

/** Along what a table is divided. */
export type AxisName = 'TIME' | WordDimension | 'OPERATION' | 'GROUP';

/** How finely time is divided: by what the groups and the filter tell apart. */
export type Grain = 'FINANCIAL_YEAR' | 'FINANCIAL_QUARTER' | 'MONTH';

/** Always in this order, so that the same table is read and withheld whatever order is asked for. */
export const axisNames: readonly AxisName[] = [
  ...(['TIME', 'THREAT_TYPE', 'FOUR_P', 'IMPACT', 'KIND', 'STATUS', 'REGION', 'FORCE'] as const),
  ...(['LEAD_AGENCY', 'PRODUCT_TYPE', 'APP', 'OPERATION', 'GROUP'] as const),
];

/** What is dated to no month belongs to no quarter and no financial year, and stands together. */
const undated = 'no month';

/** Of groups that are made of what records state: the one of those that are in none. */
export const ungrouped = 'none of them';

/** An axis that stands in a tally's code. */
export type CodeAxis = 'TIME' | WordDimension;

export const slotOf = (name: CodeAxis) =>
  name === 'TIME' ? monthSlot : { div: slots[name].div, size: slots[name].size };

/** The word under which a month stands; of a year alone, the year's number. */
export function timeLeaf(grain: Grain, month: number): string {
  const period = periodOf(grain, month);
  if (period !== null) return period;
  return grain === 'FINANCIAL_YEAR' ? undated : `${undated} ${month}`;
}

/** What holds a leaf of an axis; of a force, the region to which the fact counts. */
export function holdersOf(
  name: AxisName,
  grain: Grain,
  leaf: string,
  month: number,
  region: string,
): readonly string[] {
  if (name === 'FORCE') return [regionNode(region)];
  if (name === 'GROUP') return leaf === ungrouped ? [] : ['some of them'];
  if (name !== 'TIME' || grain === 'FINANCIAL_YEAR') return [];
  const year = periodOf('FINANCIAL_YEAR', month);
  if (year === null) return [undated];
  const quarter = periodOf('FINANCIAL_QUARTER', month);
  return grain === 'MONTH' && quarter !== null ? [quarter, year] : [year];
}

/** A force within a region: all its facts count to one, unless somebody said otherwise of some. */
export const forceLeaf = (region: string, force: string): string => JSON.stringify([region, force]);
const regionNode = (region: string): string => JSON.stringify([region]);

/** The coarsest grain that tells apart what the groups and the months of the filter do. */
export function grainOf(dimension: TimeDimension | undefined, months: readonly number[] | null): Grain {
  if (dimension === 'MONTH' || splits('FINANCIAL_QUARTER', months)) return 'MONTH';
  const byYear = dimension === undefined || dimension === 'FINANCIAL_YEAR';
  return byYear && !splits('FINANCIAL_YEAR', months) ? 'FINANCIAL_YEAR' : 'FINANCIAL_QUARTER';
}

/** Whether some months hold a part of a period alone, or of what belongs to none. */
function splits(period: 'FINANCIAL_QUARTER' | 'FINANCIAL_YEAR', months: readonly number[] | null): boolean {
  const whole = period === 'FINANCIAL_QUARTER' ? 3 : 12;
  const counts = new Map<string | null, number>();
  for (const month of months ?? []) {
    const one = periodOf(period, month);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const strays = period === 'FINANCIAL_YEAR' && counts.has(null);
  counts.delete(null);
  return strays || [...counts.values()].some((count) => count < whole);
}
