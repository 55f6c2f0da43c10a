import type { Network } from './network.js';

/**
 * The greatest k for which a node lies in a part where everybody has k neighbours within the part: nodes are taken off in
 * order of the neighbours they have left.
 */
export function coreNumbers({ ids, offsets, targets }: Network): Float64Array {
  const left = new Int32Array(ids.length);
  let most = 0;
  for (let node = 0; node < ids.length; node += 1) {
    left[node] = (offsets[node + 1] as number) - (offsets[node] as number);
    most = Math.max(most, left[node] as number);
  }
  const byLeft: number[][] = Array.from({ length: most + 1 }, () => []);
  for (let node = 0; node < ids.length; node += 1) byLeft[left[node] as number]?.push(node);
  const core = new Float64Array(ids.length).fill(-1);
  for (let k = 0; k <= most; k += 1) {
    const due = byLeft[k] as number[];
    for (let next = due.pop(); next !== undefined; next = due.pop()) {
      if (core[next] !== -1) continue;
      core[next] = k;
      for (let at = offsets[next] as number; at < (offsets[next + 1] as number); at += 1) {
        const to = targets[at] as number;
        if (core[to] !== -1 || (left[to] as number) <= k) continue;
        left[to] = (left[to] as number) - 1;
        byLeft[left[to] as number]?.push(to);
      }
    }
  }
  return core;
}
