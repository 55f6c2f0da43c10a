import { importsInto, type Job, jobOf, mostImports, start, undo } from './api';
import { element, rowOf } from './elements';
import { operation, tokenInUse } from './form';
import { keep } from './kept';
import { Passing } from './request';
import { showJob } from './showJob';
import { letLook, say, showProgress, type Turn, wordsOf, working } from './work';

let shown: Job | null = null;
/** What the shown dry run looked at: this, and nothing that came after it, is what can be imported. */
let reviewed: object | null = null;

export const shownJob = (): Job | null => shown;

/** Takes away what is shown: it is no longer what a button would act on. */
export function withdraw(): void {
  if (shown !== null) keep({ job: null });
  shown = null;
  reviewed = null;
  element('title').textContent = '';
  element('report').hidden = true;
}

export function show(job: Job, input: object | null = null): void {
  shown = job;
  reviewed = job.state === 'REVIEWED' ? input : null;
  showJob(job, reviewed !== null);
  element('title').focus();
}

/** How often in a row a job is asked for in vain, a second longer apart each time, before it is given up. */
const mostFailures = 5;

/** A job at its end; null where something else is done by then. */
export async function follow(id: string, turn: Turn): Promise<Job | null> {
  keep({ job: id });
  letLook();
  for (let failures = 0; turn.isCurrent(); ) {
    const job = await jobOf(tokenInUse(), id).catch((error: unknown) => {
      if (!(error instanceof Passing) || ++failures > mostFailures || !turn.isCurrent()) throw error;
      showProgress(turn, `No answer (${error.message}) Asking again.`);
      return null;
    });
    if (!turn.isCurrent()) return null;
    if (job !== null) {
      failures = 0;
      if (!['WAITING', 'RUNNING', 'UNDOING'].includes(job.state)) return job;
      showProgress(turn, `${job.step ?? 'waiting'}: ${job.rowsRead ?? 0} rows`);
    }
    await new Promise((resolve) => setTimeout(resolve, failures === 0 ? 400 : failures * 1_000));
  }
  return null;
}

/** Follows what was begun. Where that breaks off, nothing on the page may pass for how things stand. */
async function followBegun(id: string, turn: Turn): Promise<Job | null> {
  const job = await follow(id, turn).catch((error) =>
    unsure(`It was begun as job ${id} and goes on by itself. How it stands is not known: ${wordsOf(error)}`, turn),
  );
  if (job !== null) show(job);
  await renewEarlier();
  return job;
}

async function unsure(words: string, turn: Turn): Promise<never> {
  if (turn.isCurrent()) {
    withdraw();
    await renewEarlier().catch(() => {});
  }
  throw new Error(words);
}

/** Imports what was looked at, once. */
export const confirm = working(async (turn) => {
  const input = reviewed;
  withdraw();
  if (input === null) return;
  const { id, again } = await start(tokenInUse(), input).catch((error) => {
    if (!(error instanceof Passing)) throw error;
    return unsure(
      `Whether the import was begun is not known; look below before you import again. ${error.message}`,
      turn,
    );
  });
  if ((await followBegun(id, turn)) && again) say('This file was imported before: nothing changed.');
});

export const undoShown = working(async (turn) => {
  if (shown === null) return;
  const { id } = shown;
  await undo(tokenInUse(), id).catch((error) => {
    if (!(error instanceof Passing)) throw error;
    return unsure(`Whether job ${id} is being undone is not known; look at it below. ${error.message}`, turn);
  });
  withdraw();
  await followBegun(id, turn);
});

export const look = (id: string) =>
  working(async (turn) => {
    withdraw();
    const job = await follow(id, turn);
    if (job !== null) show(job);
  });

let asked = 0;

/** The operation's imports so far, each to be looked at again or undone. */
export async function renewEarlier(): Promise<void> {
  const mine = ++asked;
  const reference = operation.value.trim();
  const title = `Imports into ${reference}`;
  // Those of another operation never stand under this one's name, nor while it is asked for.
  if (element('earlierTitle').textContent !== title) element('earlier').hidden = true;
  if (reference === '') return;
  const { imports, more } = await importsInto(tokenInUse(), reference);
  if (mine !== asked) return;
  element('earlier').hidden = imports.length === 0;
  element('earlierTitle').textContent = title;
  element('more').hidden = !more;
  element('more').textContent = `These are the newest ${mostImports}; there are more.`;
  element('jobRows').replaceChildren(
    ...imports.map(({ id, createdAt, fileName, state }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Look at it';
      button.addEventListener('click', look(id));
      return rowOf([new Date(createdAt).toLocaleString('en-GB'), fileName, state.toLowerCase(), button]);
    }),
  );
}
