import type { Cut } from './cutPoints.js';
import type { Tools } from './measured.js';
import type { WholeNetwork } from './wholeNetworks.js';

type Point = readonly [place: number, parts: number, largest: number, part: number];

/** Cut points and bridges of what the server holds in memory, in the order in which this process would list them. */
export async function cutsOnServer(
  { graph, nodes, links }: WholeNetwork,
  longest: number,
  { ask }: Tools,
): Promise<Cut> {
  const { count: components } = await ask('networks/parts', { graph });
  const points = await pointsOf(graph, longest, ask);
  await ask('networks/dropScores', { graph, property: 'part' });
  const { bridges, count: bridgeCount } = await ask('networks/bridges', { graph, limit: longest });
  return {
    ...{ nodeCount: nodes, linkCount: links, components: Number(components), bridgeCount: Number(bridgeCount) },
    ...points,
    bridges: (bridges as readonly (readonly [string, string, number])[]).map(([aId, bId, separated]) => ({
      ...{ aId, bId, separated },
    })),
  };
}

async function pointsOf(
  graph: string,
  longest: number,
  ask: Tools['ask'],
): Promise<Pick<Cut, 'points' | 'pointCount'>> {
  const found = (await ask('networks/points', { graph })).points as readonly Point[];
  const parts = [...new Set(found.map(([, , , part]) => part))];
  const sized = await ask('networks/partSizes', { graph, parts });
  const sizes = new Map(sized.sizes as readonly (readonly [number, number])[]);
  const points = found
    .map(([place, into, largest, part]) => ({
      place,
      parts: into,
      separated: (sizes.get(part) as number) - 1 - largest,
    }))
    .sort(inOrder);
  // Equal ones stand in the order of their ids: all that are as good as the last are looked at.
  const last = points[longest - 1];
  const shown = last === undefined ? points : points.filter((one) => inOrder(one, last) <= 0);
  const { ids } = await ask('networks/idsOf', { places: shown.map(({ place }) => place) });
  const named = shown
    .map((one, at) => ({
      nodeId: (ids as readonly string[])[at] as string,
      parts: one.parts,
      separated: one.separated,
    }))
    .sort((a, b) => inOrder(a, b) || (a.nodeId < b.nodeId ? -1 : 1));
  return { pointCount: found.length, points: named.slice(0, longest) };
}

interface Separating {
  readonly parts: number;
  readonly separated: number;
}

const inOrder = (a: Separating, b: Separating): number => b.separated - a.separated || b.parts - a.parts;
