import type { Context } from '../context.js';
import { unlessLate } from '../errors.js';
import type { GqlQueryExpandInTimeArgs, GqlQueryPathsInTimeArgs } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { paceOf } from '../pace.js';
import { type Arrival, goInTime, type Meet, type Meeting, sooner } from './goInTime.js';
import { momentOf } from './moment.js';
import { prepareExpandInTime, preparePathsInTime } from './prepareInTime.js';
import { leftForDrawing } from './search.js';
import { inOrder } from './smallNetwork.js';

/** So many nodes' events are brought out of the database at most. */
const mostNodes = 20_000;

/** What the fragment `analysis/pathsInTime` draws. */
export async function findPathsInTime(context: Context, args: GqlQueryPathsInTimeArgs): Promise<Row> {
  const { from, to, limit, maxSteps, maxGap, ...filters } = preparePathsInTime(args);
  const { visible, passable } = await endsOf(context, [...new Set([...from, ...to])]);
  const meet = meetingsOf(context, filters, visible);
  const going = { maxSteps, maxGap, passable, pace: paceOf(() => context.graph.stillWanted(leftForDrawing)) };
  const goals = new Set(to.filter((id) => visible.includes(id)));
  const found: Arrival[] = [];
  let isWhole = true;
  for (const start of from.filter((id) => visible.includes(id))) {
    const gone = await goInTime(meet, start, going);
    isWhole &&= gone.isWhole;
    found.push(...bestOfEach(gone.arrivals.filter(({ node }) => goals.has(node) && node !== start)));
  }
  found.sort((a, b) => sooner(a, b) || inOrder(startOf(a), startOf(b)));
  const kept = found.slice(0, limit).map(stepsOf);
  const drawn = drawnOf(kept.flat(), []);
  const paths = kept.map((steps) => ({
    steps: steps.map(told),
    nodeIds: [
      steps[0]?.before?.node ?? '',
      ...steps.flatMap(({ event, node }) => (event === null ? [node] : [event, node])),
    ],
  }));
  return { ...drawn, over: filters.over, paths, cut: cutOf('paths', kept.length, found.length, limit, isWhole) };
}

/** What the fragment `analysis/expandInTime` draws. */
export async function findReachedInTime(context: Context, args: GqlQueryExpandInTimeArgs): Promise<Row> {
  const { from, limit, maxSteps, maxGap, ...filters } = prepareExpandInTime(args);
  const { visible, passable } = await endsOf(context, from);
  const meet = meetingsOf(context, filters, visible);
  const going = { maxSteps, maxGap, passable, pace: paceOf(() => context.graph.stillWanted(leftForDrawing)) };
  const starts = new Set(visible);
  const best = new Map<string, Arrival>();
  let isWhole = true;
  for (const start of visible) {
    const gone = await goInTime(meet, start, going);
    isWhole &&= gone.isWhole;
    for (const arrival of gone.arrivals) {
      const known = best.get(arrival.node);
      if (!starts.has(arrival.node) && (!known || sooner(arrival, known) < 0)) best.set(arrival.node, arrival);
    }
  }
  const found = [...best.values()].sort(sooner);
  const kept = found.slice(0, limit);
  return {
    ...drawnOf(kept, visible),
    over: filters.over,
    reached: kept.map((arrival) => ({ nodeId: arrival.node, steps: arrival.steps, by: told(arrival) })),
    cut: cutOf('nodes', kept.length, found.length, limit, isWhole),
  };
}

/** Of some nodes those that the viewer may see; and whether a way may pass through a node: it may, unless it is an end that is closed. */
async function endsOf(context: Context, ids: readonly string[]) {
  const open = { throughEvents: true, throughOperations: true, throughOrganisations: false, throughCommon: false };
  const { ends } = await context.search(
    'analysis/ends',
    { ids, ...open, avoidNodes: null, avoidKinds: null },
    leftForDrawing,
  );
  const found = ends as [string, number, boolean][];
  const closed = new Set(found.filter(([, , passable]) => !passable).map(([id]) => id));
  return { visible: found.map(([id]) => id), passable: (node: string) => !closed.has(node) };
}

/** Meetings as a search asks for them, those of a node once. */
function meetingsOf(context: Context, filters: Row, ends: readonly string[]): Meet {
  const known = new Map<string, Meeting[]>();
  return async (nodes) => {
    const missing = nodes.filter((node) => !known.has(node)).sort(inOrder);
    if (known.size + missing.length > mostNodes) return null;
    if (missing.length > 0) {
      const found = await unlessLate(() =>
        context.search('analysis/contacts', { ...filters, nodes: missing, ends }, leftForDrawing),
      );
      if (found === null) return null;
      for (const node of missing) known.set(node, []);
      for (const [node, event, texts, until, others] of found.events as [
        string,
        string,
        string[],
        string | null,
        string[],
      ][])
        known.get(node)?.push({ event, moments: texts.map((text) => momentOf(text, until)), others });
      for (const [node, others] of found.lasting as [string, string[]][])
        known.get(node)?.push({ event: null, moments: null, others });
    }
    return known;
  };
}

/** Of the ways to one goal, those that arrive before every one of fewer steps. */
function bestOfEach(arrivals: readonly Arrival[]): Arrival[] {
  const earliest = new Map<string, number>();
  return [...arrivals].sort(sooner).filter(({ node, at }) => {
    if (at >= (earliest.get(node) ?? Number.POSITIVE_INFINITY)) return false;
    earliest.set(node, at);
    return true;
  });
}

function stepsOf(arrival: Arrival): Arrival[] {
  return arrival.before === null ? [] : [...stepsOf(arrival.before), arrival];
}

const startOf = (arrival: Arrival): string => (arrival.before === null ? arrival.node : startOf(arrival.before));

const told = ({ before, node, event, text }: Arrival) => ({
  fromId: before?.node,
  toId: node,
  eventId: event,
  at: text,
});

/** The nodes of some steps, and the pairs between which links are drawn. */
function drawnOf(arrivals: readonly Arrival[], starts: readonly string[]) {
  const pairs = new Map<string, readonly [string, string]>();
  const ids = new Set(starts);
  for (const { before, event, node } of arrivals) {
    const here = before?.node ?? '';
    for (const id of [here, event, node]) if (id !== null) ids.add(id);
    for (const pair of event === null ? [[here, node] as const] : [[here, event] as const, [node, event] as const])
      pairs.set([...pair].sort(inOrder).join(' '), pair);
  }
  return { ids: [...ids], pairs: [...pairs.values()] };
}

function cutOf(what: string, shown: number, found: number, limit: number, isWhole: boolean): Row | null {
  if (!isWhole)
    return {
      ...{ what, limit, shown, total: null },
      howToGoOn:
        'The time or the room for searching was used up: ask for fewer steps, a shorter period, or fewer kinds of events.',
    };
  if (shown === found) return null;
  return { ...{ what, limit, shown, total: found }, howToGoOn: 'Ask with a higher limit, or for a shorter period.' };
}
