import type { SmallNetwork } from './smallNetwork.js';

/** A part of a network that hangs together without what may not be passed, and the ends that lie in it or beside it. */
export interface Piece {
  readonly nodes: ReadonlySet<number>;
  readonly ends: readonly number[];
}

export function piecesBeside(
  { neighbours }: SmallNetwork,
  ends: readonly number[],
  passable: (node: number) => boolean,
): readonly Piece[] {
  const isEnd = new Set(ends);
  const seen = new Set<number>();
  const pieces: Piece[] = [];
  for (const start of ends.flatMap((end) => [end, ...(neighbours[end] as readonly number[])])) {
    if (!passable(start) || seen.has(start)) continue;
    const nodes = [start];
    const beside = new Set<number>();
    seen.add(start);
    for (const node of nodes) {
      if (isEnd.has(node)) beside.add(node);
      for (const other of neighbours[node] as readonly number[]) {
        if (!passable(other)) {
          if (isEnd.has(other)) beside.add(other);
        } else if (!seen.has(other)) {
          seen.add(other);
          nodes.push(other);
        }
      }
    }
    pieces.push({ nodes: new Set(nodes), ends: [...beside].sort((a, b) => a - b) });
  }
  return pieces;
}

/** Ends that no tree joins, in groups each of which one does; the greatest first, whoever is left alone last. */
export function groupsOf(
  network: SmallNetwork,
  ends: readonly number[],
  passable: (node: number) => boolean,
): readonly (readonly number[])[] {
  const left = new Set(ends);
  const linked = ends.flatMap((end) =>
    (network.neighbours[end] as readonly number[])
      .filter((other) => other > end && left.has(other))
      .map((other) => [end, other]),
  );
  const possible = [...piecesBeside(network, ends, passable).map((piece) => piece.ends), ...linked];
  const groups: (readonly number[])[] = [];
  for (;;) {
    const rest = possible.map((group) => group.filter((end) => left.has(end)));
    const most = rest.reduce((best, group) => (group.length > best.length ? group : best), []);
    if (most.length < 2) return [...groups, ...[...left].map((end) => [end])];
    groups.push(most);
    for (const end of most) left.delete(end);
  }
}
