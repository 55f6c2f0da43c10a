import type { Context } from '../context.js';
import { joinSides, settleSides } from '../writing/joinSides.js';
import {
  askedFor,
  type Decided,
  type DecideInput,
  lockSides,
  type Outcome,
  problem,
  type Resolved,
  type Sides,
  sidesProblem,
  unresolved,
  writeDecision,
} from './decide.js';
import { linkSides } from './linkSides.js';

export interface MergeInput extends DecideInput {
  readonly keep: string;
  readonly drop: string;
}

export const mergeNames = ['keep', 'drop'] as const;

/**
 * Records and links move only where everybody who sees either side sees both, and why: both are open, and so is the operation
 * in whose name it is done. Otherwise it is a link of that operation. What decides is visible to whoever merges: were it what
 * hidden operations know, the outcome would tell of them.
 */
export const outcomeOf = ({ keep, drop, holder }: Decided): Outcome =>
  keep.open && drop.open && holder.open ? 'MERGED' : 'LINKED';

/** Makes one of two, or links them where others would learn of something by it. */
export async function merge(input: MergeInput, context: Context): Promise<Resolved> {
  return context.command(async (run) => {
    const found = await lockSides(run, askedFor(input.keep, input.drop, input.operation), input.reason, mergeProblem);
    if ('userErrors' in found) return found;
    const { sides, number } = found;
    const resolution = outcomeOf(sides);
    const [keep, drop] = [sides.keep.id, sides.drop.id];
    const source = await writeDecision(run, { resolution, sides, reason: input.reason }, context);
    if (resolution === 'MERGED') await joinSides(run, { merge: source, number, keep, drop });
    else await linkSides(run, source, [keep, drop], context);
    await settleSides(run, [keep, drop].sort());
    return { ...unresolved, keptId: keep, resolutionId: source };
  });
}

export const mergeProblem = (sides: Sides) =>
  sidesProblem(sides, mergeNames) ??
  (sides.apart ? problem('drop', 'expected one that nobody noted to be another; withdraw that first') : null);
