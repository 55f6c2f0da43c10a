import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Settings } from './settings';

/**
 * The schema, from its text: that needs no token, and no introspection, which is off in production.
 * Undefined when it cannot be read; GraphiQL then tries introspection.
 */
export async function readSchema({ docs }: Settings): Promise<GraphQLSchema | undefined> {
  if (docs === undefined) return undefined;
  try {
    const answer = await fetch(docs, { signal: AbortSignal.timeout(30_000) });
    return answer.ok ? buildSchema(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}
