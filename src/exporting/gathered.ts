import type { Table } from './exported.js';

/** What was brought together for an export. */
export interface Gathered {
  readonly tables: readonly Table[];
  /** What the answer had to leave out, in words. */
  readonly cut: readonly string[];
  readonly markings: readonly (string | null | undefined)[];
  readonly handling: readonly (string | null | undefined)[];
  /** What may not go out, by number: told to whoever exports, and not to whom it is handed. */
  readonly leftOut: Readonly<Record<string, number>>;
}
