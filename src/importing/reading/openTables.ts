import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ImportError } from '../importError.js';
import { csvRows, separatorOf } from './csvRows.js';
import { decodeText, encodingOf } from './decodeText.js';
import type { RawTable } from './row.js';
import { xlsxTables } from './xlsxTables.js';

/** Bytes that are looked at to tell what a file is. */
const headLength = 65_536;

/** The tables of a file, told by what it holds and not by its name: a workbook's sheets, or one table of text. */
export async function openTables(path: string): Promise<readonly RawTable[]> {
  const { head, isWhole } = await headOf(path);
  if (head.length === 0) throw new ImportError('The file is empty.');
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return xlsxTables(path);
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new ImportError('This is a workbook of Excel 97-2003, or one with a password: save it as .xlsx without one.');
  }
  const encoding = encodingOf(head, isWhole);
  const text = new TextDecoder(encoding).decode(head, { stream: !isWhole });
  const separator = separatorOf(text);
  return [{ name: '', even: true, rows: () => csvRows(decodeText(createReadStream(path), encoding), separator) }];
}

async function headOf(path: string): Promise<{ head: Buffer; isWhole: boolean }> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return { head: buffer.subarray(0, bytesRead), isWhole: bytesRead < headLength };
  } finally {
    await file.close();
  }
}
