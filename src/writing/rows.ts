import type { Row } from '../graph/graph.js';

export interface RecordRow {
  readonly id: string;
  readonly entity: string;
  readonly source: string;
  readonly row: number | null;
  readonly properties: Row;
}

export interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly properties: Row;
}

export interface LinkRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly properties: Row;
}

export interface FactRow {
  readonly id: string;
  readonly kind: string;
  readonly operation: string | null;
  readonly concerns: readonly string[];
  readonly properties: Row;
}

/** Between whom links of a type are: one leads of those that the same may see. */
export interface Pair {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** An import of which all is there. */
export interface Complete {
  readonly source: string;
  readonly operation: string;
}
