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
  const rows = rowsById(statements);
  return firsts(statements).map(({ id, entity, row, properties }) => ({
    id,
    entity,
    row,
    properties: { ...properties, ...listed(rows.get(id)) },
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
  const rows = rowsById(statements);
  const sums = new Map<string, { seen: string | null; until: string | null; count: number | null }>();
  for (const { id, seen, seenUntil, count } of statements) {
    const sum = sums.get(id) ?? { seen: null, until: null, count: null };
    sums.set(id, {
      seen: seen !== null && (sum.seen === null || seen < sum.seen) ? seen : sum.seen,
      until: seenUntil !== null && (sum.until === null || seenUntil > sum.until) ? seenUntil : sum.until,
      count: count === null ? sum.count : (sum.count ?? 0) + count,
    });
  }
  return firsts(statements).map(({ id, type, from, to, row, properties }) => {
    const { seen = null, until = null, count = null } = sums.get(id) ?? {};
    const all = { ...properties, row, ...listed(rows.get(id)), firstSeen: seen, lastSeen: until, count };
    return { id, type, from, to, properties: all };
  });
}

export const gatherFacts = (statements: readonly FactStatement[]): FactItem[] =>
  statements.map((statement) => ({ id: statement.id, statement }));

const firsts = <T extends { readonly id: string }>(statements: readonly T[]): T[] => [
  ...new Map([...statements].reverse().map((one) => [one.id, one])).values(),
];

function rowsById(statements: readonly { readonly id: string; readonly row: number }[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { id, row } of statements) {
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [row]);
    else if (known.length < mostRows && known.at(-1) !== row) known.push(row);
  }
  return rows;
}

/** Rows are listed where there is more than the one that is named anyway. */
const listed = (rows: readonly number[] | undefined) => (rows !== undefined && rows.length > 1 ? { rows } : {});
