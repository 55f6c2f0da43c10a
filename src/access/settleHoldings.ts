import type { RunFile } from '../context.js';
import { tooMuch } from '../errors.js';

/** Most records, links, events, sources and facts of one operation that one transaction opens or restricts. */
export const mostHeld = 150_000;

/** Rows per statement within the transaction. */
const batch = 5_000;

/**
 * Makes everything that an operation holds as visible as the operation: records, sources, events, facts and links, then
 * who leads among the links, and what entities carry of their records, by the statements that loading settles with.
 * @throws TOO_COSTLY for an operation that holds more than one transaction can change; nothing is changed then
 */
export async function settleHoldings(run: RunFile, operation: string): Promise<number> {
  const [holdings] = (await run('writing/holdings', { operation })) as unknown as [Holdings];
  const { held, entities } = holdings;
  if (held > mostHeld) throw tooMuch(mostHeld);
  await run('writing/changeHeld', { operation });
  let links = 0;
  for (const ids of batches(entities)) {
    const [changed] = await run('writing/changeLinks', { operation, ids });
    links += Number(changed?.links ?? 0);
    if (held + links > mostHeld) throw tooMuch(mostHeld);
    await run('writing/settleLinksFrom', { ids });
  }
  for (const ids of batches(entities)) await run('writing/settleEntities', { ids });
  return held + links;
}

interface Holdings {
  readonly held: number;
  /** Ids of the entities that the operation knows, sorted: whoever settles takes locks in one order. */
  readonly entities: readonly string[];
}

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}
