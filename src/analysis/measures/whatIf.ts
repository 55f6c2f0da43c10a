import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { GqlQueryWhatIfArgs } from '../../generated/graphql.js';
import { components } from '../network/components.js';
import { linkCountOf, type Network, without } from '../network/network.js';
import { measured, type Tools } from './measured.js';
import { within } from './scope.js';
import { betweennessOf, rounded } from './scores.js';
import { truncationOf, truncationOfAll } from './truncationOf.js';

const longest = 200;

/** How a network hangs together. */
interface Shape {
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly components: number;
  readonly largestComponent: number;
  /** The share of all pairs of nodes of which one can reach the other. */
  readonly reach: number;
}

interface Broker {
  readonly nodeId: string;
  readonly before: number;
  readonly after: number;
}

interface Found {
  readonly removedIds: readonly string[];
  readonly before: Shape;
  readonly after: Shape;
  readonly aloneCount: number;
  readonly aloneIds: readonly string[];
  readonly brokerCount: number;
  readonly newBrokers: readonly Broker[];
}

export async function whatIf({ scope, remove, limit }: GqlQueryWhatIfArgs, context: Context) {
  const removed = [...new Set(remove)].sort();
  if (removed.length > 100) throw badInput('remove', 'at most 100 ids', `${removed.length} ids`);
  const most = within('limit', limit ?? 20, 1, longest);
  const found = await measured<Found>(
    {
      ...{ scope, directed: false, key: ['whatIf', removed] },
      size: ({ newBrokers, aloneIds }) => 10 + 3 * newBrokers.length + aloneIds.length,
      here: (network, tools) => shownBy(network, new Set(removed), tools),
    },
    context,
  );
  const newBrokers = found.newBrokers.slice(0, most);
  const aloneIds = found.aloneIds.slice(0, most);
  for (const id of [...found.removedIds, ...aloneIds]) context.saw(id);
  for (const { nodeId } of newBrokers) context.saw(nodeId);
  return {
    ...found,
    ...{ newBrokers, aloneIds },
    truncation: truncationOfAll([
      truncationOf('newBrokers', most, newBrokers.length, found.brokerCount),
      truncationOf('aloneIds', most, aloneIds.length, found.aloneCount),
    ]),
  };
}

async function shownBy(network: Network, removed: ReadonlySet<string>, tools: Tools): Promise<Found> {
  const rest = without(network, removed);
  const left = new Set(rest.ids);
  const alone = network.ids.filter((id) => !removed.has(id) && !left.has(id));
  const before = await betweennessOf(network, tools);
  const after = await betweennessOf(rest, tools);
  const earlier = new Map(network.ids.map((id, node) => [id, rounded(before[node] as number)]));
  const brokers = rest.ids
    .map((nodeId, node) => ({ nodeId, before: earlier.get(nodeId) ?? 0, after: rounded(after[node] as number) }))
    .filter((one) => one.after > one.before)
    .sort((a, b) => b.after - b.before - (a.after - a.before) || (a.nodeId < b.nodeId ? -1 : 1));
  return {
    removedIds: network.ids.filter((id) => removed.has(id)),
    before: shapeOf(network, 0),
    after: shapeOf(rest, alone.length),
    aloneCount: alone.length,
    aloneIds: alone.slice(0, longest),
    brokerCount: brokers.length,
    newBrokers: brokers.slice(0, longest),
  };
}

/** `alone`: nodes that have lost their last link are parts of their own. */
function shapeOf(network: Network, alone: number): Shape {
  const { sizes } = components(network);
  const count = network.ids.length + alone;
  const together = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  return {
    nodeCount: count,
    linkCount: linkCountOf(network),
    components: sizes.length + alone,
    largestComponent: sizes.reduce((most, size) => Math.max(most, size), Math.min(alone, 1)),
    reach: count < 2 ? 0 : rounded(together / (count * (count - 1))),
  };
}
