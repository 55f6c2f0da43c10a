import { GRAPHQL_MAX_INT } from 'graphql';
import { unlessLate } from '../errors.js';
import type { Pace } from '../pace.js';
import { bestWays, type RestOfWay, restOfWay, shortestCount, type Way } from './bestWays.js';
import { type Cost, compareCosts } from './cost.js';
import { inOrder } from './smallNetwork.js';
import type { Field, FoundWay, FoundWays, WaysWanted } from './ways.js';
import { linkCost, passCost, type Waypoint } from './weights.js';

/** Most steps of one search among what was fetched. */
const steps = 200_000;

/** The ways asked for among all of at most so many links, best first. */
export async function chooseWays(
  field: Field,
  wanted: WaysWanted,
  longest: number,
  pace: Pace,
): Promise<Omit<FoundWays, 'reach' | 'stopped'>> {
  const { network, waypoints } = field;
  const { weighBy, mode, limit } = wanted;
  const numbers = new Map(network.ids.map((id, number) => [id, number]));
  const asked = pairsOf(wanted.from, wanted.to);
  const pairs = asked.flatMap(([one, other]) => {
    const [start, goal] = [numbers.get(one), numbers.get(other)];
    return start === undefined || goal === undefined ? [] : [[start, goal] as const];
  });
  const passes = waypoints.map((waypoint) => passCost(weighBy, waypoint));
  const passables = network.ids.map(field.passable);
  const rules = {
    ...{ longest, steps },
    link: linkCosts(field, wanted),
    pass: (node: number) => passes[node] as Cost,
    passable: (node: number) => passables[node] as boolean,
  };
  if (mode === 'K_SHORTEST' || mode === 'ALL_WITHIN') {
    const allowed = new Set(pairs.map((pair) => pair.join(' ')));
    const from = [...new Set(pairs.map(([start]) => start))];
    const to = [...new Set(pairs.map(([, goal]) => goal))];
    const pair = (start: number, goal: number) => allowed.has(`${start} ${goal}`);
    const { ways, more, exhausted } = await first(limit, bestWays(network, { ...rules, from, to, pair }), pace);
    return { ways: ways.map(told), more, total: null, exhausted };
  }
  const guides = new Map<number, RestOfWay>();
  const guide = (goal: number): RestOfWay => {
    const known = guides.get(goal) ?? restOfWay(network, { ...rules, to: [goal] });
    guides.set(goal, known);
    return known;
  };
  const leasts: { start: number; goal: number; least: Cost }[] = [];
  for (const [start, goal] of pairs) {
    if (!guides.has(goal) && (await isLate(pace))) return { ways: [], more: false, total: null, exhausted: true };
    const least = guide(goal)[start];
    if (least && least.links <= longest) leasts.push({ start, goal, least: least.cost });
  }
  leasts.sort((a, b) => compareCosts(a.least, b.least) || a.start - b.start || a.goal - b.goal);
  let all: Way[] = [];
  let isCut = false;
  let exhausted = false;
  for (const { start, goal, least } of leasts) {
    // Whatever follows is worse than enough of what was found.
    const worst = all[limit];
    if (worst && compareCosts(least, worst.cost) > 0) {
      isCut = true;
      break;
    }
    if (await isLate(pace)) {
      exhausted = true;
      break;
    }
    const found = bestWays(network, { ...rules, from: [start], to: [goal], rest: guide(goal) });
    const ofPair =
      mode === 'SHORTEST'
        ? await first(1, found, pace)
        : await first(limit + 1, found, pace, ({ cost }, [best]) => cost[0] === best?.cost[0]);
    // Those behind the first one that is not shown are worse than it.
    all = [...all, ...ofPair.ways].sort(better).slice(0, limit + 1);
    exhausted ||= ofPair.exhausted;
    // The time is over for the pairs that follow, too.
    if (ofPair.isLate) break;
  }
  const [only] = mode === 'ALL_SHORTEST' && weighBy.length === 0 && asked.length === 1 ? pairs : [];
  const total = only ? shortestCount(network, ...only, rules.passable) : null;
  return {
    ways: all.slice(0, limit).map(told),
    more: isCut || all.length > limit,
    total: total !== null && total <= GRAPHQL_MAX_INT ? total : null,
    exhausted,
  };

  function told({ nodes, cost }: Way): FoundWay {
    const inner = nodes.slice(1, -1).map((node) => waypoints[node] as Waypoint);
    return {
      ids: nodes.map((node) => network.ids[node] as string),
      commonStops: inner.filter(({ common }) => common).length,
      degrees: inner.map(({ degree }) => degree),
      weight: weighBy.length === 0 ? null : (cost[0] as number) / 1000,
    };
  }
}

/** Pairs of ends, each once: where both ends stand in both sets, from the smaller id to the greater. */
export function pairsOf(from: readonly string[], to: readonly string[]): (readonly [string, string])[] {
  const [starts, goals] = [new Set(from), new Set(to)];
  return from.flatMap((one) =>
    to
      .filter((other) => one !== other && !(goals.has(one) && starts.has(other) && one > other))
      .map((other) => [one, other] as const),
  );
}

export const pairKey = (one: string, other: string): string => [one, other].sort(inOrder).join(' ');

/** What it costs to go from one to the next, worked out once for each pair. */
function linkCosts({ network, statements }: Field, { weighBy, asAt }: WaysWanted) {
  const alike = linkCost(weighBy, [], asAt);
  if (statements.size === 0) return () => alike;
  const known = new Map<number, Cost>();
  return (one: number, other: number): Cost => {
    const place = Math.min(one, other) * network.ids.length + Math.max(one, other);
    const cost =
      known.get(place) ??
      linkCost(weighBy, statements.get(pairKey(network.ids[one] ?? '', network.ids[other] ?? '')) ?? [], asAt);
    known.set(place, cost);
    return cost;
  };
}

/** Lets others have their turn; whether the time is over. */
async function isLate(pace: Pace): Promise<boolean> {
  return (await unlessLate(async () => [await pace()])) === null;
}

/**
 * The first few of many, as long as they belong to those before them; whether there are more, and whether that is not known
 * because the search used up its steps, its room or its time.
 */
async function first(
  count: number,
  found: Generator<Way | null, boolean>,
  pace: Pace,
  belongs: (way: Way, before: readonly Way[]) => boolean = () => true,
) {
  const ways: Way[] = [];
  const told = (more: boolean, exhausted = false, isLate = false) => ({ ways, more, exhausted, isLate });
  for (;;) {
    const next = found.next();
    if (next.done) return told(false, !next.value);
    if (next.value === null) {
      if (await isLate(pace)) return told(false, true, true);
    } else if (ways.length === count || (ways.length > 0 && !belongs(next.value, ways))) {
      return told(true);
    } else ways.push(next.value);
  }
}

const better = (a: Way, b: Way): number => {
  const byCost = compareCosts(a.cost, b.cost) || a.nodes.length - b.nodes.length;
  for (let place = 0; byCost === 0 && place < a.nodes.length; place += 1) {
    const difference = (a.nodes[place] as number) - (b.nodes[place] as number);
    if (difference !== 0) return difference;
  }
  return byCost;
};
