import { type Pace, stepsAtOnce } from '../../pace.js';
import type { Network } from './network.js';

export interface Cuts {
  /** Nodes whose removal parts what hangs together: into how many parts, and how many nodes lie outside the largest. */
  readonly points: readonly { readonly node: number; readonly parts: number; readonly separated: number }[];
  /** Pairs whose one link holds two parts together, and the size of the smaller. */
  readonly bridges: readonly { readonly one: number; readonly other: number; readonly smaller: number }[];
}

/** Articulation points and bridges, by one walk in depth over each part (Hopcroft and Tarjan), without recursion. */
export async function cutsOf({ ids, offsets, targets }: Network, pace: Pace): Promise<Cuts> {
  const count = ids.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const size = new Int32Array(count).fill(1);
  const parent = new Int32Array(count).fill(-1);
  const at = Int32Array.from(offsets.subarray(0, count));
  /** Sizes of the parts that hang on a node alone. */
  const hanging = new Map<number, number[]>();
  const bridges: { one: number; other: number; below: number; root: number }[] = [];
  const roots = new Int32Array(count);
  let time = 0;
  let steps = 0;
  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue;
    order[root] = low[root] = time++;
    const stack = [root];
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      roots[node] = root;
      steps += 1;
      if (steps % stepsAtOnce === 0) await pace();
      if ((at[node] as number) < (offsets[node + 1] as number)) {
        const to = targets[at[node] as number] as number;
        at[node] = (at[node] as number) + 1;
        if (order[to] === -1) {
          parent[to] = node;
          order[to] = low[to] = time++;
          stack.push(to);
        } else if (to !== parent[node]) low[node] = Math.min(low[node] as number, order[to] as number);
        continue;
      }
      stack.pop();
      const above = parent[node] as number;
      if (above === -1) continue;
      low[above] = Math.min(low[above] as number, low[node] as number);
      size[above] = (size[above] as number) + (size[node] as number);
      const below = size[node] as number;
      if ((low[node] as number) >= (order[above] as number)) {
        const parts = hanging.get(above);
        if (parts) parts.push(below);
        else hanging.set(above, [below]);
      }
      if ((low[node] as number) > (order[above] as number)) {
        bridges.push({ one: Math.min(above, node), other: Math.max(above, node), below, root });
      }
    }
  }
  const points = [...hanging].flatMap(([node, sizes]) => {
    const whole = size[roots[node] as number] as number;
    const rest = whole - 1 - sizes.reduce((sum, one) => sum + one, 0);
    const parts = sizes.length + (rest > 0 ? 1 : 0);
    const largest = sizes.reduce((most, one) => Math.max(most, one), rest);
    return parts < 2 ? [] : [{ node, parts, separated: whole - 1 - largest }];
  });
  return {
    points,
    bridges: bridges.map(({ one, other, below, root }) => ({
      one,
      other,
      smaller: Math.min(below, (size[root] as number) - below),
    })),
  };
}
