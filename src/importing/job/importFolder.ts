import { createHash, randomBytes } from 'node:crypto';
import {
  copyFile,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { folderFull } from '../../errors.js';
import { freeMbOf } from '../../store/diskSpace.js';

/** What was received and waits for its import to be started. */
export interface Received {
  readonly id: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly fileSize: number;
}

/** A file of which nothing was kept, as it was not to be taken. */
export class RefusedFile extends Error {
  readonly fileHash: string;

  constructor(fileHash: string) {
    super('The file was refused.');
    this.fileHash = fileHash;
  }
}

/** Uploads that nobody imported are kept this long, in milliseconds. */
const kept = 24 * 3_600_000;

/** What no file takes of the disk, in MB: the database and the audit log stop where there is nothing left. */
const reserve = 1_024;

/** So many bytes of a file come between two looks at what is left. */
const lookedEvery = 64 * 1_048_576;

/** Where imported files are kept as they came, and what is put aside while one is read. Only its owner may look in. */
export class ImportFolder {
  readonly #folder: string;
  readonly #reserveMb: number;

  constructor(folder: string, reserveMb = reserve) {
    this.#folder = folder;
    this.#reserveMb = reserveMb;
  }

  file(hash: string): string {
    return join(this.#folder, 'files', hash);
  }

  /** Whether a file is kept here. */
  holds(hash: string): Promise<boolean> {
    return isThere(this.file(hash));
  }

  incoming(id: string): string {
    return join(this.#folder, 'incoming', id);
  }

  /** Removes an upload and all that is known of it. */
  async forget(id: string): Promise<void> {
    for (const path of [this.incoming(id), `${this.incoming(id)}.json`]) await rm(path, { force: true });
  }

  /** Removes a file that was imported, and uploads of it that wait or of which it was kept. */
  async forgetFile(hash: string): Promise<void> {
    await this.discard(hash);
    const folder = join(this.#folder, 'incoming');
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.json')) continue;
      const text = await readFile(join(folder, name), 'utf8').catch(() => null);
      if (text !== null && (JSON.parse(text) as Received).fileHash === hash)
        await this.forget(name.replace('.json', ''));
    }
  }

  /** Removes what was put aside of a job: rows that it rejected, and what it was reading. */
  async forgetJob(job: string): Promise<void> {
    await rm(this.rejected(job), { force: true });
    await this.forgetSpools(job);
  }

  /** Removes what any run of a job has put aside: whoever still writes there has lost the job. */
  async forgetSpools(job: string): Promise<void> {
    const folder = join(this.#folder, 'spool');
    for (const name of await readdir(folder)) {
      if (name.startsWith(`${job}.`)) await rm(join(folder, name), { recursive: true, force: true });
    }
  }

  /** `run`: of one process alone. Of two that take each other for gone neither writes into what the other reads. */
  spool(job: string, run: string, name: string): string {
    return join(this.#folder, 'spool', `${job}.${run}.${name}`);
  }

  rejected(job: string): string {
    return join(this.#folder, 'rejected', `${job}.csv`);
  }

  async make(): Promise<void> {
    for (const name of ['files', 'spool', 'rejected', 'incoming']) {
      await mkdir(join(this.#folder, name), { recursive: true, mode: 0o700 });
    }
  }

  /**
   * Takes bytes in. `accepts` sees the first of them before anything is written.
   * @throws RefusedFile once all bytes have come, where they are not accepted
   */
  async receive(
    bytes: AsyncIterable<Buffer>,
    by: string,
    fileName: string,
    accepts: (head: Buffer) => boolean,
    most: number,
  ): Promise<Received> {
    await this.make();
    await this.#forgetOld();
    const id = `${ownerMark(by)}-${randomBytes(12).toString('hex')}`;
    const path = this.incoming(id);
    const hash = createHash('sha256');
    let size = 0;
    let looked = 0;
    let early: Buffer[] | null = [];
    const opened: { file: FileHandle | null } = { file: null };
    const begin = async (head: Buffer) => {
      early = null;
      if (!accepts(head)) return;
      opened.file = await open(path, 'wx', 0o600);
      await opened.file.write(head);
    };
    try {
      for await (const chunk of bytes) {
        hash.update(chunk);
        size += chunk.length;
        if (size > most) throw Object.assign(new Error(`The file has more than ${most} bytes.`), { statusCode: 413 });
        if (size >= looked) {
          if ((await freeMbOf(this.#folder)) < this.#reserveMb) throw folderFull();
          looked = size + lookedEvery;
        }
        if (early === null) await opened.file?.write(chunk);
        else {
          early.push(chunk);
          if (size >= 65_536) await begin(Buffer.concat(early));
        }
      }
      if (early !== null) await begin(Buffer.concat(early));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await opened.file?.close();
    }
    const received = { id, fileName, fileHash: hash.digest('hex'), fileSize: size };
    if (opened.file === null) throw new RefusedFile(received.fileHash);
    await writeFile(`${path}.json`, JSON.stringify(received), { mode: 0o600 });
    return received;
  }

  /** What somebody uploaded; null for an upload of anybody else, or of none. */
  async received(id: string, by: string): Promise<Received | null> {
    if (!/^[0-9a-f]+-[0-9a-f]{24}$/.test(id) || !id.startsWith(`${ownerMark(by)}-`)) return null;
    const text = await readFile(`${this.incoming(id)}.json`, 'utf8').catch(() => null);
    return text === null ? null : (JSON.parse(text) as Received);
  }

  /** Keeps an upload under its digest; what is kept already is the same file. */
  async keep({ id, fileHash }: Received): Promise<void> {
    const path = this.incoming(id);
    if (await isThere(this.file(fileHash))) return;
    await rename(path, this.file(fileHash)).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }

  async keepCopy(path: string, hash: string): Promise<void> {
    if (await isThere(this.file(hash))) return;
    const part = `${this.file(hash)}.${randomBytes(4).toString('hex')}`;
    await copyFile(path, part);
    await rename(part, this.file(hash));
  }

  async discard(hash: string): Promise<void> {
    await rm(this.file(hash), { force: true });
  }

  /** Digests of files that have been kept for longer than so many milliseconds. */
  async keptLongerThan(age: number): Promise<string[]> {
    return (await this.#olderThan(age, 'files')).filter((name) => /^[0-9a-f]{64}$/.test(name));
  }

  /** Jobs whose rejected rows have been kept for that long. */
  async rejectedLongerThan(age: number): Promise<string[]> {
    return (await this.#olderThan(age, 'rejected')).map((name) => name.replace(/\.csv$/, ''));
  }

  async #olderThan(age: number, kind: string): Promise<string[]> {
    const folder = join(this.#folder, kind);
    const old: string[] = [];
    for (const name of await readdir(folder)) {
      const { ctimeMs } = await stat(join(folder, name)).catch(() => ({ ctimeMs: Date.now() }));
      if (Date.now() - ctimeMs >= age) old.push(name);
    }
    return old;
  }

  async #forgetOld(): Promise<void> {
    const folder = join(this.#folder, 'incoming');
    for (const name of await readdir(folder)) {
      const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > kept) await rm(join(folder, name), { force: true });
    }
  }
}

const ownerMark = (by: string) => createHash('sha256').update(by).digest('hex').slice(0, 16);

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
