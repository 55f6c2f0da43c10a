import { each, type Network } from './network.js';

/** The parts that hang together, whatever the direction of links: for each node its part, numbered by least id. */
export function components(network: Network): { readonly of: Int32Array; readonly sizes: readonly number[] } {
  const parent = Int32Array.from(network.ids.keys());
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  each(network, (from, to) => {
    const [one, other] = [root(from), root(to)];
    // The lesser leads, so that a part is known by its least id.
    if (one !== other) parent[Math.max(one, other)] = Math.min(one, other);
  });
  const numbers = new Map<number, number>();
  const sizes: number[] = [];
  const of = new Int32Array(network.ids.length);
  for (let node = 0; node < of.length; node += 1) {
    const lead = root(node);
    const number = numbers.get(lead) ?? numbers.size;
    numbers.set(lead, number);
    of[node] = number;
    sizes[number] = (sizes[number] ?? 0) + 1;
  }
  return { of, sizes };
}
