import { isAnalysisUnavailable } from '../../errors.js';
import type { GqlKeyMeasure } from '../../generated/graphql.js';
import { coreNumbers } from '../network/cores.js';
import { linkCountOf, type Network, reversed } from '../network/network.js';
import { eigenvector, pageRank, type Settled } from '../network/powers.js';
import { betweenness, reaches } from '../network/shortestWays.js';
import type { Tools } from './measured.js';

/** What is kept of one ranking: more than this is not asked for. */
export const longest = 1000;

/** The convention that a measure follows. */
export interface Convention {
  readonly measure: GqlKeyMeasure;
  /** Whether a link counts as often as statements stand behind it. */
  readonly weighted: boolean;
  readonly normalised: boolean;
}

export interface Scores {
  readonly nodeCount: number;
  readonly linkCount: number;
  /** The greatest scores with their nodes, in order. */
  readonly top: readonly (readonly [string, number])[];
  /** From how many nodes shortest ways were counted, where not from all. */
  readonly sampled: number | null;
  /** False where a measure that settles in rounds had not settled after the last. */
  readonly converged: boolean;
}

export async function scoresHere(network: Network, convention: Convention, tools: Tools): Promise<Scores> {
  const { scores, converged } = await valuesOf(network, convention, tools);
  const all = network.ids.map((id, node) => [id, rounded(scores[node] as number)] as const);
  return {
    ...{ nodeCount: network.ids.length, linkCount: linkCountOf(network), sampled: null, converged },
    top: inOrder(all).slice(0, longest),
  };
}

/** Twelve digits: what differs beyond them differs by the order of additions alone, and must not decide a rank. */
export const rounded = (score: number): number => Number(score.toPrecision(12));

export const inOrder = (all: readonly (readonly [string, number])[]): (readonly [string, number])[] =>
  [...all].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));

async function valuesOf(network: Network, convention: Convention, tools: Tools): Promise<Settled> {
  const { measure, weighted, normalised } = convention;
  const count = network.ids.length;
  const done = (scores: Float64Array): Settled => ({ scores, converged: true });
  const divided = (scores: Float64Array, by: number) =>
    done(normalised ? scores.map((score) => (by === 0 ? 0 : score / by)) : scores);
  switch (measure) {
    case 'DEGREE':
      return divided(degrees(network, weighted), count - 1);
    case 'BETWEENNESS': {
      const pairs = ((count - 1) * (count - 2)) / (network.directed ? 1 : 2);
      return divided(await betweennessOf(network, tools), pairs);
    }
    case 'CLOSENESS':
      return done(await closeness(network, normalised, tools));
    case 'EIGENVECTOR': {
      const settled = await eigenvector(network, weighted, tools.pace);
      const greatest = settled.scores.reduce((most, score) => Math.max(most, score), 0);
      return normalised ? settled : { ...settled, scores: settled.scores.map((score) => score / greatest) };
    }
    case 'PAGERANK': {
      const settled = await pageRank(network, weighted, tools.pace);
      return normalised ? settled : { ...settled, scores: settled.scores.map((score) => score * count) };
    }
    case 'K_CORE':
      return done(coreNumbers(network));
  }
}

/** Links in both directions, added up. */
function degrees({ ids, offsets, targets, weights, directed }: Network, weighted: boolean): Float64Array {
  const degree = new Float64Array(ids.length);
  for (let node = 0; node < ids.length; node += 1) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at += 1) {
      const weight = weighted ? (weights[at] as number) : 1;
      degree[node] = (degree[node] as number) + weight;
      const to = targets[at] as number;
      if (directed) degree[to] = (degree[to] as number) + weight;
    }
  }
  return degree;
}

/** How near a node is to those that reach it: one by the mean of their steps; times the share of all that do. */
async function closeness(network: Network, normalised: boolean, tools: Tools): Promise<Float64Array> {
  const count = network.ids.length;
  const counted = normalised ? await pushed(network, 'networks/everyCloseness', tools) : null;
  if (counted) return counted;
  const { reached, steps } = await reaches(reversed(network), tools.pace);
  return reached.map((others, node) =>
    others === 0 ? 0 : (others / (steps[node] as number)) * (normalised ? others / (count - 1) : 1),
  );
}

export const betweennessOf = async (network: Network, tools: Tools): Promise<Float64Array> =>
  (await pushed(network, 'networks/everyBetweenness', tools)) ?? betweenness(network, tools.pace);

/** What takes long is counted by the database server in all its threads; null where it is not, or lacks the library. */
async function pushed(
  network: Network,
  file: 'networks/everyBetweenness' | 'networks/everyCloseness',
  tools: Tools,
): Promise<Float64Array | null> {
  const { ids, offsets, targets, directed } = network;
  if (directed || ids.length * targets.length <= tools.networks.limits.steps) return null;
  const pairs: [number, number][] = [];
  for (let node = 0; node < ids.length; node += 1) {
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at += 1) {
      const to = targets[at] as number;
      if (node < to) pairs.push([node, to]);
    }
  }
  const counted = tools.networks.whole.aside(tools.ask, async (graph) => {
    await tools.ask('networks/push', { graph, pairs });
    const { scores } = await tools.ask(file, { graph });
    const values = new Float64Array(ids.length);
    for (const [node, score] of scores as readonly (readonly [number, number])[]) values[node] = score;
    return values;
  });
  return counted.catch((error: unknown) => {
    if (isAnalysisUnavailable(error)) return null;
    throw error;
  });
}
