import { randomBytes } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import type { GqlSaveChartInput } from '../generated/graphql.js';
import { referenceKey } from '../identifiers/fold.js';
import type { UserError } from '../recording/factRules.js';
import { keptQueries } from './keptQueries.js';
import { runQueries } from './runQueries.js';
import { chartOf } from './savedChart.js';

/** What came of saving or deleting a chart. */
export interface SavedChartResult {
  readonly chartId: string | null;
  readonly userErrors: readonly UserError[];
}

const most = { name: 200, note: 2000, queries: 20, argument: 100_000, places: 5000, nodes: 10_000, links: 20_000 };

export async function saveChart(
  input: GqlSaveChartInput,
  context: Context,
  schema: GraphQLSchema,
): Promise<SavedChartResult> {
  const mistake = mistakeIn(input) ?? (await notOwn(input.id, context));
  if (mistake) return mistake;
  const found = input.operation == null ? null : await context.ask('importing/operation', named(input.operation));
  const operation = (found?.operation ?? null) as string | null;
  if (found && operation === null)
    return refused('operation', 'expected the id or reference of an operation that you may see');
  if (found?.disposed === true) return refused('operation', 'expected one that was not disposed of');
  const brought = await runQueries(input.queries, context, schema);
  const [problem] = brought.problems;
  if (problem) return refused(`queries.${problem.query}`, problem.message.replace(/\.$/, ''));
  if (brought.nodeIds.length > most.nodes || brought.linkKeys.length > most.links)
    return refused('queries', `expected at most ${most.nodes} nodes and ${most.links} links in all`);
  const positions = input.positions ?? [];
  const properties = {
    ...{ name: input.name.trim(), note: input.note ?? null, operation, savedAt: new Date().toISOString() },
    ...keptQueries(input.queries, schema),
    selection: [...new Set(input.selection ?? [])],
    placed: positions.map(({ nodeId }) => nodeId),
    xs: positions.map(({ x }) => x),
    ys: positions.map(({ y }) => y),
    ...{ nodeIds: brought.nodeIds, linkKeys: brought.linkKeys },
  };
  const id = input.id ?? `savedChart_${randomBytes(12).toString('hex')}`;
  const [saved] = await context.command((run) => run('writing/saveChart', { id, properties }));
  return saved ? { chartId: id, userErrors: [] } : notYours();
}

export async function deleteChart(id: string, context: Context): Promise<SavedChartResult> {
  const mistake = await notOwn(id, context);
  if (mistake) return { ...mistake, userErrors: [{ field: 'id', message: expectedOwn }] };
  await context.command((run) => run('writing/deleteChart', { id }));
  return { chartId: null, userErrors: [] };
}

function mistakeIn(input: GqlSaveChartInput): SavedChartResult | null {
  const length = input.name.trim().length;
  if (length < 1 || length > most.name) return refused('name', `expected 1 to ${most.name} characters`);
  if ((input.note ?? '').length > most.note) return refused('note', `expected at most ${most.note} characters`);
  const { queries } = input;
  if (queries.length < 1 || queries.length > most.queries)
    return refused('queries', `expected 1 to ${most.queries} questions`);
  const long = queries.findIndex((query) => query.arguments.length > most.argument);
  if (long !== -1) return refused(`queries.${long}`, `expected arguments of at most ${most.argument} characters`);
  for (const name of ['selection', 'positions'] as const) {
    if ((input[name] ?? []).length > most.places) return refused(name, `expected at most ${most.places}`);
  }
  return null;
}

/** Hidden, unknown and somebody else's read alike. */
async function notOwn(id: string | null | undefined, context: Context): Promise<SavedChartResult | null> {
  if (id == null) return null;
  const found = await chartOf(id, context);
  return found?.kept.owner === context.viewer?.id ? null : notYours();
}

const named = (operation: string) => ({ id: operation, referenceKey: referenceKey(operation) });

const expectedOwn = 'id: expected the id of a chart of your own.';
const notYours = () => refused('id', 'expected the id of a chart of your own');

const refused = (field: string, expected: string): SavedChartResult => ({
  chartId: null,
  userErrors: [{ field: `input.${field}`, message: `${field}: ${expected}.` }],
});
