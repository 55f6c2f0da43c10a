import type { RunFile } from '../context.js';
import { fold, referenceKey } from '../identifiers/fold.js';
import type { Hit } from '../importing/job/review.js';
import { inBatches } from '../writing/inBatches.js';
import { DisposedTexts } from './disposedTexts.js';

type Told = readonly (string | null)[];
type Text = string | null;
type ToldReport = readonly [id: string, hits: Text, hitCount: number | null, seenByAll: Text, moreIn: References];
type References = readonly string[] | null;
type ToldChart = readonly [id: string, name: Text, note: Text, queries: Text, named: readonly string[] | null];

/** By which names and numbers each thing is known. */
export type TextsOf = ReadonlyMap<string, readonly string[]>;

/** Ids in one statement. */
const batch = 5_000;

/** By which names and numbers things are known to some sources. */
export async function textsOf(run: RunFile, ids: readonly string[], sources: readonly string[]): Promise<TextsOf> {
  const known = new Map<string, readonly string[]>();
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await run('writing/disposedTexts', { ids: ids.slice(at, at + batch), sources });
    for (const { id, texts } of rows) known.set(String(id), texts as string[]);
  }
  return known;
}

/**
 * Takes out of what others keep what an operation knew, once it was erased: what they were told of things that it knows no
 * more, and by which names and numbers these stood where nobody knows them by these now. `said`: what was erased; `whole`:
 * whether that was all of the operation, with what it only asked for.
 */
export async function forgetTold(run: RunFile, operation: string, whole: boolean, said: TextsOf): Promise<void> {
  const ids = [...said.keys()];
  const unknown = new Set<string>();
  let at = 0;
  do {
    const [row] = await run('writing/disposeTold', { operation, whole, ids: ids.slice(at, at + batch) });
    for (const id of (row?.unknown ?? []) as string[]) unknown.add(id);
    at += batch;
  } while (at < ids.length);
  const texts = new DisposedTexts(await gone(run, said));
  const [told] = await run('writing/toldInText', { operation });
  const labels = new Set(ids.flatMap((id) => (unknown.has(id) ? (said.get(id) ?? []) : [])));
  await run('writing/disposeInText', {
    hits: listed(told?.hits).flatMap(([id, hit]) => (labels.has(String(JSON.parse(hit ?? '{}').label)) ? [id] : [])),
    reports: ((told?.reports ?? []) as readonly ToldReport[]).flatMap((report) => {
      const properties = withoutHits(report, unknown, new Set((told?.references ?? []) as string[]));
      return properties ? [{ id: report[0], properties }] : [];
    }),
    charts: ((told?.charts ?? []) as readonly ToldChart[]).flatMap(([id, name, note, queries, named]) => {
      const properties = {
        name: texts.cleanAll(name),
        note: texts.cleanAll(note),
        queries: cleanedQueries(queries, texts),
        named: cleanedNamed(named, texts),
      };
      const isSame = JSON.stringify(properties) === JSON.stringify({ name, note, queries, named });
      return isSame ? [] : [{ id, properties }];
    }),
    notes: listed(told?.notes).flatMap(([id, text]) => {
      const cleaned = texts.clean(text ?? '');
      return cleaned === text ? [] : [{ id, properties: { text: cleaned } }];
    }),
  });
}

/** Those of some texts by which nobody knows anything now, be it what was erased or another of the same name. */
async function gone(run: RunFile, said: TextsOf): Promise<string[]> {
  // What identifies a thing stands on it, whoever knows it.
  const known = new Set([...(await textsOf(run, [...said.keys()], [])).values()].flat());
  const rows = [...new Set([...said.values()].flat())]
    .filter((text) => !known.has(text))
    .map((text) => ({ text, folded: fold(text), referenceKey: referenceKey(text) || null }));
  for (const { text } of await inBatches(rows, 1, (some) => run('writing/textsLeft', { rows: some }))) {
    known.add(String(text));
  }
  return rows.flatMap(({ text }) => (known.has(text) ? [] : [text]));
}

const listed = (told: unknown): readonly Told[] => (told ?? []) as Told[];

interface Counted {
  readonly hits: string;
  readonly hitCount: number;
  readonly moreIn?: References;
}

/** A report that no longer names an operation, however it was called, for what it knows no more; null where it did not. */
function withoutHits(
  [, hits, hitCount, seenByAll, moreIn]: ToldReport,
  unknown: ReadonlySet<string>,
  references: ReadonlySet<string>,
) {
  const without = (seen: Counted): Counted => {
    const all = JSON.parse(seen.hits) as Hit[];
    const left = all.flatMap((hit) => {
      const operations = unknown.has(hit.id) ? hit.operations.filter((one) => !references.has(one)) : hit.operations;
      return operations.length > 0 ? [{ ...hit, operations }] : [];
    });
    // Of hits that are not listed nobody can tell which are left: they count for nobody any more.
    const isMoreLeft = !seen.moreIn?.some((one) => references.has(one));
    return {
      ...{ ...seen, hits: JSON.stringify(left), hitCount: seen.hitCount - (all.length - left.length) },
      moreIn: isMoreLeft ? (seen.moreIn ?? null) : null,
    };
  };
  const own = without({ hits: hits ?? '[]', hitCount: Number(hitCount ?? 0), moreIn });
  const byAll = seenByAll == null ? null : JSON.stringify(without(JSON.parse(seenByAll) as Counted));
  const isSame = own.hits === hits && byAll === seenByAll && own.moreIn === moreIn;
  return isSame ? null : { ...own, seenByAll: byAll };
}

/** What questions of a chart name: an id holds no word of anybody. */
const cleanedNamed = (named: readonly string[] | null, texts: DisposedTexts) =>
  named?.map((text) => (/^[a-zA-Z]+_[0-9a-f]{24}$/.test(text) ? text : texts.clean(text))) ?? null;

/** Questions of a chart, whose arguments are JSON within JSON. */
function cleanedQueries(queries: string | null | undefined, texts: DisposedTexts): string | null {
  if (queries == null) return null;
  const asked = JSON.parse(queries) as { readonly field: string; readonly arguments: string }[];
  const cleaned = asked.map((one) => {
    const given = JSON.parse(one.arguments) as unknown;
    const left = texts.cleanAll(given);
    return JSON.stringify(left) === JSON.stringify(given) ? one : { ...one, arguments: JSON.stringify(left) };
  });
  return cleaned.every((one, at) => one === asked[at]) ? queries : JSON.stringify(cleaned);
}
