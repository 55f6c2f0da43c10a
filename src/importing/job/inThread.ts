import { Worker } from 'node:worker_threads';
import type { BookmarkManager } from '../../graph/driver.js';
import { ImportError } from '../importError.js';
import type { RunImport } from './runImport.js';
import { received, type ThreadMessage, type ThreadOrder, type ThreadSettings } from './threadMessages.js';

export interface ThreadOptions extends ThreadSettings {
  /** How far the database has come for this process; what the thread writes is noted there. */
  readonly bookmarks: BookmarkManager;
  /** What a thread may hold in memory, in MB, beside what it keeps outside of JavaScript's heap. */
  readonly memoryMb: number;
  /** The compiled `importThread`; the one beside this file where it is absent. */
  readonly script?: URL;
}

/**
 * Does the work of each job in a thread of its own: no question waits for it, and a file that takes more memory than it may fails
 * alone.
 */
export function inThread({ bookmarks, memoryMb, script, ...settings }: ThreadOptions): RunImport {
  return async (job, { folder, washes }, progress, pause) => {
    const order: ThreadOrder = { ...settings, job, bookmarks: [...(await bookmarks.getBookmarks())] };
    const worker = new Worker(script ?? new URL('./importThread.js', import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    let ended: Record<string, unknown> | null = null;
    let failed: unknown = null;
    let crashed = false;
    const take = async (message: ThreadMessage): Promise<void> => {
      if ('tell' in message) washes?.tell(message.tell);
      else if ('failed' in message) failed ??= received(message.failed);
      else if ('ended' in message) {
        await bookmarks.updateBookmarks([], message.bookmarks);
        Object.assign(progress, message.progress);
        ended = message.ended;
      } else {
        Object.assign(progress, message.progress);
        // Why it must not go on is known here; the thread only ends in order.
        const mayGoOn = await pause().then(
          () => true,
          (error: unknown) => {
            failed = error;
            return false;
          },
        );
        worker.postMessage(mayGoOn);
      }
    };
    let taking = Promise.resolve();
    worker.on('message', (message: ThreadMessage) => {
      taking = taking
        .then(() => take(message))
        .catch((error: unknown) => {
          // It waits for an answer that nobody will give.
          failed ??= error;
          crashed = true;
          void worker.terminate();
        });
    });
    worker.on('error', (error: Error & { code?: string }) => {
      crashed = true;
      failed ??= error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ImportError(tooMuch(memoryMb)) : error;
    });
    await new Promise((resolve) => worker.on('exit', resolve));
    await taking;
    if (ended !== null) return ended;
    if (crashed) await folder.forgetSpools(job.id);
    throw failed ?? new Error('The thread of an import ended without a word.');
  };
}

const tooMuch = (memoryMb: number) =>
  `It takes more memory than the ${memoryMb} MB that an import may take. Split the file into smaller ones, or give imports more ` +
  '(IMPORT_MEMORY_MB), and begin or undo it once more.';
