import { kindLabels } from '../arguments.js';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { idPrefix } from '../graph/typeOfId.js';
import { referenceKey } from '../identifiers/fold.js';
import { compareEntities, type Described } from './compareEntities.js';
import { nameWords } from './nameWords.js';
import { byPlace, type PageArgs, pageOfList } from './pageOfList.js';
import { described, duplicateKinds } from './possibleDuplicates.js';
import { soundsOf } from './soundsOf.js';

export interface PairsArgs extends PageArgs {
  readonly kinds?: readonly string[] | null;
  readonly operation?: string | null;
  readonly minimum?: number | null;
}

/** Most entities that are held against each other, and most of one block: what so many have in common tells of none. */
const mostEntities = 2_000;
const mostOfBlock = 50;
/** Entities that one statement describes. */
const batch = 500;

/** Pairs of a scope that may be one, likeliest first: only those with a name, date, reference or thing in common are compared. */
export async function duplicatePairs(args: PairsArgs, context: Context) {
  const minimum = args.minimum ?? 0.5;
  if (minimum < 0 || minimum > 1) throw badInput('minimum', '0 to 1', minimum);
  const operation = args.operation ?? null;
  const asked = { operation, referenceKey: operation === null ? null : referenceKey(operation) };
  const kinds = new Set(kindLabels(args.kinds) ?? duplicateKinds);
  const found: Likely[] = [];
  let [more, crowded] = [false, false];
  for (const kind of [...duplicateKinds].filter((one) => kinds.has(one))) {
    const one = await pairsOf({ ...asked, kind, prefix: idPrefix(kind) }, minimum, context);
    found.push(...one.likely);
    [more, crowded] = [more || one.more, crowded || one.crowded];
  }
  const list = (await undecided(found, context)).sort(byPlace);
  return { ...pageOfList(list, args, 'duplicatePairs', context.cursors), truncation: truncationOf(more, crowded) };
}

async function pairsOf(asked: object, minimum: number, context: Context) {
  const { ids, more } = await context.ask('matching/ofScope', { ...asked, most: mostEntities });
  const entities: Described[] = [];
  for (let at = 0; at < (ids as string[]).length; at += batch)
    entities.push(...(await described((ids as string[]).slice(at, at + batch), context)));
  const { pairs, crowded } = comparable(entities);
  const likely: Likely[] = [];
  for (const [one, other] of pairs) {
    context.graph.stillWanted();
    const { score, evidence } = compareEntities(one, other);
    const rounded = Math.round(score * 1000) / 1000;
    if (rounded >= minimum)
      likely.push({ id: `${one.id} ${other.id}`, oneId: one.id, otherId: other.id, score: rounded, evidence });
  }
  return { likely, crowded, more: more === true };
}

interface Likely {
  readonly id: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly score: number;
  readonly evidence: ReturnType<typeof compareEntities>['evidence'];
}

const truncationOf = (more: boolean, crowded: boolean) => {
  if (more)
    return {
      limit: mostEntities,
      howToGoOn: 'There are more to compare: name an operation, or ask for one by its id.',
    };
  return crowded
    ? {
        limit: mostOfBlock,
        howToGoOn: 'What more than so many have in common was not followed: ask for one by its id.',
      }
    : null;
};

/** Pairs with anything in common, each once, the smaller id first. */
function comparable(entities: readonly Described[]) {
  const blocks = new Map<string, Described[]>();
  for (const entity of entities)
    for (const key of keysOf(entity)) blocks.set(key, [...(blocks.get(key) ?? []), entity]);
  const pairs = new Map<string, readonly [Described, Described]>();
  let crowded = false;
  for (const block of blocks.values()) {
    if (block.length > mostOfBlock) crowded = true;
    else
      for (const [at, one] of block.entries())
        for (const other of block.slice(at + 1)) pairs.set(`${one.id} ${other.id}`, [one, other]);
  }
  return { pairs: [...pairs.values()], crowded };
}

/** By what an entity is found beside others: how its names sound, when somebody was born, references, postcodes, what it has to do with. */
function keysOf({ stated, near }: Described): ReadonlySet<string> {
  const keys = new Set(near.map(([id]) => id));
  for (const { name, alias, address, birthDate, reference, postcode } of stated) {
    for (const text of [name, alias, address])
      for (const word of nameWords(text ?? '')) for (const sound of soundsOf(word.text)) keys.add(`sound ${sound}`);
    if (birthDate) keys.add(`born ${birthDate}`);
    if (reference) keys.add(`reference ${referenceKey(reference)}`);
    if (postcode) keys.add(`postcode ${referenceKey(postcode)}`);
  }
  return keys;
}

async function undecided(likely: readonly Likely[], context: Context): Promise<Likely[]> {
  if (likely.length === 0) return [];
  const { decided } = await context.ask('matching/decidedPairs', {
    pairs: likely.map(({ oneId, otherId }) => [oneId, otherId]),
  });
  const places = new Set(decided as number[]);
  return likely.filter((_pair, place) => !places.has(place));
}
