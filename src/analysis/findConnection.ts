import type { Context } from '../context.js';
import type { GqlQueryConnectArgs } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { type FoundNetworks, findNetwork } from './findNetwork.js';
import { prepareConnect } from './prepareConnect.js';
import { beginSearch, leftForDrawing } from './search.js';
import { inOrder } from './smallNetwork.js';
import type { Walk } from './walk.js';

/** What the fragment `analysis/connect` draws. */
export async function findConnection(context: Context, args: GqlQueryConnectArgs): Promise<Row> {
  const { entities, reach, alternatives, ...walk } = prepareConnect(args);
  const search = await beginSearch(context, entities, walk);
  const asked = search.ends.map(({ id }) => id);
  const avoided = await avoidedOf(context, entities, walk);
  const found = await findNetwork(search, reach, alternatives);
  const networks = found.networks.map(({ pairs, without }) => {
    const ids = [...new Set(pairs.flat())].sort(inOrder);
    return { pairs, ids, without, between: ids.filter((id) => !asked.includes(id)) };
  });
  const pairs = new Map(found.networks.flatMap((one) => one.pairs).map((pair) => [pair.join(' '), pair]));
  return {
    ids: [...new Set([...asked, ...avoided, ...networks.flatMap(({ ids }) => ids)])],
    pairs: [...pairs.values()],
    ...{ networks, isolates: [...found.isolates, ...avoided].sort(inOrder) },
    ...{ isSmallest: found.isSmallest, bound: found.bound },
    cut: truncationOf(found, reach, asked.length, alternatives),
  };
}

/**
 * Of those that are to be joined, the ones that are to be avoided as well, as far as the viewer may see them: nothing joins
 * them, and whoever asked for both is told so.
 */
async function avoidedOf(context: Context, entities: readonly string[], walk: Walk): Promise<readonly string[]> {
  const ids = entities.filter((id) => walk.avoidNodes?.includes(id));
  if (ids.length === 0) return [];
  const { ends } = await context.search('analysis/ends', { ...walk, ids, avoidNodes: null }, leftForDrawing);
  return (ends as [string][]).map(([id]) => id);
}

function truncationOf(found: FoundNetworks, reach: number, asked: number, alternatives: number): Row | null {
  const { stopped, radius, isolates, networks, alternativesWithin } = found;
  if (stopped !== null) {
    const why = stopped === 'deadline' ? 'The time was over' : 'The surroundings are too large';
    return {
      ...{ what: 'nodes', limit: reach, shown: asked - isolates.length, total: null },
      howToGoOn: `${why}: only what lies within ${radius} links of each was looked at. Ask for fewer at once, with a hubLimit, or avoid what is busy.`,
    };
  }
  if (alternativesWithin === null) return null;
  return {
    ...{ what: 'networks', limit: alternatives, shown: networks.length - 1, total: null },
    howToGoOn: `Alternatives were looked for among what lies within ${alternativesWithin} links of each. Ask for fewer at once, with a hubLimit, or avoid a node in between to see what would do without it.`,
  };
}
