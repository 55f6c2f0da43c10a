import { given, ids, kindLabels, within } from '../arguments.js';
import { badInput } from '../errors.js';
import { bound } from '../graph/dateBounds.js';

type Args = Readonly<Record<string, unknown>>;

/** The arguments of `pathsInTime`, checked. */
export function preparePathsInTime(args: Args) {
  const to = ids('to', args.to, 20);
  const prepared = prepare(args);
  if (prepared.from.length === 1 && to.length === 1 && prepared.from[0] === to[0])
    throw badInput('to', 'other ids than in from', to[0]);
  return { ...prepared, to, limit: within('limit', args.limit, 1, 100) };
}

/** The arguments of `expandInTime`, checked. */
export const prepareExpandInTime = (args: Args) => ({ ...prepare(args), limit: within('limit', args.limit, 1, 1000) });

function prepare(args: Args) {
  const { maxGapMinutes: gap } = args;
  return {
    from: ids('from', args.from, 20),
    kinds: kindLabels(args.kinds),
    since: given(args.since) ? bound(String(args.since)) : null,
    until: given(args.until) ? bound(String(args.until)) : null,
    over: (args.over ?? []) as readonly string[],
    maxSteps: within('maxSteps', args.maxSteps, 1, 8),
    maxGap: given(gap) ? within('maxGapMinutes', gap, 1, 10_000_000) * 60_000 : null,
  };
}
