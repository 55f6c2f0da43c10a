// A thread that carries one job to its end; `inThread` begins it.
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { adminOf } from '../../graph/admin.js';
import { bookmarksOf, openDriver } from '../../graph/driver.js';
import { Library } from '../../graph/library.js';
import { Washes } from '../../washing/washes.js';
import { ImportFolder } from './importFolder.js';
import { type Progress, runImport } from './runImport.js';
import { sent, type ThreadMessage, type ThreadOrder } from './threadMessages.js';

/** How often it is asked whether to go on, in milliseconds, and with each new step. */
const often = 100;

/** The process ends, or another has taken the job over; it knows which. */
class Halted extends Error {}

const process = parentPort;
if (process === null) throw new Error('This runs as a thread.');
const { job, address, key, inbox, ...order } = workerData as ThreadOrder;
const say = (message: ThreadMessage) => process.postMessage(message);

const driver = openDriver(address);
const bookmarks = bookmarksOf(driver);
const admin = adminOf(driver, address.database);
const library = new Library(order.library);
const folder = new ImportFolder(order.folder);
const progress: Progress = { step: 'waiting', part: 0, parts: 0, rowsRead: 0 };
let asked = 0;
let told = '';

async function pause(): Promise<void> {
  // What comes from the database gets its turn.
  if (progress.step === told && Date.now() - asked < often) return setImmediate();
  told = progress.step;
  asked = Date.now();
  const answer = once(process as NonNullable<typeof process>, 'message');
  say({ progress: { ...progress } });
  const [mayGoOn] = (await answer) as [boolean];
  if (!mayGoOn) throw new Halted();
}

try {
  await bookmarks.updateBookmarks([], order.bookmarks);
  const washes = new Washes({ admin, library, key, folder, delivers: false, watchEvery: 0 }, () => {});
  const noteTaken: Washes['noteTaken'] = (...taken) => washes.noteTaken(...taken);
  const tools = { admin, library, key, folder, inbox, washes: { noteTaken, tell: (id: string) => say({ tell: id }) } };
  const ended = await runImport(job, tools, progress, pause);
  say({ ended, progress, bookmarks: [...(await bookmarks.getBookmarks())] });
} catch (error) {
  say({ failed: sent(error) });
} finally {
  await driver.close();
}
