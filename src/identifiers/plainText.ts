/** NFKC. What holds printable ASCII alone, as most identifiers do, stays as it is: to look takes less time than to have it done. */
export const compatible = (text: string): string => (isPlain(text) ? text : text.normalize('NFKC'));

/** Whether a text is printable ASCII alone. */
export const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Without the apostrophe by which a spreadsheet is told that a number is a text; one that another follows is a quotation mark. */
export const withoutTextMark = (text: string): string => text.replace(/^'(?=[^']+$)/, '');
