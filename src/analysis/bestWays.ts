import { stepsAtOnce } from '../pace.js';
import { addCosts, type Cost, compareCosts } from './cost.js';
import { Heap } from './heap.js';
import type { SmallNetwork } from './smallNetwork.js';

export interface WaysAsked {
  /** Numbers of the nodes to start from and to end at; a way has at least one link. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Most links of a way. */
  readonly longest: number;
  /** What it costs to go from one node to the next, and to pass through a node. */
  readonly link: (one: number, other: number) => Cost;
  readonly pass: (node: number) => Cost;
  /** Whether a way may pass through a node; a way may begin and end anywhere. */
  readonly passable: (node: number) => boolean;
  /** Whether this pair of ends counts. */
  readonly pair?: (from: number, to: number) => boolean;
  /** Most steps of the search. */
  readonly steps: number;
  /** `restOfWay`, where it is known already. */
  readonly rest?: RestOfWay;
}

/** From each node: the least that a way to a goal costs from there, the same for whoever passes through, the fewest links of one. */
export type RestOfWay = readonly (
  | { readonly cost: Cost; readonly through: Cost; readonly links: number }
  | undefined
)[];

export interface Way {
  readonly nodes: readonly number[];
  readonly cost: Cost;
}

/** A way that has begun waits for its turn: more than these would fill the memory of the process. */
const mostWaiting = 500_000;

/**
 * Ways without loops in order of their cost, then of their numbers from the first node on: as many as somebody takes.
 * Goes best first, guided by what the rest of a way costs at least, so that little is looked at that is not asked for. Gives
 * null now and then, so that whoever takes them can stop.
 * @returns by `return`, whether the search ended because no way was left, not because its steps or its room were used up
 */
export function* bestWays(network: SmallNetwork, asked: WaysAsked): Generator<Way | null, boolean> {
  const { from, to, longest, link, pass, passable, pair = () => true, rest = restOfWay(network, asked) } = asked;
  const goals = new Set(to);
  const queue = new Heap<Way & { readonly least: Cost }>(
    (a, b) => compareCosts(a.least, b.least) || compareNumbers(a.nodes, b.nodes),
  );
  for (const start of new Set(from)) {
    const least = rest[start];
    if (least) queue.push({ nodes: [start], cost: least.cost.map(() => 0), least: least.cost });
  }
  for (let step = 0; queue.size > 0; step += 1) {
    if (step >= asked.steps || queue.size > mostWaiting) return false;
    if (step % stepsAtOnce === stepsAtOnce - 1) yield null;
    const way = queue.pop() as Way;
    const last = way.nodes.at(-1) as number;
    const start = way.nodes[0] as number;
    const isEnd = way.nodes.length > 1 && goals.has(last);
    if (isEnd && pair(start, last)) yield { nodes: way.nodes, cost: way.cost };
    if (way.nodes.length > longest || (way.nodes.length > 1 && !passable(last))) continue;
    // What lies behind a goal is of interest only where there are several.
    if (isEnd && goals.size === 1) continue;
    const here = way.nodes.length > 1 ? addCosts(way.cost, pass(last)) : way.cost;
    for (const next of network.neighbours[last] as readonly number[]) {
      const after = rest[next];
      if (!after || way.nodes.includes(next) || way.nodes.length + after.links > longest) continue;
      const cost = addCosts(here, link(last, next));
      queue.push({ nodes: [...way.nodes, next], cost, least: addCosts(cost, after.through) });
    }
  }
  return true;
}

/** What guides a search, for all searches to the same goals, as far as ways of so many links reach. */
export function restOfWay(
  network: SmallNetwork,
  { to, longest, link, pass, passable }: Pick<WaysAsked, 'to' | 'longest' | 'link' | 'pass' | 'passable'>,
): RestOfWay {
  const fewest = fewestLinks(network, to, passable);
  const goals = new Set(to);
  // Of full length from the start: arrays with holes are slow.
  const costs: (Cost | undefined)[] = new Array(network.ids.length).fill(undefined);
  const zero = network.ids.length > 0 ? pass(0).map(() => 0) : [];
  const queue = new Heap<readonly [Cost, number]>((a, b) => compareCosts(a[0], b[0]) || a[1] - b[1]);
  for (const goal of goals) queue.push([zero, goal]);
  while (queue.size > 0) {
    const [cost, node] = queue.pop() as readonly [Cost, number];
    if (costs[node] !== undefined) continue;
    costs[node] = cost;
    const isGoal = goals.has(node);
    if (!isGoal && !passable(node)) continue;
    const behind = isGoal ? cost : addCosts(cost, pass(node));
    for (const before of network.neighbours[node] as readonly number[])
      if (costs[before] === undefined && (fewest[before] as number) <= longest)
        queue.push([addCosts(behind, link(before, node)), before]);
  }
  return costs.map((cost, node) => {
    if (cost === undefined) return undefined;
    return { cost, through: goals.has(node) ? cost : addCosts(cost, pass(node)), links: fewest[node] as number };
  });
}

/**
 * How many links each node is away from the nearest of some; `unreached` where no way leads. Once one is found of which
 * `isEnough` holds, nothing further away is looked at.
 */
export function fewestLinks(
  { neighbours }: SmallNetwork,
  from: readonly number[],
  passable: (node: number) => boolean,
  isEnough: (node: number) => boolean = () => false,
): Int32Array {
  const links = new Int32Array(neighbours.length).fill(unreached);
  let layer = [...new Set(from)];
  for (const node of layer) links[node] = 0;
  for (let depth = 1; layer.length > 0; depth += 1) {
    const next: number[] = [];
    let enough = false;
    for (const node of layer) {
      if (depth > 1 && !passable(node)) continue;
      for (const other of neighbours[node] as readonly number[]) {
        if (links[other] !== unreached) continue;
        links[other] = depth;
        next.push(other);
        enough ||= isEnough(other);
      }
    }
    if (enough) break;
    layer = next;
  }
  return links;
}

export const unreached = -1;

/** How many ways of the smallest length there are between two nodes. */
export function shortestCount(
  network: SmallNetwork,
  start: number,
  goal: number,
  passable: (node: number) => boolean,
): number {
  const links = fewestLinks(network, [goal], passable, (node) => node === start);
  let counts = new Map([[start, 1]]);
  for (let left = links[start] as number; left > 0; left -= 1) {
    const next = new Map<number, number>();
    for (const [node, count] of counts) {
      for (const other of network.neighbours[node] as readonly number[]) {
        const isNearer = links[other] === left - 1 && (other === goal || passable(other));
        if (isNearer) next.set(other, (next.get(other) ?? 0) + count);
      }
    }
    counts = next;
  }
  return counts.get(goal) ?? 0;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let place = 0; place < shared; place += 1) {
    const difference = (a[place] as number) - (b[place] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
