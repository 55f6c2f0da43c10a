import { type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Context } from '../context.js';
import { referenceKey } from '../identifiers/fold.js';
import type { ChartQuery } from './runQueries.js';
import { type ListedChart, queriesOf } from './savedChart.js';

type Leaf = (type: string, value: unknown) => unknown;

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
  return queries.map((query) => ({ field: query.field, arguments: JSON.stringify(walked(query, schema, shown)) }));
}

/** The ids and references that a question names. */
export function namedIn(query: ChartQuery, schema: GraphQLSchema): ReadonlySet<string> {
  const named = new Set<string>();
  walked(query, schema, (type, value) => {
    if (type === 'ID') named.add(String(value));
    return value;
  });
  return named;
}

/** The arguments of a question with each of its leaves put through a function; what it leaves undefined goes. */
function walked({ field, arguments: text }: ChartQuery, schema: GraphQLSchema, leaf: Leaf): unknown {
  const given = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const args = schema.getQueryType()?.getFields()[field]?.args ?? [];
  return Object.fromEntries(
    args
      .filter(({ name }) => Object.hasOwn(given, name))
      .map(({ name, type }) => [name, walk(type, given[name], leaf)]),
  );
}

function walk(type: GraphQLInputType, value: unknown, leaf: Leaf): unknown {
  if (value === null) return null;
  if (isNonNullType(type)) return walk(type.ofType, value, leaf);
  if (isListType(type)) {
    const all = Array.isArray(value) ? value : [value];
    return all.map((one) => walk(type.ofType, one, leaf)).filter((one) => one !== undefined);
  }
  if (!isInputObjectType(type)) return leaf(type.name, value);
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, one]) => {
      const field = fields[name];
      return field ? [[name, walk(field.type, one, leaf)]] : [];
    }),
  );
}
