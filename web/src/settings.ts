import { buildSchema, type GraphQLSchema } from 'graphql';

export interface Settings {
  /** The store holds invented data. */
  readonly demonstration: boolean;
  /** Where the schema can be read as text. */
  readonly docs?: string;
}

/** What the server says about itself. A page that cannot ask still works: it only says less. */
export async function readSettings(): Promise<Settings> {
  try {
    const answer = await fetch('./playground/settings.json');
    if (answer.ok) return await answer.json();
  } catch {
    // The network error shows again, and in full, at the first query.
  }
  return { demonstration: false };
}

/**
 * The schema, from its text: that needs no token, and no introspection, which is off in production.
 * Undefined when it cannot be read; GraphiQL then tries introspection.
 */
export async function readSchema({ docs }: Settings): Promise<GraphQLSchema | undefined> {
  if (docs === undefined) return undefined;
  try {
    const answer = await fetch(docs);
    return answer.ok ? buildSchema(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}
