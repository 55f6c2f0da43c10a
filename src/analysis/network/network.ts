/** One link of a scope, between two nodes named by their places: how many statements say so, in which direction. */
export interface Arc {
  readonly source: string;
  readonly target: string;
  readonly statements: number;
  /** Whether it reads the same both ways. */
  readonly mutual: boolean;
}

/**
 * A network as the measures walk it. Nodes stand in the order of their ids, so that the same network gives the same
 * answer whatever it was read from; neighbours of node n are `targets[offsets[n]..offsets[n + 1]]`, in order too.
 * Each pair of nodes is linked once in each direction that it is linked at all; a link of a node to itself counts for
 * nothing, and a node without any other link is not in it.
 */
export interface Network {
  readonly ids: readonly string[];
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** How many statements stand behind each of these. */
  readonly weights: Float64Array;
  readonly directed: boolean;
}

export function networkOf(arcs: readonly Arc[], directed: boolean): Network {
  const ids = [...new Set(arcs.filter(joinsTwo).flatMap(({ source, target }) => [source, target]))].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const rows = ids.map(() => new Map<number, number>());
  const add = (from: number, to: number, statements: number) =>
    rows[from]?.set(to, (rows[from]?.get(to) ?? 0) + statements);
  for (const { source, target, statements, mutual } of arcs.filter(joinsTwo)) {
    const [from, to] = [places.get(source) as number, places.get(target) as number];
    add(from, to, statements);
    if (mutual || !directed) add(to, from, statements);
  }
  return { ids, directed, ...packed(rows) };
}

/** The same network without some of its nodes, and without those that have no link left. */
export function without(network: Network, removed: ReadonlySet<string>): Network {
  const { ids, offsets, targets, weights, directed } = network;
  const stays = ids.map((id) => !removed.has(id));
  const linked = new Uint8Array(ids.length);
  each(network, (from, to) => {
    if (stays[from] && stays[to]) linked[from] = linked[to] = 1;
  });
  const places = new Int32Array(ids.length).fill(-1);
  const kept = ids.filter((_id, place) => linked[place] === 1);
  let next = 0;
  for (let place = 0; place < ids.length; place += 1) if (linked[place] === 1) places[place] = next++;
  const rows = kept.map(() => new Map<number, number>());
  for (let from = 0; from < ids.length; from += 1) {
    if (places[from] === -1) continue;
    for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at += 1) {
      const to = places[targets[at] as number] as number;
      if (to !== -1) rows[places[from] as number]?.set(to, weights[at] as number);
    }
  }
  return { ids: kept, directed, ...packed(rows) };
}

/** How many pairs of nodes are linked; for a directed network, how many in either direction. */
export const linkCountOf = ({ targets, directed }: Network): number => (directed ? targets.length : targets.length / 2);

/** The same network with every link turned round. */
export function reversed(network: Network): Network {
  if (!network.directed) return network;
  const rows = network.ids.map(() => new Map<number, number>());
  each(network, (from, to, at) => rows[to]?.set(from, network.weights[at] as number));
  return { ids: network.ids, directed: true, ...packed(rows) };
}

export function each({ ids, offsets, targets }: Network, visit: (from: number, to: number, at: number) => void): void {
  for (let from = 0; from < ids.length; from += 1) {
    for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at += 1)
      visit(from, targets[at] as number, at);
  }
}

const joinsTwo = ({ source, target }: Arc): boolean => source !== target;

function packed(rows: readonly ReadonlyMap<number, number>[]): Pick<Network, 'offsets' | 'targets' | 'weights'> {
  const offsets = new Int32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) offsets[place + 1] = (offsets[place] as number) + row.size;
  const total = offsets[rows.length] as number;
  const [targets, weights] = [new Int32Array(total), new Float64Array(total)];
  for (const [place, row] of rows.entries()) {
    const sorted = [...row].sort(([a], [b]) => a - b);
    for (const [index, [to, weight]] of sorted.entries()) {
      const at = (offsets[place] as number) + index;
      targets[at] = to;
      weights[at] = weight;
    }
  }
  return { offsets, targets, weights };
}
