import { ids, within } from '../arguments.js';
import { badInput } from '../errors.js';
import { walkOf } from './walk.js';

type Args = Readonly<Record<string, unknown>>;

/** The arguments of `connect`, checked. */
export function prepareConnect(args: Args) {
  const entities = ids('entities', args.entities, 50);
  if (entities.length < 2) throw badInput('entities', 'at least 2 different ids', `${entities.length} ids`);
  return {
    ...walkOf(args),
    entities,
    reach: within('reach', args.reach, 1, 6),
    alternatives: within('alternatives', args.alternatives, 0, 10),
  };
}
