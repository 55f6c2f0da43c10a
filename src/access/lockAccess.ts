import type { Context, RunFile } from '../context.js';
import { referenceKey } from '../identifiers/fold.js';
import type { UserError } from '../recording/factRules.js';

/** What came of a change of access or members. */
export interface Access {
  readonly operationId: string | null;
  /** Records, links and other things that became visible or invisible with it. */
  readonly changed: number;
  readonly userErrors: readonly UserError[];
}

export interface LockedOperation {
  readonly id: string;
  readonly open: boolean;
  readonly members: readonly string[];
}

/**
 * The operation of an id or reference, locked until the command ends; null where there is none. Whatever comes of the command
 * tells of it.
 */
export async function lockAccess(run: RunFile, operation: string, { saw }: Context): Promise<LockedOperation | null> {
  const [found] = await run('writing/lockAccess', { operation, referenceKey: referenceKey(operation) });
  if (found) saw(String(found.id));
  return (found ?? null) as LockedOperation | null;
}

export const refused = (field: string, expected: string): Access => ({
  operationId: null,
  changed: 0,
  userErrors: [{ field: `input.${field}`, message: `${field}: ${expected}.` }],
});
