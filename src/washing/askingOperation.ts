import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { referenceKey } from '../identifiers/fold.js';

/** The operation that asks; null where none was named. */
export interface Asking {
  readonly id: string | null;
  readonly reference: string | null;
  readonly disposed: boolean;
}

/** An operation by id or reference, as far as the viewer may see it: a hidden one reads as one that there is not. */
export async function visibleOperation(named: string, context: Context): Promise<Asking | null> {
  const found = await context.ask('importing/operation', { id: named, referenceKey: referenceKey(named) });
  if (typeof found.operation !== 'string') return null;
  return { id: found.operation, reference: String(found.reference), disposed: found.disposed === true };
}

/** @throws BAD_USER_INPUT for an operation that the viewer may not see, as for one that there is not; and for one disposed of */
export async function askingOperation(named: string | null | undefined, context: Context): Promise<Asking> {
  if (named === null || named === undefined) return { id: null, reference: null, disposed: false };
  const found = await visibleOperation(named, context);
  if (found === null) throw badInput('operation', 'the id or reference of an operation that you may see', named);
  if (found.disposed) throw badInput('operation', 'one that was not disposed of', named);
  return found;
}
