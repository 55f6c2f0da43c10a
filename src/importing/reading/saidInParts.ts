import { isAscii } from 'node:buffer';
import { isTooSecretHeading, isTooSecretMarking, namesTooSecret } from './marking.js';
import { partName, unescaped } from './xlsxParts.js';
import { mostSheet } from './xlsxTables.js';
import { type Piece, zipParts } from './zipEntries.js';

/** What a part says of how the workbook is marked; `MAY_BE` where a cell may be a marking, which its row tells. */
type Said = 'MARKED' | 'MAY_BE' | null;
type Scan = (piece: Piece) => Said;

/**
 * What the parts of a workbook say beside the cells of its sheets: its properties, what is printed above and below a sheet, and
 * what is written on it or beside cells (shapes, titles of charts, comments). Looked for in bytes, in one reading of the file, as
 * reading a sheet's cells takes long. `looksAtCells`: whether to tell also of cells that hold their texts themselves.
 */
export async function* saidInParts(
  path: string,
  sheets: readonly string[],
  looksAtCells: boolean,
): AsyncIterable<NonNullable<Said>> {
  const scans = new Map<string, Scan>();
  const parts = new Set(sheets.map(partName));
  const wanted = (name: string): boolean => {
    const isSheet = parts.has(partName(name));
    const scan = isSheet ? sheetScan(looksAtCells) : properties.test(name) ? textScan() : writtenScan(name);
    if (scan) scans.set(name, scan);
    return scan !== null;
  };
  for await (const piece of zipParts(path, wanted, mostSheet)) {
    const said = scans.get(piece.name)?.(piece) ?? null;
    if (said !== null) yield said;
  }
}

const properties = /^docProps[/\\](?:core|app|custom)\.xml$|\.psmdcp$/i;

/** Parts that hold texts of cells once more, or none that anybody reads. */
const unwritten =
  /(?:sharedStrings|styles|theme\d*|calcChain|metadata|volatileDependencies|pivotCache\w*|externalLink\d*|revisionLog\d*)\.xml$/i;

const anyText = />([^<>]{1,300})</g;
const heading = /<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)[^<>]*>([^<>]{1,1000})</g;
const betweenRuns = /<\/(?:\w+:)?t>\s*<\/(?:\w+:)?r>.{0,1000}?<(?:\w+:)?t(?:\s[^<>]*)?>/gs;

/** What is kept of what came before: a text stands within as much. */
const longest = 2_000;

/** The same for a paragraph with all that says how it looks. */
const longestParagraph = 20_000;

const decoded = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_all, hex?: string, decimal?: string) =>
      signOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const signOf = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');

/** Bytes as text: one sign a byte, which takes little time, until a text is looked at. */
const asBytes = (bytes: Buffer): string => bytes.toString('latin1');
const ofBytes = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');
const withoutSections = (text: string): string =>
  text.includes('CDATA[') ? text.replace(/<!\[CDATA\[|\]\]>/g, '') : text;

const some = (text: string, texts: RegExp, is: (text: string) => boolean): boolean =>
  [...text.matchAll(texts)].some(([, found = '']) => is(decoded(ofBytes(found))));

function textScan(): Scan {
  let before = '';
  return ({ bytes }) => {
    const text = withoutSections(before + asBytes(bytes));
    before = text.slice(-longest);
    return some(text, anyText, namesTooSecret) ? 'MARKED' : null;
  };
}

function sheetScan(looksAtCells: boolean): Scan {
  let before = '';
  let looks = looksAtCells;
  return ({ bytes }) => {
    const isPlain = isAscii(bytes);
    const text = withoutSections(before + asBytes(bytes));
    before = text.slice(-longest);
    if (some(text, heading, isTooSecretHeading)) return 'MARKED';
    if (!looks || !mayMark(text, isPlain)) return null;
    looks = false;
    return 'MAY_BE';
  };
}

/** Whether a cell may be a marking; most sheets refer to texts that stand elsewhere, and hold none of their own. */
function mayMark(text: string, isPlain: boolean): boolean {
  const isHidden = !isPlain || text.includes('&#') || text.includes('_x00') || /<(?:\w+:)?r>/.test(text);
  const whole = isHidden ? text.replace(betweenRuns, '') : text;
  if (!/secret/i.test(isHidden ? asSeen(whole) : whole)) return false;
  return some(whole, anyText, (found) => isTooSecretMarking(unescaped(found)));
}

const asSeen = (text: string): string =>
  unescaped(decoded(ofBytes(text)))
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');

const ends = /<\/(?:\w+:)?(?:p|div|text|v|title)>|<(?:\w+:)?br\b[^<>]*>/i;
const attributes = /\s(?:string|descr|alt|title)\s*=\s*(?:"([^"<>]{1,300})"|'([^'<>]{1,300})')/gi;

/** Reads what stands in shapes, comments and the like, paragraph by paragraph: a program parts its words as it likes. */
function writtenScan(name: string): Scan | null {
  if (!/\.(?:xml|vml)$/i.test(name) || unwritten.test(name)) return null;
  const decoder = new TextDecoder();
  let before = '';
  return ({ bytes, isLast }) => {
    const text = withoutSections(before + decoder.decode(bytes, { stream: !isLast }));
    const paragraphs = text.split(ends);
    const rest = isLast ? '' : (paragraphs.pop() ?? '');
    const isCut = rest.length > longestParagraph;
    before = isCut ? rest.slice(rest.indexOf('<', rest.length - longestParagraph)) : rest;
    return [...paragraphs, ...(isCut ? [rest] : [])].some(isParagraphTooSecret) ? 'MARKED' : null;
  };
}

function isParagraphTooSecret(paragraph: string): boolean {
  const lines = decoded(paragraph.replace(/<[^<>]*>/g, '')).split(/[\r\n]+/);
  if (lines.some(namesTooSecret)) return true;
  return [...paragraph.matchAll(attributes)].some(([, one, other = '']) => namesTooSecret(decoded(one ?? other)));
}
