import { secondOf } from '../../programme/moment.js';
import { idsOf } from '../../writing/ids.js';
import { inBatches } from '../../writing/inBatches.js';
import { Writer } from '../../writing/writer.js';
import type { FactStatement } from '../turning/statements.js';
import type { TransitionOptions } from './transition.js';
import type { Version } from './version.js';

/** Until when a version counts that nothing has superseded. */
const current = '9999-12-31T23:59:59Z';

/** Facts of a file that come at one moment; of a longer file the rest follows in moments of their own. */
const atOnce = 20_000;

/** A fact that the source brought, however often it was changed since. */
interface Standing {
  readonly lineage: string;
  /** The version that holds; null where none does. */
  readonly held: string | null;
  readonly row: number;
  /** Whether the last version was ended by somebody and not by an import. */
  readonly byHand: boolean;
}

/**
 * Brings the facts of a source from what holds to what a version of its file states, as corrections by hand are recorded:
 * each version counts from the moment at which it was written until another supersedes it, in one transaction with its
 * tallies. What holds is asked of the graph, so that it does not matter what was written before, by which run, or how
 * often versions came and went. Those that are no more are withdrawn: published figures must stay explicable.
 */
export async function writeFacts(
  before: Version | null,
  after: Version | null,
  options: TransitionOptions,
): Promise<void> {
  const { admin, library, origin, step, review, undoing } = options;
  const parts = (after ?? before)?.parts ?? 0;
  const stated = new Set<string>();
  const wanted = new Map<string, number>();
  for (let part = 0; part < parts; part += 1) {
    await step('facts', part, parts);
    for (const { id } of before?.facts(part) ?? []) stated.add(id);
    const facts = after?.facts(part) ?? [];
    for (const { id, statement } of facts) wanted.set(id, statement.row);
    review?.add({ facts: facts.length });
  }
  const { body: standing } = library.get('writing/standingFacts');
  const asked = { source: origin.source };
  if (wanted.size === 0 && (await admin.run(standing, asked)).length === 0) return;

  let part = 0;
  do {
    const added: FactStatement[] = [];
    for (; part < parts && added.length < atOnce; part += 1) {
      added.push(...(after?.facts(part) ?? []).map(({ statement }) => statement));
    }
    await step('facts', part, parts);
    await admin.command(async (run) => {
      await run(library.get('writing/lockOperation').body, { operation: origin.operation });
      const known = (await run(standing, asked)) as unknown as Standing[];
      const last = new Map(known.map((one) => [one.lineage, one]));
      // What somebody took back stays taken back, unless the file says it anew.
      const isOut = ({ lineage, held, byHand }: Omit<Standing, 'row'>) =>
        held === null && !(byHand && (undoing || stated.has(lineage)));
      const moved = known.flatMap(({ lineage, held, row }) => {
        const now = wanted.get(lineage);
        return held !== null && now !== undefined && now !== row ? [{ id: held, row: now }] : [];
      });
      await inBatches(moved, 1, (rows) => run(library.get('writing/moveFacts').body, { rows }));
      await replace(
        { ...options, admin: { ...admin, run } },
        added.filter(({ id }) => isOut(last.get(id) ?? { lineage: id, held: null, byHand: false })),
        known.flatMap(({ lineage, held }) => (held !== null && !wanted.has(lineage) ? [held] : [])),
      );
    });
  } while (part < parts);
}

async function replace(
  { admin, library, origin, key }: TransitionOptions,
  added: readonly FactStatement[],
  removed: readonly string[],
): Promise<void> {
  // Of now: figures as they were until this moment stay as they were published.
  const at = secondOf(new Date());
  const run = (name: string, rows: readonly object[]) =>
    inBatches(rows, 1, (some) => admin.run(library.get(`writing/${name}`).body, { rows: some, at }));
  // Versions of one run have ids of their own: what comes again after it was withdrawn is another version.
  const idOf = idsOf(key);
  const versions = added.map(({ id, kind, row, concerns, force, properties }) => ({
    ...{ id: idOf(kind, 'version', id, origin.run), kind, concerns, operation: origin.operation, force },
    properties: {
      ...properties,
      ...{ source: origin.source, row, recordedAt: at, recordedBy: origin.by, lineage: id },
      supersededAt: current,
    },
  }));
  await run(
    'withdrawFacts',
    removed.map((id) => ({ id })),
  );
  await new Writer(admin, library).facts('importedFacts', versions);
  const tallied = [...removed, ...versions.map(({ id }) => id)].sort().map((id) => ({ id }));
  await run('tallyTerms', tallied);
  await run('tallies', tallied);
}
