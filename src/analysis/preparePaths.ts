import { ids, within } from '../arguments.js';
import { badInput } from '../errors.js';
import { walkOf } from './walk.js';

type Args = Readonly<Record<string, unknown>>;

/** The arguments of `paths`, checked. */
export function preparePaths(args: Args) {
  const [from, to] = [ids('from', args.from, 20), ids('to', args.to, 20)];
  if (from.length === 1 && to.length === 1 && from[0] === to[0]) throw badInput('to', 'other ids than in from', to[0]);
  return {
    ...args,
    ...walkOf(args),
    ...{ from, to },
    maxDepth: within('maxDepth', args.maxDepth, 1, 12),
    limit: within('limit', args.limit, 1, 100),
  };
}
