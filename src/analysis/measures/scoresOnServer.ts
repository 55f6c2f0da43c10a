import type { Tools } from './measured.js';
import { type Convention, inOrder, longest, rounded, type Scores } from './scores.js';
import type { WholeNetwork } from './wholeNetworks.js';

/** Rounds of PageRank: as many as settle it to nine digits, and fewer, but no less than ranks need, the greater it is. */
const roundsOf = (links: number): number => Math.min(200, Math.max(20, Math.floor(1e8 / links)));

/** The same measures of what the server holds in memory, after the same conventions. */
export async function scoresOnServer(
  { graph, nodes, links }: WholeNetwork,
  { measure, weighted, normalised }: Convention,
  { ask, networks }: Tools,
): Promise<Scores> {
  const weight = weighted ? 'statements' : null;
  const samples = Math.min(nodes, Math.max(16, Math.floor(networks.limits.sampledSteps / (2 * links))));
  const { converged } = await scored();
  const { rows, total } = await ask('networks/topScores', { graph, limit: longest });
  await ask('networks/dropScores', { graph, property: 'score' });
  const scale = scaleOf(Number(total));
  const top = (rows as readonly (readonly [string, number])[]).map(
    ([id, score]) => [id, rounded(score * scale)] as const,
  );
  const sampled = measure === 'BETWEENNESS' && samples < nodes ? samples : null;
  return { nodeCount: nodes, linkCount: links, top: inOrder(top), sampled, converged: converged === true };

  function scored() {
    if (measure === 'DEGREE') return ask('networks/scoreDegree', { graph, weight });
    if (measure === 'PAGERANK') return ask('networks/scorePageRank', { graph, weight, rounds: roundsOf(links) });
    if (measure === 'BETWEENNESS') return ask('networks/scoreBetweenness', { graph, samples });
    return ask('networks/scoreKCore', { graph });
  }

  function scaleOf(sum: number): number {
    if (measure === 'PAGERANK') return (normalised ? 1 : nodes) / sum;
    if (measure === 'BETWEENNESS') {
      const pairs = ((nodes - 1) * (nodes - 2)) / 2;
      return (nodes / samples) * (normalised ? (pairs === 0 ? 0 : 1 / pairs) : 1);
    }
    return measure === 'DEGREE' && normalised ? 1 / (nodes - 1) : 1;
  }
}
