import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { generateDemo } from '../../../src/demo/generateDemo.js';

export type DemoRow = Readonly<Record<string, string>>;

/** The generated files as text by name, "links", in the order of their names. */
export async function generateTexts(): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  try {
    await generateDemo(folder);
    const names = (await readdir(folder)).sort();
    const texts = names.map(async (name): Promise<[string, string]> => {
      return [name.replace(/\.csv$/, ''), await readFile(join(folder, name), 'utf8')];
    });
    return new Map(await Promise.all(texts));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The generated files as rows; column names come without their types. */
export interface DemoFiles {
  readonly names: readonly string[];
  readonly rows: (name: string) => readonly DemoRow[];
  /** Rows of a fact that stand, without the versions that a correction replaced. */
  readonly facts: (kind: string) => readonly DemoRow[];
  readonly entity: (ref: string) => DemoRow;
  /** The one row of the file in which the column has the value. */
  readonly one: (name: string, column: string, value: string) => DemoRow;
  readonly where: (name: string, wanted: Readonly<Record<string, string>>) => readonly DemoRow[];
  /** The operation to which a source belongs. */
  readonly operationOf: (source: string) => string;
}

export async function readDemo(): Promise<DemoFiles> {
  const texts = await generateTexts();
  const parsed = new Map<string, readonly DemoRow[]>();
  const rows = (name: string): readonly DemoRow[] => {
    const known = parsed.get(name);
    if (known) return known;
    const text = texts.get(name);
    if (text === undefined) throw new Error(`There is no file ${name}.csv.`);
    const fresh = rowsOf(text);
    parsed.set(name, fresh);
    return fresh;
  };
  const indexed = (name: string) => new Map(rows(name).map((row) => [row.ref as string, row]));
  const entities = indexed('entities');
  const sources = indexed('sources');
  const where: DemoFiles['where'] = (name, wanted) => {
    const conditions = Object.entries(wanted);
    return rows(name).filter((row) => conditions.every(([column, value]) => row[column] === value));
  };
  return {
    names: [...texts.keys()],
    rows,
    where,
    facts: (kind) => rows(`fact.${kind}`).filter((row) => row.supersededAt === ''),
    entity: (ref) => entities.get(ref) ?? {},
    one: (name, column, value) => {
      const found = where(name, { [column]: value });
      if (found.length !== 1) throw new Error(`${found.length} rows of ${name} have ${column} = ${value}, not one.`);
      return found[0] as DemoRow;
    },
    operationOf: (source) => sources.get(source)?.operation ?? '',
  };
}

/** No value holds a line break, so lines are rows; few hold a comma, so few need a parser. */
function rowsOf(text: string): DemoRow[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',').map((column) => column.split(':')[0] as string);
  return lines.map((line) => {
    const cells = line.includes('"') ? (parse(line) as string[][])[0]! : line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] as string]));
  });
}

/** A telephone number as people dial it, without spaces, whatever form the file writes. */
export const dialled = (identifier: string): string =>
  identifier
    .replace('(0)', '')
    .replaceAll(' ', '')
    .replace(/^(\+44|0044)/, '0');
