import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { compareEntities, type Described } from './compareEntities.js';
import { lookFurther } from './lookFurther.js';
import { byPlace, type PageArgs, pageOfList } from './pageOfList.js';
import { mostText, searchQuery } from './search/searchQuery.js';

export interface DuplicateArgs extends PageArgs {
  readonly id: string;
  readonly minimum?: number | null;
}

/** Kinds that are one node per resolved identity; the others are one per normalised identifier and have no duplicates. */
export const duplicateKinds = new Set(['Person', 'OrganisedCrimeGroup', 'Organisation', 'Location']);
/** Most of those alike by the index that are compared, and names of one entity by which they are looked for. */
const mostCompared = 300;
const mostNames = 5;

/** Those that may be the same as an entity, likeliest first, from what the viewer may see alone. */
export async function possibleDuplicates(args: DuplicateArgs, context: Context) {
  const minimum = args.minimum ?? 0.5;
  if (minimum < 0 || minimum > 1) throw badInput('minimum', '0 to 1', minimum);
  const [subject] = await described([args.id], context);
  const isKind = subject !== undefined && duplicateKinds.has(subject.kind);
  const { ids, more } = isKind ? await alike(subject, context) : { ids: [], more: false };
  const others = isKind ? await described(ids as string[], context) : [];
  const list = others
    .map((other) => {
      const { score, evidence } = compareEntities(subject as Described, other);
      return { id: other.id, nodeId: other.id, subjectId: subject?.id, score, evidence };
    })
    .filter(({ score }) => score >= minimum)
    .sort(byPlace);
  const truncation = more
    ? { limit: mostCompared, howToGoOn: 'So many bear such a name: search for the name with what else is known.' }
    : null;
  return { ...pageOfList(list, args, 'possibleDuplicates', context.cursors), truncation };
}

export async function described(ids: readonly string[], context: Context): Promise<readonly Described[]> {
  const found = await context.ask('matching/described', { ids });
  return found.described as readonly Described[];
}

function alike({ id, kind, stated, near }: Described, context: Context) {
  const names = stated.flatMap(({ name, alias, address }) => (kind === 'Location' ? [address] : [name, alias]));
  const texts = names
    .map((name) => (name ?? '').replace(/[?*]/g, ' ').slice(0, mostText))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const clauses = [...new Set(texts)].sort().slice(0, mostNames).flatMap(luceneOf);
  const lucene = clauses.length === 0 ? null : clauses.join(' ');
  const asked = { id, kind, lucene, near: near.map(([shared]) => shared), wanted: mostCompared };
  return lookFurther(
    mostCompared,
    (most) => context.ask('matching/alike', { ...asked, most }),
    ({ more, seen }) => more === true && Number(seen) < mostCompared,
  );
}

/** A name that no letter of ours stands for finds nobody. */
function luceneOf(text: string): readonly string[] {
  try {
    return [searchQuery(text).lucene];
  } catch {
    return [];
  }
}
