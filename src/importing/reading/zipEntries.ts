import { createReadStream } from 'node:fs';
import { Unzip, type UnzipDecoder, type UnzipFile, UnzipInflate } from 'fflate';
import { ImportError } from '../importError.js';

/** Bytes read at a time: as each may unfold a thousandfold, this bounds what is held at once. */
const chunk = 16_384;

/** A part, or all that is read, may unfold this many times over once it is larger than `harmless`; what spreadsheets write stays below fifty. */
const mostRatio = 250;
const harmless = 16_000_000;

/** Parts that a workbook may have; real ones have some dozens. */
const mostParts = 5_000;

/** Some bytes of a part, as they unfold. */
export interface Piece {
  readonly name: string;
  readonly bytes: Buffer;
  readonly isLast: boolean;
}

/** The bytes of the first part that is wanted; nothing where there is none. */
export async function* zipEntry(path: string, wanted: (name: string) => boolean, most: number): AsyncIterable<Buffer> {
  let isFound = false;
  const first = (name: string) => {
    if (isFound || !wanted(name)) return false;
    isFound = true;
    return true;
  };
  for await (const { bytes, isLast } of zipParts(path, first, most)) {
    if (bytes.length > 0) yield bytes;
    if (isLast) return;
  }
}

/**
 * The bytes of all parts of a zip file that are wanted, one part after the other, in one reading. A bomb is stopped while it
 * unfolds: by its ratio, by `most` bytes of a part, by the ratio of all that is read, or by the number of parts, whatever its
 * directory claims.
 */
export async function* zipParts(path: string, wanted: (name: string) => boolean, most: number): AsyncIterable<Piece> {
  const pieces: Piece[] = [];
  let packed = 0;
  let unfolded = 0;
  let read = 0;
  let unfoldedBefore = 0;
  let seen = 0;
  let isOpen = false;
  let failure: Error | null = null;
  const unzip = new Unzip((entry: UnzipFile) => {
    seen += 1;
    if (seen > mostParts) failure = new ImportError(`The workbook has more than ${mostParts} parts.`);
    const isWanted = wanted(entry.name);
    // Bytes of a part that is not begun are kept for it: all are begun, and what is not wanted is dropped as it comes.
    unzip.register(isWanted ? UnzipInflate : Dropped);
    if (!isWanted) {
      entry.ondata = () => {};
      if (packings.includes(entry.compression)) entry.start();
      return;
    }
    unfoldedBefore += unfolded;
    [isOpen, packed, unfolded] = [true, 0, 0];
    entry.ondata = (error, data, isLast) => {
      if (error) failure = new ImportError('The workbook is damaged: it cannot be unpacked.');
      unfolded += data?.length ?? 0;
      pieces.push({ name: entry.name, bytes: Buffer.from(data ?? []), isLast });
      isOpen = !isLast;
    };
    entry.start();
  });
  for await (const bytes of createReadStream(path, { highWaterMark: chunk })) {
    try {
      unzip.push(bytes as Buffer, false);
    } catch {
      throw new ImportError('The workbook is damaged: it cannot be unpacked.');
    }
    read += (bytes as Buffer).length;
    if (isOpen) packed += (bytes as Buffer).length;
    if (failure) throw failure;
    const isBomb = (size: number, from: number) => size > harmless && size > (from + chunk) * mostRatio;
    if (unfolded > most || isBomb(unfolded, packed) || isBomb(unfoldedBefore + unfolded, read)) {
      throw new ImportError('The workbook unfolds to far more than a table: it is refused.');
    }
    yield* pieces.splice(0);
  }
  if (isOpen) throw new ImportError('The workbook is damaged: it ends too early.');
}

/** Ways to pack a part that are known: as it is, and deflated. */
const packings: readonly number[] = [0, 8];

/** Unfolds nothing. */
class Dropped implements UnzipDecoder {
  static readonly compression = 8;
  ondata: UnzipDecoder['ondata'] = () => {};
  push(_bytes: Uint8Array, _isLast: boolean): void {}
}
