import { kindLabels } from '../arguments.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { idPrefix } from '../graph/typeOfId.js';
import { referenceKey } from '../identifiers/fold.js';
import { paceOf } from '../pace.js';
import { CandidatePairs, mostOfBlock } from './candidatePairs.js';
import { bitsFor, compareEntities, type Described, mayReach } from './compareEntities.js';
import { byPlace, type PageArgs, pageOfList } from './pageOfList.js';
import { described, duplicateKinds } from './possibleDuplicates.js';
import { weights } from './weights.js';

export interface PairsArgs extends PageArgs {
  readonly kinds?: readonly string[] | null;
  readonly operation?: string | null;
  readonly minimum?: number | null;
}

/** Ids that one statement brings, and entities that one describes. */
const idsAtOnce = 20_000;
const describedAtOnce = 1_000;
/** Pairs of which one statement says whether somebody has decided on them. */
const decidedAtOnce = 5_000;

/** Pairs of a scope that may be one, likeliest first: those with something in common are compared, however many there are. */
export async function duplicatePairs(args: PairsArgs, context: Context) {
  const minimum = args.minimum ?? 0.5;
  if (minimum < 0 || minimum > 1) throw badInput('minimum', '0 to 1', minimum);
  const operation = args.operation ?? null;
  const asked = { operation, referenceKey: operation === null ? null : referenceKey(operation) };
  const kinds = new Set(kindLabels(args.kinds) ?? duplicateKinds);
  const found: Likely[] = [];
  let crowded = false;
  for (const kind of [...duplicateKinds].filter((one) => kinds.has(one))) {
    const one = await pairsOf({ ...asked, kind }, minimum, context);
    found.push(...one.likely);
    crowded ||= one.crowded;
  }
  const list = (await undecided(found, context)).sort(byPlace);
  return { ...pageOfList(list, args, 'duplicatePairs', context.cursors), truncation: crowded ? truncation : null };
}

/** Two that may be one; why is found out again for those that are shown: a reason for each of millions has no room. */
class Likely {
  readonly #one: Described;
  readonly #other: Described;
  readonly id: string;
  readonly score: number;

  constructor(one: Described, other: Described, score: number) {
    [this.#one, this.#other] = [one, other];
    this.id = `${one.id} ${other.id}`;
    this.score = score;
  }

  get oneId(): string {
    return this.#one.id;
  }

  get otherId(): string {
    return this.#other.id;
  }

  get evidence() {
    return compareEntities(this.#one, this.#other).evidence;
  }
}

async function pairsOf(scope: { readonly kind: string }, minimum: number, context: Context) {
  const bits = bitsFor(minimum);
  const candidates = new CandidatePairs(bits <= Math.max(weights.duplicate.sameName, weights.duplicate.sameBirth));
  const asked = { ...scope, before: `${idPrefix(scope.kind)}~`, most: idsAtOnce };
  for (let after: string | undefined = idPrefix(scope.kind); after !== undefined; ) {
    const ids = (await context.ask('matching/ofScope', { ...asked, after })).ids as readonly string[];
    for (let at = 0; at < ids.length; at += describedAtOnce)
      candidates.add(await described(ids.slice(at, at + describedAtOnce), context));
    after = ids.length === idsAtOnce ? ids.at(-1) : undefined;
  }
  const likely = new Map<number, Likely>();
  const pace = paceOf(() => context.graph.stillWanted());
  for (const { one, other, pair } of candidates.pairs()) {
    const turn = pace();
    if (turn) await turn;
    if (likely.has(pair) || !mayReach(bits, one, other)) continue;
    const { score } = compareEntities(one, other);
    if (score >= minimum) likely.set(pair, new Likely(one, other, score));
  }
  return { likely: [...likely.values()], crowded: candidates.crowded };
}

const truncation = {
  limit: mostOfBlock,
  howToGoOn:
    'More than so many have the same in common: give a higher minimum, name an operation, or ask for one by its id.',
};

async function undecided(likely: readonly Likely[], context: Context): Promise<Likely[]> {
  const left: Likely[] = [];
  for (let at = 0; at < likely.length; at += decidedAtOnce) {
    const some = likely.slice(at, at + decidedAtOnce);
    const pairs = some.map(({ oneId, otherId }) => [oneId, otherId]);
    const places = new Set((await context.ask('matching/decidedPairs', { pairs })).decided as number[]);
    left.push(...some.filter((_pair, place) => !places.has(place)));
  }
  return left;
}
