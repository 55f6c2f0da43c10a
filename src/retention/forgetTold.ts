import type { RunFile } from '../context.js';
import type { Hit } from '../importing/job/review.js';
import { DisposedTexts } from './disposedTexts.js';

type Told = readonly (string | null)[];

/** By which names and numbers each thing is known. */
export type TextsOf = ReadonlyMap<string, readonly string[]>;

/** Ids in one statement. */
const batch = 5_000;

/** By which names and numbers things are known: to some sources, or where none are given to anybody. */
export async function textsOf(
  run: RunFile,
  ids: readonly string[],
  sources: readonly string[] | null,
): Promise<TextsOf> {
  const known = new Map<string, readonly string[]>();
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await run('writing/disposedTexts', { ids: ids.slice(at, at + batch), sources });
    for (const { id, texts } of rows) known.set(String(id), texts as string[]);
  }
  return known;
}

/**
 * Takes out of what others keep what an operation knew, once it was erased: what they were told of things that it knows no
 * more, and by which names and numbers these stood where nobody knows them by these now. `said`: what was erased.
 */
export async function forgetTold(run: RunFile, operation: string, said: TextsOf): Promise<void> {
  const ids = [...said.keys()];
  const unknown = new Set<string>();
  for (let at = 0; at < ids.length; at += batch) {
    const [row] = await run('writing/disposeTold', { operation, ids: ids.slice(at, at + batch) });
    for (const id of (row?.unknown ?? []) as string[]) unknown.add(id);
  }
  const left = await textsOf(run, ids, null);
  const texts = new DisposedTexts(
    ids.flatMap((id) => (said.get(id) ?? []).filter((text) => !(left.get(id) ?? []).includes(text))),
  );
  const [told] = await run('writing/toldInText', { operation });
  const labels = new Set(ids.flatMap((id) => (unknown.has(id) ? (said.get(id) ?? []) : [])));
  await run('writing/disposeInText', {
    hits: listed(told?.hits).flatMap(([id, hit]) => (labels.has(String(JSON.parse(hit ?? '{}').label)) ? [id] : [])),
    reports: listed(told?.reports).flatMap(([id, ...report]) => {
      const properties = withoutHits(report, unknown, String(told?.reference));
      return properties ? [{ id, properties }] : [];
    }),
    charts: listed(told?.charts).flatMap(([id, name, note, queries]) => {
      const properties = {
        name: texts.cleanAll(name),
        note: texts.cleanAll(note),
        queries: cleanedQueries(queries, texts),
      };
      const isSame = properties.name === name && properties.note === note && properties.queries === queries;
      return isSame ? [] : [{ id, properties }];
    }),
    notes: listed(told?.notes).flatMap(([id, text]) => {
      const cleaned = texts.clean(text ?? '');
      return cleaned === text ? [] : [{ id, properties: { text: cleaned } }];
    }),
  });
}

const listed = (told: unknown): readonly Told[] => (told ?? []) as Told[];

interface Counted {
  readonly hits: string;
  readonly hitCount: number;
}

/** A report that no longer names an operation for what it knows no more; null where it did not. */
function withoutHits([hits, hitCount, seenByAll]: Told, unknown: ReadonlySet<string>, reference: string) {
  const without = (seen: Counted): Counted => {
    const all = JSON.parse(seen.hits) as Hit[];
    const left = all.flatMap((hit) => {
      const operations = unknown.has(hit.id) ? hit.operations.filter((one) => one !== reference) : hit.operations;
      return operations.length > 0 ? [{ ...hit, operations }] : [];
    });
    return { ...seen, hits: JSON.stringify(left), hitCount: seen.hitCount - (all.length - left.length) };
  };
  const own = without({ hits: hits ?? '[]', hitCount: Number(hitCount ?? 0) });
  const byAll = seenByAll == null ? null : JSON.stringify(without(JSON.parse(seenByAll) as Counted));
  return own.hits === hits && byAll === seenByAll ? null : { ...own, seenByAll: byAll };
}

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
