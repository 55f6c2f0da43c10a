import type { Context } from '../context.js';
import {
  askedFor,
  type DecideInput,
  lockSides,
  type Resolved,
  sidesProblem,
  unresolved,
  writeDecision,
} from './decide.js';

export interface NotSameInput extends DecideInput {
  readonly one: string;
  readonly other: string;
}

const names = ['one', 'other'] as const;

/** Remembers that two are not one, for whoever may see the operation in whose name it was decided. */
export async function notSame(input: NotSameInput, context: Context): Promise<Resolved> {
  return context.command(async (run) => {
    const asked = askedFor(input.one, input.other, input.operation);
    const found = await lockSides(run, asked, input.reason, (sides) => sidesProblem(sides, names));
    if ('userErrors' in found) return found;
    const { sides } = found;
    const source = await writeDecision(run, { resolution: 'NOT_SAME', sides, reason: input.reason }, context);
    await run('writing/settleEntities', { ids: [sides.keep.id, sides.drop.id].sort() });
    return { ...unresolved, keptId: sides.keep.id, resolutionId: source };
  });
}
