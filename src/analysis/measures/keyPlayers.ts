import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { GqlKeyMeasure, GqlQueryKeyPlayersArgs } from '../../generated/graphql.js';
import { measured } from './measured.js';
import { within } from './scope.js';
import { longest, type Scores, scoresHere } from './scores.js';
import { scoresOnServer } from './scoresOnServer.js';
import { truncationOf } from './truncationOf.js';

/** Measures that heed how many statements stand behind a link, or the direction of links. */
const counts: ReadonlySet<GqlKeyMeasure> = new Set(['DEGREE', 'EIGENVECTOR', 'PAGERANK']);
const heedsDirection: ReadonlySet<GqlKeyMeasure> = new Set(['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'PAGERANK']);

interface Player {
  readonly rank: number;
  readonly nodeId: string;
  readonly score: number;
}

export async function keyPlayers(args: GqlQueryKeyPlayersArgs, context: Context) {
  const { measure, limit = 20, counting = 'MERGED', directed = false, normalised = true } = args;
  const shown = within('limit', limit ?? 20, 1, longest);
  if (counting === 'STATEMENTS' && !counts.has(measure)) throw badInput('counting', `MERGED for ${measure}`, counting);
  if (directed && !heedsDirection.has(measure)) throw badInput('directed', `false for ${measure}`, directed);
  const convention = { measure, weighted: counting === 'STATEMENTS', normalised: normalised ?? true };
  const scores = await measured<Scores>(
    {
      scope: args.scope,
      directed: directed ?? false,
      key: ['keyPlayers', convention],
      size: ({ top }) => 2 * top.length,
      here: (network, tools) => scoresHere(network, convention, tools),
      ...(serverScores.has(measure)
        ? { onServer: (network, tools) => scoresOnServer(network, convention, tools) }
        : {}),
    },
    context,
  );
  const players = ranked(scores.top).slice(0, shown);
  for (const { nodeId } of players) context.saw(nodeId);
  return {
    ...{ nodeCount: scores.nodeCount, linkCount: scores.linkCount, players },
    ...{ sampled: scores.sampled, converged: scores.converged },
    truncation: truncationOf('nodes', shown, players.length, scores.nodeCount),
  };
}

/** What the server can measure of a network that is too great for this process. */
const serverScores: ReadonlySet<GqlKeyMeasure> = new Set(['DEGREE', 'BETWEENNESS', 'PAGERANK', 'K_CORE']);

/** Equal scores share a rank, and stand in the order of their ids. */
function ranked(top: readonly (readonly [string, number])[]): Player[] {
  let rank = 0;
  return top.map(([nodeId, score], place) => {
    if (place === 0 || score !== top[place - 1]?.[1]) rank = place + 1;
    return { rank, nodeId, score };
  });
}
