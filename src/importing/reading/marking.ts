/** What may be held; whatever stands above is refused before it is stored. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export type Marking = (typeof markings)[number];

/** Whether a text is a protective marking of SECRET or above, in the words of either scheme. */
export const isTooSecret = (text: string): boolean =>
  /^\W*(?:UK\s+)?(?:TOP\s*)?SECRET\b(?![a-z])/.test(text.trim()) && text.trim().length <= 80;

/** The same in any case: for what is a marking by its place, such as a cell of a column of markings. */
export const isTooSecretMarking = (text: string): boolean => isTooSecret(text.toUpperCase());

/** The same for what may be words of any kind, such as the name of a sheet: in capitals, or in any case with nothing but caveats. */
export const namesTooSecret = (text: string): boolean =>
  isTooSecret(text) ||
  /^\W*(?:UK[\s_-]*)?(?:TOP[\s_-]*)?SECRET[\W_]*(?:$|(?:UK|NATO|STRAP\d?|EYES|REL|v?\d+)\b)/i.test(text.trim());

/** Whether the words above or below a printed sheet mark it so; `&C&"Arial,Bold"&14` and the like say how they look. */
export const isTooSecretHeading = (text: string): boolean =>
  text
    .replace(/&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d+|&[A-Za-z]/g, '\n')
    .split('\n')
    .some(namesTooSecret);

/** Columns that say how each row is marked. */
export const isMarkingColumn = (header: string): boolean =>
  /\b(protective ?)?marking\b|\b(security ?)?classification\b|\bGPMS\b|\bGSC\b/i.test(header.replace(/[\s_]+/g, ' '));

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
    .some((cells) => cells.length <= 2 && cells.some(isTooSecret));
