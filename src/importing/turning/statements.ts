import type { Value } from './propertyTypes.js';

export type Properties = Readonly<Record<string, Value>>;

/** What a row states, in a form that can be put aside: everything is told apart by its id alone. */
export interface EntityStatement {
  readonly id: string;
  readonly kind: string;
  readonly properties: Properties;
}

export interface RecordStatement {
  readonly id: string;
  readonly entity: string;
  readonly row: number;
  /** Null where an earlier row of the same record said it. */
  readonly properties: Properties | null;
}

export interface LinkStatement {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly properties: Properties;
  /** Dates and counts, which rows of one link add up. */
  readonly seen: string | null;
  readonly seenUntil: string | null;
  readonly count: number | null;
  /** The event of which the count is: rows of one event count it once. */
  readonly event?: string;
}

export interface EventStatement {
  readonly id: string;
  readonly kind: string;
  readonly row: number;
  readonly properties: Properties;
}

/** One call or message of one number to another, or into a conversation of many. */
export interface CallStatement {
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly channel: string;
  readonly duration: number;
  readonly row: number;
  readonly thread: string | null;
  /** Whether the entry had been deleted and was recovered; null where the file does not say. */
  readonly deleted: boolean | null;
}

export interface FactStatement {
  /** What the file states; the versions of it in the graph have this as their lineage, and ids of their own. */
  readonly id: string;
  readonly kind: string;
  readonly row: number;
  /** Where the row stands, for people: the line of the file or sheet. */
  readonly line: number;
  readonly sheet: string;
  readonly concerns: readonly string[];
  readonly force: string | null;
  readonly properties: Properties;
  /** The row as it stands in the file. */
  readonly cells: readonly string[];
}

/** Where statements go. */
export interface Sink {
  entity(statement: EntityStatement): void;
  record(statement: RecordStatement): void;
  link(statement: LinkStatement): void;
  event(statement: EventStatement): void;
  call(statement: CallStatement): void;
  fact(statement: FactStatement): void;
}
