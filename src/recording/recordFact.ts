import { randomBytes } from 'node:crypto';
import type { Context, RunFile } from '../context.js';
import { idPrefix } from '../graph/typeOfId.js';
import { referenceKey } from '../identifiers/fold.js';
import { secondOf } from '../programme/moment.js';
import { londonDay } from '../programme/months.js';
import { type FactInput, factErrors, type UserError } from './factRules.js';

export interface Recorded {
  readonly factId: string | null;
  readonly userErrors: readonly UserError[];
}

/** Until when a version counts that nothing has superseded. */
const current = '9999-12-31T23:59:59Z';

/** What says where a fact belongs; the rest of an input is what it states. */
const relations = new Set(['operation', 'force', 'region', 'concerns', 'corrects']);

/** The kinds of entity that a fact may concern, and how many, where that is not left open. */
const concerned: Readonly<Record<string, (input: FactInput) => string>> = {
  Identification: ({ kind }) =>
    kind === 'OCG' ? 'OrganisedCrimeGroup' : kind === 'PRIORITY_INDIVIDUAL' ? 'Person' : 'Vulnerability',
  Referral: () => 'Person',
  RiskAssessment: () => 'Person',
  Proceeding: () => 'Person',
};

/** Records a fact of the programme, or a version that corrects one, with its tallies, in one transaction. */
export async function recordFact(kind: string, input: FactInput, context: Context): Promise<Recorded> {
  const now = new Date();
  const errors = factErrors(kind, input, londonDay(now));
  if (errors.length > 0) return { factId: null, userErrors: errors };
  return context.command(async (run) => write(run, kind, input, secondOf(now), context.viewer?.id ?? ''));
}

interface Surroundings {
  readonly operation: {
    readonly id: string;
    readonly force: string | null;
    readonly region: string | null;
    readonly disposed: boolean;
  } | null;
  readonly corrected: FactInput | null;
  /** Whether the operation of the version that is corrected was disposed of: what is recorded now could be erased by nobody. */
  readonly ofDisposed: boolean;
  /** Of those that the fact concerns, whom the writer may see, by their place in the input. */
  readonly entities: readonly { readonly place: number; readonly labels: readonly string[] }[];
  readonly force: string | null;
  readonly region: string | null;
  readonly repeated: boolean;
}

/** `concerns`: stated by the input; or the same as of the version that it corrects, whoever that is. */
export async function write(
  run: RunFile,
  kind: string,
  input: FactInput,
  now: string,
  writer: string,
  concerns: 'STATED' | 'THE_SAME' = 'STATED',
): Promise<Recorded> {
  const around = await surroundingsOf(run, kind, input);
  const userErrors = [
    ...surroundingErrors(kind, input, around),
    ...(concerns === 'STATED' ? concernErrors(kind, input, around) : []),
  ];
  if (userErrors.length > 0) return { factId: null, userErrors };
  const id = `${idPrefix(kind)}${randomBytes(12).toString('hex')}`;
  const stated = Object.entries(input).filter(([name, value]) => !relations.has(name) && value != null);
  const row = {
    id,
    kind,
    synthetic: null,
    operation: around.operation?.id ?? null,
    concerns: ((input.concerns ?? []) as readonly string[]).map((entity) => ({ id: entity, moved: [], stays: false })),
    properties: {
      ...Object.fromEntries(stated),
      at: input.at ?? input.month,
      force: around.force,
      region: around.region,
      recordedAt: now,
      recordedBy: writer,
      supersededAt: current,
      lineage: around.corrected?.lineage ?? around.corrected?.id ?? id,
      // What a file states is the file's, however it is corrected: it goes where the file goes.
      source: around.corrected?.source ?? null,
      row: around.corrected?.row ?? null,
    },
  };
  if (input.corrects != null) await run('writing/supersedeFact', { id: input.corrects, at: now, reason: null });
  await run('writing/facts', { rows: [row] });
  if (concerns === 'THE_SAME') await run('writing/keepConcerns', { from: input.corrects, to: id });
  await tally(run, input.corrects == null ? [id] : [id, String(input.corrects)]);
  return { factId: id, userErrors: [] };
}

/** Appends what versions that came or went add to figures. */
export async function tally(run: RunFile, ids: readonly string[]): Promise<void> {
  const rows = ids.map((id) => ({ id }));
  await run('writing/tallyTerms', { rows });
  await run('writing/tallies', { rows });
}

export async function surroundingsOf(run: RunFile, kind: string, input: FactInput): Promise<Surroundings> {
  const [row] = await run('writing/factSurroundings', {
    kind,
    operation: input.operation ?? null,
    referenceKey: typeof input.operation === 'string' ? referenceKey(input.operation) : null,
    corrects: input.corrects ?? null,
    concerns: input.concerns ?? [],
    force: input.force ?? null,
    region: input.region ?? null,
    reference: input.reference ?? null,
    app: input.app ?? null,
    month: input.month ?? null,
  });
  return row as unknown as Surroundings;
}

/** What is hidden from the writer and what does not exist are refused in the same words. */
function surroundingErrors(kind: string, input: FactInput, around: Surroundings): readonly UserError[] {
  const errors: UserError[] = [];
  const fail = (field: string, expected: string) =>
    errors.push({ field: `input.${field}`, message: `${field}: ${expected}.` });
  if (input.operation != null && around.operation === null) {
    fail('operation', 'expected the id or reference of an operation that you may see');
  }
  if (input.operation != null && around.operation?.disposed) fail('operation', 'expected one that was not disposed of');
  if (around.ofDisposed) fail('corrects', `expected a ${kind} of an operation that was not disposed of`);
  if (input.force != null && around.force === null) fail('force', `expected the code of a force, got ${input.force}`);
  if (input.region != null && around.region === null)
    fail('region', `expected the code of a region, got ${input.region}`);
  if (input.corrects != null && around.corrected === null) {
    fail('corrects', `expected the id of a ${kind} that you may see`);
  } else if (input.corrects != null && around.corrected?.supersededAt !== current) {
    fail('corrects', `expected a version that holds; this one was superseded at ${around.corrected?.supersededAt}`);
  }
  if (around.repeated) {
    const [field, what] =
      input.month == null ? ['reference', 'with this reference'] : ['month', 'of this force, app and month'];
    fail(field, `expected no other current ${kind} ${what}; to correct it, name its id in corrects`);
  }
  return errors;
}

/** Whom a fact concerns is told apart by place: the ids are the writer's own where a person is protected, or given up in a merge. */
function concernErrors(kind: string, input: FactInput, { entities }: Surroundings): readonly UserError[] {
  const errors: UserError[] = [];
  const fail = (expected: string) => errors.push({ field: 'input.concerns', message: `concerns: ${expected}.` });
  const concerns = (input.concerns ?? []) as readonly string[];
  const seen = new Set(entities.map(({ place }) => place));
  if (concerns.some((_id, place) => !seen.has(place))) fail('expected ids of entities that you may see');
  const wanted = concerned[kind]?.(input);
  if (wanted && (concerns.length !== 1 || !entities.every(({ labels }) => labels.includes(wanted)))) {
    fail(`expected exactly one ${wanted}`);
  }
  return errors;
}
