import { randomBytes } from 'node:crypto';
import type { Context, RunFile } from '../context.js';
import { idPrefix } from '../graph/typeOfId.js';
import { referenceKey } from '../identifiers/fold.js';
import { secondOf } from '../programme/moment.js';
import { londonDay } from '../programme/months.js';
import type { FactInput, UserError } from './factRules.js';

export interface RecordedOperation {
  readonly operationId: string | null;
  readonly userErrors: readonly UserError[];
}

/** Records an operation with its tally, or a correction of one that takes the former tally back. */
export async function recordOperation(input: FactInput, context: Context): Promise<RecordedOperation> {
  const now = new Date();
  const own = ownErrors(input, londonDay(now));
  if (own.length > 0) return { operationId: null, userErrors: own };
  return context.command((run) => write(run, input, secondOf(now), context.viewer?.id ?? ''));
}

async function write(run: RunFile, input: FactInput, now: string, writer: string): Promise<RecordedOperation> {
  const key = referenceKey(String(input.reference));
  const corrects = (input.corrects ?? null) as string | null;
  const asked = { corrects, referenceKey: key, force: input.force, region: input.region ?? null };
  const [around] = await run('writing/operationSurroundings', asked);
  const errors = aroundErrors(input, around ?? {}, corrects);
  if (errors.length > 0) return { operationId: null, userErrors: errors };
  const { corrects: _corrects, access, deconfliction, holderKind, ...stated } = input;
  const properties = {
    ...Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, value ?? null])),
    threatTypes: input.threatTypes ?? [],
    kind: holderKind,
    region: around?.region,
    referenceKey: key,
    recordedBy: writer,
  };
  const id = corrects ?? `${idPrefix('Operation')}${randomBytes(12).toString('hex')}`;
  if (corrects === null) {
    const open = access !== 'RESTRICTED';
    const row = {
      ...{
        id,
        referenceKey: key,
        open,
        force: input.force,
        region: around?.region ?? null,
        locatedIn: [],
        synthetic: null,
      },
      members: open ? [] : [writer],
      properties: { ...properties, access, deconfliction, recordedAt: now },
    };
    await run('writing/operations', { rows: [row] });
  } else {
    await run('writing/correctOperation', { id, at: now, properties });
  }
  await run('writing/searchedOperations', { rows: [{ id }] });
  await run('writing/tallyTerms', { rows: [{ id }] });
  await run('writing/operationTallies', { rows: [{ id, at: now }] });
  return { operationId: id, userErrors: [] };
}

function ownErrors(input: FactInput, today: string): readonly UserError[] {
  const errors: UserError[] = [];
  const [start, end] = [String(input.startedOn), input.endedOn as string | null | undefined];
  if (referenceKey(String(input.reference)) === '') errors.push(error('reference', 'expected letters or digits'));
  if (start.slice(0, 10) > today) errors.push(error('startedOn', `expected a date not in the future, got ${start}`));
  if (start < '2000') errors.push(error('startedOn', `expected a date from 2000 on, got ${start}`));
  if (end != null && `${end}~` < start) {
    errors.push(error('endedOn', `expected a date not before startedOn, which is ${start}, got ${end}`));
  }
  return errors;
}

function aroundErrors(input: FactInput, around: FactInput, corrects: string | null): readonly UserError[] {
  const errors: UserError[] = [];
  if (corrects !== null && around.corrected == null) {
    errors.push(error('corrects', 'expected the id of an operation that you may see'));
  }
  if ((around.corrected as FactInput | null)?.disposedAt != null) {
    errors.push(error('corrects', 'expected an operation that was not disposed of'));
  }
  // A reference is unique among all operations, hidden ones too: a second one cannot be written, and that must be said.
  if (around.taken != null && around.taken !== corrects) {
    errors.push(error('reference', 'expected a reference that no other operation has'));
  }
  if (around.force == null) errors.push(error('force', `expected the code of a force, got ${input.force}`));
  if (input.region != null && around.region == null) {
    errors.push(error('region', `expected the code of a region, got ${input.region}`));
  }
  return errors;
}

const error = (field: string, expected: string): UserError => ({
  field: `input.${field}`,
  message: `${field}: ${expected}.`,
});
