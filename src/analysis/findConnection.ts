import type { Context } from '../context.js';
import type { GqlQueryConnectArgs } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { type FoundNetworks, findNetwork } from './findNetwork.js';
import { prepareConnect } from './prepareConnect.js';
import { beginSearch } from './search.js';
import { inOrder } from './smallNetwork.js';

/** What the fragment `analysis/connect` draws. */
export async function findConnection(context: Context, args: GqlQueryConnectArgs): Promise<Row> {
  const { entities, reach, alternatives, ...walk } = prepareConnect(args);
  const search = await beginSearch(context, entities, walk);
  const asked = search.ends.map(({ id }) => id);
  const found = await findNetwork(search, reach, alternatives);
  const networks = found.networks.map(({ pairs, without }) => {
    const ids = [...new Set(pairs.flat())].sort(inOrder);
    return { pairs, ids, without, between: ids.filter((id) => !asked.includes(id)) };
  });
  const pairs = new Map(found.networks.flatMap((one) => one.pairs).map((pair) => [pair.join(' '), pair]));
  return {
    ids: [...new Set([...asked, ...networks.flatMap(({ ids }) => ids)])],
    pairs: [...pairs.values()],
    ...{ networks, isolates: found.isolates, isSmallest: found.isSmallest, bound: found.bound },
    cut: truncationOf(found, reach, asked.length, alternatives),
  };
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
