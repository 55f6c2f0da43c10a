import { type GraphQLObjectType, getNamedType, type SelectionSetNode } from 'graphql';
import { placeOf } from '../brought.js';
import { metaOf } from '../fieldMeta.js';
import { collect, type Selected } from '../selection.js';
import { columns } from './columns.js';
import { type Draft, type Piece, type Run, type Scope, type Shape, type Slot, withNamed } from './draft.js';
import { project, projectVariable, sideBySide } from './project.js';
import { rowsOf } from './rows.js';
import type { Window } from './window.js';

type Sets = readonly (SelectionSetNode | undefined)[];

/** What a document wants of a connection. What it does not want is neither read nor sent. */
export interface Asked {
  /** `edges` and `nodes`, under whatever alias. */
  readonly items: readonly Selected[];
  /** Whether rows lie after the page, and before it. */
  readonly next: boolean;
  readonly previous: boolean;
  readonly cursors: boolean;
  readonly total: boolean;
}

export function askedOf(draft: Draft, type: GraphQLObjectType, sets: Sets): Asked {
  const fields = collect(draft.schema, draft.fragments, type, sets);
  const below = (name: string) =>
    fields
      .filter((field) => nameOf(field) === name)
      .flatMap((field) => {
        const inner = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
        const innerSets = field.nodes.map((node) => node.selectionSet);
        return collect(draft.schema, draft.fragments, inner, innerSets).map(nameOf);
      });
  const page = below('pageInfo');
  return {
    items: fields.filter((field) => ['edges', 'nodes'].includes(nameOf(field))),
    next: page.includes('hasNextPage'),
    previous: page.includes('hasPreviousPage'),
    cursors: below('edges').includes('cursor') || page.some((name) => name.endsWith('Cursor')),
    total: fields.some((field) => nameOf(field) === 'totalCount'),
  };
}

const nameOf = (field: Selected): string => field.nodes[0]?.name.value ?? '';

/**
 * One connection: a page (keyset and order), and only where the document asks for it one row more, the rows' places,
 * the total, and whether rows lie beyond the given cursor.
 */
export function connection(
  draft: Draft,
  slot: Slot,
  window: Window,
  type: GraphQLObjectType,
  asked: Asked,
  parent: string | null,
  level: number,
): Piece {
  const rows = rowsOf(draft, slot, window, parent);
  const parts = asked.items.map((field) => itemPart(draft, field, type, rows.scope, level));
  const row = columns([
    ...parts.map((part, index): [string, string] => [`i${index}`, part.text]),
    ...(asked.cursors ? [['k', rows.position] as [string, string]] : []),
  ]);
  const named = withNamed(
    rows.kept,
    parts.flatMap((part) => part.before),
  );
  const items = `COLLECT {\n${rows.page}\n${named}RETURN ${row.text}\n}`;
  const page = columns([
    ['items', parts.length > 0 || window.peeks || asked.cursors ? items : '[]'],
    ...(window.looksBack ? [['outside', rows.outside] as [string, string]] : []),
    ...(asked.total ? [['total', rows.total] as [string, string]] : []),
  ]);
  const shape: Shape = (raw, run) => {
    const read = page.read(raw) as unknown as RawPage;
    return shapePage({ ...read, items: read.items.map(row.read) }, run, slot, window, asked.items, parts);
  };
  return { text: page.text, before: [], shape };
}

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
    return [[placeOf(inner.key, definition.name), piece]];
  });
  return sideBySide(itemType.name, parts);
}

interface RawPage {
  readonly items: Record<string, unknown>[];
  readonly outside?: boolean;
  readonly total?: number;
}

function shapePage(
  raw: RawPage,
  run: Run,
  slot: Slot,
  window: Window,
  items: readonly Selected[],
  parts: readonly Piece[],
) {
  const { limit } = run.parameters[slot.key] as { limit: number };
  const { order, backward } = window.walk;
  const more = window.peeks && raw.items.length >= limit;
  const rows = more ? raw.items.slice(0, limit - 1) : raw.items;
  if (backward) rows.reverse();
  const cursor = (row: Record<string, unknown> | undefined) =>
    row ? run.seal(`${slot.fragment.name} ${order}`, row.k as unknown[]) : null;
  const page: Record<string, unknown> = {
    totalCount: raw.total,
    pageInfo: {
      hasNextPage: backward ? (raw.outside ?? false) : more,
      hasPreviousPage: backward ? more : (raw.outside ?? false),
      startCursor: () => cursor(rows[0]),
      endCursor: () => cursor(rows.at(-1)),
    },
  };
  for (const [index, field] of items.entries()) {
    page[placeOf(field.key, nameOf(field))] = rows.map((row) => {
      const value = parts[index]?.shape(row[`i${index}`], run);
      if (nameOf(field) === 'edges') (value as Record<string, unknown>).cursor = () => cursor(row);
      return value;
    });
  }
  return page;
}
