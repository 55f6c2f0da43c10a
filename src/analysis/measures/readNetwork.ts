import type { Context } from '../../context.js';
import { tooWide } from '../../errors.js';
import type { Row } from '../../graph/graph.js';
import { referenceKey } from '../../identifiers/fold.js';
import { type Arc, type Network, networkOf } from '../network/network.js';
import type { Scope } from './scope.js';

/** Most of what is measured in this process; a network that is greater is left to the graph library of the server. */
export interface Limits {
  readonly nodes: number;
  readonly links: number;
}

/**
 * The network of a scope as the viewer may see it, read from the store.
 * @throws TOO_COSTLY where it is greater than `limits`: a part of it would have other key players than the whole
 */
export async function readNetwork(scope: Scope, directed: boolean, limits: Limits, context: Context): Promise<Network> {
  const arcs =
    scope.of === 'everything'
      ? await arcsOf('measures/everyLink', { ...scope, directed }, limits, context)
      : await arcsOf(
          'measures/links',
          { ...scope, directed, ids: await nodesOf(scope, limits, context) },
          limits,
          context,
        );
  const network = networkOf(arcs, directed);
  checked(network.ids, limits);
  return network;
}

async function nodesOf(scope: Scope, limits: Limits, context: Context): Promise<readonly string[]> {
  const ask = async (file: string, a: Readonly<Record<string, unknown>>) =>
    (await context.ask(file, a)).ids as readonly string[];
  const limit = limits.nodes + 1;
  if (scope.of === 'operations') {
    const named = { operations: scope.ids, referenceKeys: scope.ids.map(referenceKey).filter(Boolean) };
    const ids = await ask('measures/operationNodes', { ...named, events: scope.events, limit });
    return checked(ids, limits);
  }
  const first =
    scope.of === 'group'
      ? await ask('measures/groupNodes', { group: scope.ids[0] })
      : await ask('measures/chosenNodes', { ids: scope.ids, events: scope.events });
  const known = new Set(first);
  let edge = first;
  for (let hop = 0; hop < scope.hops && edge.length > 0; hop += 1) {
    edge = await ask('measures/around', { ...scope, ids: edge, known: [...known], limit });
    for (const id of edge) known.add(id);
    checked([...known], limits);
  }
  return [...known];
}

function checked(ids: readonly string[], limits: Limits): readonly string[] {
  if (ids.length > limits.nodes) throw tooWide('nodes', limits.nodes);
  return ids;
}

async function arcsOf(file: string, a: Row, limits: Limits, context: Context): Promise<readonly Arc[]> {
  const { arcs } = await context.ask(file, { ...a, limit: limits.links + 1 });
  const rows = arcs as readonly (readonly [string, string, number, boolean])[];
  if (rows.length > limits.links) throw tooWide('links', limits.links);
  return rows.map(([source, target, statements, mutual]) => ({ source, target, statements, mutual }));
}
