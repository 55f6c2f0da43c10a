import { open } from 'node:fs/promises';

const RECORD = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Whether a jar is whole: its end record is there, and the directory that it names ends where the record begins.
 * A file that was cut short, or grown by a second write, fails this without reading all of it.
 */
export async function isWholeZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, RECORD + LONGEST_COMMENT);
    const tail = Buffer.alloc(length);
    await file.read(tail, 0, length, size - length);
    const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (at < 0 || at + RECORD > length) return false;
    const directoryEnd = tail.readUInt32LE(at + 12) + tail.readUInt32LE(at + 16);
    const commentEnd = at + RECORD + tail.readUInt16LE(at + 20);
    return commentEnd === length && directoryEnd === size - length + at;
  } finally {
    await file.close();
  }
}
