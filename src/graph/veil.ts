import type { Row } from './graph.js';

/** Runs one statement as the viewer, and nothing else. */
export type Look = (a: Row) => Promise<Row[]>;

/**
 * What stands between the database and a viewer who may see that things are there and not what they are: ids of such
 * things are the viewer's own, going in and coming out, and what they say of themselves is covered.
 */
export interface Veil {
  /** Parameters with the viewer's own ids turned into the ones that are stored; stored ones that are veiled stand for nothing. */
  lift(a: Row, look: Look): Promise<Row>;
  /** Rows in which the ids of what is veiled are the viewer's own. */
  lower(rows: readonly Row[], look: Look): Promise<Row[]>;
  /** Takes out of a node what must not be told of it. */
  cover(node: Record<string, unknown>): void;
  /** The stored id behind one of the viewer's own; any other as it is. */
  storedId(id: string): string;
  /** Looks at every id anew from now on. */
  forget(): void;
}
