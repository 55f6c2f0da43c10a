import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { ImportError } from '../importError.js';
import { zipEntry } from './zipEntries.js';

/** What a workbook says beside its sheets. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  readonly strings: readonly string[];
  /** By cell style: whether its numbers are dates or times. */
  readonly dateStyles: readonly DateStyle[];
  /** Days count from 1904, as on old Macs. */
  readonly from1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** How the cells of a workbook are read. */
export interface SheetForm {
  /** Whether each row of merged cells says what the first does. */
  readonly fillsMerged?: boolean;
  /** As by the first five rules: CDATA sections said nothing, and how a word is pronounced was a part of a cell that holds its text. */
  readonly asBefore?: boolean;
  /** As by the first six rules: parts had names of their own, letter by letter, and a text that is not there was empty. */
  readonly fixedParts?: boolean;
  /** As by the same rules: formats of elapsed time, such as `[h]`, showed numbers. */
  readonly elapsedAsNumber?: boolean;
}

/** A parser that tells of elements by their names without prefix. It knows no DTD and loads nothing. */
export function xmlParser({ open, text, close }: XmlHandler, { asBefore = false }: SheetForm): SaxesParser {
  const parser = new SaxesParser();
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  if (open) parser.on('opentag', (tag) => open(plain(tag.name), tag.attributes as Attributes));
  if (text) parser.on('text', text);
  if (text && !asBefore) parser.on('cdata', text);
  if (close) parser.on('closetag', (tag) => close(plain(tag.name)));
  parser.on('error', () => {
    throw new ImportError('The workbook is damaged: a part of it cannot be read.');
  });
  parser.on('doctype', () => {
    throw new ImportError('The workbook is no ordinary one: it defines entities.');
  });
  return parser;
}

const small = 4_000_000;
/** Shared texts are held while sheets are read: a workbook with more is better saved as text. */
const mostStrings = 96_000_000;

/** A part's name as it is compared: the names are the same in any case. */
export const partName = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

/** Whether an entry of the zip file is a part. */
export const isPart =
  (part: string, { fixedParts = false }: SheetForm = {}) =>
  (name: string): boolean =>
    name === part || (!fixedParts && partName(name) === partName(part));

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** What a part, or the whole package, relates to; targets are told from its folder, or from the root. */
async function relationsOf(path: string, part: string, form: SheetForm): Promise<readonly Relation[]> {
  const { dir, base } = posix.parse(part);
  const relations: Relation[] = [];
  await readPart(
    path,
    posix.join(dir, '_rels', `${base}.rels`),
    small,
    {
      open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
        if (name !== 'Relationship') return;
        const whole = target.replaceAll('\\', '/');
        const from = form.fixedParts ? (target.startsWith('/') ? target.slice(1) : `xl/${target}`) : null;
        relations.push({ id, type, part: from ?? posix.join('/', whole.startsWith('/') ? '' : dir, whole).slice(1) });
      },
    },
    form,
  );
  return relations;
}

export async function readWorkbook(path: string, form: SheetForm = {}): Promise<Workbook> {
  const related = (relations: readonly Relation[], type: string) =>
    form.fixedParts ? undefined : relations.find((one) => one.type.endsWith(`/${type}`))?.part;
  const main = related(form.fixedParts ? [] : await relationsOf(path, '', form), 'officeDocument') ?? 'xl/workbook.xml';
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let from1904 = false;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'sheet')
        sheets.push({
          name: attributes.name ?? '',
          relation: attributes['r:id'] ?? prefixedId(attributes),
          hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
        });
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
    },
  };
  await readPart(path, main, small, handler, form);
  if (sheets.length === 0) throw new ImportError('This is a zip file, but no workbook.');
  const relations = await relationsOf(path, main, form);
  const targets = new Map(relations.map(({ id, part }) => [id, part]));
  return {
    sheets: sheets.map(({ name, relation, hidden }, index) => ({
      name,
      hidden,
      part: targets.get(relation) ?? `xl/worksheets/sheet${index + 1}.xml`,
    })),
    strings: await sharedStrings(path, related(relations, 'sharedStrings') ?? 'xl/sharedStrings.xml', form),
    dateStyles: await dateStyles(path, related(relations, 'styles') ?? 'xl/styles.xml', form),
    from1904,
  };
}

/** The prefix of the namespace of relations is `r` by custom alone. */
const prefixedId = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

async function readPart(
  path: string,
  part: string,
  most: number,
  handler: XmlHandler,
  form: SheetForm = {},
): Promise<void> {
  const parser = xmlParser(handler, form);
  const decoder = new TextDecoder();
  for await (const bytes of zipEntry(path, isPart(part, form), most)) {
    parser.write(decoder.decode(bytes, { stream: true }));
  }
}

async function sharedStrings(path: string, part: string, form: SheetForm): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  const handler: XmlHandler = {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(unescaped(current));
    },
  };
  await readPart(path, part, mostStrings, handler, form);
  return strings;
}

/** Signs that XML cannot hold are written `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** What a cell shows of a day count; null where it shows a number. */
export type DateStyle = 'day' | 'time' | null;

/** Numbers of formats that show dates or times in every workbook. */
const builtIn = (id: number): DateStyle => {
  if (id >= 14 && id <= 17) return 'day';
  return (id >= 18 && id <= 22) || (id >= 45 && id <= 47) ? 'time' : null;
};

async function dateStyles(path: string, part: string, form: SheetForm): Promise<DateStyle[]> {
  // What of a format says nothing of what it shows: texts, colours, conditions.
  const unmeant = form.elapsedAsNumber ? /"[^"]*"|\\.|\[[^\]]*\]/g : /"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
  const own = new Map<number, DateStyle>();
  const styles: DateStyle[] = [];
  let inCells = false;
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const code = (attributes.formatCode ?? '').replace(unmeant, '');
        const isDate = /[dmyhs]/i.test(code) && !/^general$/i.test(code);
        own.set(Number(attributes.numFmtId), isDate ? (/[hs]|\[m/i.test(code) ? 'time' : 'day') : null);
      }
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId);
        styles.push(own.has(id) ? (own.get(id) ?? null) : builtIn(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  };
  await readPart(path, part, small, handler, form);
  return styles;
}
