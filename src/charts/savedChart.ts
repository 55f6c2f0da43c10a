import type { Context } from '../context.js';
import type { ChartQuery } from './runQueries.js';

/** A chart as it is listed. */
export interface ListedChart {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly note?: string | null;
  readonly operation?: string | null;
  readonly savedAt: string;
  readonly queries: string;
}

/** A chart with what was on it. */
export interface KeptChart extends ListedChart {
  readonly selection: readonly string[];
  readonly placed: readonly string[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** What its questions brought its owner when it was saved. */
  readonly nodeIds: readonly string[];
  readonly linkKeys: readonly string[];
}

/** What resolvers are given of a chart. */
export interface SavedChartRow {
  readonly kept: ListedChart;
}

export async function chartsOf(
  asked: { id?: string | null; operation?: string | null; limit: number },
  context: Context,
): Promise<SavedChartRow[]> {
  const { charts } = await context.ask('charts/list', { id: null, operation: null, whole: false, ...asked });
  return (charts as readonly ListedChart[]).map((kept) => {
    context.audited?.ids.add(kept.id);
    return { kept };
  });
}

export const chartOf = async (id: string, context: Context): Promise<SavedChartRow | null> =>
  (await chartsOf({ id, limit: 1 }, context))[0] ?? null;

/** The same with what was on it; null where it has just gone. */
export async function wholeChartOf(id: string, context: Context): Promise<KeptChart | null> {
  const { charts } = await context.ask('charts/list', { id, operation: null, limit: 1, whole: true });
  return (charts as readonly KeptChart[])[0] ?? null;
}

export const queriesOf = ({ queries }: ListedChart): readonly ChartQuery[] => JSON.parse(queries);

/** The questions without the ids of what the viewer may not see: an id is something of which somebody knows. */
export async function shownQueries(kept: ListedChart, context: Context): Promise<readonly ChartQuery[]> {
  const queries = queriesOf(kept);
  const named = new Set(queries.flatMap((query) => [...query.arguments.matchAll(id)].map(([found]) => found)));
  const seen = await visibleOf([...named], context);
  const isHidden = (value: unknown) => typeof value === 'string' && named.has(value) && !seen.has(value);
  return queries.map(({ field, arguments: text }) => ({
    field,
    arguments: JSON.stringify(JSON.parse(text), (_key, value) => {
      if (Array.isArray(value)) return value.filter((one) => !isHidden(one));
      return isHidden(value) ? null : value;
    }),
  }));
}

const id = /[a-z][A-Za-z]*_[0-9a-f]{24}/g;

/** Of some nodes those that the viewer may see. */
export async function visibleOf(nodeIds: readonly string[], context: Context): Promise<ReadonlySet<string>> {
  const seen = await context.ask('charts/visible', { nodeIds });
  return new Set(seen.visible as string[]);
}
