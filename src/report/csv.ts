type Cell = string | number | null | undefined;

/** Rows as a spreadsheet reads them: a text that it would run as a formula starts with an apostrophe instead. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/**
 * A text that a spreadsheet would take for a formula is made text again: by its first sign, which may also be a wide one, and
 * whatever stands before it that a spreadsheet leaves out.
 */
export const guarded = (text: string): string =>
  /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text;

function cellOf(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
