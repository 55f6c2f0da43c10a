import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { linkIdOf, runQueries } from './runQueries.js';
import { type KeptChart, placesOf, queriesOf, visibleOf } from './savedChart.js';

/**
 * Asks a chart anew. What its owner saw when it was saved is named to its owner alone: that something stood on the chart of
 * somebody else would tell others of links that they may not see.
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
  const changes = {
    newNodeIds: brought.nodeIds.filter((one) => !before.nodes.has(one)),
    goneNodeIds: isOwner ? [...before.nodes].filter((one) => !now.nodes.has(one)) : [],
    newLinkIds: brought.linkKeys.filter((one) => !before.links.has(one)).map(linkIdOf),
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
