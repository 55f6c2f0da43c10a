import type { Context } from '../context.js';
import { secondOf } from '../programme/moment.js';
import { type Recorded, tally } from './recordFact.js';

/** Takes a fact back: its version holds no more, and no other follows it. */
export async function withdrawFact(
  { fact, reason }: { readonly fact: string; readonly reason: string },
  context: Context,
): Promise<Recorded> {
  if (reason.trim() === '') {
    return { factId: null, userErrors: [{ field: 'input.reason', message: 'reason: expected why it is taken back.' }] };
  }
  return context.command(async (run) => {
    const [row] = await run('writing/supersedeFact', { id: fact, at: secondOf(new Date()), reason });
    if (row === undefined) {
      const message =
        'fact: expected the id of a version that holds and that you may see, of no operation that was disposed of.';
      return { factId: null, userErrors: [{ field: 'input.fact', message }] };
    }
    await tally(run, [fact]);
    return { factId: fact, userErrors: [] };
  });
}
