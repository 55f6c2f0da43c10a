import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import type { Fragment, OrderKey } from '../fragment.js';
import type { Library } from '../library.js';
import { rename } from '../rename.js';
import type { Scope, Slot } from './draft.js';

/** One way in which a connection can be walked: an order and a direction. */
export interface Walk {
  readonly order: string;
  readonly backward: boolean;
  readonly keys: readonly OrderKey[];
}

export type Variables = Readonly<Record<string, unknown>>;

/** Set beside the variables, under a name that none can have, where things are veiled from the viewer: more is then read. */
export const veiled = '$veiled';

/**
 * How a connection is paged. Where a variable can decide the order, the direction or the streams, `switches` is true:
 * the statement then exists once for each of the few ways that were asked for. Nothing else of a variable reaches it.
 */
export interface Window {
  readonly walk: Walk;
  readonly switches: boolean;
  readonly bounded: { readonly after: boolean; readonly before: boolean };
  /** Of each group of streams those that are read: the first that what was asked admits, and what it falls back on. */
  readonly streams: readonly (readonly Fragment[])[];
  /** Whether the document asks if rows lie beyond the page: then one row more than the page is read. */
  readonly peeks: boolean;
  /** Whether it asks if rows lie on the side from which the page was reached. */
  readonly looksBack: boolean;
}

/** Whether a document asks if rows lie after a page, and before it. */
export interface Sides {
  readonly next: boolean;
  readonly previous: boolean;
}

export function windowOf(
  library: Library,
  fragment: Fragment,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  { next, previous }: Sides,
): Window {
  const value = (name: string) => node.arguments?.find((candidate) => candidate.name.value === name)?.value;
  const written = (name: string) => value(name) !== undefined && value(name)?.kind !== 'NullValue';
  const args = getArgumentValues(field, node, variables);
  const order = typeof args.orderBy === 'string' ? args.orderBy : ([...fragment.orders.keys()][0] ?? '');
  const keys = fragment.orders.get(order);
  if (!keys) throw new Error(`cypher/${fragment.name}.cypher: expected an order "${order}" in its header.`);
  const backward = typeof args.last === 'number';
  return {
    walk: { order, backward, keys },
    switches:
      fragment.streams.length > 0 || value('orderBy')?.kind === 'Variable' || value('last')?.kind === 'Variable',
    streams: fragment.streams
      .map((group) =>
        chosen(
          group.map((name) => library.get(name)),
          { ...args, viewer: { veiled: variables[veiled] } },
        ),
      )
      .filter((group) => group.length > 0),
    bounded: { after: written('after'), before: written('before') },
    peeks: backward ? previous : next,
    looksBack: backward ? next : previous,
  };
}

const noSides: Sides = { next: false, previous: false };

/** What variables decided about a field, as a word for the key under which its statement is kept. */
export const switchOf = (library: Library, slot: Slot, variables: Variables): string => {
  if (!slot.window?.switches) return '';
  const { walk, streams } = windowOf(library, slot.fragment, slot.field, slot.node, variables, noSides);
  return `${walk.order}${walk.backward ? ' backward' : ''} ${streams.map((group) => group.map(({ name }) => name))}`;
};

/** The first stream whose argument was given, and where that one only holds on a condition, the one after it. */
function chosen(group: readonly Fragment[], args: Variables): readonly Fragment[] {
  const admitted = group.filter(({ when }) => when === '' || given(args, when));
  const end = admitted.findIndex(({ probe }) => probe === '');
  return admitted.slice(0, end + 1);
}

const given = (args: Variables, path: string): boolean =>
  path.split('.').reduce<unknown>((value, name) => (value as Variables | null | undefined)?.[name], args) != null;

/** ORDER BY of a walk; backwards every key turns round and the rows are turned back afterwards. */
export const orderBy = (walk: Walk, scope: Scope): string =>
  walk.keys
    .filter((key) => !isConstant(key))
    .map((key) => `${inScope(key, scope)}${key.descending !== walk.backward ? ' DESC' : ''}`)
    .join(', ');

/** The values that place a row in a walk. */
export const position = (walk: Walk, scope: Scope): string =>
  `[${walk.keys.map((key) => inScope(key, scope)).join(', ')}]`;

/**
 * Rows strictly after (or before) a position. Written `x >= a AND (x > a OR ...)`, with a lowest value for the first
 * page: the planner turns the leading comparison into an index range, and the text stays the same for every page.
 */
export function beyond(walk: Walk, scope: Scope, at: string, before: boolean): string {
  const compare = (index: number): string => {
    const key = walk.keys[index] as OrderKey;
    const sign = key.descending !== before ? '<' : '>';
    const here = `${inScope(key, scope)}`;
    const bound = `${at}[${index}]`;
    if (index === walk.keys.length - 1) return `${here} ${sign} ${bound}`;
    return `${here} ${sign}= ${bound} AND (${here} ${sign} ${bound} OR (${compare(index + 1)}))`;
  };
  return compare(0);
}

/** The position before every row (or after every row): what stands in for a cursor that was not given. */
export const edge = (walk: Walk, before: boolean): readonly (string | number)[] =>
  walk.keys.map((key) => {
    const lowest = key.descending === before;
    return key.type === 'text' ? (lowest ? '' : '\u{10ffff}') : lowest ? -Number.MAX_VALUE : Number.MAX_VALUE;
  });

const inScope = (key: OrderKey, scope: Scope): string => rename(key.expression, scope);

/** Variables that must stay in scope for ordering. */
export const orderVariables = (walk: Walk): string[] =>
  walk.keys.filter((key) => !isConstant(key)).map((key) => key.expression.split('.')[0] as string);

const isConstant = ({ expression }: OrderKey): boolean => expression === "''";
