import { isPlain } from '../../identifiers/plainText.js';

/** What may be held; whatever stands above is refused before it is stored. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export type Marking = (typeof markings)[number];

/** Whose marking it is, as it may stand before one: `NATO SECRET`, `HMG TOP-SECRET`. */
const owner = String.raw`(?:U\.?K\.?|G\.?B\.?|HMG|HM GOVERNMENT|NATO|COSMIC|EU|FVEY|GSC|GPMS)[\s_:/\p{Pd}]+`;
const secret = String.raw`^[^\p{L}\p{N}]*(?:${owner})*(?:TOP[\s_\p{Pd}]*)?SECRET`;
const end = String.raw`(?![\p{L}\p{N}])`;
const inCapitals = new RegExp(secret + end, 'u');
const withCaveats = new RegExp(
  String.raw`${secret}[^\p{L}\p{N}]*(?:$|(?:UK|NATO|STRAP\d?|EYES|REL|NOFORN|v?\d+)${end})`,
  'iu',
);

/** As it looks: in the usual forms of its signs, without those that are not seen. */
const seen = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();

/** Whether words say that what follows them is a marking: `Protective marking`. */
const isLabel = (text: string): boolean =>
  text.length <= 60 && (isMarkingColumn(text) || /\b(classified|marked)\b/i.test(text));

/** What stands behind such words; there may be some between: `Classification: GSC - SECRET`. */
const labelled = (text: string): readonly string[] =>
  [...text.slice(0, 80).matchAll(/[\s:=\p{Pd}]+/gu)]
    .filter(({ index }) => isLabel(text.slice(0, index)))
    .map(({ index, 0: between }) => text.slice(index + between.length));

/** Most cells are no marking, which takes little time to tell: the word is not there, and nothing that could hide it. */
const mayBeSecret = (text: string): boolean => /secret/i.test(text) || !isPlain(text);

/** Whether a text is a protective marking of SECRET or above: in capitals, or in any case behind words that announce one. */
export function isTooSecret(written: string): boolean {
  if (!mayBeSecret(written)) return false;
  const text = seen(written);
  if (text.length > 80) return false;
  return inCapitals.test(text) || labelled(text).some((said) => inCapitals.test(said) || withCaveats.test(said));
}

/** The same in any case: for what is a marking by its place, such as a cell of a column of markings. */
export const isTooSecretMarking = (text: string): boolean => isTooSecret(text.toUpperCase());

/** The same for what may be words of any kind, such as the name of a sheet: in capitals, or in any case with nothing but caveats. */
export const namesTooSecret = (text: string): boolean =>
  mayBeSecret(text) && (isTooSecret(text) || withCaveats.test(seen(text)));

/** The first cells that say something: most rows say more than whoever asks wants to know. */
export function firstSaid(cells: readonly string[], most: number): readonly string[] {
  const said: string[] = [];
  for (const cell of cells) {
    if (cell === '' || cell.trim() === '') continue;
    said.push(cell);
    if (said.length === most) break;
  }
  return said;
}

/** Cells of a row that are looked at: a marking may be printed on the left, in the middle and on the right. */
const mostSaid = 6;
const page = /^\s*page\b.{0,20}$/i;

/** Whether a row of a table is a marking and nothing else, as above or below a table: in each of its cells, or in two where the first announces it. */
export function isTooSecretRow(cells: readonly string[]): boolean {
  const some = firstSaid(cells, mostSaid);
  // Asked of every row that is read: nearly all of them end here.
  if (!namesTooSecret(some.findLast((cell) => !page.test(cell)) ?? '')) return false;
  const said = some.filter((cell) => !page.test(cell));
  return (said.length === 2 && isLabel(seen(said[0] ?? ''))) || said.every(namesTooSecret);
}

const lower = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${owner})*(?:OFFICIAL(?:[\s_\p{Pd}]*SENSITIVE)?|RESTRICTED|CONFIDENTIAL|PROTECT|UNCLASSIFIED|NOT PROTECTIVELY MARKED)${end}(?:\W*$|\s*[:/(\[]|\s+\p{Pd}|[\s\p{Pd}]*(?:PERSONAL|COMMERCIAL|LOCSEN|POLICE|UK|EYES)${end})`,
  'iu',
);

/** Whether a row is a lower marking and nothing else, as printed lists have it below each page. */
export function isMarkingRow(cells: readonly string[]): boolean {
  const said = firstSaid(cells, 3);
  if (said.length > 2) return false;
  const [first = '', second] = said.map(seen);
  if (first.length > 80) return false;
  if (second !== undefined) return isLabel(first) && lower.test(second);
  return lower.test(first) || labelled(first).some((said) => lower.test(said));
}

/** Whether the words above or below a printed sheet mark it so; `&C&"Arial,Bold"&14` and the like say how they look. */
export const isTooSecretHeading = (text: string): boolean =>
  text
    .replace(/&"[^"]*"|&K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|&\d+|&[A-Za-z]/g, '\n')
    .split('\n')
    .some(namesTooSecret);

/** Columns that say how each row is marked. */
export const isMarkingColumn = (header: string): boolean =>
  /\b(protective ?)?marking\b|\b(security ?)?classification\b|\bsensitivity\b|\bGPMS\b|\bGSC\b/i.test(
    header.replace(/[\s_]+/g, ' '),
  );

/** Whether one of the first lines of a text is a marking that stands alone, as over a table. */
export const startsTooSecret = (head: string): boolean =>
  head
    .split(/\r\n|\n|\r/)
    .slice(0, 30)
    .map((line) =>
      line
        .split(/[,;\t|]/)
        .map((cell) => cell.replace(/^\s*"|"\s*$/g, '').trim())
        .filter((cell) => cell !== ''),
    )
    .some((cells) => (cells.length <= 2 && cells.some(isTooSecret)) || (cells.length === 2 && isTooSecretRow(cells)));
