import { grouped } from '../grouped.js';
import { type Asked, type AskedProblem, askedOf } from './asked.js';
import { type Behind, type Disclosed, disclosuresOf } from './disclosures.js';
import { type Ask, keysOf, type Matched, matchesOf } from './matches.js';
import {
  ageWeight,
  commonWeight,
  gradeOfRank,
  gradeWeight,
  type Match,
  rounded,
  type ScoreParts,
  scoreOf,
} from './score.js';

export interface WashContact {
  readonly unit: string;
  readonly post: string;
  readonly contact: string;
}

/** One operation that knows what was washed. What a policy does not tell is null. */
export interface WashHit {
  readonly disclosure: 'VISIBLE' | 'FULL' | 'POINTER';
  readonly match: Match | null;
  readonly score: number | null;
  readonly parts: ScoreParts | null;
  readonly kind: string | null;
  readonly label: string | null;
  /** The entity's and the operation's ids, where the asker may see them. */
  readonly entityId: string | null;
  readonly operationId: string | null;
  readonly operationReference: string | null;
  /** The id of the restricted operation that tells all of it; never shown. */
  readonly toldBy: string | null;
  /** What restricted operations tell of, by a pointer as well; never shown, and never kept. */
  readonly behind: readonly Behind[];
  readonly grade: string | null;
  readonly lastRecordedAt: string | null;
  readonly ageDays: number | null;
  readonly records: number | null;
  readonly contact: WashContact | null;
}

export interface WashedLine {
  /** Its place in the list, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: string | null;
  readonly label: string | null;
  readonly problem: AskedProblem | null;
  readonly hits: readonly WashHit[];
  readonly cut: boolean;
}

export interface WashOrder {
  /** The operation that asks, whose own holdings are no hits; null where none does. */
  readonly operation: string | null;
  /** What ages are counted from. */
  readonly now: Date;
}

type Held = readonly [about: string, operation: string, rank: number | null, newest: string | null, records: number];

/** Lines that are washed by one set of statements: many enough that round trips do not count, few enough for the heap. */
export const washBatch = 10_000;

/** Most hits of one line. */
export const mostHits = 200;

/** Washes written identifiers as somebody: what they may see, and what restricted operations tell by their policies. */
export async function washLines(texts: readonly string[], order: WashOrder, ask: Ask): Promise<WashedLine[]> {
  const parts: WashedLine[][] = [];
  let next = 0;
  // Two at a time: one is read here while the database looks for the other.
  const washOn = async (): Promise<void> => {
    for (let part = next++; part * washBatch < texts.length; part = next++) {
      const at = part * washBatch;
      const some = texts.slice(at, at + washBatch).map(askedOf);
      parts[part] = await washSome(some, at, order, ask);
    }
  };
  await Promise.all([washOn(), washOn()]);
  return parts.flat();
}

async function washSome(asked: readonly Asked[], before: number, order: WashOrder, ask: Ask): Promise<WashedLine[]> {
  const wanted = keysOf(asked);
  const [matches, disclosures] = await Promise.all([
    matchesOf(asked, wanted, ask),
    disclosuresOf(asked, wanted, order, ask),
  ]);
  const ids = [...new Set(matches.flatMap(({ found }) => found.map(({ id }) => id)))].sort();
  const { held, operations } = (await ask('washing/holders', { ids, source: null })) as {
    held: readonly Held[];
    operations: readonly (readonly [string, string])[];
  };
  const holders = grouped(
    held.filter(([, operation]) => operation !== order.operation),
    ([about]) => about,
  );
  const references = new Map(operations);
  return asked.map(({ text, kind, label, problem }, index) => {
    const { found = [], cut = false } = matches[index] ?? {};
    const visible = found.flatMap((matched) =>
      (holders.get(matched.id) ?? []).map((one) => visibleHit(matched, one, references, order.now)),
    );
    const told = (disclosures[index] ?? []).map((one) => disclosedHit(one, order.now));
    // What restricted operations tell is never what is cut.
    const shown = visible.sort(byScore).slice(0, Math.max(mostHits - told.length, 0));
    return {
      ...{ line: before + index + 1, text, kind, label, problem },
      hits: [...shown, ...told],
      cut: cut || shown.length < visible.length,
    };
  });
}

const byScore = (a: WashHit, b: WashHit): number =>
  (b.score ?? 0) - (a.score ?? 0) ||
  compared(a.operationReference, b.operationReference) ||
  compared(a.entityId, b.entityId);

const compared = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

function visibleHit(
  { match, weight, id, kind, label, common }: Matched,
  [, operation, rank, newest, records]: Held,
  references: ReadonlyMap<string, string>,
  now: Date,
): WashHit {
  return {
    ...{ disclosure: 'VISIBLE', match, kind, label, entityId: id, operationId: operation },
    ...{ contact: null, toldBy: null, behind: [] },
    operationReference: references.get(operation) ?? null,
    ...worth(weight, common, rank, newest, records, now),
  };
}

function disclosedHit(one: Disclosed, now: Date): WashHit {
  const { contact, behind, told } = one;
  if (told === null) {
    return {
      ...{ disclosure: 'POINTER', match: null, score: null, parts: null, kind: null, label: null, contact },
      ...{ entityId: null, operationId: null, operationReference: null, toldBy: null, behind },
      ...{ grade: null, lastRecordedAt: null, ageDays: null, records: null },
    };
  }
  const { match, weight, kind, label, operation, reference, rank, newest, records } = told;
  return {
    ...{ disclosure: 'FULL', match, kind, label, contact, entityId: null, operationId: null },
    ...{ operationReference: reference, toldBy: operation, behind },
    ...worth(weight, false, rank, newest, records, now),
  };
}

function worth(
  weight: number,
  common: boolean,
  rank: number | null,
  newest: string | null,
  records: number,
  now: Date,
): Pick<WashHit, 'score' | 'parts' | 'grade' | 'lastRecordedAt' | 'ageDays' | 'records'> {
  const at = newest === null ? Number.NaN : Date.parse(newest);
  const ageDays = Number.isNaN(at) ? null : Math.max(0, Math.floor((now.getTime() - at) / 86_400_000));
  const parts: ScoreParts = {
    match: rounded(weight),
    grade: rounded(gradeWeight(rank ?? 20)),
    age: rounded(ageDays === null ? 0.6 : ageWeight(ageDays)),
    common: commonWeight(common),
  };
  return { score: scoreOf(parts), parts, grade: gradeOfRank(rank ?? 20), lastRecordedAt: newest, ageDays, records };
}
