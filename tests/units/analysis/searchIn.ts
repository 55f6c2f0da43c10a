import graphology from 'graphology';
import type { Search } from '../../../src/analysis/search.js';
import { type Budget, type Fetch, Surroundings } from '../../../src/analysis/surroundings.js';

export const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const numbersOf = new Map(names.map((one, index) => [one, 100 - index]));
export const plenty: Budget = { nodes: 1000, links: 1000 };

export function graphOf(edges: readonly (readonly [string, string])[]) {
  const graph = new graphology.UndirectedGraph();
  for (const one of names) graph.addNode(one);
  for (const [one, other] of edges) if (one !== other) graph.mergeEdge(one, other);
  return graph;
}

/** Nodes of more neighbours are spared, where it is not said which ones are. */
const busyFrom = 3;

/** A search in a graph in memory, whose database fails from some question on. No way runs through a `closed` end. `busy` ones are spared. */
export function searchIn(
  graph: ReturnType<typeof graphOf>,
  ends: readonly string[],
  budget = plenty,
  fails = Infinity,
  closed: readonly string[] = [],
  busy: readonly string[] | null = null,
): Search {
  let asked = 0;
  const nameOf = new Map([...numbersOf].map(([one, number]) => [number, one]));
  const fetch: Fetch = async (nodes, { sparing, among }) => {
    asked += 1;
    if (asked > fails) throw new Error('late');
    const neighbours = (node: number) => graph.neighbors(nameOf.get(node)).map((one) => numbersOf.get(one) as number);
    const isSpared = (node: number) =>
      sparing && (busy === null ? neighbours(node).length > busyFrom : busy.includes(nameOf.get(node) ?? ''));
    return new Map(
      nodes.map((node) => [
        node,
        isSpared(node) ? null : neighbours(node).filter((other) => !among || among.includes(other)),
      ]),
    );
  };
  const read = async (_file: string, { nodes }: Readonly<Record<string, unknown>>) => ({
    found: (nodes as number[]).map((node) => [node, nameOf.get(node), false, graph.degree(nameOf.get(node))]),
  });
  return {
    ends: ends.map((id) => ({ id, number: numbersOf.get(id) as number, passable: !closed.includes(id) })),
    surroundings: new Surroundings(fetch, budget, () => true),
    passable: (node) => !closed.includes(nameOf.get(node) ?? ''),
    read,
    pace: () => undefined,
  };
}
