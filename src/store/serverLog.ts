import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the server's log ends now, so that only what follows is read as this start's. */
export async function logEnd(folder: string): Promise<number> {
  return stat(logOf(folder)).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Why the server ended by itself, in its own words: its first error and the innermost cause, else what the JVM printed. */
export async function failureReason(folder: string, from: number): Promise<string> {
  const log = await readFrom(logOf(folder), from);
  const error = /^\S+ \S+ ERROR\s+(.*)$/m.exec(log)?.[1];
  const cause = [...log.matchAll(/^Caused by: (?:[\w.$]+: )*(.*)$/gm)].at(-1)?.[1];
  if (error) return cause && !error.includes(cause) ? `${error} ${cause}` : error;
  const printed = await readFile(join(folder, 'logs', 'console.log'), 'utf8').catch(() => '');
  return printed.trim().split('\n').slice(0, 3).join(' ') || 'it gave no reason';
}

function logOf(folder: string): string {
  return join(folder, 'logs', 'neo4j.log');
}

async function readFrom(path: string, from: number): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { size } = await file.stat();
    // A shorter file than before was rotated: all of it is new.
    const start = size < from ? 0 : from;
    const buffer = Buffer.alloc(Math.min(size - start, 1_000_000));
    await file.read(buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}
