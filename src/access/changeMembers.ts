import type { Context } from '../context.js';
import { type Access, lockAccess, refused } from './lockAccess.js';

interface MemberInput {
  readonly operation: string;
  readonly member: string;
}

/** Somebody sees what a restricted operation holds from their next request on. Nobody admits themselves. */
export const admitMember = ({ operation, member }: MemberInput, context: Context): Promise<Access> =>
  context.command(async (run) => {
    if (!isSubject(member)) return refused('member', expectedSubject);
    if (member === context.viewer?.id) {
      return refused('member', 'expected somebody else; another administrator can admit you');
    }
    const found = await lockAccess(run, operation, context);
    if (found === null) return refused('operation', 'expected the id or reference of an operation');
    await run('writing/admitMember', { operation: found.id, member });
    return { operationId: found.id, changed: 0, userErrors: [] };
  });

/** Somebody sees nothing of a restricted operation from their next request on. */
export const removeMember = ({ operation, member }: MemberInput, context: Context): Promise<Access> =>
  context.command(async (run) => {
    const found = await lockAccess(run, operation, context);
    if (found === null) return refused('operation', 'expected the id or reference of an operation');
    if (!found.members.includes(member)) return refused('member', 'expected a member of the operation');
    if (!found.open && found.members.length === 1) {
      return refused('member', 'expected somebody to remain who can see the operation; admit another member first');
    }
    await run('writing/removeMember', { operation: found.id, member });
    return { operationId: found.id, changed: 0, userErrors: [] };
  });

/** The subject of a token: some text that is not blank and holds nothing that cannot be seen. */
export const isSubject = (text: string): boolean => /^(?=.*\S)[^\p{Cc}\p{Cs}]{1,200}$/u.test(text);

export const expectedSubject = 'expected the subject of a token, 1 to 200 characters';
