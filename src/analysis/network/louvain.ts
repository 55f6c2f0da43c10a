import type { Pace } from '../../pace.js';
import type { Network } from './network.js';

/** A network of groups: weights between them, and within each of them. */
interface Level {
  readonly links: readonly ReadonlyMap<number, number>[];
  /** Weight within, counted from both ends. */
  readonly within: readonly number[];
}

export interface Communities {
  /** For each node its community, numbered in the order of the least ids. */
  readonly of: Int32Array;
  readonly modularity: number;
}

/**
 * Communities by Louvain's method: every node moves to the community of a neighbour with which modularity grows most, in
 * the order of ids and with ties to the lower number, until none moves; then communities become nodes, and again. No
 * chance is in it, so the same network always has the same communities.
 */
export async function communitiesOf(network: Network, weighted: boolean, pace: Pace): Promise<Communities> {
  let level = firstLevel(network, weighted);
  const of = Int32Array.from(network.ids.keys());
  const first = level;
  while (true) {
    const groups = await moved(level, pace);
    const numbers = numbered(groups);
    for (let node = 0; node < of.length; node += 1) of[node] = numbers[of[node] as number] as number;
    const count = new Set(numbers).size;
    if (count === level.links.length) break;
    level = merged(level, numbers, count);
  }
  const ordered = Int32Array.from(numbered(of));
  return { of: ordered, modularity: modularityOf(first, ordered) };
}

function firstLevel({ ids, offsets, targets, weights }: Network, weighted: boolean): Level {
  const links = ids.map((_id, node) => {
    const row = new Map<number, number>();
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at += 1)
      row.set(targets[at] as number, weighted ? (weights[at] as number) : 1);
    return row;
  });
  return { links, within: ids.map(() => 0) };
}

async function moved({ links, within }: Level, pace: Pace): Promise<Int32Array> {
  const degree = links.map((row, node) => [...row.values()].reduce((sum, one) => sum + one, within[node] as number));
  const whole = degree.reduce((sum, one) => sum + one, 0);
  const group = Int32Array.from(links.keys());
  const total = Float64Array.from(degree);
  for (let someMoved = true; someMoved; ) {
    someMoved = false;
    for (const [node, row] of links.entries()) {
      if (node % 64 === 0) await pace();
      const own = group[node] as number;
      const weight = degree[node] as number;
      const towards = new Map<number, number>([[own, 0]]);
      for (const [to, one] of row) towards.set(group[to] as number, (towards.get(group[to] as number) ?? 0) + one);
      total[own] = (total[own] as number) - weight;
      const gain = (to: number) => (towards.get(to) ?? 0) - ((total[to] as number) * weight) / whole;
      let [best, most] = [own, gain(own)];
      for (const to of [...towards.keys()].sort((a, b) => a - b)) {
        // Not by a rounding error: a node that gains nothing stays.
        if (gain(to) > most + 1e-12 * whole) [best, most] = [to, gain(to)];
      }
      total[best] = (total[best] as number) + weight;
      group[node] = best;
      if (best !== own) someMoved = true;
    }
  }
  return group;
}

function merged({ links, within }: Level, numbers: readonly number[], count: number): Level {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  const inside = Array.from({ length: count }, () => 0);
  for (const [node, row] of links.entries()) {
    const group = numbers[node] as number;
    inside[group] = (inside[group] as number) + (within[node] as number);
    for (const [to, one] of row) {
      const other = numbers[to] as number;
      if (other === group) inside[group] = (inside[group] as number) + one;
      else rows[group]?.set(other, (rows[group]?.get(other) ?? 0) + one);
    }
  }
  return { links: rows, within: inside };
}

/** Numbers groups anew, in the order in which they first appear. */
function numbered(groups: ArrayLike<number>): number[] {
  const numbers = new Map<number, number>();
  return Array.from(groups, (group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

function modularityOf({ links }: Level, of: Int32Array): number {
  const inside: number[] = [];
  const total: number[] = [];
  let whole = 0;
  for (const [node, row] of links.entries()) {
    const group = of[node] as number;
    for (const [to, one] of row) {
      whole += one;
      total[group] = (total[group] ?? 0) + one;
      if (of[to] === group) inside[group] = (inside[group] ?? 0) + one;
    }
  }
  return total.reduce((sum, one, group) => sum + (inside[group] ?? 0) / whole - (one / whole) ** 2, 0);
}
