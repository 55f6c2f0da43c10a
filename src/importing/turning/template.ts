/** What a row says, by column: a text, what a pattern's groups found (`party.name`), or several values. */
export interface RowValues {
  readonly row: number;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>;
  /** By column: what was written where it could not be read. */
  readonly unread: ReadonlyMap<string, string>;
}

/** Names in templates that stand for something else than a column. */
export const ownNames: readonly string[] = ['row', 'item', 'sheet'];

/** What stands in the braces of a template. */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

/** Gives the text of a template for a row; empty where a part of it that it needs is missing from the row. */
export type Fill = (values: RowValues, item?: ReadonlyMap<string, string>) => string;

/**
 * Makes a function of a template: `{column}`, `{column.group}`, `{item}`, `{$parameter}`, `{row}`. A text with braces of
 * which all are empty is empty: a constant around nothing says nothing.
 */
export function template(text: string, parameters: Readonly<Record<string, string>>): Fill {
  const parts = text.split(/\{([^{}]*)\}/);
  if (parts.length === 1) return () => text;
  const readers = parts.map((part, index): Fill => {
    if (index % 2 === 0) return () => part;
    const name = part.trim();
    if (name.startsWith('$')) return () => parameters[name.slice(1)] ?? '';
    if (name === 'row') return ({ row }) => String(row);
    if (name === 'sheet') return ({ sheet }) => sheet;
    if (name === 'item' || name.startsWith('item.')) return (_values, item) => item?.get(name) ?? '';
    return ({ texts }) => texts.get(name) ?? '';
  });
  if (parts.length === 3 && parts[0] === '' && parts[2] === '') return readers[1] as Fill;
  return (values, item) => {
    let whole = '';
    let said = false;
    for (const [index, read] of readers.entries()) {
      const part = read(values, item);
      if (index % 2 === 1 && part !== '') said = true;
      whole += part;
    }
    return said ? whole.replace(/\s+/g, ' ').trim() : '';
  };
}
