import { type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { ChartQuery } from './runQueries.js';

/** What becomes of a value of some type. */
export type Leaf = (type: string, value: unknown) => unknown;

/** The arguments of a question with each of its leaves put through a function; what it leaves undefined goes. */
export function withLeaves({ field, arguments: text }: ChartQuery, schema: GraphQLSchema, leaf: Leaf): unknown {
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
