import { inTime } from '../../writing/inTime.js';
import type {
  EntityStatement,
  EventStatement,
  FactStatement,
  LinkStatement,
  RecordStatement,
} from '../turning/statements.js';

/** Rows that are listed on what they state; of the rest their number is known. */
const mostRows = 1_000;

/** Something that is to be stored, brought together from all rows that state it. */
export interface Item {
  readonly id: string;
}

export interface LinkEnds extends Item {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface LinkItem extends LinkEnds {
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface RecordItem extends Item {
  readonly entity: string;
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface NodeItem extends Item {
  readonly kind: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface FactItem extends Item {
  readonly statement: FactStatement;
}

export const gatherEntities = (statements: readonly EntityStatement[]): NodeItem[] => [
  ...new Map(statements.map((one) => [one.id, one])).values(),
];

export function gatherRecords(statements: readonly RecordStatement[]): RecordItem[] {
  return byId(statements).map(({ first: { id, entity, row, properties }, rows }) => ({
    id,
    entity,
    row,
    properties: { ...properties, ...listed(rows) },
  }));
}

export function gatherEvents(statements: readonly EventStatement[]): NodeItem[] {
  const merged = new Map<string, EventStatement>();
  for (const one of statements) {
    const known = merged.get(one.id);
    // Rows of one event complete each other; what the first one says counts.
    merged.set(one.id, known ? { ...known, properties: { ...one.properties, ...known.properties } } : one);
  }
  return [...merged.values()].map(({ id, kind, row, properties }) => ({
    id,
    kind,
    properties: { ...properties, row },
  }));
}

export function gatherLinks(statements: readonly LinkStatement[]): LinkItem[] {
  return byId(statements).map(({ first: { id, type, from, to, row, properties }, rows, all }) => {
    const sum: Sum = { firstSeen: null, lastSeen: null, count: null };
    const counted = new Set<string>();
    for (const { seen, seenUntil, count, event } of all) {
      if (seen !== null && (sum.firstSeen === null || inTime(seen, sum.firstSeen) < 0)) sum.firstSeen = seen;
      if (seenUntil !== null && (sum.lastSeen === null || inTime(seenUntil, sum.lastSeen) > 0))
        sum.lastSeen = seenUntil;
      if (count !== null && !(event !== undefined && counted.has(event))) sum.count = (sum.count ?? 0) + count;
      if (event !== undefined) counted.add(event);
    }
    return { id, type, from, to, properties: { ...properties, row, ...listed(rows), ...sum } };
  });
}

interface Sum {
  firstSeen: string | null;
  lastSeen: string | null;
  count: number | null;
}

export const gatherFacts = (statements: readonly FactStatement[]): FactItem[] =>
  statements.map((statement) => ({ id: statement.id, statement }));

interface Gathered<T> {
  readonly first: T;
  readonly all: T[];
  readonly rows: number[];
}

function byId<T extends { readonly id: string; readonly row: number }>(
  statements: readonly T[],
): readonly Gathered<T>[] {
  const gathered = new Map<string, Gathered<T>>();
  for (const one of statements) {
    const known = gathered.get(one.id);
    if (known === undefined) {
      gathered.set(one.id, { first: one, all: [one], rows: [one.row] });
      continue;
    }
    known.all.push(one);
    if (known.rows.length < mostRows && known.rows.at(-1) !== one.row) known.rows.push(one.row);
  }
  return [...gathered.values()];
}

/** Rows are listed where there is more than the one that is named anyway. */
const listed = (rows: readonly number[]) => (rows.length > 1 ? { rows } : {});
