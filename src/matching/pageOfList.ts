import { badInput } from '../errors.js';
import type { Cursors } from '../graph/cursor.js';
import { pageLimit } from '../graph/parameters.js';

/** Where something stands in a list: the better first, then by id. */
export interface Place {
  readonly score: number;
  readonly id: string;
}

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export const byPlace = (one: Place, other: Place): number =>
  other.score - one.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * A page of a list that is whole and in order, as connections show it. Cursors say a place, so they outlive the list. `show`
 * makes of a row what is shown of it: of those on the page alone.
 */
export function pageOfList<T extends Place, Shown = T>(
  list: readonly T[],
  args: PageArgs,
  name: string,
  cursors: Cursors,
  show: (row: T) => Shown = (row) => row as unknown as Shown,
) {
  if (args.first != null && args.last != null) throw badInput('last', 'first or last, not both', args.last);
  const size = args.first ?? args.last ?? 20;
  if (size < 0 || size > pageLimit) {
    throw badInput(
      args.last == null ? 'first' : 'last',
      `0 to ${pageLimit} rows; page on with a cursor for more`,
      size,
    );
  }
  const after = placeOf(args.after, 'after', name, cursors);
  const before = placeOf(args.before, 'before', name, cursors);
  const within = list.filter(
    (one) => (after === null || byPlace(after, one) < 0) && (before === null || byPlace(one, before) < 0),
  );
  const rows = args.last == null ? within.slice(0, size) : within.slice(Math.max(0, within.length - size));
  const edges = rows.map((row) => ({ cursor: cursors.seal(name, [row.score, row.id]), node: show(row) }));
  const [start, end] = [rows[0], rows.at(-1)];
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: end === undefined ? size === 0 && within.length > 0 : end !== list.at(-1),
      hasPreviousPage: start !== undefined && start !== list[0],
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: list.length,
  };
}

function placeOf(cursor: string | null | undefined, side: string, name: string, cursors: Cursors): Place | null {
  if (cursor == null) return null;
  const [score, id] = cursors.open(name, cursor) ?? [];
  if (typeof score === 'number' && typeof id === 'string') return { score, id };
  throw badInput(side, 'a cursor that this list gave you', cursor);
}
