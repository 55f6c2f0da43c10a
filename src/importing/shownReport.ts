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
  ) as Readonly<Record<'rejected' | 'flags' | 'hits', Row[]>>;
  const [texts, seen] = await Promise.all([
    context.texts === null ? null : context.texts(),
    seenHits(hits as unknown as readonly Hit[], job, context),
  ]);
  const hitCount = typeof job.hitCount === 'number' ? seen.hits.length + seen.more : null;
  const report = { hitCount, hitIds: seen.hits.map(({ thing }) => String(thing.id)) };
  if (texts === null || readsFile(job, context)) {
    return { ...report, hits: seen.hits.map((one) => asWritten(one, context)), rejected, flags };
  }
  return {
    ...report,
    hits: seen.hits.map(({ hit, thing: { id, label } }) => ({ ...hit, id, label })),
    rejected: rejected.map((one) => cleaned({ ...one, reason: unquoted(String(one.reason)) }, texts)),
    flags: flags.map((one) => cleaned({ ...one, value: removed }, texts)),
  };
}

interface SeenHit {
  readonly hit: Hit;
  /** What it is of, as the viewer sees it now. */
  readonly thing: Row;
}

/** What is veiled is told by what the file calls it, and so by no id that leads to its pseudonym. */
function asWritten({ hit, thing }: SeenHit, { cursors }: Context): Row {
  return { ...hit, id: thing.protected === true ? `${typeOfId(hit.id)}_~${cursors.seal('hit', [hit.id])}` : thing.id };
}

/**
 * What was found, as far as it can be seen now, whoever found it. Of hits that are not listed only their operations are kept:
 * they count for whoever may see all of these.
 */
async function seenHits(
  hits: readonly Hit[],
  { hitCount, moreIn }: Row,
  { graph, ask }: Context,
): Promise<{ readonly hits: readonly SeenHit[]; readonly more: number }> {
  if (hits.length === 0) return { hits: [], more: 0 };
  const things = await graph.written(hits.map(thing));
  const elsewhere = ((moreIn ?? []) as string[]).map(referenceKey);
  const keys = new Set([...hits.flatMap(({ operations }) => operations.map(referenceKey)), ...elsewhere]);
  const { entities, operations } = await ask('importing/stillSeen', {
    ...{ ids: things.map(({ id }) => id), referenceKeys: [...keys] },
  });
  const [stands, holds] = [new Set(entities as string[]), new Set(operations as string[])];
  const isMore = elsewhere.length > 0 && elsewhere.every((key) => holds.has(key));
  return {
    hits: hits.flatMap((hit, at) => {
      const thing = things[at] ?? {};
      const known = hit.operations.filter((reference) => holds.has(referenceKey(reference)));
      return stands.has(String(thing.id)) && known.length > 0 ? [{ hit: { ...hit, operations: known }, thing }] : [];
    }),
    more: isMore ? Number(hitCount) - hits.length : 0,
  };
}

const thing = ({ id, kind, label }: Hit): Row => ({ __typename: kind, id, label });

/** What a reason quotes stands in the file. */
const unquoted = (reason: string): string => reason.replace(/"(?:[^"\\]|\\.)*"/g, `"${removed}"`);

const cleaned = (row: Row, texts: Texts): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? texts.clean(value) : value]),
  );
