import { type Context, type RunFile, themselves } from '../context.js';
import { secondOf } from '../programme/moment.js';
import { linkInstead } from '../resolution/restrictMerges.js';
import { expectedSubject, isSubject } from './changeMembers.js';
import { type Access, lockAccess, refused } from './lockAccess.js';
import { settleHoldings } from './settleHoldings.js';

/** Opens an operation to all analysts: everything that it holds, in one transaction. */
export const openOperation = ({ operation }: { readonly operation: string }, context: Context): Promise<Access> =>
  context.command(async (run) => {
    const found = await lockAccess(run, operation, context);
    if (found === null) return refused('operation', 'expected the id or reference of an operation');
    if (found.open) return refused('operation', 'expected a restricted operation; this one is open');
    if (!found.members.includes(context.viewer?.id ?? '')) {
      return refused(
        'operation',
        'expected an operation of which you are a member; another administrator can admit you',
      );
    }
    return change(run, found.id, true);
  });

/** Restricts an operation to its members: everything that it holds, in one transaction. */
export const restrictOperation = (
  { operation, members: given }: { readonly operation: string; readonly members?: readonly string[] | null },
  context: Context,
): Promise<Access> =>
  context.command(async (asGiven) => {
    // What was merged is two again on the way.
    const run = themselves(asGiven);
    const found = await lockAccess(run, operation, context);
    if (found === null) return refused('operation', 'expected the id or reference of an operation');
    if (!found.open) return refused('operation', 'expected an open operation; this one is restricted');
    const members = given ?? [];
    if (members.length === 0 && found.members.length === 0) {
      return refused('members', 'expected at least one member: nobody could see the operation');
    }
    if (members.length > 1_000 || !members.every(isSubject))
      return refused('members', `at most 1,000: ${expectedSubject}`);
    const own = context.viewer?.id ?? '';
    if (members.includes(own) && !found.members.includes(own))
      return refused('members', 'expected others; another administrator can admit you');
    for (const member of members) await run('writing/admitMember', { operation: found.id, member });
    await linkInstead(run, found.id, context);
    return change(run, found.id, false);
  });

async function change(run: RunFile, operation: string, open: boolean): Promise<Access> {
  await run('writing/changeAccess', { operation, open, at: secondOf(new Date()) });
  await run('writing/searchedOperations', { rows: [{ id: operation }] });
  const changed = await settleHoldings(run, operation);
  return { operationId: operation, changed, userErrors: [] };
}
