import { isMutual } from '../graph/mutualLinks.js';
import type { Merged, OldIds } from '../graph/oldIds.js';

interface Ends {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Where a link is stored, by which merges, and by which one it is parked; null where it is not. */
export interface KeptEnds {
  readonly from: string;
  readonly to: string;
  readonly moved: readonly string[] | null;
  readonly parkedBy: string | null;
}

export const directed = <T extends Ends>(link: T): T =>
  isMutual(link.type) && link.from > link.to ? { ...link, from: link.to, to: link.from } : link;

/**
 * Where merges have brought a link to, one after the other, as if it had been there when they were made: the merge of its
 * own two ends parks it.
 */
export function keptEnds({ type, from, to }: Ends, oldIds: OldIds): KeptEnds {
  const moved: string[] = [];
  const ends = { from: [...oldIds.way(from)], to: [...oldIds.way(to)] };
  let [start, end] = [from, to];
  const at = (parkedBy: string | null): KeptEnds => {
    const { from, to } = directed({ type, from: start, to: end });
    return { from, to, moved: moved.length > 0 ? moved : null, parkedBy };
  };
  for (;;) {
    const [next] = [ends.from[0], ends.to[0]]
      .filter((one): one is Merged => one !== undefined)
      .sort((a, b) => a.number - b.number);
    if (next === undefined) return at(null);
    const other = next.old === start ? end : start;
    if (start !== end && next.into === other) return at(next.merge);
    moved.push(next.merge);
    for (const side of [ends.from, ends.to]) if (side[0]?.merge === next.merge) side.shift();
    if (start === next.old) start = next.into;
    if (end === next.old) end = next.into;
  }
}
