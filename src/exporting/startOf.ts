import type { ChartQuery } from '../charts/runQueries.js';
import { namedIn } from '../charts/shownQueries.js';
import type { Asking } from './answered.js';

/**
 * What a question starts from: the ids that it names, as its answer has them, whether they were given up in a merge or stand
 * for a reference. What it knows already or keeps clear of brings nothing.
 */
export async function startOf(query: ChartQuery, { context, schema }: Asking): Promise<ReadonlySet<string>> {
  const { known: _known, avoid: _avoid, ...args } = JSON.parse(query.arguments);
  const field = schema.getQueryType()?.getFields()[query.field];
  const kept = await context.graph.kept(await context.reader.named(field, args));
  return namedIn({ ...query, arguments: JSON.stringify(kept) }, schema);
}
