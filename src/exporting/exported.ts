export type Cell = string | number | boolean | null;

/** A table as every format writes it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a node stands on a drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What every export says of itself. */
export interface About {
  readonly marking: string;
  readonly handling: readonly string[];
  readonly purpose: string;
  readonly recipient: string;
  readonly madeBy: string;
  readonly madeAt: string;
  /** Which material it rests on, and what is never in it. */
  readonly materials: string;
  /** What the answer had to leave out, in words; empty where it is whole. */
  readonly cut: readonly string[];
}

/** What is exported: tables, and for a network also where its nodes stand. */
export interface Exported {
  readonly about: About;
  readonly tables: readonly Table[];
  readonly places: ReadonlyMap<string, Place> | null;
}
