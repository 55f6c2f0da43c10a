import type { Context, RunFile } from '../context.js';
import { referenceKey } from '../identifiers/fold.js';
import { secondOf } from '../programme/moment.js';
import type { UserError } from '../recording/factRules.js';
import { freeId } from '../writing/freeId.js';
import { idsOf } from '../writing/ids.js';

export type Outcome = 'MERGED' | 'LINKED' | 'NOT_SAME';

/** What came of a decision about what is the same, or of withdrawing one. */
export interface Resolved {
  readonly keptId: string | null;
  readonly resolutionId: string | null;
  readonly userErrors: readonly UserError[];
}

export interface DecideInput {
  readonly operation: string;
  readonly reason: string;
}

export interface Side {
  readonly id: string;
  readonly kind: string;
  /** Whether it has an open record, so that everybody sees it. */
  readonly open: boolean;
  /** Whether the operation in whose name it is decided has a record of it. */
  readonly known: boolean;
}

export interface Sides {
  readonly keep: Side | null;
  readonly drop: Side | null;
  readonly holder: { readonly id: string; readonly open: boolean; readonly synthetic: true | null } | null;
  /** Whether somebody decided, as far as the viewer may see, that the two are not the same. */
  readonly apart: boolean;
  /** Whether the operation has decided about the two already. */
  readonly stated: boolean;
}

/** Two that can be decided about, and the operation in whose name. */
export type Decided = { readonly [name in 'keep' | 'drop' | 'holder']: NonNullable<Sides[name]> };

export const unresolved: Resolved = { keptId: null, resolutionId: null, userErrors: [] };

export const refused = (field: string, expected: string): Resolved => ({
  ...unresolved,
  userErrors: [problem(field, expected)],
});

export const problem = (field: string, expected: string): UserError => ({
  field: `input.${field}`,
  message: `${field}: ${expected}.`,
});

/** Kinds that are one node per resolved identity; the others are one per normalised identifier. */
const mergeable = new Set(['Person', 'OrganisedCrimeGroup', 'DrugsLine', 'Vulnerability', 'Organisation', 'Location']);

type Names = readonly [one: string, other: string];

export const askedFor = (one: string, other: string, operation: string) => ({
  ...{ keep: one, drop: other, operation },
  referenceKey: referenceKey(operation),
});

/** Why the two cannot be decided about; null where they can. What is hidden and what is not there read the same. */
export function sidesProblem({ keep, drop, holder, stated }: Sides, [first, second]: Names): UserError | null {
  const unseen = 'expected the id of an entity that you may see as it is';
  if (keep === null) return problem(first, unseen);
  if (drop === null) return problem(second, unseen);
  // Both ids may lead to one by now, and a thing must never be merged into itself.
  if (keep.id === drop.id) return problem(second, `expected another one than in ${first}`);
  if (holder === null) return problem('operation', 'expected the id or reference of an operation that you may see');
  if (!mergeable.has(keep.kind)) {
    return problem(first, 'expected a person, group, line, vulnerability, organisation or location');
  }
  if (keep.kind !== drop.kind) return problem(second, `expected one of the same kind, ${keep.kind}`);
  if (![keep, drop].every(({ open, known }) => open || known)) {
    const why = 'in the name of another those who see it would learn of them';
    return problem('operation', `expected one that has a record of both, unless everybody may see them: ${why}`);
  }
  if (stated) return problem(second, 'expected two of which this operation has not decided yet; withdraw that first');
  return null;
}

/** The two and the operation, locked until the command ends; or why nothing can be decided. */
export async function lockSides(
  run: RunFile,
  asked: ReturnType<typeof askedFor>,
  reason: string,
  wrong: (sides: Sides) => UserError | null,
): Promise<Resolved | { readonly sides: Decided; readonly number: number }> {
  const { length } = reason.trim();
  if (length === 0 || length > 500) return refused('reason', 'expected 1 to 500 characters');
  const look = async () => ((await run('resolution/sides', asked)) as unknown as readonly [Sides])[0];
  const first = await look();
  const error = wrong(first);
  if (error) return { ...unresolved, userErrors: [error] };
  const { keep, drop, holder } = first as Decided;
  const [begun] = await run('writing/beginMerge', { ids: [keep.id, drop.id], operation: holder.id });
  // Looked at again: what was found before the lock may have changed since.
  const locked = await look();
  const changed = wrong(locked);
  return changed
    ? { ...unresolved, userErrors: [changed] }
    : { sides: locked as Decided, number: Number(begun?.number) };
}

/** Writes a decision down: a source of its operation, and its records of both where the operation has none. */
export async function writeDecision(
  run: RunFile,
  { resolution, sides, reason }: { resolution: Outcome; sides: Decided; reason: string },
  { secret, viewer }: Context,
): Promise<string> {
  const { keep, drop, holder } = sides;
  const { id: operation, synthetic } = holder;
  const ids = [keep.id, drop.id].sort();
  const idOf = idsOf(Buffer.from(secret).toString());
  // Who decides again what was disposed of decides it anew.
  const source = await freeId(run, 'taken', (times) => idOf('Source', 'resolution', operation, ...ids, ...times));
  const recordedAt = secondOf(new Date());
  const properties = {
    ...{ kind: 'RESOLUTION', material: 'INTELLIGENCE', title: reason.trim(), recordedAt },
    ...{ recordedBy: viewer?.id ?? '', resolution },
  };
  await run('writing/sources', { rows: [{ id: source, operation, synthetic, properties }] });
  const rows = ids.map((entity) => ({
    ...{ id: idOf('Record', source, entity), entity, source, synthetic },
    properties: { recordedAt, gradeRank: 99 },
  }));
  await run('writing/bareRecords', { rows });
  await run('writing/decides', { id: source, ids });
  return source;
}
