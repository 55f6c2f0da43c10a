import type { Pace } from '../../pace.js';
import type { Network } from './network.js';

/** Room for walks from one node after the other, so that none is made anew. */
interface Room {
  readonly queue: Int32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly share: Float64Array;
}

const roomFor = (count: number): Room => ({
  queue: new Int32Array(count),
  distance: new Int32Array(count).fill(-1),
  ways: new Float64Array(count),
  share: new Float64Array(count),
});

/**
 * How many shortest ways run through each node, by Brandes: for each pair of other nodes the share of their shortest ways
 * on which the node lies. Pairs count once where links have no direction.
 */
export async function betweenness(network: Network, pace: Pace): Promise<Float64Array> {
  const { ids, offsets, targets, directed } = network;
  const through = new Float64Array(ids.length);
  const { queue, distance, ways, share } = roomFor(ids.length);
  for (let source = 0; source < ids.length; source += 1) {
    await pace();
    distance[source] = 0;
    ways[source] = 1;
    let reached = 1;
    queue[0] = source;
    for (let next = 0; next < reached; next += 1) {
      const from = queue[next] as number;
      for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at += 1) {
        const to = targets[at] as number;
        if (distance[to] === -1) {
          distance[to] = (distance[from] as number) + 1;
          queue[reached++] = to;
        }
        if (distance[to] === (distance[from] as number) + 1) ways[to] = (ways[to] as number) + (ways[from] as number);
      }
    }
    for (let last = reached - 1; last >= 0; last -= 1) {
      const from = queue[last] as number;
      let sum = 0;
      for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at += 1) {
        const to = targets[at] as number;
        if (distance[to] === (distance[from] as number) + 1)
          sum += ((ways[from] as number) / (ways[to] as number)) * (1 + (share[to] as number));
      }
      share[from] = sum;
      if (from !== source) through[from] = (through[from] as number) + sum;
    }
    for (let place = 0; place < reached; place += 1) {
      const node = queue[place] as number;
      distance[node] = -1;
      ways[node] = share[node] = 0;
    }
  }
  return directed ? through : through.map((value) => value / 2);
}

/** For each node how many others it reaches, and how many steps these lie away, added up. */
export async function reaches(network: Network, pace: Pace): Promise<{ reached: Float64Array; steps: Float64Array }> {
  const { ids, offsets, targets } = network;
  const [reached, steps] = [new Float64Array(ids.length), new Float64Array(ids.length)];
  const { queue, distance } = roomFor(ids.length);
  for (let source = 0; source < ids.length; source += 1) {
    await pace();
    distance[source] = 0;
    let found = 1;
    let sum = 0;
    queue[0] = source;
    for (let next = 0; next < found; next += 1) {
      const from = queue[next] as number;
      for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at += 1) {
        const to = targets[at] as number;
        if (distance[to] !== -1) continue;
        distance[to] = (distance[from] as number) + 1;
        sum += distance[to] as number;
        queue[found++] = to;
      }
    }
    for (let place = 0; place < found; place += 1) distance[queue[place] as number] = -1;
    reached[source] = found - 1;
    steps[source] = sum;
  }
  return { reached, steps };
}
