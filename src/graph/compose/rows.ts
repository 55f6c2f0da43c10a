import type { Fragment } from '../fragment.js';
import type { Draft, Scope, Slot } from './draft.js';
import { beyond, orderBy, orderVariables, position, type Walk, type Window } from './window.js';

/** The rows of a list in Cypher: a page of them, how many there are, and whether any lie where the page does not reach. */
export interface Rows {
  /** Names of what each row leaves in scope. */
  readonly scope: Scope;
  readonly kept: readonly string[];
  /** Leaves `kept` in scope, ordered and cut to the page. */
  readonly page: string;
  /** What places a row in the list: the content of its cursor. */
  readonly position: string;
  readonly total: string;
  readonly outside: string;
}

/** The fragment itself, or the streams that it names. */
export function rowsOf(draft: Draft, slot: Slot, window: Window, parent: string | null): Rows {
  const limit = `LIMIT toInteger($a.${slot.key}.limit)`;
  if (slot.fragment.streams.length === 0) {
    const one = streamOf(draft, slot, window, window.walk, slot.fragment, parent);
    const page = `${one.within}\nWITH ${one.kept.join(', ')} ORDER BY ${orderBy(window.walk, one.scope)} ${limit}`;
    return { ...one, page, position: position(window.walk, one.scope), total: one.total, outside: one.outside };
  }
  return merged(draft, slot, window, limit);
}

interface Stream {
  readonly scope: Scope;
  readonly kept: readonly string[];
  /** The rows between the cursors that were given. */
  readonly within: string;
  readonly total: string;
  readonly outside: string;
}

function streamOf(
  draft: Draft,
  slot: Slot,
  window: Window,
  walk: Walk,
  fragment: Fragment,
  parent: string | null,
): Stream {
  const { body, scope } = draft.place(fragment, parent, slot.key);
  const kept = [...new Set([...fragment.returns, ...orderVariables(walk)])].map((name) => scope.get(name) ?? name);
  const at = (side: 'after' | 'before', turned: boolean) => beyond(walk, scope, `$a.${slot.key}.${side}`, turned);
  // Where the rows come straight from a MATCH, the place to go on from joins its WHERE: the index then starts there.
  const narrowed = (condition: string) =>
    fragment.endsInMatch ? andWhere(body, condition) : `${body}\nWITH ${kept.join(', ')} WHERE ${condition}`;
  const start = walk.backward ? 'before' : 'after';
  const sides = (['after', 'before'] as const).filter(
    (side) => window.bounded[side] || (fragment.endsInMatch && parent === null && side === start),
  );
  const bounds = sides.map((side) => at(side, side === 'before'));
  return {
    scope,
    kept,
    within: bounds.length === 0 ? body : narrowed(bounds.join(' AND ')),
    total: `COUNT {\n${body}\nRETURN ${kept[0]}\n}`,
    // Whether a row lies at or outside the cursor that was given, on the side that the page does not reach. Without a
    // cursor none does, and none is looked for.
    outside: window.bounded[start]
      ? `CASE WHEN $a.${slot.key}.given THEN EXISTS {\n${narrowed(`NOT (${at(start, walk.backward)})`)}\nRETURN ${kept[0]}\n} ELSE false END`
      : 'false',
  };
}

/**
 * Streams that share no row, each read in its own order up to the length of the page, then merged.
 */
function merged(draft: Draft, slot: Slot, window: Window, limit: string): Rows {
  const { fragment } = slot;
  const { walk } = window;
  const suffix = draft.fresh('');
  const names = fragment.returns.map((name) => `${name}${suffix}`);
  const keys = walk.keys.map((_key, index) => `key${index}_${suffix}`);
  const candidate = `candidate${suffix}`;
  const every = (
    say: (stream: Stream, own: Walk) => string,
    wrap: (text: string) => string = (text) => text,
    groups = window.streams,
  ) =>
    groups.map((group) =>
      wrap(
        group.reduceRight((otherwise, stream) => {
          const own = { ...walk, keys: stream.orders.get(walk.order) ?? [] };
          const text = say(streamOf(draft, slot, window, own, stream, null), own);
          return stream.probe === ''
            ? text
            : `CASE WHEN ${draft.pointed(stream.probe, slot.key)} THEN ${text} ELSE ${otherwise} END`;
        }, ''),
      ),
    );
  const lists = every((stream, own) => {
    const own1 = own.keys.map(
      (key, index) => `${keys[index]}: ${position({ ...own, keys: [key] }, stream.scope).slice(1, -1)}`,
    );
    const returned = names.map((name, index) => `${name}: ${stream.kept[index]}`);
    return `COLLECT {\n${stream.within}\nWITH ${stream.kept.join(', ')} ORDER BY ${orderBy(own, stream.scope)} ${limit}\nRETURN {${[...returned, ...own1].join(', ')}}\n}`;
  });
  const ordered = walk.keys
    .map((key, index) => `${keys[index]}${key.descending !== walk.backward ? ' DESC' : ''}`)
    .join(', ');
  const kept = [...names, ...keys];
  return {
    scope: new Map(fragment.returns.map((name, index) => [name, names[index] as string])),
    kept,
    // Each list has a name of its own first: Neo4j takes an expression around a subquery that aggregates for an aggregation.
    page: `WITH ${lists.map((list, index) => `${list} AS stream${index}_${suffix}`).join(', ')}
UNWIND ${lists.map((_list, index) => `stream${index}_${suffix}`).join(' + ')} AS ${candidate}\nWITH ${kept.map((name) => `${candidate}.${name} AS ${name}`).join(', ')}\nORDER BY ${ordered} ${limit}`,
    position: `[${keys.join(', ')}]`,
    total: every(
      (stream) => stream.total,
      undefined,
      window.streams.map((group) => group.filter(({ leavesCounting }) => !leavesCounting)),
    ).join(' + '),
    outside: every(
      (stream) => stream.outside,
      (text) => `(${text})`,
    ).join(' OR '),
  };
}

/** One more condition in the WHERE of the MATCH that ends a body. */
function andWhere(body: string, condition: string): string {
  const at = body.lastIndexOf('\nWHERE ');
  if (at < body.lastIndexOf('\nMATCH ')) return `${body}\nWHERE ${condition}`;
  return `${body.slice(0, at)}\nWHERE (${body.slice(at + '\nWHERE '.length)}\n) AND ${condition}`;
}
