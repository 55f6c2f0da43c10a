import { element } from './elements';

/** One piece of work. It is over when another has begun: its answers may not replace what that one shows. */
export interface Turn {
  isCurrent(): boolean;
}

let latest = 0;
const problem = element('problem');
const note = element('note');
const progress = element('progress');

/**
 * A handler that does one piece of work at a time and says in words what went wrong. While it runs, nothing else can be
 * begun by a button; `letLook` allows to look at another job instead.
 */
export function working(task: (turn: Turn) => Promise<void>): () => Promise<void> {
  return async () => {
    const mine = ++latest;
    const isCurrent = () => mine === latest;
    say('');
    problem.textContent = '';
    hold(true);
    try {
      await task({ isCurrent });
    } catch (error) {
      if (isCurrent()) problem.textContent = wordsOf(error);
    } finally {
      if (isCurrent()) {
        progress.textContent = '';
        hold(false);
      }
    }
  };
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function say(words: string): void {
  note.textContent = words;
}

export function showProgress(turn: Turn, words: string): void {
  if (turn.isCurrent()) progress.textContent = words;
}

/** A job that runs by itself need not be watched. */
export function letLook(): void {
  element<HTMLFieldSetElement>('jobs').disabled = false;
}

function hold(isBusy: boolean): void {
  document.body.setAttribute('aria-busy', String(isBusy));
  for (const id of ['try', 'confirm', 'undo', 'download']) element<HTMLButtonElement>(id).disabled = isBusy;
  element<HTMLFieldSetElement>('jobs').disabled = isBusy;
}
