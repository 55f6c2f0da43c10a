import type { FieldNode } from 'graphql';
import type { Fragment, OrderKey } from '../fragment.js';
import { rename } from '../rename.js';
import type { Scope } from './draft.js';

/** One way in which a connection can be walked: an order and a direction. */
export interface Walk {
  readonly order: string;
  readonly backward: boolean;
  readonly keys: readonly OrderKey[];
}

/** How a connection may be paged, as far as the document says; the variables pick one walk when it runs. */
export interface Window {
  readonly walks: readonly Walk[];
  readonly bounded: { readonly after: boolean; readonly before: boolean };
}

/** Walks that the document leaves open: all that its variables could ask for, and no more. */
export function windowOf(fragment: Fragment, node: FieldNode): Window {
  const argument = (name: string) => node.arguments?.find((candidate) => candidate.name.value === name)?.value;
  const given = (name: string) => argument(name) !== undefined && argument(name)?.kind !== 'NullValue';
  const orderBy = argument('orderBy');
  const all = [...fragment.orders.keys()];
  const orders =
    orderBy?.kind === 'Variable' ? all : orderBy?.kind === 'EnumValue' ? [orderBy.value] : all.slice(0, 1);
  const last = argument('last')?.kind;
  const directions = !given('last') ? [false] : last === 'Variable' ? [false, true] : [true];
  const walks = orders.flatMap((order) =>
    directions.map((backward) => ({ order, backward, keys: fragment.orders.get(order) ?? [] })),
  );
  if (walks.some((walk) => walk.keys.length === 0)) {
    throw new Error(`cypher/${fragment.name}.cypher: expected an order "${orders.join('" and "')}" in its header.`);
  }
  return { walks, bounded: { after: given('after'), before: given('before') } };
}

/** ORDER BY of a walk; backwards every key turns round and the rows are turned back afterwards. */
export const orderBy = (walk: Walk, scope: Scope): string =>
  walk.keys.map((key) => `${inScope(key, scope)}${key.descending !== walk.backward ? ' DESC' : ''}`).join(', ');

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
export const orderVariables = (window: Window): string[] =>
  window.walks.flatMap((walk) => walk.keys.map((key) => key.expression.split('.')[0] as string));
