import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
} from 'graphql';
import { backingOf, metaOf } from '../fieldMeta.js';
import type { Fragment } from '../fragment.js';
import { askedOf, connection } from './connection.js';
import { type Draft, type Scope, type Shape, type Slot, type When, withNamed } from './draft.js';
import { project } from './project.js';
import { orderBy, windowOf } from './window.js';

/**
 * A field that names a fragment, as one Cypher expression; null where the statement is full and the field is left to a
 * batch.
 */
export function relation(
  draft: Draft,
  owner: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  parent: string | null,
  level: number,
  when: When = null,
): { readonly slot: string; readonly text: string; readonly shape: Shape } | null {
  const file = metaOf(field).file;
  if (file === undefined) throw new Error(`${owner.name}.${field.name} names no file in @cypher.`);
  if (!draft.hasRoom(level)) return null;
  const fragment = draft.library.get(file);
  const node = nodes[0] as FieldNode;
  const type = getNamedType(field.type);
  const sets = nodes.map((one) => one.selectionSet);
  const asked = backingOf(type, draft.schema) === 'connection' ? askedOf(draft, type as GraphQLObjectType, sets) : null;
  const window = asked && windowOf(draft.library, fragment, field, node, draft.variables, asked);
  const slot: Slot = {
    key: `f${draft.slots.length}`,
    coordinate: `${owner.name}.${field.name}`,
    fragment,
    field,
    node,
    window,
    when: [...draft.around, when],
  };
  draft.slots.push(slot);
  draft.names.push(fragment.name);
  draft.around.push(when);
  if (asked && window) {
    const piece = connection(draft, slot, window, type as GraphQLObjectType, asked, parent, level);
    draft.around.pop();
    return { slot: slot.key, text: piece.text, shape: piece.shape };
  }
  const { body, scope } = draft.place(fragment, parent, slot.key);
  const piece = project(draft, type, sets, scope, level);
  draft.around.pop();
  const kept = fragment.returns.map((name) => scope.get(name) ?? name);
  const ordered = `${orderOf(fragment, scope)}${withNamed(kept, piece.before)}`;
  const collected = `COLLECT {\n${body}\n${ordered}RETURN ${piece.text}\n}`;
  // `Returns: value` may itself be a list; only a list of rows is gathered here.
  const many = isListType(getNullableType(field.type)) && !fragment.returns.includes('value');
  return {
    slot: slot.key,
    text: many ? collected : `head(${collected})`,
    shape: (raw, run) =>
      raw === null || raw === undefined
        ? null
        : many
          ? (raw as unknown[]).map((one) => piece.shape(one, run))
          : piece.shape(raw, run),
  };
}

/** Lists that are not paged, and fields that take the first of several rows, follow their fragment's default order. */
function orderOf(fragment: Fragment, scope: Scope): string {
  const [order, keys] = [...fragment.orders][0] ?? [];
  if (order === undefined || keys === undefined) return '';
  const kept = new Set([...fragment.returns, ...keys.map((key) => key.expression.split('.')[0] as string)]);
  const names = [...kept].map((name) => scope.get(name) ?? name);
  return `WITH ${names.join(', ')} ORDER BY ${orderBy({ order, keys, backward: false }, scope)}\n`;
}
