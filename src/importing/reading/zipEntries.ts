import { createReadStream } from 'node:fs';
import { Unzip, type UnzipDecoder, type UnzipFile, UnzipInflate } from 'fflate';
import { ImportError } from '../importError.js';

/** Bytes read at a time: as each may unfold a thousandfold, this bounds what is held at once. */
const chunk = 16_384;

/** A part may unfold this many times over once it is larger than `harmless`; what spreadsheets write stays below fifty. */
const mostRatio = 250;
const harmless = 16_000_000;

/** Parts that a workbook may have; real ones have some dozens. */
const mostParts = 5_000;

/**
 * The bytes of one part of a zip file, as they unfold. A bomb is stopped while it unfolds: by its ratio, by `most`
 * bytes, or by the number of parts, whatever its directory claims.
 */
export async function* zipEntry(path: string, wanted: (name: string) => boolean, most: number): AsyncIterable<Buffer> {
  const parts: Buffer[] = [];
  let packed = 0;
  let unfolded = 0;
  let seen = 0;
  let done = false;
  let started = false;
  let failure: Error | null = null;
  const unzip = new Unzip((entry: UnzipFile) => {
    seen += 1;
    if (seen > mostParts) failure = new ImportError(`The workbook has more than ${mostParts} parts.`);
    const isWanted = !started && wanted(entry.name);
    // Bytes of a part that is not begun are kept for it: all are begun, and what is not wanted is dropped as it comes.
    unzip.register(isWanted ? UnzipInflate : Dropped);
    if (!isWanted) {
      entry.ondata = () => {};
      if (packings.includes(entry.compression)) entry.start();
      return;
    }
    started = true;
    entry.ondata = (error, data, final) => {
      if (error) failure = new ImportError('The workbook is damaged: it cannot be unpacked.');
      unfolded += data?.length ?? 0;
      if (data) parts.push(Buffer.from(data));
      done = final;
    };
    entry.start();
  });
  for await (const bytes of createReadStream(path, { highWaterMark: chunk })) {
    try {
      unzip.push(bytes as Buffer, false);
    } catch {
      throw new ImportError('The workbook is damaged: it cannot be unpacked.');
    }
    if (started && !done) packed += (bytes as Buffer).length;
    if (failure) throw failure;
    if (unfolded > most || (unfolded > harmless && unfolded > (packed + chunk) * mostRatio)) {
      throw new ImportError('The workbook unfolds to far more than a table: it is refused.');
    }
    yield* parts.splice(0);
    if (done) return;
  }
  if (started) throw new ImportError('The workbook is damaged: it ends too early.');
}

/** Ways to pack a part that are known: as it is, and deflated. */
const packings: readonly number[] = [0, 8];

/** Unfolds nothing. */
class Dropped implements UnzipDecoder {
  static readonly compression = 8;
  ondata: UnzipDecoder['ondata'] = () => {};
  push(_bytes: Uint8Array, _isLast: boolean): void {}
}
