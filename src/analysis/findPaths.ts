import type { Context } from '../context.js';
import type { GqlPathMode, GqlQueryPathsArgs } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { findWays } from './findWays.js';
import { preparePaths } from './preparePaths.js';
import { beginSearch } from './search.js';
import { walkOf } from './walk.js';
import type { FoundWays } from './ways.js';

/** Up to so many pairs of ends the database looks for the shortest ways itself, within the statement that draws them. */
const fewPairs = 4;

/**
 * Whether the fragment `analysis/paths` looks for the ways itself. It finds nothing to draw where it meets more of them than it
 * can rank.
 */
export function isFoundByDrawing(args: GqlQueryPathsArgs): boolean {
  const { from, to } = preparePaths(args);
  const walk = walkOf(args);
  const mode = args.mode ?? 'ALL_SHORTEST';
  const isPlain = (mode === 'SHORTEST' || mode === 'ALL_SHORTEST') && (args.weighBy ?? []).length === 0;
  const isSimple = walk.avoidOperations === null && walk.hubLimit === null;
  return isPlain && isSimple && from.length * to.length <= fewPairs;
}

/** What the fragment `analysis/paths` needs beside the arguments to draw ways that were found by a search in stages. */
export async function findPaths(context: Context, args: GqlQueryPathsArgs): Promise<Row> {
  const { from, to, maxDepth, limit } = preparePaths(args);
  const walk = walkOf(args);
  const mode = args.mode ?? 'ALL_SHORTEST';
  const weighBy = [...new Set(args.weighBy ?? [])];
  const search = await beginSearch(context, [...new Set([...from, ...to])], walk);
  const asAt = args.asAt ?? new Date().toISOString().slice(0, 10);
  const found = await findWays(search, { from, to, mode, maxDepth, limit, weighBy, asAt });
  return { from: [], to: [], ways: found.ways, cut: truncationOf(found, mode, limit, maxDepth) };
}

function truncationOf(
  { ways, more, exhausted, reach, stopped }: FoundWays,
  mode: GqlPathMode,
  limit: number,
  maxDepth: number,
): Row | null {
  if (reach !== null) {
    const why = stopped === 'deadline' ? 'The time was over' : 'The surroundings are too large';
    return {
      ...{ what: 'paths', limit: maxDepth, shown: ways.length, total: null },
      howToGoOn: `${why}: only ways of at most ${reach} links were looked at. Ask between fewer nodes, for a smaller depth, with a hubLimit, or avoid what is busy.`,
    };
  }
  if (exhausted)
    return {
      ...{ what: 'paths', limit, shown: ways.length, total: null },
      howToGoOn:
        'There are too many ways to go through all of them: some that are asked for may be missing. Ask between fewer nodes, for a smaller depth, with a hubLimit, or avoid what is busy.',
    };
  // Whoever asks for the k shortest is given them.
  if (!more || mode === 'K_SHORTEST') return null;
  return {
    ...{ what: 'paths', limit, shown: ways.length, total: null },
    howToGoOn: 'Ask with a higher limit, or between fewer nodes at once.',
  };
}
