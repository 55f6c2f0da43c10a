import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** How much text is gathered before it is written. */
const chunk = 1 << 20;

/** One table for the server's import: tabs between the cells, a typed header. Cells hold neither tabs nor quotes. */
class TableFile {
  rows = 0;
  #descriptor;
  #text;

  constructor(path, columns) {
    this.columns = columns.map((column) => column.split(':')[0]);
    this.#descriptor = openSync(path, 'w');
    this.#text = `${columns.join('\t')}\n`;
  }

  /** Adds a line of cells in the order of the columns; what is absent is an empty text. */
  add(cells) {
    this.rows += 1;
    this.#text += `${cells.join('\t')}\n`;
    if (this.#text.length > chunk) this.#write();
  }

  /** Adds a line from properties by name; those that no column has are an error of the caller, and are not looked for. */
  addNamed(first, properties) {
    let line = first.join('\t');
    for (let column = first.length; column < this.columns.length; column += 1) {
      const value = properties[this.columns[column]];
      line += value === undefined ? '\t' : `\t${Array.isArray(value) ? value.join(';') : value}`;
    }
    this.rows += 1;
    this.#text += `${line}\n`;
    if (this.#text.length > chunk) this.#write();
  }

  close() {
    this.#write();
    closeSync(this.#descriptor);
  }

  #write() {
    writeSync(this.#descriptor, this.#text);
    this.#text = '';
  }
}

/** The tables of one graph in one folder, and what the import must be told of them. */
export class TableFiles {
  #folder;
  #files = [];

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** A table of nodes with these labels; the first column is the number by which relationships name the node. */
  nodes(labels, columns) {
    return this.#open('nodes', labels, [':ID', ...columns]);
  }

  /** A table of relationships of a type; the first two columns are the numbers of its ends. */
  relationships(type, columns = []) {
    return this.#open('relationships', type, [':START_ID', ':END_ID', ...columns]);
  }

  /** Closes all files, and gives the arguments by which the import finds them. */
  close() {
    for (const { file } of this.#files) file.close();
    return this.#files.map(({ option, name, path }) => `--${option}=${name}=${path}`);
  }

  #open(option, name, columns) {
    const path = join(this.#folder, `${name.replaceAll(':', '-')}.tsv`);
    const file = new TableFile(path, columns);
    this.#files.push({ option, name, path, file });
    return file;
  }
}
