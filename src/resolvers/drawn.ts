import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { internal } from '../errors.js';
import type { Row } from '../graph/graph.js';

/** Draws what a search has found, by the fragment of the root field, as the document wants it. */
export async function drawn(found: Row, context: Context, info: GraphQLResolveInfo): Promise<Row> {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw internal();
  return (await context.reader.root(field, info, found)) as Row;
}
