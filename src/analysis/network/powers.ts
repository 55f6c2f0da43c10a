import type { Pace } from '../../pace.js';
import { each, type Network } from './network.js';

/** Rounds after which nothing changes any more in practice: what has not settled by then is said. */
const mostRounds = 10_000;
const settled = 1e-13;
/** What is less is what rounds have left of nothing: parts whose own eigenvalue is less have no share in the leading one. */
const nothing = 1e-12;

export interface Settled {
  readonly scores: Float64Array;
  /** False where the values still changed after the last round. */
  readonly converged: boolean;
}

/** The chance to be at a node for somebody who follows links 85 times of 100, and else begins anew anywhere. */
export async function pageRank(network: Network, weighted: boolean, pace: Pace): Promise<Settled> {
  const { ids, weights } = network;
  const count = ids.length;
  const out = new Float64Array(count);
  const weightAt = (at: number) => (weighted ? (weights[at] as number) : 1);
  each(network, (from, _to, at) => {
    out[from] = (out[from] as number) + weightAt(at);
  });
  return rounds(new Float64Array(count).fill(1 / count), pace, (now) => {
    // Whoever is where no link goes on begins anew.
    let lost = 0;
    for (let node = 0; node < count; node += 1) if (out[node] === 0) lost += now[node] as number;
    const next = new Float64Array(count).fill((0.15 + 0.85 * lost) / count);
    each(network, (from, to, at) => {
      next[to] = (next[to] as number) + (0.85 * (now[from] as number) * weightAt(at)) / (out[from] as number);
    });
    return next;
  });
}

/**
 * Each node's score is in proportion to the sum of its neighbours': the leading eigenvector, of length 1. The identity is
 * added before each round, so that a network of two sides, people and phones, settles as well.
 */
export async function eigenvector(network: Network, weighted: boolean, pace: Pace): Promise<Settled> {
  const { ids, weights } = network;
  const start = new Float64Array(ids.length).fill(1 / Math.sqrt(ids.length));
  const { scores, converged } = await rounds(start, pace, (now) => {
    const next = Float64Array.from(now);
    each(network, (from, to, at) => {
      next[to] = (next[to] as number) + (now[from] as number) * (weighted ? (weights[at] as number) : 1);
    });
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    return next.map((value) => value / length);
  });
  return { scores: scores.map((score) => (score < nothing ? 0 : score)), converged };
}

async function rounds(start: Float64Array, pace: Pace, round: (now: Float64Array) => Float64Array): Promise<Settled> {
  let now = start;
  for (let done = 0; done < mostRounds; done += 1) {
    await pace();
    const next = round(now);
    const change = next.reduce((sum, value, node) => sum + Math.abs(value - (now[node] as number)), 0);
    now = next;
    if (change < settled) return { scores: now, converged: true };
  }
  return { scores: now, converged: false };
}
