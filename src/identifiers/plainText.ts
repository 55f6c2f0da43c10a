/** NFKC. What holds printable ASCII alone, as most identifiers do, stays as it is: to look takes less time than to have it done. */
export const compatible = (text: string): string => (isPlain(text) ? text : text.normalize('NFKC'));

/** Whether a text is printable ASCII alone. */
export const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Without the apostrophe by which a spreadsheet is told that a number is a text; one that another follows is a quotation mark. */
export const withoutTextMark = (text: string): string => text.replace(/^'(?=[^']+$)/, '');

/**
 * An identifier without what a program put around it: signs that are not seen (marks of direction as telephones copy them), the
 * mark of a text, and a formula that keeps one: `="0770..."`.
 */
export function unwrapped(text: string): string {
  const seen = isPlain(text) ? text : compatible(text).replace(/\p{Cf}+/gu, '');
  return withoutTextMark(
    withoutTextMark(seen.trim())
      .replace(/^="([^"]*)"$/, '$1')
      .trim(),
  );
}

/** `4.47701E+11`: a spreadsheet kept six digits of twelve; the rest cannot be known. */
export const isSpoiltBySpreadsheet = (text: string): boolean => /^\d(\.\d+)?E\+?\d+$/i.test(text);

/** Whole numbers without the decimals that some programs write after them: `1234567.0`. */
export const withoutDecimals = (text: string): string => text.replace(/(?<![\d.])(\d{3,})\.0+(?![\d.])/g, '$1');

/** A number without what a program put around it, and without decimals. */
export const bareNumber = (text: string): string => withoutDecimals(unwrapped(text));
