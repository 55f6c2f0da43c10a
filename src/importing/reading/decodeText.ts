import { ImportError } from '../importError.js';

/** The encodings that spreadsheets write. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Tells the encoding from a file's first bytes: by its mark; UTF-16 without one by its zero bytes; UTF-8 where the bytes
 * fit; else Windows-1252, which is what Excel writes as "CSV" in this country.
 */
export function encodingOf(head: Buffer, isWhole: boolean): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 5 && even < head.length / 50) return 'utf-16le';
  if (even > head.length / 5 && odd < head.length / 50) return 'utf-16be';
  if (even + odd > 0)
    throw new ImportError('This is no text file, and no workbook that can be read: it holds zero bytes.');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Text of a stream of bytes. What does not fit the encoding fails: text that was guessed is never imported. */
export async function* decodeText(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new ImportError(`The file begins as ${encoding} and goes on otherwise: save it again in one encoding.`);
    }
  };
  for await (const chunk of bytes) yield decode(chunk);
  yield decode();
}
