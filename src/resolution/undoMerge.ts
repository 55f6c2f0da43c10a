import { type Context, themselves } from '../context.js';
import { settleSides, takeBack } from '../writing/joinSides.js';
import { ownRecords } from '../writing/ownRecords.js';
import { type Outcome, type Resolved, refused, unresolved } from './decide.js';

interface Decision {
  readonly id: string;
  readonly resolution: Outcome;
  readonly operation: string;
  readonly ids: readonly string[];
}

/** Takes a merge back, or the link that stands in its place: everything is as it was before. */
export const undoMerge = (input: { readonly resolution: string }, context: Context): Promise<Resolved> =>
  withdraw(input.resolution, ['MERGED', 'LINKED'], context);

/** Forgets that two are not the same. */
export const withdrawNotSame = (input: { readonly resolution: string }, context: Context): Promise<Resolved> =>
  withdraw(input.resolution, ['NOT_SAME'], context);

function withdraw(id: string, of: readonly Outcome[], context: Context): Promise<Resolved> {
  return context.command(async (asGiven) => {
    const run = themselves(asGiven);
    const [found] = (await run('resolution/decided', { id })) as unknown as [{ decision: Decision | null }];
    const { decision } = found;
    if (decision === null || !of.includes(decision.resolution)) {
      return refused('resolution', `expected the id of a decision ${of.join(' or ')} that you may see`);
    }
    await run('writing/beginMerge', { ids: decision.ids, operation: decision.operation });
    const touched = decision.resolution === 'MERGED' ? await takeBack(run, [id]) : decision.ids;
    const [ended] = await run('writing/endDecision', { id });
    if (ended === undefined) return refused('resolution', 'expected a decision that stands');
    const ids = [...new Set([...touched, ...decision.ids])].sort();
    await ownRecords(run, ids, context);
    await settleSides(run, ids);
    await run('writing/removeBareEntities', { ids });
    return { ...unresolved, keptId: decision.ids[0] ?? null, resolutionId: id };
  });
}
