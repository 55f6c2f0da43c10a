import { type GraphQLObjectType, getNamedType, type SelectionSetNode } from 'graphql';
import type { Fragment } from '../fragment.js';
import { metaOf } from '../fieldMeta.js';
import { collect, type Selected } from '../selection.js';
import type { Draft, Piece, Run, Scope, Shape, Slot } from './draft.js';
import { project, projectVariable } from './project.js';
import { beyond, orderBy, orderVariables, position, type Walk, windowOf } from './window.js';

/**
 * One connection: a page (keyset, order and one row more than asked), and only where the document asks for it the
 * total and whether rows lie beyond the given cursor.
 */
export function connection(
  draft: Draft,
  slot: Slot,
  fragment: Fragment,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  parent: string | null,
  level: number,
): Piece {
  const window = slot.window ?? windowOf(fragment, slot.node);
  const { body, scope } = draft.place(fragment, parent, slot.key);
  const fields = collect(draft.schema, draft.fragments, type, sets);
  const page = fields.find((field) => field.nodes[0]?.name.value === 'pageInfo');
  const items = fields.filter((field) => ['edges', 'nodes'].includes(field.nodes[0]?.name.value ?? ''));
  const parts = items.map((field) => itemPart(draft, field, type, scope, level));
  const kept = [...new Set([...fragment.returns, ...orderVariables(window)])].map((name) => scope.get(name) ?? name);
  const params = `$a.${slot.key}`;

  const walked = (walk: Walk): string => {
    const bounds = (['after', 'before'] as const)
      .filter((side) => window.bounded[side])
      .map((side) => beyond(walk, scope, `${params}.${side}`, side === 'before'));
    const item = [...parts.map((part, index) => `i${index}: ${part.text}`), `k: ${position(walk, scope)}`];
    return [
      `COLLECT {\n${body}`,
      `WITH ${kept.join(', ')}${bounds.length > 0 ? ` WHERE ${bounds.join(' AND ')}` : ''}`,
      `WITH ${kept.join(', ')} ORDER BY ${orderBy(walk, scope)} LIMIT toInteger(${params}.limit)`,
      `RETURN {${item.join(', ')}}\n}`,
    ].join('\n');
  };
  // Whether a row lies at or outside the cursor that was given, on the side that the page does not reach.
  const outside = (walk: Walk): string => {
    const side = walk.backward ? 'before' : 'after';
    if (!window.bounded[side]) return 'false';
    const inside = beyond(walk, scope, `${params}.${side}`, walk.backward);
    return `EXISTS {\n${body}\nWITH ${kept.join(', ')} WHERE NOT (${inside})\nRETURN ${kept[0]}\n}`;
  };

  const map = [
    `items: ${perWalk(window.walks, params, parts.length > 0 || page ? walked : () => '[]')}`,
    ...(page ? [`outside: ${perWalk(window.walks, params, outside)}`] : []),
    ...(fields.some((field) => field.nodes[0]?.name.value === 'totalCount')
      ? [`total: COUNT {\n${body}\nRETURN ${kept[0]}\n}`]
      : []),
  ];
  const shape: Shape = (raw, run) => shapePage(raw as RawPage, run, slot.key, fragment.name, items, parts);
  return { text: `{${map.join(', ')}}`, shape };
}

const perWalk = (walks: readonly Walk[], params: string, text: (walk: Walk) => string): string =>
  walks.length === 1
    ? text(walks[0] as Walk)
    : `CASE ${params}.walk ${walks.map((walk, index) => `WHEN ${index} THEN ${text(walk)}`).join(' ')} END`;

/** `edges` or `nodes`, under whatever alias: what each row contributes to it. */
function itemPart(draft: Draft, field: Selected, type: GraphQLObjectType, scope: Scope, level: number): Piece {
  const name = field.nodes[0]?.name.value as string;
  const itemType = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
  const sets = field.nodes.map((node) => node.selectionSet);
  if (name === 'nodes') return project(draft, itemType, sets, scope, level);
  const parts: [string, Piece][] = collect(draft.schema, draft.fragments, itemType, sets).flatMap((inner) => {
    const definition = itemType.getFields()[inner.nodes[0]?.name.value ?? ''];
    if (!definition || definition.name === 'cursor') return [];
    const innerSets = inner.nodes.map((node) => node.selectionSet);
    const variable = metaOf(definition).variable;
    const piece =
      variable === undefined
        ? project(draft, getNamedType(definition.type), innerSets, scope, level)
        : projectVariable(draft, definition, innerSets, scope.get(variable) ?? variable, scope, level);
    return [[inner.key, piece]];
  });
  return {
    text: `{${parts.map(([, part], index) => `e${index}: ${part.text}`).join(', ')}}`,
    shape: (raw, run) => {
      const edge: Record<string, unknown> = { __typename: itemType.name };
      for (const [index, [key, part]] of parts.entries()) {
        edge[`$${key}`] = part.shape((raw as Record<string, unknown>)[`e${index}`], run);
      }
      return edge;
    },
  };
}

interface RawPage {
  items: Record<string, unknown>[];
  outside?: boolean;
  total?: number;
}

function shapePage(
  raw: RawPage,
  run: Run,
  slot: string,
  list: string,
  items: readonly Selected[],
  parts: readonly Piece[],
) {
  const asked = run.parameters[slot] as { limit: number; backward: boolean; order: string };
  const more = raw.items.length >= asked.limit;
  const rows = more ? raw.items.slice(0, asked.limit - 1) : raw.items;
  if (asked.backward) rows.reverse();
  const cursor = (row: Record<string, unknown> | undefined) =>
    row ? run.seal(`${list} ${asked.order}`, row['k'] as unknown[]) : null;
  const page: Record<string, unknown> = {
    totalCount: raw.total,
    pageInfo: {
      hasNextPage: asked.backward ? (raw.outside ?? false) : more,
      hasPreviousPage: asked.backward ? more : (raw.outside ?? false),
      startCursor: () => cursor(rows[0]),
      endCursor: () => cursor(rows.at(-1)),
    },
  };
  for (const [index, field] of items.entries()) {
    page[`$${field.key}`] = rows.map((row) => {
      const value = parts[index]?.shape(row[`i${index}`], run);
      if (field.nodes[0]?.name.value === 'edges') (value as Record<string, unknown>)['cursor'] = () => cursor(row);
      return value;
    });
  }
  return page;
}
