import type { SmallNetwork } from './smallNetwork.js';

/** A tree, as pairs of neighbours, the smaller number first. */
export type Tree = readonly (readonly [number, number])[];

/** What stands for the best tree over a node and some of the ends: alone, one link on, or two trees joined. */
type Step = { readonly from: number } | { readonly part: number } | null;

/**
 * The smallest tree that joins all ends, by the method of Dreyfus and Wagner: exact, in time that grows threefold with each
 * end. Nodes that are not passable stand at the ends of links alone. Null where the ends cannot be joined.
 */
export function smallestTree(
  { ids, neighbours }: SmallNetwork,
  ends: readonly number[],
  passable: (node: number) => boolean,
): Tree | null {
  const count = ids.length;
  const [root, ...others] = ends as [number, ...number[]];
  const all = (1 << others.length) - 1;
  const sizes: Float64Array[] = [];
  const steps: Step[][] = [];
  for (let part = 1; part <= all; part += 1) {
    const size = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
    const step: Step[] = new Array(count).fill(null);
    sizes[part] = size;
    steps[part] = step;
    const only = others.findIndex((_end, place) => part === 1 << place);
    if (only !== -1) size[others[only] as number] = 0;
    // Each split once: the half that holds the lowest end.
    const low = part & -part;
    for (let half = (part - 1) & part; half > 0; half = (half - 1) & part) {
      if ((half & low) === 0) continue;
      const [one, other] = [sizes[half] as Float64Array, sizes[part ^ half] as Float64Array];
      for (let node = 0; node < count; node += 1) {
        const joined = (one[node] as number) + (other[node] as number);
        if (joined < (size[node] as number) && passable(node)) {
          size[node] = joined;
          step[node] = { part: half };
        }
      }
    }
    spread(size, step, neighbours, passable);
  }
  if (others.length === 0) return [];
  if (!Number.isFinite((sizes[all] as Float64Array)[root] as number)) return null;
  return linksOf(root, all);

  function linksOf(node: number, part: number): [number, number][] {
    const step = (steps[part] as Step[])[node] ?? null;
    if (step === null) return [];
    if ('part' in step) return [...linksOf(node, step.part), ...linksOf(node, part ^ step.part)];
    const pair: [number, number] = node < step.from ? [node, step.from] : [step.from, node];
    return [pair, ...linksOf(step.from, part)];
  }
}

/** Lets trees grow link by link, the smallest first; of two of one size the one from the smaller number stays. */
function spread(
  size: Float64Array,
  step: Step[],
  neighbours: readonly (readonly number[])[],
  passable: (node: number) => boolean,
): void {
  const bySize: number[][] = [];
  const put = (node: number) => {
    const place = size[node] as number;
    bySize[place] ??= [];
    bySize[place]?.push(node);
  };
  for (let node = 0; node < size.length; node += 1) if (Number.isFinite(size[node])) put(node);
  for (let least = 0; least < bySize.length; least += 1) {
    for (const node of (bySize[least] ?? []).sort((a, b) => a - b)) {
      if (size[node] !== least || (least > 0 && !passable(node))) continue;
      for (const next of neighbours[node] as readonly number[]) {
        if (least + 1 >= (size[next] as number)) continue;
        size[next] = least + 1;
        step[next] = { from: node };
        put(next);
      }
    }
  }
}
