import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BookmarkManager } from '../../graph/driver.js';
import { ImportError } from '../importError.js';
import { type ChildAnswer, type ChildMessage, type ChildSettings, received } from './childMessages.js';
import type { RunImport } from './runImport.js';

export interface ChildOptions extends ChildSettings {
  /** How far the database has come for this process; what the child writes is noted there. */
  readonly bookmarks: BookmarkManager;
  /** What a child may hold in JavaScript's heap, in MB. */
  readonly memoryMb: number;
  /** The compiled `importChild`; the one beside this file where it is absent. */
  readonly script?: string;
}

/** How often it is looked whether a child that says nothing is to go on, in milliseconds. */
const looked = 2_000;

/** Longest that a child may say nothing, in milliseconds. */
const mostSilent = 10 * 60_000;

/** How long a child that is to end may take over the statement that it waits for, in milliseconds. */
const mostEnding = 10_000;

/**
 * Does the work of each job in a process of its own: no question waits for it, and a file that takes more memory than it may fails
 * alone. A limit to a thread would not do: Node.js has one for all threads, and where a single list does not fit, all of them end.
 */
export function inChild({ bookmarks, memoryMb, script, ...settings }: ChildOptions): RunImport {
  return async (job, { folder, washes }, progress, pause) => {
    const child = fork(script ?? fileURLToPath(new URL('./importChild.js', import.meta.url)), {
      execArgv: [`--max-old-space-size=${memoryMb}`],
      serialization: 'advanced',
      // What Node.js says where memory ends is of the file's rows.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const tell = (answer: ChildAnswer) => void child.send(answer, () => {});
    let ended: Record<string, unknown> | null = null;
    let failed: unknown = null;
    let heard = Date.now();
    let ending: NodeJS.Timeout | null = null;
    const halt = (error: unknown) => {
      failed ??= error;
      ending ??= setTimeout(() => child.kill('SIGKILL'), mostEnding);
    };
    const mayGoOn = () =>
      pause().then(
        () => failed === null,
        (error: unknown) => {
          halt(error);
          return false;
        },
      );
    const take = async (message: ChildMessage): Promise<void> => {
      heard = Date.now();
      if ('tell' in message) washes?.tell(message.tell);
      else if ('failed' in message) failed ??= received(message.failed);
      else {
        Object.assign(progress, message.progress);
        if ('ended' in message) {
          await bookmarks.updateBookmarks([], message.bookmarks);
          ended = message.ended;
        } else tell({ mayGoOn: await mayGoOn() });
      }
    };
    let taking = Promise.resolve();
    child.on('message', (message) => {
      taking = taking.then(() => take(message as ChildMessage)).catch(halt);
    });
    // Whoever takes jobs on elsewhere must see that this one goes on, and a process that is to end cannot wait to be asked.
    const look = setInterval(() => {
      if (Date.now() - heard > mostSilent) halt(new Error('A process that imports has said nothing for ten minutes.'));
      else void mayGoOn();
    }, looked);
    tell({ order: { ...settings, job, bookmarks: [...(await bookmarks.getBookmarks())] } });
    const end = await endOf(child);
    clearInterval(look);
    if (ending !== null) clearTimeout(ending);
    await taking;
    if (ended !== null) return ended;
    if (failed !== null) throw failed;
    // It could not take away what it had put aside; if another process has the job by now, that is the other's.
    if (await mayGoOn()) await folder.forgetSpools(job.id);
    if (end.error !== undefined) throw end.error;
    throw new ImportError(endedAlone(memoryMb));
  };
}

/** Settles when a child has ended and all that it said was heard. */
async function endOf(child: ChildProcess): Promise<{ readonly error?: unknown }> {
  try {
    await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
    return {};
  } catch (error) {
    // It could not even be begun, or not be spoken to.
    child.kill('SIGKILL');
    return { error };
  }
}

const endedAlone = (memoryMb: number) =>
  `Its process ended, most likely as it takes more memory than the ${memoryMb} MB that an import may take. Split the file into smaller ` +
  'ones, or give imports more (IMPORT_MEMORY_MB), and begin or undo it once more.';
