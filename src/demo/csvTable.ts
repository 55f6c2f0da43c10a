type Cell = string | number | boolean | readonly string[] | undefined;

/** Collects the rows of one CSV file as text. */
export class CsvTable {
  readonly #columns: readonly string[];
  readonly #lines: string[];

  constructor(header: readonly string[]) {
    this.#columns = header.map((column) => column.split(':')[0] as string);
    this.#lines = [header.join(',')];
  }

  get rowCount(): number {
    return this.#lines.length - 1;
  }

  add(row: Readonly<Record<string, Cell>>): void {
    this.#lines.push(this.#columns.map((column) => cellText(row[column])).join(','));
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

function cellText(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? quoted(value.join('|')) : `${value}`;
}

const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const SPECIAL = /[",\n\r]/;
