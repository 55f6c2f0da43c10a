import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import type { Row } from '../graph/graph.js';
import { askedOf } from './asked.js';
import { type Known, stillTold } from './stillTold.js';
import type { WashHit } from './washLines.js';

export type Only = 'ALL' | 'KNOWN' | 'UNKNOWN' | 'NEW';

export interface LinesAsked {
  readonly first: number;
  readonly after: number;
  readonly only: Only;
}

/** Lines of one part of a list, as `Washes` puts them aside. */
const partSize = 5_000;

/** Most hits that are read for one page. */
const mostRead = 20_000;

/** Washes that the viewer began, newest first, on from a place among them. */
export async function jobsOf(
  page: { readonly first: number; readonly after: { readonly at: string; readonly id: string } | null },
  context: Context,
): Promise<Row[]> {
  const { jobs } = await context.ask('washing/jobs', { id: null, ...page });
  return (jobs as Row[]).map(shown);
}

/** A wash that the viewer began; null for any other. */
export async function jobOf(id: string, context: Context): Promise<Row | null> {
  const { jobs } = await context.ask('washing/jobs', { id, first: 1, after: null });
  const [job] = jobs as Row[];
  return job ? shown(job) : null;
}

const shown = (job: Row): Row => ({
  ...job,
  unknownCount: typeof job.lines === 'number' && typeof job.knownCount === 'number' ? job.lines - job.knownCount : null,
  lineCount: job.lines,
  ...Object.fromEntries(
    ['createdAt', 'finishedAt'].flatMap((name) => (job[name] ? [[name, new Date(String(job[name]))]] : [])),
  ),
});

/** A page of a wash's lines: those after a line, of one sort. */
export async function linesOf(job: Row, { first, after, only }: LinesAsked, context: Context): Promise<Row> {
  if (first < 1 || first > 1_000) throw badInput('first', '1 to 1000 lines; page on with after', first);
  if (after < 0) throw badInput('after', 'the number of a line', after);
  const total = Number(job.lineCount ?? 0);
  const found: Row[] = [];
  let at = after;
  while (found.length < first && at < total) {
    const next =
      only === 'KNOWN' || only === 'NEW'
        ? await known(job, at, total, only === 'NEW', context)
        : await stretch(job, at, Math.min(at + first, total), context);
    const wanted = only === 'UNKNOWN' ? next.lines.filter(({ hits }) => hits.length === 0) : next.lines;
    const room = wanted.slice(0, first - found.length);
    found.push(...room);
    at = room.length < wanted.length ? Number(room.at(-1)?.line) : next.upTo;
  }
  for (const { hits } of found) for (const hit of hits as WashHit[]) noteSeen(hit, context);
  return { lines: found, hasNextPage: at < total, endLine: at };
}

interface Stretch {
  readonly lines: readonly (Row & { readonly hits: readonly Row[] })[];
  /** The last line that was looked at. */
  readonly upTo: number;
}

/** The next lines that have hits. */
async function known(job: Row, after: number, total: number, newOnly: boolean, context: Context): Promise<Stretch> {
  const rows = await hitsOf(job, after, total, newOnly, context);
  // Where more may follow, the last line may lack some of its hits.
  const last = rows.length === mostRead ? Number(rows.at(-1)?.[0]) : total + 1;
  const complete = await stillTold(
    rows.filter(([line]) => line < last),
    job.operation as string | null,
    context.ask,
  );
  const texts = new Map(complete.map(([line, text]) => [line, text]));
  const cut = await cutsOf(job, [...texts.keys()], context);
  const lines = [...texts].map(([line, text]) => lineOf(job, line, text, cut.has(line), complete));
  return { lines, upTo: Math.min(last - 1, total) };
}

/** Which of some lines have more matches than are kept. */
async function cutsOf(job: Row, lines: readonly number[], context: Context): Promise<ReadonlySet<number>> {
  if (lines.length === 0) return new Set();
  const parts = [...new Set(lines.map((line) => Math.floor((line - 1) / partSize)))];
  const { cut } = await context.ask('washing/cuts', { id: job.id, parts });
  return new Set(cut as number[]);
}

/** Some lines beside each other, with their hits. */
async function stretch(job: Row, after: number, until: number, context: Context): Promise<Stretch> {
  const part = Math.floor(after / partSize);
  const upTo = Math.min(until, (part + 1) * partSize);
  const from = after - part * partSize;
  const { texts, cut } = await context.ask('washing/texts', { id: job.id, part, from, to: upTo - part * partSize });
  const kept = await hitsOf(job, after, upTo, false, context);
  const rows = await stillTold(kept, job.operation as string | null, context.ask);
  const lines = (texts as string[]).map((text, index) => {
    const line = after + index + 1;
    return lineOf(job, line, askedOf(text).text, (cut as number[]).includes(line), rows);
  });
  return { lines, upTo };
}

async function hitsOf(
  job: Row,
  after: number,
  upTo: number,
  newOnly: boolean,
  context: Context,
): Promise<readonly Known[]> {
  const { known } = await context.ask('washing/known', { id: job.id, after, upTo, newOnly, most: mostRead });
  return known as readonly Known[];
}

function lineOf(job: Row, line: number, text: string, cut: boolean, rows: readonly Known[]) {
  const { kind, label, problem } = askedOf(text);
  const hits = rows
    .filter(([place]) => place === line)
    .map(([, , hit, isNew]): Row => ({ ...(JSON.parse(hit) as WashHit), isNew, asking: job.operation }));
  return { line, text, kind, label, problem, cut, hits };
}

function noteSeen({ entityId, operationId }: WashHit, { saw }: Context): void {
  for (const id of [entityId, operationId]) if (id !== null) saw(id);
}
