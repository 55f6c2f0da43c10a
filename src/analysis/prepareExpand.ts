import { given, ids, kindLabels, within } from '../arguments.js';
import { badInput } from '../errors.js';
import { bound } from '../graph/dateBounds.js';

type Args = Readonly<Record<string, unknown>>;

/** The arguments of `expand`, checked. */
export function prepareExpand(args: Args) {
  const known = given(args.known) ? ids('known', args.known, 5000) : null;
  const from = ids('from', args.from, 1000);
  return {
    ...{ types: null, direction: null, materials: null },
    ...args,
    seenFrom: given(args.seenFrom) ? bound(String(args.seenFrom)) : null,
    seenTo: given(args.seenTo) ? bound(String(args.seenTo)) : null,
    from,
    depth: within('depth', args.depth, 1, 6),
    ...{ known, linked: known },
    minimumLinks: within('minimumLinks', args.minimumLinks, 1, 1000),
    hubLimit: given(args.hubLimit) ? within('hubLimit', args.hubLimit, 1, 1_000_000) : null,
    limit: within('limit', args.limit, 1, 5000),
    kinds: kindLabels(args.kinds),
    graded: given(args.grade) ? gradeOf(String(args.grade)) : null,
    ...{ after: null, reached: null, before: null, last: null, cut: null },
    within: given(args.direction) ? [from] : null,
  };
}

/** How bad the source and the information may be, counted from 0. */
function gradeOf(grade: string) {
  const [, source, information] = /^\s*([1-3])\s*([A-E])\s*$/i.exec(grade) ?? [];
  if (source === undefined || information === undefined)
    throw badInput('grade', 'a source of 1 to 3 and an information of A to E, such as 2B', grade);
  return { source: Number(source) - 1, information: 'ABCDE'.indexOf(information.toUpperCase()) };
}
