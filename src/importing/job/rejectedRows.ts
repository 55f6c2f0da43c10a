import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { guarded } from '../../report/csv.js';
import type { BadRow } from '../reading/row.js';
import type { About } from './importJob.js';

/** The file of the rows that a job rejected. They are as protected as the rest of their operation, and each says so. */
export class RejectedRows {
  readonly #stream: WriteStream;
  readonly #finished: Promise<void>;
  readonly #marking: readonly string[];
  #isBegun = false;

  constructor(path: string, { marking, handling }: About) {
    this.#stream = createWriteStream(path, { mode: 0o600 });
    this.#finished = finished(this.#stream);
    // Whoever waits for the end is told of it.
    this.#finished.catch(() => {});
    this.#marking = [marking, handling ?? ''];
  }

  add({ line, problem, cells }: BadRow, sheet: string, header: readonly string[]): void {
    if (!this.#isBegun) this.#write(['marking', 'handling', 'sheet', 'line', 'reason', ...header]);
    this.#isBegun = true;
    this.#write([...this.#marking, sheet, String(line), problem, ...cells]);
  }

  /** @throws where not all of it could be written */
  async end(): Promise<void> {
    this.#stream.end();
    await this.#finished;
  }

  /** Ends it wherever it stands. */
  async close(): Promise<void> {
    this.#stream.destroy();
    await this.#finished.catch(() => {});
  }

  #write(cells: readonly string[]): void {
    this.#stream.write(stringify([cells.map(cellOf)]));
  }
}

/** A number, with its sign, is none. */
const cellOf = (cell: string) => (/^[+-]?[\d .()]+$/.test(cell) ? cell : guarded(cell));
