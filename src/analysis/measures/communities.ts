import type { Context } from '../../context.js';
import type { GqlQueryCommunitiesArgs } from '../../generated/graphql.js';
import { communitiesOf } from '../network/louvain.js';
import { each, type Network } from '../network/network.js';
import { measured, sizeOf, type Tools } from './measured.js';
import { within } from './scope.js';
import { truncationOf } from './truncationOf.js';
import type { WholeNetwork } from './wholeNetworks.js';

/** What is kept of one answer: more communities, and more members of each, are not asked for. */
const longest = { communities: 200, members: 1000, all: 10_000 };

interface Found {
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly count: number;
  readonly modularity: number;
  readonly communities: readonly Community[];
}

interface Community {
  readonly label: string;
  readonly size: number;
  readonly memberIds: readonly string[];
  /** Null where the server counted. */
  readonly linksWithin: number | null;
  readonly linksOut: number | null;
}

export async function communities(args: GqlQueryCommunitiesArgs, context: Context) {
  const limit = within('limit', args.limit ?? 20, 1, longest.communities);
  const members = within('members', args.members ?? 50, 1, Math.min(longest.members, Math.floor(longest.all / limit)));
  const weighted = args.counting === 'STATEMENTS';
  const found = await measured<Found>(
    {
      scope: args.scope,
      directed: false,
      key: ['communities', weighted],
      size: ({ communities }) => communities.reduce((sum, { memberIds }) => sum + 3 + memberIds.length, 0),
      here: (network, tools) => communitiesHere(network, weighted, tools),
      onServer: (network, tools) => communitiesOnServer(network, weighted, tools),
    },
    context,
  );
  const shown = found.communities.slice(0, limit).map((one) => {
    const memberIds = one.memberIds.slice(0, members);
    return { ...one, memberIds, truncation: truncationOf('nodes', members, memberIds.length, one.size) };
  });
  for (const { memberIds } of shown) for (const id of memberIds) context.saw(id);
  return { ...found, communities: shown, truncation: truncationOf('communities', limit, shown.length, found.count) };
}

async function communitiesHere(network: Network, weighted: boolean, { pace }: Tools): Promise<Found> {
  const { of, modularity } = await communitiesOf(network, weighted, pace);
  const all = new Map<number, { ids: string[]; inside: number; out: number }>();
  for (const [node, id] of network.ids.entries()) {
    const group = of[node] as number;
    const one = all.get(group) ?? { ids: [], inside: 0, out: 0 };
    one.ids.push(id);
    all.set(group, one);
  }
  each(network, (from, to) => {
    const one = all.get(of[from] as number);
    if (!one) return;
    // A pair within is met from both of its ends.
    if (of[from] === of[to]) one.inside += 0.5;
    else one.out += 1;
  });
  const listed = [...all.values()].map(({ ids, inside, out }) => ({
    ...{ label: ids[0] as string, size: ids.length, memberIds: ids.slice(0, longest.members) },
    ...{ linksWithin: inside, linksOut: out },
  }));
  return {
    ...sizeOf(network),
    count: all.size,
    modularity: network.ids.length === 0 ? 0 : modularity,
    communities: listed.sort(byGreatest).slice(0, longest.communities),
  };
}

async function communitiesOnServer(
  { graph, nodes, links }: WholeNetwork,
  weighted: boolean,
  { ask }: Tools,
): Promise<Found> {
  const { count, clarity } = await ask('networks/louvain', { graph, weight: weighted ? 'statements' : null });
  const { rows } = await ask('networks/communityList', { graph, limit: longest.communities, members: longest.members });
  await ask('networks/dropScores', { graph, property: 'community' });
  const listed = (rows as readonly Community[]).map((one) => ({ ...one, linksWithin: null, linksOut: null }));
  const found = { nodeCount: nodes, linkCount: links, count: Number(count), modularity: Number(clarity) };
  return { ...found, communities: [...listed].sort(byGreatest) };
}

/** The greatest first; of equal ones the one with the lesser label. */
const byGreatest = (one: Community, other: Community): number =>
  other.size - one.size || (one.label < other.label ? -1 : 1);
