import type { Context } from '../../context.js';
import type { GqlQueryCutPointsArgs } from '../../generated/graphql.js';
import type { Pace } from '../../pace.js';
import { components } from '../network/components.js';
import { cutsOf } from '../network/cuts.js';
import type { Network } from '../network/network.js';
import { measured, sizeOf } from './measured.js';
import { within } from './scope.js';
import { truncationOf, truncationOfAll } from './truncationOf.js';

const longest = 1000;

interface Found {
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly components: number;
  readonly pointCount: number;
  readonly bridgeCount: number;
  readonly points: readonly { readonly nodeId: string; readonly parts: number; readonly separated: number }[];
  readonly bridges: readonly { readonly aId: string; readonly bId: string; readonly separated: number }[];
}

export async function cutPoints({ scope, limit }: GqlQueryCutPointsArgs, context: Context) {
  const most = within('limit', limit ?? 50, 1, longest);
  const found = await measured<Found>(
    {
      ...{ scope, directed: false, key: ['cutPoints'] },
      size: ({ points, bridges }) => 3 * (points.length + bridges.length),
      here: (network, { pace }) => cutsHere(network, pace),
    },
    context,
  );
  const [points, bridges] = [found.points.slice(0, most), found.bridges.slice(0, most)];
  for (const { nodeId } of points) context.saw(nodeId);
  for (const { aId, bId } of bridges) for (const id of [aId, bId]) context.saw(id);
  return {
    ...found,
    ...{ points, bridges },
    truncation: truncationOfAll([
      truncationOf('points', most, points.length, found.pointCount),
      truncationOf('bridges', most, bridges.length, found.bridgeCount),
    ]),
  };
}

async function cutsHere(network: Network, pace: Pace): Promise<Found> {
  const { points, bridges } = await cutsOf(network, pace);
  const id = (node: number) => network.ids[node] as string;
  const pointsInOrder = points
    .map(({ node, parts, separated }) => ({ nodeId: id(node), parts, separated }))
    .sort((a, b) => b.separated - a.separated || b.parts - a.parts || (a.nodeId < b.nodeId ? -1 : 1));
  const bridgesInOrder = bridges
    .map(({ one, other, smaller }) => ({ aId: id(one), bId: id(other), separated: smaller }))
    .sort((a, b) => b.separated - a.separated || (a.aId + a.bId < b.aId + b.bId ? -1 : 1));
  return {
    ...sizeOf(network),
    ...{ components: components(network).sizes.length, pointCount: points.length, bridgeCount: bridges.length },
    ...{ points: pointsInOrder.slice(0, longest), bridges: bridgesInOrder.slice(0, longest) },
  };
}
