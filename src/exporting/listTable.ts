import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { within } from '../arguments.js';
import type { ChartQuery } from '../charts/runQueries.js';
import { badInput } from '../errors.js';
import { type Asking, answered } from './answered.js';
import { basisOf } from './basisOf.js';
import type { Cell } from './exported.js';
import type { Gathered } from './gathered.js';

/** Rows of one page, and of one export: of what is longer the export says that it was cut. */
const page = 100;
const mostRows = 10_000;

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A list of the API as one table: what is stated of each thing, row by row. What the list shows of a thing is brought
 * together of all that is stated of it, so that a thing of which some may not go out is left out whole.
 */
export async function listTable(query: ChartQuery, materials: readonly string[], asking: Asking): Promise<Gathered> {
  const columns = columnsOf(asking.schema, query.field);
  const shape = {
    fits: isList,
    selection: `nodes { ${columns.join(' ')} } pageInfo { hasNextPage endCursor }`,
    expected: 'a list of things, such as people or phones',
  };
  const rows: Readonly<Record<string, unknown>>[] = [];
  const given = parsed(query.arguments);
  const first = within('list.arguments.first', given.first ?? mostRows, 1, mostRows);
  let after: unknown = given.after ?? null;
  for (;;) {
    // The same document for each page.
    const args: string = JSON.stringify({ ...given, first: Math.min(page, first - rows.length), after });
    const answer: Page = await answered<Page>('list', { ...query, arguments: args }, shape, asking);
    rows.push(...answer.nodes);
    after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
    if (after === null || rows.length >= first) break;
  }
  const isPart = given.after != null || given.first != null;
  const cut = isPart
    ? 'a part is shown, as first and after say.'
    : 'the first are shown. Narrow the list by its filter.';
  const basis = await basisOf(
    rows.map(({ id }) => String(id)),
    materials,
    asking.context,
  );
  const going = rows.filter(({ id }) => {
    const found = basis.get(String(id));
    return found?.goes === true && !found.withheld;
  });
  const told = going.flatMap(({ id }) => basis.get(String(id)) ?? []);
  return {
    tables: [{ name: query.field, columns, rows: going.map((row) => columns.map((column) => cellOf(row[column]))) }],
    // Without their number: beside that of the rows it would tell how many may not go out.
    cut: after === null && given.after == null ? [] : [`${query.field}: only ${cut}`],
    markings: told.flatMap(({ markings }) => markings),
    handling: told.flatMap(({ handling }) => handling),
    leftOut: { rows: rows.length - going.length },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw badInput('list', 'arguments as a JSON object', text.slice(0, 100));
  }
}

/** A list of what a chart can show: page by page, by a cursor. */
function isList(field: GraphQLField<unknown, unknown>): boolean {
  const node = nodeOf(field);
  const pages = ['first', 'after'].every((name) => field.args.some((one) => one.name === name));
  return pages && node?.getInterfaces().some(({ name }) => name === 'ChartNode') === true;
}

function nodeOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType | null {
  const connection = field && getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const node = nodes && getNamedType(nodes.type);
  return isObjectType(node) ? node : null;
}

/** What a thing states of itself: plain values, and nothing that is counted over its links. */
function columnsOf(schema: GraphQLSchema, name: string): readonly string[] {
  const fields = nodeOf(schema.getQueryType()?.getFields()[name])?.getFields() ?? {};
  return Object.values(fields)
    .filter(({ type, args, astNode }) => {
      const counted = astNode?.directives?.some((directive) => directive.name.value === 'cypher');
      return isLeafType(getNamedType(type)) && args.length === 0 && !counted;
    })
    .map((field) => field.name);
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
}
