import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { badInput } from '../errors.js';
import { bare, type Condition } from './conditions.js';
import { cubeRequest, suppressed } from './cubeRequest.js';
import { facts } from './facts.js';
import { asAtOf } from './moment.js';
import {
  drillOf,
  isCounted,
  measured,
  measureOf,
  type SumRow,
  type TotalsFilter,
  type Value,
  valuesOf,
} from './totals.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

export interface RestatementArgs {
  readonly from: Date;
  readonly to?: Date | null;
  readonly filter?: TotalsFilter | null;
  readonly changedOnly?: boolean | null;
  readonly suppress?: boolean | null;
}

type MoveRow = readonly [fact: string, kind: string | null, status: string | null, added: number, removed: number];

/** Which headline figures differ between two moments, and the versions that came and went. */
export async function restatement(args: RestatementArgs, context: Context, schema: GraphQLSchema) {
  const viewer = context.demand('STATISTICS');
  const [from, to] = [asAtOf(args.from, 'from'), asAtOf(args.to, 'to')];
  if (from > to) throw badInput('to', `a moment not before ${from}, which is from`, to);
  const vocabulary = await readVocabulary(context, schema);
  const filter = args.filter ?? {};
  const { conditions } = cubeRequest(facts.cases, { filter }, vocabulary, viewer);
  const hide = suppressed(args.suppress, false, viewer.rights);
  const at = (moment: string) => valuesAt(context, moment, conditions, hide, vocabulary);
  const [before, after, moved] = await Promise.all([
    at(from),
    at(to),
    context.askForAll('programme/moved', { from, to, filters: conditions.map(bare) }),
  ]);
  const movesOf = (definition: Value['definition']) => {
    const moves = (moved.rows as MoveRow[]).filter((row) => isCounted(definition, row));
    const [added, removed] = [3, 4].map((place) => moves.reduce((sum, row) => sum + Number(row[place]), 0));
    return { added: added ?? 0, removed: removed ?? 0 };
  };
  const figures = after.map((value, index) => {
    const { added, removed } = movesOf(value.definition);
    // A share moves with the whole that it is of, too.
    const whole = after.find(({ definition }) => definition.figure === value.definition.share?.[1]);
    const counts = [value, ...(whole ? [whole] : [])].flatMap(({ definition }) => {
      const moves = movesOf(definition);
      return [moves.added, moves.removed, Math.abs(moves.added - moves.removed)];
    });
    const old = before[index]?.value ?? null;
    // A small change of a figure under a filter would tell of few people, as a small figure does.
    const small = hide && counts.some((count) => count > 0 && count <= 4);
    const hidden = value.withheldAsSmall || before[index]?.withheldAsSmall === true || (small && conditions.length > 0);
    const drill = { ...drillOf(value.definition, to, conditions, vocabulary, null), after: from };
    return {
      figure: value.definition.figure,
      definition: value.definition,
      before: hidden ? null : old,
      after: hidden ? null : value.value,
      change: hidden || old === null || value.value === null ? null : value.value - old,
      addedRecords: hidden || small ? null : added,
      removedRecords: hidden || small ? null : removed,
      withheldAsSmall: hidden || small,
      changed: counts.some((count) => count > 0),
      drill,
    };
  });
  return { from, to, figures: args.changedOnly === false ? figures : figures.filter(({ changed }) => changed) };
}

async function valuesAt(
  context: Context,
  asAt: string,
  conditions: readonly Condition[],
  hide: boolean,
  vocabulary: Vocabulary,
): Promise<readonly Value[]> {
  if (conditions.length > 0) return valuesOf(await measured(context, asAt, conditions, hide, vocabulary));
  const { rows } = await context.askForAll('programme/totals', { asAt });
  return valuesOf(measureOf(rows as SumRow[]));
}
