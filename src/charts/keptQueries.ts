import type { GraphQLSchema } from 'graphql';
import { withLeaves } from './leaves.js';
import type { ChartQuery } from './runQueries.js';

/** The questions of a chart as they are stored. */
export interface KeptQueries {
  /** JSON. */
  readonly queries: string;
  /** Ids and references that they name. Absent where a chart was saved by an earlier release, and these stand in the questions. */
  readonly named?: readonly string[] | null;
}

/** Stands in a question for what it names there, by its place among all that is named. */
const mark = '$';

/**
 * Questions with what they name laid beside them: in a text ids would stay those of whoever saved it, under whose pseudonyms
 * nobody else finds anything. Beside it they are stored and read as any other id is.
 */
export function keptQueries(queries: readonly ChartQuery[], schema: GraphQLSchema): KeptQueries {
  const named: string[] = [];
  const kept = queries.map((query) => {
    const given = withLeaves(query, schema, (type, value) =>
      type === 'ID' ? { [mark]: named.push(String(value)) - 1 } : value,
    );
    return { field: query.field, arguments: JSON.stringify(given) };
  });
  return { queries: JSON.stringify(kept), named };
}

export function queriesOf({ queries, named }: KeptQueries): readonly ChartQuery[] {
  const kept = JSON.parse(queries) as ChartQuery[];
  if (named == null) return kept;
  const read = (_name: string, value: unknown) => {
    const place = (value as Readonly<Record<string, unknown>> | null)?.[mark];
    return typeof place === 'number' ? named[place] : value;
  };
  return kept.map((query) => ({ ...query, arguments: JSON.stringify(JSON.parse(query.arguments, read)) }));
}
