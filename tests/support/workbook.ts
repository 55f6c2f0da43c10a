import { strToU8, zipSync } from 'fflate';

/** A cell as a workbook holds it: text, a number, a date by its serial, an error, or a formula with what it last showed. */
export type Cell =
  | string
  | number
  | { readonly serial: number }
  | { readonly error: string }
  /** A text that the cell holds itself, as XML. */
  | { readonly inline: string }
  | { readonly formula: string; readonly shows: number | null };

const reference = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A small workbook as spreadsheets write them, sheet by sheet. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  {
    heading = '',
    title = '',
    merged = [],
    format = 'd/m/yy h:mm',
    others = {},
    hidden = {},
  }: {
    readonly heading?: string;
    readonly title?: string;
    readonly merged?: readonly string[];
    /** How cells with a serial show it. */
    readonly format?: string;
    /** Parts beside those of the sheets, by their names. */
    readonly others?: Readonly<Record<string, string>>;
    /** Sheets that are not shown, and how. */
    readonly hidden?: Readonly<Record<string, 'hidden' | 'veryHidden'>>;
  } = {},
): Buffer {
  const strings: string[] = [];
  const cell = (value: Cell, at: string): string => {
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${strings.push(value) - 1}</v></c>`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if ('serial' in value) return `<c r="${at}" s="1"><v>${value.serial}</v></c>`;
    if ('error' in value) return `<c r="${at}" t="e"><v>${value.error}</v></c>`;
    if ('inline' in value) return `<c r="${at}" t="inlineStr"><is>${value.inline}</is></c>`;
    const shows = value.shows === null ? '' : `<v>${value.shows}</v>`;
    return `<c r="${at}"><f>${escaped(value.formula)}</f>${shows}</c>`;
  };
  const parts: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(others)) parts[name] = strToU8(text);
  const merges =
    merged.length === 0
      ? ''
      : `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  const names = Object.keys(sheets);
  names.forEach((name, index) => {
    const rows = (sheets[name] ?? []).map((cells, row) => {
      const inside = cells.map((value, column) => (value === '' ? '' : cell(value, reference(row, column)))).join('');
      return `<row r="${row + 1}">${inside}</row>`;
    });
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${merges}${heading === '' ? '' : `<headerFooter><oddHeader>${escaped(heading)}</oddHeader></headerFooter>`}</worksheet>`,
    );
  });
  const list = names.map(
    (name, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden[name] ? ` state="${hidden[name]}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = names.map(
    (_name, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  parts['xl/workbook.xml'] = strToU8(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
  );
  parts['xl/_rels/workbook.xml.rels'] = strToU8(`<Relationships>${relations.join('')}</Relationships>`);
  parts['xl/styles.xml'] = strToU8(
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  );
  parts['xl/sharedStrings.xml'] = strToU8(
    `<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  );
  if (title !== '')
    parts['docProps/core.xml'] = strToU8(`<cp:p xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title></cp:p>`);
  return Buffer.from(zipSync(parts));
}
