import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { referenceKey } from '../identifiers/fold.js';
import { queriesOf } from './keptQueries.js';
import { type Leaf, withLeaves } from './leaves.js';
import type { ChartQuery } from './runQueries.js';
import type { ListedChart } from './savedChart.js';

/**
 * The questions of a chart as its viewer may see them: without ids and references of what they may not see, which are
 * something of which somebody knows, and without the words of others.
 */
export async function shownQueries(
  kept: ListedChart,
  context: Context,
  schema: GraphQLSchema,
): Promise<readonly ChartQuery[]> {
  const queries = queriesOf(kept);
  const named = queries.flatMap((query) => [...namedIn(query, schema)]);
  const texts = [...new Set(named)].map((text) => ({ text, key: referenceKey(text) }));
  const { visible } = texts.length === 0 ? { visible: [] } : await context.ask('charts/visible', { texts });
  const seen = new Set(visible as readonly string[]);
  const isOwner = kept.owner === context.viewer?.id;
  const shown: Leaf = (type, value) => {
    if (type === 'ID') return seen.has(String(value)) ? value : undefined;
    return type === 'String' && !isOwner ? undefined : value;
  };
  return queries.map((query) => ({ field: query.field, arguments: JSON.stringify(withLeaves(query, schema, shown)) }));
}

/** The ids and references that a question names. */
export function namedIn(query: ChartQuery, schema: GraphQLSchema): ReadonlySet<string> {
  const named = new Set<string>();
  withLeaves(query, schema, (type, value) => {
    if (type === 'ID') named.add(String(value));
    return value;
  });
  return named;
}
