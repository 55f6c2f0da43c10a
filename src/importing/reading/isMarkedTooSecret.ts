import { ImportError } from '../importError.js';
import { isTooSecretHeading, isTooSecretRow, namesTooSecret, startsTooSecret } from './marking.js';
import { openTables } from './openTables.js';
import { rowsOf } from './row.js';
import { isPart, readWorkbook } from './xlsxParts.js';
import { isZip, mostSheet } from './xlsxTables.js';
import { zipEntry } from './zipEntries.js';

/** Parts in which a workbook says what it is. */
const properties = ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'];
const small = 4_000_000;

/** Rows in which a marking stands above a table. */
const looked = 30;

/**
 * Whether a file says by itself that it is SECRET or above: in a line above its table; and a workbook by a sheet's name, by
 * what is printed above and below a sheet, or by its properties. What cannot be read is not marked: its import will say why.
 */
export async function isMarkedTooSecret(path: string): Promise<boolean> {
  try {
    if (await isZip(path)) return (await isWorkbookTooSecret(path)) || (await isTableTooSecret(path));
    return await isTableTooSecret(path);
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
}

async function isTableTooSecret(path: string): Promise<boolean> {
  for (const table of await openTables(path)) {
    let seen = 0;
    for await (const { cells } of rowsOf(table)) {
      if (isTooSecretRow(cells)) return true;
      if (startsTooSecret(cells.map((cell) => cell.replace(/[\n\r,;\t|"]/g, ' ')).join('\t'))) return true;
      seen += 1;
      if (seen >= looked) break;
    }
  }
  return false;
}

async function isWorkbookTooSecret(path: string): Promise<boolean> {
  const { sheets } = await readWorkbook(path);
  if (sheets.some(({ name }) => namesTooSecret(name))) return true;
  for (const part of properties) if (await says(path, part, small, anyText, namesTooSecret)) return true;
  for (const { part } of sheets) if (await says(path, part, mostSheet, heading, isTooSecretHeading)) return true;
  return false;
}

const anyText = />([^<>]{1,300})</g;
const heading = /<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)[^<>]*>([^<>]{1,1000})</g;
const longest = 2_000;

/** Whether a text in a part of a workbook is of some kind. Looked for in its bytes: reading a sheet's cells takes long. */
async function says(path: string, part: string, most: number, texts: RegExp, is: (text: string) => boolean) {
  let before = '';
  for await (const bytes of zipEntry(path, isPart(part), most)) {
    const all = before + bytes.toString('latin1');
    const text = all.includes('CDATA[') ? all.replace(/<!\[CDATA\[|\]\]>/g, '') : all;
    for (const [, found = ''] of text.matchAll(texts))
      if (is(found.replaceAll('&amp;', '&').replaceAll('&quot;', '"'))) return true;
    before = text.slice(-longest);
  }
  return false;
}
