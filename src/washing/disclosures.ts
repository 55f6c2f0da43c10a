import { grouped } from '../grouped.js';
import type { Asked } from './asked.js';
import type { Ask, Wanted } from './matches.js';
import { type Match, matchWeight } from './score.js';
import type { WashContact, WashOrder } from './washLines.js';

/** What a restricted operation tells of an identifier that it knows. */
export interface Disclosed {
  readonly contact: WashContact | null;
  /** All that it is told of, which is told nobody: a kept wash knows by it what it told before. */
  readonly behind: readonly Behind[];
  /** Null by the policy POINTER: whom to contact is all that is told. */
  readonly told: {
    readonly match: Match;
    readonly weight: number;
    readonly kind: string;
    readonly label: string;
    readonly operation: string;
    readonly reference: string;
    readonly rank: number | null;
    readonly newest: string | null;
    readonly records: number;
  } | null;
}

/** Something that an operation holds. */
export type Behind = readonly [entity: string, label: string, operation: string];

type Row = readonly [
  how: 'EXACT' | 'LOOKALIKE',
  kind: string,
  asked: string,
  policy: string,
  contact: readonly [string, string, string],
  behind: Behind,
  reference?: string,
  rank?: number | null,
  newest?: string | null,
  records?: number,
];

/**
 * What restricted operations of which the asker is no member tell, identifier by identifier. One statement, whatever there
 * is: nothing about it depends on operations that are silent.
 */
export async function disclosuresOf(
  asked: readonly Asked[],
  { keys, lookalikes }: Wanted,
  { operation }: WashOrder,
  ask: Ask,
): Promise<readonly (readonly Disclosed[])[]> {
  const { disclosed } = (await ask('washing/disclosed', { keys, lookalikes, operation })) as {
    disclosed: readonly Row[];
  };
  const byWay = grouped(disclosed, ([how, kind, what]) => `${how} ${kind} ${what}`);
  return asked.map(({ keys: readings, lookalike }) => {
    const rows = [
      ...readings.flatMap(({ kind, key }) => byWay.get(`EXACT ${kind} ${key}`) ?? []),
      ...(lookalike === null ? [] : (byWay.get(`LOOKALIKE Vehicle ${lookalike}`) ?? [])),
    ];
    return told(rows);
  });
}

/** Who is to be contacted is told once, whatever is behind it: how many operations or matches must not show. */
function told(rows: readonly Row[]): Disclosed[] {
  const full = new Map<string, Disclosed>();
  const pointers = new Map<string, Disclosed>();
  for (const row of rows) {
    const [how, kind, , , [unit, post, contact], behind, reference, rank, newest, records] = row;
    const whom = { unit, post, contact };
    const [, label, operation] = behind;
    if (reference === undefined) {
      const known = pointers.get(JSON.stringify(whom))?.behind ?? [];
      pointers.set(JSON.stringify(whom), { contact: whom, behind: [...known, behind], told: null });
      continue;
    }
    const key = `${kind} ${label} ${operation}`;
    if (full.has(key)) continue;
    const weight = matchWeight[how]();
    full.set(key, {
      contact: whom,
      behind: [behind],
      told: {
        match: how,
        weight,
        kind,
        label,
        operation,
        reference,
        rank: rank ?? null,
        newest: newest ?? null,
        records: records ?? 0,
      },
    });
  }
  const inOrder = (some: ReadonlyMap<string, Disclosed>) =>
    [...some].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return [...inOrder(full), ...inOrder(pointers)];
}
