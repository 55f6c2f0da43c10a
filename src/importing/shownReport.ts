import type { Context } from '../context.js';
import type { Row } from '../graph/graph.js';
import { typeOfId } from '../graph/typeOfId.js';
import { referenceKey } from '../identifiers/fold.js';
import { removed, type Texts } from '../protection/texts.js';
import type { Hit } from './job/review.js';

/** What a job found and had to leave out, as whoever reads it may see it. */
export interface ShownReport {
  readonly hitCount: number | null;
  readonly hits: Row[];
  /** What the hits are of, by id. */
  readonly hitIds: readonly string[];
  readonly rejected: Row[];
  readonly flags: Row[];
}

/** Each job of an answer is brought through once, however many of its fields are asked. */
const shown = new WeakMap<Row, Promise<ShownReport>>();

/**
 * A report is stored as text, which nothing veils: it is brought through the veil as it is read. Whoever handed the file in has
 * seen what stands in it, and nothing more is told of it; of all others, those without the right IDENTITIES see what the
 * graph shows them now in place of what the file says, and nothing of what was not taken into the graph.
 */
export function shownReport(job: Row, context: Context): Promise<ShownReport> {
  const known = shown.get(job) ?? reportOf(job, context);
  shown.set(job, known);
  return known;
}

/** Whether somebody may read a job's file word by word. */
export const readsFile = ({ by }: Row, { viewer, texts }: Context): boolean => texts === null || by === viewer?.id;

async function reportOf(job: Row, context: Context): Promise<ShownReport> {
  const { rejected, flags, hits } = Object.fromEntries(
    ['rejected', 'flags', 'hits'].map((name) => [name, typeof job[name] === 'string' ? JSON.parse(job[name]) : []]),
  ) as Readonly<Record<string, Row[]>>;
  const found = (hits ?? []) as unknown as readonly Hit[];
  const hitIds = found.map(({ id }) => id);
  const report = { hitCount: (job.hitCount ?? null) as number | null, hits, hitIds, rejected, flags } as ShownReport;
  if (context.texts === null) return report;
  if (readsFile(job, context)) return { ...report, hits: await ownHits(found, context) };
  const [texts, seen] = await Promise.all([context.texts(), seenHits(found, context)]);
  return {
    hits: seen,
    hitIds: seen.map(({ id }) => String(id)),
    hitCount: report.hitCount === null ? null : report.hitCount - (found.length - seen.length),
    rejected: report.rejected.map((one) => cleaned({ ...one, reason: unquoted(String(one.reason)) }, texts)),
    flags: report.flags.map((one) => cleaned({ ...one, value: removed }, texts)),
  };
}

/** What is veiled is told by what the file calls it, and so by no id that leads to its pseudonym. */
async function ownHits(hits: readonly Hit[], { graph, cursors }: Context): Promise<Row[]> {
  const things = await graph.written(hits.map(thing));
  return hits.map((hit, at) => {
    const isVeiled = things[at]?.protected === true;
    return { ...hit, id: isVeiled ? `${typeOfId(hit.id)}_~${cursors.seal('hit', [hit.id])}` : things[at]?.id };
  });
}

/** What somebody else found, as far as it can be seen now. */
async function seenHits(hits: readonly Hit[], { graph, ask }: Context): Promise<Row[]> {
  if (hits.length === 0) return [];
  const things = await graph.written(hits.map(thing));
  const keys = new Set(hits.flatMap(({ operations }) => operations.map(referenceKey)));
  const { entities, operations } = await ask('importing/stillSeen', {
    ...{ ids: things.map(({ id }) => id), referenceKeys: [...keys] },
  });
  const [stands, holds] = [new Set(entities as string[]), new Set(operations as string[])];
  return hits.flatMap((hit, at) => {
    const { id, label } = things[at] ?? {};
    const known = hit.operations.filter((reference) => holds.has(referenceKey(reference)));
    return stands.has(String(id)) && known.length > 0 ? [{ ...hit, id, label, operations: known }] : [];
  });
}

const thing = ({ id, kind, label }: Hit): Row => ({ __typename: kind, id, label });

/** What a reason quotes stands in the file. */
const unquoted = (reason: string): string => reason.replace(/"(?:[^"\\]|\\.)*"/g, `"${removed}"`);

const cleaned = (row: Row, texts: Texts): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? texts.clean(value) : value]),
  );
