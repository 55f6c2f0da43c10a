import { randomBytes } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import type { Admin } from '../../graph/admin.js';
import type { Library } from '../../graph/library.js';
import { fold } from '../../identifiers/fold.js';
import { londonDay } from '../../programme/months.js';
import { factErrors } from '../../recording/factRules.js';
import type { Washes } from '../../washing/washes.js';
import { idsOf } from '../../writing/ids.js';
import { readStoredMapping } from '../mapping/readMapping.js';
import type { ImportFolder } from './importFolder.js';
import { type About, factRulesOf, type ImportJob } from './importJob.js';
import { readVersion } from './readVersion.js';
import { RejectedRows } from './rejectedRows.js';
import { leaveOutRepeated } from './repeatedFacts.js';
import { ReadingReport } from './report.js';
import { isHit, Review } from './review.js';
import { Spool } from './spool.js';
import { type Origin, transition } from './transition.js';
import { Version } from './version.js';

export interface ImportTools {
  readonly admin: Admin;
  readonly library: Library;
  /** The store's secret, from which ids are derived. */
  readonly key: string;
  readonly folder: ImportFolder;
  /** Where files lie that may be imported by their path on the server; null where there is no such folder. */
  readonly inbox: string | null;
  /** Tells owners of what a file has in common with theirs; absent where none are told. */
  readonly washes?: Pick<Washes, 'noteTaken' | 'tell'>;
}

/** What is told while a job runs. */
export interface Progress {
  step: string;
  part: number;
  parts: number;
  rowsRead: number;
}

/** Bytes of a file for each part in which its statements are put aside. */
const partSize = 250_000;
const mostParts = 256;

/** Carries an import, a dry run or an undo from its beginning to its end; gives what is to be noted of it. */
export type RunImport = (
  job: ImportJob,
  tools: ImportTools,
  progress: Progress,
  pause: () => Promise<void>,
) => Promise<Record<string, unknown>>;

export const runImport: RunImport = async (job, tools, progress, pause) => {
  const { admin, library, folder } = tools;
  const undoing = job.state === 'UNDOING';
  const previous = job.corrects == null ? null : await jobById(tools, job.corrects);
  const mark = randomBytes(4).toString('hex');
  await folder.forgetSpools(job.id);
  const parts = await partsOf([job, ...(previous && !job.dryRun ? [previous] : [])], folder);
  const read = async (one: ImportJob, name: string, report: ReadingReport, rejects: RejectedRows | null) => {
    const version = new Version(new Spool(folder.spool(job.id, mark, name), parts), idsOf(tools.key), one.source);
    await readInto(version, one, tools, report, rejects, async (rows) => {
      progress.rowsRead = rows;
      await pause();
    });
    return version;
  };
  const rejects = undoing ? null : new RejectedRows(folder.rejected(job.id), JSON.parse(job.about) as About);
  try {
    progress.step = 'reading';
    const report = new ReadingReport();
    const own = await read(job, 'own', report, rejects);
    if (!undoing) {
      await leaveOutRepeated(own, job, tools, ({ line, sheet, cells }, reason) => {
        report.reject({ line, sheet, reason });
        rejects?.add({ line, problem: reason, cells }, sheet, own.headers.get(sheet) ?? []);
      });
    }
    await rejects?.end();
    const other = previous && !job.dryRun ? await read(previous, 'other', new ReadingReport(), null) : null;
    if (other && previous && undoing) await leaveOutRepeated(other, previous, tools, () => {});
    const step = async (name: string, part: number, of: number) => {
      Object.assign(progress, { step: name, part, parts: of });
      await pause();
    };
    if (job.dryRun) {
      const review = new Review(job, tools);
      await review.all(own, step);
      return { state: 'REVIEWED', ...noted(report), ...review.noted() };
    }
    const origin = { ...originOf(undoing && previous ? previous : job), run: `${job.id}:${job.run}` };
    const was = previous && originOf(undoing ? job : previous);
    const review = undoing ? undefined : new Review(job, tools);
    await transition(undoing ? own : other, undoing ? other : own, {
      ...{ admin, library, key: tools.key, origin, was, undoing, step, review },
    });
    if (previous) {
      await admin.run(library.get('writing/supersedeImport').body, { id: previous.id, by: undoing ? null : job.id });
    }
    if (!undoing) await tellOwnersOf(own, job, tools);
    return undoing ? { state: 'UNDONE' } : { state: 'DONE', ...noted(report), ...review?.noted() };
  } finally {
    await rejects?.close();
    for (const name of ['own', 'other']) await rm(folder.spool(job.id, mark, name), { recursive: true, force: true });
  }
};

/** What is imported is washed: the owners of whatever other operations know of it are told. */
async function tellOwnersOf(version: Version, { id, run, by, operation }: ImportJob, { washes }: ImportTools) {
  if (washes === undefined) return;
  const taken = await washes.noteTaken(`${id}:${run}`, by, operation, function* () {
    for (let part = 0; part < version.parts; part += 1) {
      for (const one of version.entities(part)) {
        const { kind, properties } = one;
        // As people write it, or with what it belongs to where that is a part of it.
        const text = ['OnlineHandle', 'IdentityDocument', 'Identifier'].includes(kind)
          ? properties.key
          : properties.label;
        if (typeof text === 'string' && isHit(one)) yield text;
      }
    }
  });
  washes.tell(taken);
}

async function readInto(
  into: Version,
  job: ImportJob,
  { admin, library, key, folder }: ImportTools,
  report: ReadingReport,
  rejects: RejectedRows | null,
  pause: (rows: number) => Promise<void>,
): Promise<void> {
  const mapping = readStoredMapping(job.mappingText);
  const forces = new Map<string, string>();
  for (const { code, names } of await admin.run(library.get('writing/forceNames').body)) {
    for (const name of names as readonly string[]) forces.set(fold(name), String(code));
  }
  const day = londonDay(new Date(job.recordedAt));
  await readVersion({
    path: folder.file(job.fileHash),
    mapping,
    into,
    report,
    pause,
    context: {
      idOf: idsOf(key),
      operation: job.operation,
      source: job.source,
      day,
      rules: job.rules ?? 1,
      factRules: factRulesOf(job),
      parameters: JSON.parse(job.parameters) as Record<string, string>,
      forceOf: (written) => forces.get(fold(written)) ?? null,
      factProblem: (kind, properties, concerns) =>
        kind === 'Referral' && concerns !== 1
          ? 'it names nobody who was referred'
          : (factErrors(kind, properties, day)[0]?.message ?? null),
    },
    isNew: rejects !== null,
    onRejected: (row, sheet, header) => rejects?.add(row, sheet, header),
  });
}

async function partsOf(jobs: readonly ImportJob[], folder: ImportFolder): Promise<number> {
  const sizes = await Promise.all(
    jobs.map(async ({ fileHash, fileName }) => {
      const { size } = await stat(folder.file(fileHash));
      // A workbook is packed.
      return /\.xls[xm]$/i.test(fileName) ? size * 8 : size;
    }),
  );
  return Math.min(mostParts, 1 + Math.floor(Math.max(...sizes) / partSize));
}

const noted = (report: ReadingReport) => ({
  rowsRead: report.rowsRead,
  rejectedCount: report.rejectedCount,
  flaggedCount: report.flaggedCount,
  notRead: report.notRead,
  rejected: JSON.stringify(report.rejected),
  flags: JSON.stringify(report.flags),
  flagCounts: JSON.stringify(report.flagCounts),
});

function originOf(job: ImportJob): Omit<Origin, 'run'> {
  const mapping = readStoredMapping(job.mappingText);
  const about = JSON.parse(job.about) as About;
  const material = about.material ?? mapping.source.material;
  return {
    ...{ source: job.source, operation: job.operation, material, grade: about.grade, recordedAt: job.recordedAt },
    by: job.by,
    properties: {
      // What is not said any more is taken back.
      ...about,
      material,
      kind: mapping.source.kind,
      title: about.title ?? mapping.title,
      tool: mapping.source.tool ?? null,
      handling: about.handling ?? mapping.source.handling ?? null,
      timezone: mapping.timezone ?? null,
      ...{ fileName: job.fileName, fileHash: job.fileHash, recordedAt: job.recordedAt, job: job.id },
    },
  };
}

export async function jobById({ admin, library }: ImportTools, id: string): Promise<ImportJob> {
  const [row] = await admin.run(library.get('writing/importById').body, { id });
  if (row === undefined) throw new Error('There is no such job.');
  return row.job as ImportJob;
}
