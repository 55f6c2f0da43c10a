import { within } from '../arguments.js';
import { badInput } from '../errors.js';

/** Where a list goes on: after what is this old and has this id. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

export interface ShortList {
  readonly first: number;
  readonly after: Place | null;
}

/**
 * What of a list, newest first, is asked for: at most 200 at once, and on from there after the last that was given.
 * @param moment when the one with an id was made, as the list has it; null where the list has none
 * @throws BAD_USER_INPUT for an `after` that the list does not have: an empty answer would pass for its end
 */
export async function shortList(
  args: { readonly first?: number | null; readonly after?: string | null },
  usual: number,
  moment: (id: string) => Promise<unknown>,
): Promise<ShortList> {
  const first = within('first', args.first ?? usual, 1, 200);
  if (args.after == null) return { first, after: null };
  const at = await moment(args.after);
  if (at == null) throw badInput('after', 'the id of one of this list', args.after);
  return { first, after: { at: at instanceof Date ? at.toISOString() : String(at), id: args.after } };
}
