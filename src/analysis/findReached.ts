import type { Context } from '../context.js';
import { unlessLate } from '../errors.js';
import type { GqlQueryExpandArgs } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { prepareExpand } from './prepareExpand.js';
import { type ExpandPlace, type Layer, type Reached, reachInSteps } from './reachInSteps.js';
import { leftForDrawing } from './search.js';

/** Cursors hold for one question: everything but the page is a part of their list's name. */
export function expandList(args: GqlQueryExpandArgs): string {
  const { after: _after, limit: _limit, ...question } = args;
  return `analysis/expand ${JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** What the fragment `analysis/expand` needs beside the arguments; steps beyond the first are gone here. */
export async function findReached(context: Context, args: GqlQueryExpandArgs, after: ExpandPlace | null): Promise<Row> {
  const prepared = prepareExpand(args);
  const { from, depth, known, limit } = prepared;
  if (depth === 1) return { after };
  const step = async (nodes: readonly string[], passed: readonly string[]): Promise<Layer | null> => {
    const answer = await unlessLate(() =>
      context.search('analysis/reach', { ...prepared, nodes, passed }, leftForDrawing),
    );
    return answer && (answer.found as Layer);
  };
  const reached = await reachInSteps(step, { from, known: known ?? [], depth, limit, after });
  const linked = known ?? from;
  const within =
    args.direction == null
      ? null
      : withinSteps(from, reached, new Set([...linked, ...reached.before, ...reached.page]), depth);
  return {
    reached: reached.page,
    ...{ linked, before: reached.before, within },
    last: reached.last,
    cut: truncationOf(reached, depth, limit),
  };
}

/** Of what is drawn: what lies within no step of the start, one, and so on. What was not reached lies no nearer than `depth`. */
function withinSteps(
  from: readonly string[],
  { layers }: Reached,
  drawn: ReadonlySet<string>,
  depth: number,
): string[][] {
  const within = [[...from]];
  for (const layer of layers.slice(0, depth - 1))
    within.push([...(within.at(-1) ?? []), ...layer.filter((id) => drawn.has(id))]);
  return within;
}

function truncationOf({ page, total, finished, stopped, last }: Reached, depth: number, limit: number): Row | null {
  if (stopped !== null) {
    const why = stopped === 'deadline' ? 'The time was over' : 'There is too much';
    return {
      ...{ what: 'nodes', limit: depth, shown: page.length, total: null },
      howToGoOn: `${why} after ${finished} of ${depth} steps. Ask for fewer steps, from fewer nodes, with types or kinds for fewer, or with a hubLimit.`,
    };
  }
  if (last === null) return null;
  return {
    ...{ what: 'nodes', limit, shown: page.length, total },
    howToGoOn: 'Ask the same with after: endCursor, or with types or kinds for fewer, or with a higher limit.',
  };
}
