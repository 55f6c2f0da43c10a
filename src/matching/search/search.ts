import { kindLabels } from '../../arguments.js';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Row } from '../../graph/graph.js';
import { referenceKey } from '../../identifiers/fold.js';
import { ownWords } from '../../protection/ownWords.js';
import { removed, type Texts } from '../../protection/texts.js';
import { lookFurther } from '../lookFurther.js';
import { byPlace, type PageArgs, pageOfList } from '../pageOfList.js';
import { highlightsOf } from './highlightsOf.js';
import { hitScorer, type ScoredHit } from './scoreHit.js';
import { type SearchQuery, searchQuery } from './searchQuery.js';

export interface SearchArgs extends PageArgs {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly operation?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Most records, events and operations that are looked at; the index hands on the likeliest first, and each costs 50 µs. */
export const mostLookedAt = 400;

/** Searches, ranks what was found by its visible values, and gives a page of it. */
export async function search(args: SearchArgs, context: Context) {
  const query = searchQuery(args.text);
  const operation = args.operation == null ? null : await visibleOperation(args.operation, context);
  const none = operation === undefined;
  const { hits, more } = none ? { hits: [], more: false } : await hitsOf(query, args, operation, context);
  const page = pageOfList(hits, args, 'search', context.cursors, shown);
  const truncation = more
    ? { limit: mostLookedAt, howToGoOn: 'Search for more of the name or number, or for fewer kinds.' }
    : null;
  return { ...page, truncation };
}

type Found = readonly [
  node: string,
  record: string | null,
  identifier: readonly [label: string | null, key: string | null],
  common: boolean,
  gradeRank: number,
  stated: Row,
];

/**
 * What is found in texts as the viewer reads them: where a name was taken out nothing finds it, or a hit would say that it
 * stands there. What falls away for that, or is hidden, must leave no gap either: then more is looked at.
 */
async function hitsOf(query: SearchQuery, args: SearchArgs, operation: string | null, context: Context) {
  const texts = await context.texts?.();
  const fits = fitting(query);
  const scored = (one: Found): Scored => [one, fits(one)];
  const read = (all: readonly Found[]): readonly Scored[] =>
    texts === undefined
      ? all.map(scored)
      : all.flatMap((raw) => {
          const one = scored(readable(raw, texts));
          return one[1] !== null || fits(raw) === null ? [one] : [];
        });
  const sorts = await lookFurther(
    mostLookedAt,
    async (most) => {
      const looked = await ask(query, args, operation, most, context);
      return looked.map(({ found, more }) => ({ some: read(found), more }));
    },
    (looked) => looked.some(({ some, more }) => more && some.length < mostLookedAt),
  );
  return {
    hits: ranked(sorts.flatMap(({ some }) => some.slice(0, mostLookedAt))),
    more: sorts.some(({ some, more }) => more || some.length > mostLookedAt),
  };
}

/** How well something fits the question; null where it does not. */
type Scored = readonly [Found, ScoredHit | null];

/** What a record, event or operation says, as it is shown: what things say of themselves stands as it is. */
function readable(one: Found, texts: Texts): Found {
  const [node, record, identifier, common, gradeRank, stated] = one;
  const own = record !== null || node.startsWith('operation_');
  const said = Object.entries(stated).map(([name, value]) => {
    if (typeof value !== 'string' || (own && ownWords.has(name))) return [name, value];
    const cleaned = texts.clean(value);
    return [name, cleaned === value ? value : cleaned.replaceAll(removed, ' ')];
  });
  return [node, record, identifier, common, gradeRank, Object.fromEntries(said)];
}

/** Records, events and operations, and numbers by the names under which they were saved. */
async function ask(
  query: SearchQuery,
  args: SearchArgs,
  operation: string | null,
  most: number,
  context: Context,
): Promise<readonly { readonly found: readonly Found[]; readonly more: boolean }[]> {
  // Of no kind there is nothing.
  if (args.kinds?.length === 0) return [];
  const { hits, saved, moreHits, moreSaved, names } = await context.ask('search/search', {
    lucene: query.lucene,
    saved: query.saved,
    kinds: kindLabels(args.kinds),
    operation,
    from: args.from?.slice(0, 10) ?? null,
    // A month or a year is meant to its end.
    to: args.to == null ? null : `${args.to.slice(0, 10)}~`,
    most,
  });
  const read = (told: unknown) => (told as Told[]).map((one) => named(one, names as string[]));
  return [
    { found: read(hits), more: moreHits === true },
    { found: read(saved), more: moreSaved === true },
  ];
}

/** What a hit says comes by its place among the names. */
type Told = readonly [string, string | null, Found[2], boolean, number, values: readonly unknown[]];

function named([node, record, identifier, common, gradeRank, values]: Told, names: readonly string[]): Found {
  const stated: Record<string, unknown> = {};
  for (const [place, name] of names.entries()) if (values[place] != null) stated[name] = values[place];
  return [node, record, identifier, common, gradeRank, stated];
}

/** Undefined for one that there is not or that the viewer may not see. */
async function visibleOperation(given: string, context: Context): Promise<string | undefined> {
  if (given.length > 200) throw badInput('operation', 'at most 200 characters', given);
  const { operation } = await context.ask('importing/operation', { id: given, referenceKey: referenceKey(given) });
  return typeof operation === 'string' ? operation : undefined;
}

/** How well something fits a question; null where it does not. */
function fitting(query: SearchQuery): (one: Found) => ScoredHit | null {
  const score = hitScorer(query);
  return ([, , [label, key], common, , stated]) => score({ label, key, common, stated });
}

interface RankedHit {
  readonly id: string;
  readonly record: string | null;
  readonly gradeRank: number;
  readonly hit: ScoredHit;
  readonly score: number;
}

/** Each thing once, by the record that fits best; of equal ones the better graded. */
function ranked(found: readonly Scored[]): RankedHit[] {
  const best = new Map<string, RankedHit>();
  for (const [[id, record, , , gradeRank], hit] of found) {
    if (hit === null) continue;
    const known = best.get(id);
    if (known !== undefined) {
      const better = hit.score - known.hit.score || known.gradeRank - gradeRank;
      if (better < 0 || (better === 0 && String(record) >= String(known.record))) continue;
    }
    best.set(id, { id, record, gradeRank, hit, score: Math.round(hit.score * 1000) / 1000 });
  }
  return [...best.values()].sort(byPlace);
}

const shown = ({ id, record, hit, score }: RankedHit) => ({
  ...{ id, nodeId: id, recordId: record, score, reason: hit.reason },
  highlights: highlightsOf(hit.found),
});
