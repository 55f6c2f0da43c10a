import type { Context } from '../context.js';
import type { Row } from '../graph/graph.js';

/** What was decided of a thing, newest first, as far as the viewer may see it. */
export async function resolutionsOf(id: string, context: Context): Promise<Row[]> {
  const { resolutions } = await context.ask('resolution/ofEntity', { id });
  return (resolutions ?? []) as Row[];
}

/** One of them, read back after it was written; null where it is no more. */
export async function resolutionOf(entity: string | null, id: string | null, context: Context): Promise<Row | null> {
  if (entity === null || id === null) return null;
  return (await resolutionsOf(entity, context)).find((one) => one.id === id) ?? null;
}
