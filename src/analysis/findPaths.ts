import type { Context } from '../context.js';
import type { GqlPathMode, GqlQueryPathsArgs } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { findWays } from './findWays.js';
import { preparePaths } from './preparePaths.js';
import { beginSearch } from './search.js';
import { walkOf } from './walk.js';
import type { FoundWays } from './ways.js';

/** What the fragment `analysis/paths` draws. */
export async function findPaths(context: Context, args: GqlQueryPathsArgs): Promise<Row> {
  const { from, to, maxDepth, limit } = preparePaths(args);
  const walk = walkOf(args);
  const mode = args.mode ?? 'ALL_SHORTEST';
  const weighBy = [...new Set(args.weighBy ?? [])];
  const search = await beginSearch(context, [...new Set([...from, ...to])], walk);
  const asAt = args.asAt ?? new Date().toISOString().slice(0, 10);
  const found = await findWays(search, { from, to, mode, maxDepth, limit, weighBy, asAt });
  return { ways: found.ways, cut: truncationOf(found, mode, limit, maxDepth) };
}

function truncationOf(
  { ways, more, total, exhausted, reach, stopped }: FoundWays,
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
    ...{ what: 'paths', limit, shown: ways.length, total },
    howToGoOn: 'Ask with a higher limit, or between fewer nodes at once.',
  };
}
