import type { Context } from '../../context.js';
import { internal, tooWide } from '../../errors.js';
import type { GqlNetworkScope } from '../../generated/graphql.js';
import { type Pace, paceOf } from '../../pace.js';
import { type Arc, linkCountOf, type Network, networkOf } from '../network/network.js';
import type { Networks } from './networks.js';
import { readNetwork } from './readNetwork.js';
import { type Scope, scopeOf } from './scope.js';
import type { AskNetworks, WholeNetwork } from './wholeNetworks.js';

/** One question about a network. */
export interface Measure<T> {
  readonly scope: GqlNetworkScope;
  readonly directed: boolean;
  /** Whatever else changes the answer. */
  readonly key: readonly unknown[];
  /** How much of the room an answer takes. */
  size(answer: T): number;
  here(network: Network, tools: Tools): Promise<T>;
  /** The same of a network that is too great for this process; absent where only smaller ones are answered. */
  readonly onServer?: (network: WholeNetwork, tools: Tools) => Promise<T>;
}

export interface Tools {
  readonly networks: Networks;
  readonly pace: Pace;
  readonly ask: AskNetworks;
}

interface State {
  readonly operations: readonly string[];
  readonly version: string;
}

/**
 * The answer to a question about a network: the one that is kept where anybody with the same restricted operations, who sees who
 * everybody is, has asked the same since links last changed, or the viewer themself; else a new one. The state is read first: what is read afterwards may be newer,
 * and is then kept under a state that never comes again.
 */
export async function measured<T>(measure: Measure<T>, context: Context): Promise<T> {
  const scope = scopeOf(measure.scope);
  const { networks } = context;
  if (networks === null) throw internal();
  const state = (await context.ask('measures/state', {})) as unknown as State;
  // Where protected people stand under pseudonyms, their ids are the viewer's own, too.
  const own = context.texts === null ? null : context.viewer?.id;
  const place = JSON.stringify([state.version, state.operations, own, scope, measure.directed]);
  const key = `${place} ${JSON.stringify(measure.key)}`;
  const known = networks.kept.get<T>(key);
  if (known !== undefined) return known;
  const ask: AskNetworks = (file, a) => context.ask(file, a);
  const tools = { networks, ask, pace: paceOf(() => context.graph.stillWanted()) };
  const answer = await computed(measure, scope, state, place, tools, context);
  networks.kept.set(key, answer, measure.size(answer));
  return answer;
}

async function computed<T>(
  measure: Measure<T>,
  scope: Scope,
  state: State,
  place: string,
  tools: Tools,
  context: Context,
): Promise<T> {
  const { kept, limits, whole } = tools.networks;
  const keep = (network: Network) => {
    kept.set(place, network, network.ids.length + network.targets.length);
    return measure.here(network, tools);
  };
  const known = kept.get<Network>(place);
  if (known !== undefined) return measure.here(known, tools);
  const isPlain = scope.of === 'everything' && scope.types === null && scope.common && !measure.directed;
  if (!isPlain) return keep(await readNetwork(scope, measure.directed, limits.inProcess, context));
  const labels = scope.events ? ['Entity', 'Event'] : ['Entity'];
  const from = { version: state.version, viewer: state.operations.join(), labels };
  const found = await whole.use(from, tools.ask, async (network) => {
    if (network.links <= limits.inProcess.links && network.nodes <= limits.inProcess.nodes)
      return { network: networkOf(await arcsOf(network, tools.ask), false) };
    if (!measure.onServer) throw tooWide('nodes', limits.inProcess.nodes);
    return { answer: await measure.onServer(network, tools) };
  });
  return 'answer' in found ? (found.answer as T) : keep(found.network);
}

async function arcsOf(network: WholeNetwork, ask: AskNetworks): Promise<readonly Arc[]> {
  if (network.links === 0) return [];
  const { arcs } = await ask('networks/pairs', { graph: network.graph });
  return (arcs as readonly (readonly [string, string, number, boolean])[]).map(
    ([source, target, statements, mutual]) => ({ source, target, statements, mutual }),
  );
}

/** What every answer says of the network that it is about. */
export const sizeOf = (network: Network) => ({ nodeCount: network.ids.length, linkCount: linkCountOf(network) });
