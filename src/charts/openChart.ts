import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { queriesOf } from './keptQueries.js';
import { type Brought, linkIdOf, runQueries } from './runQueries.js';
import { type KeptChart, placesOf, visibleOf } from './savedChart.js';

/**
 * Asks a chart anew. What its owner saw when it was saved counts for its owner alone: that something stood on the chart of
 * somebody else, or that it did not, would tell others of what they may not see. To them is new what was recorded since.
 */
export async function openChart(kept: KeptChart, context: Context, schema: GraphQLSchema) {
  const brought = await runQueries(queriesOf(kept), context, schema);
  const isOwner = kept.owner === context.viewer?.id;
  const now = { nodes: new Set(brought.nodeIds), links: new Set(brought.linkKeys) };
  const before = { nodes: new Set(kept.nodeIds), links: new Set(kept.linkKeys) };
  const chosen = [...kept.selection, ...kept.placed].filter((one) => !now.nodes.has(one));
  const beside = isOwner && chosen.length > 0 ? await visibleOf(chosen, context) : new Set<string>();
  const nodeIds = [...new Set([...brought.nodeIds, ...beside])].sort();
  const isThere = new Set(nodeIds);
  const come = isOwner
    ? {
        nodeIds: brought.nodeIds.filter((one) => !before.nodes.has(one)),
        linkKeys: brought.linkKeys.filter((one) => !before.links.has(one)),
      }
    : await recordedSince(brought, kept.savedAt, context);
  const changes = {
    newNodeIds: come.nodeIds,
    goneNodeIds: isOwner ? [...before.nodes].filter((one) => !now.nodes.has(one)) : [],
    newLinkIds: come.linkKeys.map(linkIdOf),
    goneLinkIds: isOwner ? [...before.links].filter((one) => !now.links.has(one)).map(linkIdOf) : [],
  };
  for (const one of [...nodeIds, ...changes.goneNodeIds]) context.saw(one);
  return {
    nodeIds,
    linkKeys: brought.linkKeys,
    positions: placesOf(kept).filter(({ nodeId }) => isThere.has(nodeId)),
    selection: [...new Set(kept.selection)].filter((one) => isThere.has(one)),
    changes,
    truncations: brought.truncations,
    problems: brought.problems,
  };
}

async function recordedSince({ nodeIds, linkKeys }: Drawn, at: string, context: Context): Promise<Drawn> {
  const come = await context.ask('charts/recordedSince', { nodeIds, linkKeys, at });
  return { nodeIds: come.nodeIds as string[], linkKeys: come.linkKeys as string[] };
}

type Drawn = Pick<Brought, 'nodeIds' | 'linkKeys'>;
