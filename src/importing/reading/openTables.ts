import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ImportError } from '../importError.js';
import { csvRows, separatorOf } from './csvRows.js';
import { decodeText, type Encoding, encodingOf } from './decodeText.js';
import type { RawTable } from './row.js';
import type { SheetForm } from './xlsxParts.js';
import { isZipHead, xlsxTables } from './xlsxTables.js';

/** Bytes that are looked at to tell what a file is. */
const headLength = 65_536;

/** How a text is written; what is not given is told from the text. */
export interface TextForm {
  readonly separator?: string | undefined;
  readonly comment?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

/** The tables of a file, told by what it holds and not by its name: a workbook's sheets, or one table of text. */
export async function openTables(
  path: string,
  form: TextForm = {},
  sheetForm: SheetForm = {},
): Promise<readonly RawTable[]> {
  const { head, isWhole } = await headOf(path);
  if (head.length === 0) throw new ImportError('The file is empty.');
  if (isZipHead(head)) return xlsxTables(path, sheetForm);
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new ImportError('This is a workbook of Excel 97-2003, or one with a password: save it as .xlsx without one.');
  }
  const encoding = form.encoding ?? (await encodingOfFile(path, head, isWhole));
  const text = new TextDecoder(encoding).decode(head, { stream: !isWhole });
  const separator = form.separator ?? separatorOf(text);
  const stretches = () => csvRows(decodeText(createReadStream(path), encoding), separator, form.comment);
  return [{ name: '', even: true, separator, stretches }];
}

/** Where the first bytes are all of ASCII, those tell that come first of all others, however far down. */
async function encodingOfFile(path: string, head: Buffer, isWhole: boolean): Promise<Encoding> {
  const encoding = encodingOf(head, isWhole);
  if (isWhole || encoding !== 'utf-8' || !isAscii(head)) return encoding;
  let found: Buffer | null = null;
  for await (const chunk of createReadStream(path, { start: head.length, highWaterMark: headLength * 4 })) {
    const bytes = chunk as Buffer;
    if (found !== null) return textEncodingOf(Buffer.concat([found, bytes]), false);
    if (!isAscii(bytes)) found = bytes.subarray(bytes.findIndex((byte) => byte >= 0x80));
  }
  return found === null ? encoding : textEncodingOf(found, true);
}

/** No mark of an encoding stands in the middle of a file. */
const textEncodingOf = (bytes: Buffer, isWhole: boolean): Encoding =>
  encodingOf(bytes, isWhole) === 'utf-8' ? 'utf-8' : 'windows-1252';

async function headOf(path: string): Promise<{ head: Buffer; isWhole: boolean }> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    return { head: buffer.subarray(0, bytesRead), isWhole: bytesRead < headLength };
  } finally {
    await file.close();
  }
}
