import { kindLabels } from '../../arguments.js';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Row } from '../../graph/graph.js';
import { referenceKey } from '../../identifiers/fold.js';
import { byPlace, type PageArgs, pageOfList } from '../pageOfList.js';
import { highlightParts } from './highlightParts.js';
import { type Highlight, type ScoredHit, scoreHit } from './scoreHit.js';
import { patternWords, type SearchQuery, searchQuery } from './searchQuery.js';
import { WordMatcher } from './wordMatcher.js';

export interface SearchArgs extends PageArgs {
  readonly text: string;
  readonly kinds?: readonly string[] | null;
  readonly operation?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Most records, events and operations that are looked at; the index hands on the likeliest first. */
export const mostLookedAt = 1_000;

/** Searches, ranks what was found by its visible values, and gives a page of it. */
export async function search(args: SearchArgs, context: Context) {
  const query = searchQuery(args.text);
  const operation = args.operation == null ? null : await visibleOperation(args.operation, context);
  const none = operation === undefined;
  const { found, more, names } = none
    ? { found: [], more: false, names: [] }
    : await ask(query, args, operation, context);
  const page = pageOfList(ranked(query, found as Found[], names as string[]), args, 'search', context.cursors);
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
  /** By their places among the names. */
  stated: readonly unknown[],
];

function ask(query: SearchQuery, args: SearchArgs, operation: string | null, context: Context): Promise<Row> {
  return context.ask('search/search', {
    lucene: query.lucene,
    kinds: kindLabels(args.kinds),
    operation,
    from: args.from?.slice(0, 10) ?? null,
    // A month or a year is meant to its end.
    to: args.to == null ? null : `${args.to.slice(0, 10)}~`,
    most: mostLookedAt,
  });
}

/** Undefined for one that there is not or that the viewer may not see. */
async function visibleOperation(given: string, context: Context): Promise<string | undefined> {
  if (given.length > 200) throw badInput('operation', 'at most 200 characters', given);
  const { operation } = await context.ask('importing/operation', { id: given, referenceKey: referenceKey(given) });
  return typeof operation === 'string' ? operation : undefined;
}

/** Each thing once, by the record that fits best; of equal ones the better graded. */
function ranked(query: SearchQuery, found: readonly Found[], names: readonly string[]) {
  const asked = query.patterns.length === 0 ? query.words : patternWords(query.text);
  const matchers = asked.map((word) => new WordMatcher(word));
  const best = new Map<string, { hit: ScoredHit; record: string | null; gradeRank: number }>();
  for (const [node, record, [label, key], common, gradeRank, values] of found) {
    const stated: Record<string, unknown> = {};
    for (const [place, name] of names.entries()) if (values[place] != null) stated[name] = values[place];
    const hit = scoreHit(query, matchers, { label, key, common, stated });
    if (hit === null) continue;
    const known = best.get(node);
    const better = known === undefined ? 1 : hit.score - known.hit.score || known.gradeRank - gradeRank;
    if (better > 0 || (better === 0 && String(record) < String(known?.record)))
      best.set(node, { hit, record, gradeRank });
  }
  return [...best]
    .map(([id, { hit, record }]) => ({
      ...{ id, nodeId: id, recordId: record, reason: hit.reason },
      score: Math.round(hit.score * 1000) / 1000,
      highlights: hit.highlights.map(shown),
    }))
    .sort(byPlace);
}

const shown = ({ field, value, words }: Highlight) => ({ field, parts: highlightParts(value, words) });
