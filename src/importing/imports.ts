import { createHash, randomBytes } from 'node:crypto';
import type { Row } from '../graph/graph.js';
import { secondOf } from '../programme/moment.js';
import { freeId } from '../writing/freeId.js';
import { idsOf } from '../writing/ids.js';
import { inBatches } from '../writing/inBatches.js';
import { ImportError } from './importError.js';
import { type About, factRulesOf, type ImportJob, rules } from './job/importJob.js';
import { inTheWay } from './job/inTheWay.js';
import { type ImportTools, jobById, type Progress, type RunImport, runImport } from './job/runImport.js';
import { TooSecret } from './job/tooSecret.js';
import { readMapping } from './mapping/readMapping.js';

export interface ImportsTools extends ImportTools {
  /** Where the work of a job is done; among what answers questions where it is absent. */
  readonly work?: RunImport;
}

/** What is to be imported, as it was asked for. */
export interface ImportOrder {
  readonly operation: string;
  readonly by: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly fileSize: number;
  readonly mappingText: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly about: About;
  readonly dryRun: boolean;
  /** The job whose file this one corrects. */
  readonly corrects: ImportJob | null;
}

export type Begun =
  | {
      readonly id: string;
      /** What the job's state was before: NEW, or where an earlier run of the same file stands. */
      readonly was: string;
    }
  | {
      /** Why it was not begun. */
      readonly problem: string;
    };

const beat = 1_000;

/** Steps of a job in which nothing is written yet. */
const beforeWriting: readonly string[] = ['waiting', 'reading', 'reviewing'];

/** Processes that may be lost with a job before it fails: what uses up the memory of one uses up that of all others. */
const mostLost = 3;
const lostTooOften =
  `${mostLost} processes ended or fell silent while they worked on it, most likely for want of memory. Split the file into ` +
  'smaller ones, or give the machine or container more memory, and begin or undo it once more.';

const anHour = 3_600_000;

/** A file that was only looked at may be imported for a day; one that was undone can be handed over again. */
const keptUnneeded = 24 * anHour;

/** Jobs that run beside each other in one process. */
const atOnce = 2;

/** The jobs of this process: it takes on what is waiting, whoever began it, and what another process left unfinished. */
export class Imports {
  readonly tools: ImportsTools;
  readonly #runner = randomBytes(8).toString('hex');
  readonly #running = new Map<string, Promise<void>>();
  readonly #log: (error: unknown) => void;
  /** A job that was not heard of for this long is nobody's, in milliseconds. */
  readonly #silent: number;
  #timer: NodeJS.Timeout | null = null;
  #sweeper: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(tools: ImportsTools, log: (error: unknown) => void, silent = 15_000) {
    this.tools = tools;
    this.#log = log;
    this.#silent = silent;
  }

  async start(): Promise<void> {
    await this.tools.folder.make();
    this.#timer = setInterval(() => void this.#takeOn(), this.#silent / 3).unref();
    this.#sweeper = setInterval(() => void this.forgetUnneeded(keptUnneeded).catch(this.#log), anHour).unref();
    await this.#takeOn();
  }

  /** Jobs that run are left as they are: the next process carries them to their end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of [this.#timer, this.#sweeper]) if (timer) clearInterval(timer);
    await Promise.all(this.#running.values());
  }

  /** Begins an import. The same file into the same operation by the same mapping is one job, however often it is begun. */
  async begin(order: ImportOrder): Promise<Begun> {
    const { admin, library, key } = this.tools;
    const { operation, fileHash, dryRun, corrects, mappingText } = order;
    const mapping = readMapping(mappingText);
    const parameters = JSON.stringify(Object.fromEntries(Object.entries(order.parameters).sort()));
    const idOf = idsOf(key);
    const run = (file: string, a: Row) => admin.run(library.get(file).body, a);
    const asked = { operation, fileHash, mapping: mapping.name, parameters };
    const [before] = corrects ? [] : ((await run('writing/importedBefore', asked)) as unknown as { source: string }[]);
    // A file whose source was disposed of is another source when it is imported again.
    const source =
      corrects?.source ??
      before?.source ??
      (await freeId(run, 'disposed', (times) =>
        idOf('Source', operation, 'file', fileHash, mapping.name, parameters, ...times),
      ));
    const said = createHash('sha256').update(mappingText).digest('hex');
    const first = idOf('ImportJob', operation, source, fileHash, parameters, said);
    const id = dryRun ? `importJob_${randomBytes(12).toString('hex')}` : await this.#jobOf(source, first, corrects);
    const now = secondOf(new Date());
    const properties = {
      ...{ operation, source, dryRun, parameters, mappingText, mapping: mapping.name, mappingVersion: mapping.version },
      ...{ by: order.by, fileName: order.fileName, fileHash, fileSize: order.fileSize, rules },
      about: JSON.stringify(order.about),
      ...{ repeats: dryRun || id === first ? null : first, createdAt: now, recordedAt: now },
    };
    const begun = await this.#onSource({ id, operation, source }, async (others, ask) => {
      const [known] = await ask('importById', { id });
      const isOver = known === undefined || ['FAILED', 'UNDONE'].includes((known.job as ImportJob).state);
      // What an earlier version of the mapping made of the same file is corrected row by row, as an earlier file is.
      const standing = dryRun ? undefined : others.find(({ state }) => state === 'DONE');
      const corrected = corrects ?? standing ?? null;
      const isCorrected = corrects !== null && corrects.id !== standing?.id;
      const problem = isCorrected ? 'another file has corrected that import meanwhile' : inTheWay(others);
      if (isOver && !dryRun && problem !== null) return { problem };
      const factRules = corrected ? factRulesOf(corrected) : rules;
      const line = { corrects: corrected?.id ?? null, factRules };
      // What an earlier run left half is half until a run comes to its end.
      const halfway = (known?.job as ImportJob | undefined)?.halfway ?? null;
      const [row] = await ask('beginImport', { id, properties: { ...properties, ...line, halfway } });
      return { id, was: String(row?.was) };
    });
    void this.#takeOn();
    return begun;
  }

  /** Looks at the other jobs of a job's source, and does something of which none of them knows anything before it is done. */
  #onSource<T>(
    { id, operation, source }: Pick<ImportJob, 'id' | 'operation' | 'source'>,
    work: (others: readonly ImportJob[], ask: (file: string, a: Row) => Promise<Row[]>) => Promise<T>,
  ): Promise<T> {
    const { admin, library } = this.tools;
    return admin.command(async (run) => {
      const ask = (file: string, a: Row) => run(library.get(`writing/${file}`).body, a);
      await ask('lockOperation', { operation });
      const others = await ask('sourceImports', { source, id });
      return work(
        others.map(({ job }) => job as ImportJob),
        ask,
      );
    });
  }

  /** The same file is one job, but where it is handed over as a correction of what had corrected it: that is another. */
  async #jobOf(source: string, first: string, corrects: ImportJob | null): Promise<string> {
    const { admin, library, key } = this.tools;
    const [same] = await admin.run(library.get('writing/sameImport').body, { source, id: first });
    if (same === undefined) return first;
    return same.superseded && corrects !== null ? idsOf(key)('ImportJob', first, corrects.id) : String(same.id);
  }

  /** Begins to undo what a job brought; gives why not where another stands in its way. */
  async undo(job: ImportJob): Promise<string | null> {
    const problem = await this.#onSource(job, async (others, ask) => {
      // What failed may be undone as long as what it was to correct is what counts.
      const isLeft = others.some(({ id, state }) => state === 'DONE' && id !== job.corrects);
      const problem = isLeft ? 'a later file took its place; undo that one first' : inTheWay(others);
      if (problem === null) await ask('undoImport', { id: job.id });
      return problem;
    });
    void this.#takeOn();
    return problem;
  }

  /** Notes that a file was refused for its marking: who, when and its digest, and nothing else. */
  async noteRefused(by: string, fileHash: string): Promise<void> {
    const { admin, library, key } = this.tools;
    const at = secondOf(new Date());
    const id = idsOf(key)('ImportRefusal', by, fileHash, at);
    await admin.run(library.get('writing/noteRefusedImport').body, { id, by, at, fileHash });
  }

  /**
   * Removes files that no job needs, and that have been here for longer than so many milliseconds; and what jobs rejected that
   * were disposed of, by whichever process.
   */
  async forgetUnneeded(age: number): Promise<void> {
    const { admin, library, folder } = this.tools;
    const jobs = await folder.rejectedLongerThan(age);
    const known = await inBatches(jobs, 1, (ids) => admin.run(library.get('writing/knownImports').body, { ids }));
    const left = new Set(known.map(({ id }) => String(id)));
    for (const job of jobs) if (!left.has(job)) await folder.forgetJob(job);
    const hashes = await folder.keptLongerThan(age);
    if (hashes.length === 0) return;
    const rows = await admin.run(library.get('writing/neededImportFiles').body, { hashes });
    const needed = new Set(rows.map(({ hash }) => String(hash)));
    for (const hash of hashes) if (!needed.has(hash)) await folder.discard(hash);
  }

  async #takeOn(): Promise<void> {
    if (this.#stopped) return;
    try {
      const { admin, library } = this.tools;
      const before = moment(Date.now() - this.#silent);
      for (const { id } of await admin.run(library.get('writing/waitingImports').body, { before })) {
        if (this.#running.size >= atOnce || this.#stopped) return;
        if (this.#running.has(String(id))) continue;
        const claim = { id, before, runner: this.#runner, now: moment(Date.now()), unwritten: beforeWriting };
        const [row] = await admin.run(library.get('writing/claimImport').body, claim);
        if (row === undefined) continue;
        const job = row.job as ImportJob;
        this.#running.set(
          job.id,
          this.#run(job).finally(() => {
            this.#running.delete(job.id);
            void this.#takeOn();
          }),
        );
      }
    } catch (error) {
      // The store may be away: the next look finds out.
      this.#log(error);
    }
  }

  async #run(job: ImportJob): Promise<void> {
    const { admin, library } = this.tools;
    const progress: Progress = { step: 'waiting', part: 0, parts: 0, rowsRead: 0 };
    const note = (properties: Readonly<Record<string, unknown>>) =>
      admin.run(library.get('writing/noteImport').body, { id: job.id, runner: this.#runner, properties });
    let beaten = 0;
    let told = '';
    let lost = false;
    const pause = async () => {
      if (this.#stopped) throw new Stopped();
      if (lost) throw new Error('Another process took the job over.');
      // Whoever takes it on must know how far it came.
      if (Date.now() - beaten > beat || progress.step !== told) {
        beaten = Date.now();
        told = progress.step;
        lost = (await note({ ...progress, heartbeatAt: moment(Date.now()) })).length === 0;
      }
      // Whoever asks something meanwhile gets their turn.
      await new Promise((resolve) => setImmediate(resolve));
    };
    try {
      if ((job.lost ?? 0) >= mostLost) throw new ImportError(lostTooOften);
      const { work = runImport } = this.tools;
      const ended = await work(job, this.tools, progress, pause);
      await note({ ...progress, step: 'done', ...ended, halfway: null, finishedAt: secondOf(new Date()) });
    } catch (error) {
      if (error instanceof Stopped) return void (await note({ heartbeatAt: null }).catch(this.#log));
      if (!(error instanceof ImportError)) this.#log(error);
      if (isPassing(error)) return;
      await this.#fail(job, error, progress.step, note).catch(this.#log);
    }
  }

  async #fail(
    job: ImportJob,
    error: unknown,
    step: string,
    note: (properties: object & Record<string, unknown>) => Promise<unknown>,
  ) {
    if (error instanceof TooSecret) {
      await this.tools.folder.forgetFile(job.fileHash);
      await this.tools.folder.forgetJob(job.id);
      await this.noteRefused(job.by, job.fileHash);
    }
    const message = error instanceof ImportError ? error.message : 'Something went wrong on our side. It is logged.';
    const state = error instanceof TooSecret ? 'REFUSED' : 'FAILED';
    const halfway = job.state === 'UNDOING' || job.halfway === true || !beforeWriting.includes(step);
    await note({ state, message, halfway, finishedAt: secondOf(new Date()) });
  }
}

class Stopped extends Error {}

const moment = (at: number) => new Date(at).toISOString();

/** The store is away or busy: the job goes on as soon as it can be reached. */
function isPassing(error: unknown): boolean {
  const { retriable, code } = error as { retriable?: unknown; code?: unknown };
  return retriable === true || code === 'ServiceUnavailable' || code === 'SessionExpired';
}

export { jobById };
