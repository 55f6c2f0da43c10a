import { open } from 'node:fs/promises';

/** One line of a chain as bytes, and what they say. */
export interface AuditLine {
  readonly hash: string;
  /** The bytes that the hash is over, beside the hash of the line before. */
  readonly body: Buffer;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What stands before and after the hash: `{"hash":"<64 hexadecimal digits>",` and then the body. */
const head = '{"hash":"';
const bodyAt = head.length + 64 + '",'.length;

/** Reads a line that has its whole form; null for anything else. */
export function readLine(bytes: Buffer): AuditLine | null {
  const written = bytes.subarray(0, bodyAt).toString('latin1');
  if (!/^\{"hash":"[0-9a-f]{64}",$/.test(written)) return null;
  const body = bytes.subarray(bodyAt);
  try {
    const content = JSON.parse(`{${body.toString('utf8')}`);
    return { hash: written.slice(head.length, head.length + 64), body, content };
  } catch {
    return null;
  }
}

const newline = 0x0a;
const chunk = 1 << 20;

/**
 * The lines of a file from a byte on, each without its line break and with the byte after it; last what follows the last
 * line break, if anything does: `whole` is false for that alone.
 */
export async function* linesOf(
  file: string,
  from = 0,
): AsyncGenerator<{ readonly bytes: Buffer; readonly whole: boolean; readonly end: number }> {
  const handle = await open(file, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let at = from;
    for (let read = from; ; ) {
      const buffer = Buffer.allocUnsafe(chunk);
      const { bytesRead } = await handle.read(buffer, 0, chunk, read);
      read += bytesRead;
      if (bytesRead === 0) break;
      let text = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      for (let end = text.indexOf(newline); end !== -1; end = text.indexOf(newline)) {
        at += end + 1;
        yield { bytes: text.subarray(0, end), whole: true, end: at };
        text = text.subarray(end + 1);
      }
      rest = text;
    }
    if (rest.length > 0) yield { bytes: rest, whole: false, end: at };
  } finally {
    await handle.close();
  }
}

/** The last whole line of a file, and what follows it. */
export async function lastLine(file: string): Promise<{ readonly line: AuditLine | null; readonly torn: Buffer }> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    // A line is read with what may be torn after it: more and more of the end, until there is a whole one.
    for (let length = 1 << 16; ; length *= 4) {
      const from = Math.max(0, size - length);
      const bytes = Buffer.alloc(size - from);
      await handle.read(bytes, 0, bytes.length, from);
      const end = bytes.lastIndexOf(newline);
      const begin = end <= 0 ? -1 : bytes.lastIndexOf(newline, end - 1);
      if (begin === -1 && from > 0) continue;
      const torn = bytes.subarray(end + 1);
      return { line: end === -1 ? null : readLine(bytes.subarray(begin + 1, end)), torn };
    }
  } finally {
    await handle.close();
  }
}

/** The first line of a file; null where it has none. */
export async function firstLine(file: string): Promise<AuditLine | null> {
  for await (const { bytes, whole } of linesOf(file)) return whole ? readLine(bytes) : null;
  return null;
}
