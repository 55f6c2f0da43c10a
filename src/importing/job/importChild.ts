// A process that carries one job to its end; `inChild` begins it.
import { setImmediate } from 'node:timers/promises';
import { adminOf } from '../../graph/admin.js';
import { bookmarksOf, openDriver } from '../../graph/driver.js';
import { Library } from '../../graph/library.js';
import { Washes } from '../../washing/washes.js';
import { type ChildAnswer, type ChildMessage, type ChildOrder, sent } from './childMessages.js';
import { ImportFolder } from './importFolder.js';
import { type Progress, runImport } from './runImport.js';

/** How often it is asked whether to go on, in milliseconds, and with each new step. */
const often = 100;

/** The process that it works for ends, or another has taken the job over; that one knows which. */
class Halted extends Error {}

// Whoever it works for decides when it ends, also where both are told to by one key.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
// Whoever it works for is gone: nobody would note what it does.
const alone = () => process.exit(1);
process.on('disconnect', alone);

const say = (message: ChildMessage) =>
  new Promise<void>((resolve) => (process.send as NonNullable<typeof process.send>)(message, () => resolve()));
const answer = () =>
  new Promise<ChildAnswer>((resolve) => process.once('message', resolve as (message: unknown) => void));

// What nobody waited for fails the job as any other error does.
process.on('uncaughtException', (error) => void say({ failed: sent(error) }).then(alone));

async function work({ job, address, key, inbox, ...order }: ChildOrder): Promise<void> {
  const driver = openDriver(address);
  const bookmarks = bookmarksOf(driver);
  const admin = adminOf(driver, address.database);
  const library = new Library(order.library);
  const folder = new ImportFolder(order.folder);
  const progress: Progress = { step: 'waiting', part: 0, parts: 0, rowsRead: 0 };
  let asked = 0;
  let told = '';
  const pause = async (): Promise<void> => {
    // What comes from the database gets its turn.
    if (progress.step === told && Date.now() - asked < often) return setImmediate();
    told = progress.step;
    asked = Date.now();
    const answered = answer();
    await say({ progress });
    const said = await answered;
    if (!('mayGoOn' in said && said.mayGoOn)) throw new Halted();
  };
  const washes = new Washes({ admin, library, key, folder, delivers: false, watchEvery: 0 }, () => {});
  const tools = {
    ...{ admin, library, key, folder, inbox },
    washes: {
      noteTaken: (...taken: Parameters<Washes['noteTaken']>) => washes.noteTaken(...taken),
      tell: (tell: string) => void say({ tell }),
    },
  };
  try {
    await bookmarks.updateBookmarks([], order.bookmarks);
    const ended = await runImport(job, tools, progress, pause);
    await say({ ended, progress, bookmarks: [...(await bookmarks.getBookmarks())] });
  } catch (error) {
    await say({ failed: sent(error) });
  } finally {
    await driver.close();
  }
}

const first = await answer();
if ('order' in first) await work(first.order);
process.off('disconnect', alone);
process.disconnect();
