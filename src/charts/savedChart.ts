import type { Context } from '../context.js';
import type { KeptQueries } from './keptQueries.js';

/** A chart as it is listed. */
export interface ListedChart extends KeptQueries {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly note?: string | null;
  readonly operation?: string | null;
  readonly savedAt: string;
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
  asked: { id?: string; operation?: string | null; first: number; after?: { at: string; id: string } | null },
  context: Context,
): Promise<SavedChartRow[]> {
  const { charts } = await context.ask('charts/list', {
    id: null,
    operation: null,
    after: null,
    whole: false,
    ...asked,
  });
  return (charts as readonly ListedChart[]).map((kept) => {
    context.audited?.ids.add(kept.id);
    return { kept };
  });
}

export const chartOf = async (id: string, context: Context): Promise<SavedChartRow | null> =>
  (await chartsOf({ id, first: 1 }, context))[0] ?? null;

/** The same with what was on it; null where it has just gone. */
export async function wholeChartOf(id: string, context: Context): Promise<KeptChart | null> {
  const { charts } = await context.ask('charts/list', { id, operation: null, first: 1, after: null, whole: true });
  return (charts as readonly KeptChart[])[0] ?? null;
}

/** Where things stand on a chart. Two that were merged meanwhile stand where the first of them stood. */
export const placesOf = ({ placed, xs, ys }: KeptChart) =>
  placed.flatMap((nodeId, at) => (placed.indexOf(nodeId) === at ? [{ nodeId, x: xs[at], y: ys[at] }] : []));

/** Of some nodes those that the viewer may see. */
export async function visibleOf(nodeIds: readonly string[], context: Context): Promise<ReadonlySet<string>> {
  const seen = await context.ask('charts/visible', { texts: nodeIds.map((text) => ({ text, key: '' })) });
  return new Set(seen.visible as string[]);
}
