import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { backingOf, metaOf } from '../../src/graph/fieldMeta.js';
import { together, type Variables } from './together.js';
import { choosing, type Known, valuesFor } from './values.js';

type Field = GraphQLField<unknown, unknown>;

/** One document and everything that it is asked with. */
export interface Question {
  /** The root field, or the fields of a type that it asks for. */
  readonly of: string;
  /** What it asks: a whole list or an analysis, the pages of a list, or relations. */
  readonly kind: 'whole' | 'pages' | 'relations';
  readonly query: string;
  readonly asked: readonly Variables[];
}

/** Types that fields for auditors and owners alone lead to. */
const ofAuditors = new Set(['AuditDay', 'AuditEntry', 'AuditSighting', 'Deconfliction', 'DeconflictionNote']);

/** All that can be asked, but for root fields that are asked elsewhere; so many relations in each document. */
export const everyQuestion = (
  schema: GraphQLSchema,
  known: Known,
  elsewhere: ReadonlySet<string>,
  inEach: number,
): Question[] => [
  ...rootQuestions(schema, known, elsewhere),
  ...ownQuestions(schema, known, ofAuditors),
  ...relationQuestions(schema, known, { inEach, except: ofAuditors }),
];

const paging = ['first', 'after', 'last', 'before'];

/**
 * Every root field, once without what may be left out, once with each argument and each field of an input object, and with
 * those that only together lead to a statement; of lists the whole first, and then its pages, as both in one statement would
 * take the database long to plan.
 */
function rootQuestions(schema: GraphQLSchema, known: Known, except: ReadonlySet<string>): Question[] {
  const several = together(known);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !except.has(name));
  return fields.flatMap((field) => {
    const type = getNamedType(field.type);
    const isPaged = backingOf(type, schema) === 'connection';
    const bases = basesOf(field, known);
    const whole = field.args.filter(({ name }) => !paging.includes(name) && !(isPaged && name === 'orderBy'));
    const optional = whole.filter((arg) => !isNeeded(arg));
    const next = alternating(bases);
    const asked = [
      ...bases,
      ...optional.flatMap((arg) => valuesOf(arg, known).map((value) => ({ ...next(), [arg.name]: value }))),
      ...(several[field.name] ?? []),
    ];
    const rows = isPaged
      ? `{ totalCount nodes ${selection(schema, itemOf(type), true)} }`
      : selection(schema, type, true);
    const questions: Question[] = [{ of: field.name, kind: 'whole', query: asking(field, whole, rows), asked }];
    if (!isPaged) return questions;
    const order = field.args.find(({ name }) => name === 'orderBy');
    const orders = order === undefined ? [{}] : valuesOf(order, known).map((value) => ({ orderBy: value }));
    const pages = orders.flatMap((one, at) => [
      { ...next(), ...one, first: 2 },
      ...(at === 0 ? [{ ...next(), ...one, last: 2 }] : []),
    ]);
    const row = namedIn(itemOf(type));
    const page = `{ edges { cursor node { ${row} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const paged = field.args.filter((arg) => isNeeded(arg) || paging.includes(arg.name) || arg === order);
    return [...questions, { of: field.name, kind: 'pages', query: asking(field, paged, page), asked: pages }];
  });
}

function asking(field: Field, args: readonly GraphQLArgument[], selected: string): string {
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return args.length === 0
    ? `{ ${field.name} ${selected} }`
    : `query(${declared}) { ${field.name}(${given}) ${selected} }`;
}

const itemOf = (connection: GraphQLNamedType): GraphQLNamedType =>
  getNamedType((connection as GraphQLObjectType).getFields().nodes?.type as GraphQLInputType);

const isNeeded = ({ type, defaultValue }: GraphQLArgument): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** What things show of themselves that no root field lists. */
function ownQuestions(schema: GraphQLSchema, known: Known, except: ReadonlySet<string>): Question[] {
  const listed = new Set(
    Object.values(schema.getQueryType()?.getFields() ?? {})
      .map(({ type }) => getNamedType(type))
      .map((type) => (backingOf(type, schema) === 'connection' ? itemOf(type) : type).name),
  );
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && isNode(type, schema) && !listed.has(type.name) && !except.has(type.name))
    .map((type) => ({
      ...{ kind: 'whole', of: type.name, asked: [{ ids: known.ids }] },
      query: `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${selection(schema, type, true)} } }`,
    }));
}

/** Every relation of every type, a few in each document, from all things that there are. */
function relationQuestions(
  schema: GraphQLSchema,
  known: Known,
  { inEach, except }: { inEach: number; except: ReadonlySet<string> },
): Question[] {
  const seen = new Set<string>();
  const questions: Question[] = [];
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isCompositeType(type) && isNode(type, schema) && !except.has(type.name),
  );
  // What is common to several types is asked of all of them at once.
  for (const type of types.sort((a, b) => Number(isObjectType(a)) - Number(isObjectType(b)))) {
    const fields = Object.values(type.getFields()).filter((field) => {
      const file = metaOf(field).file;
      if (file === undefined || seen.has(file)) return false;
      seen.add(file);
      return true;
    });
    for (let at = 0; at < fields.length; at += inEach) {
      const part = fields.slice(at, at + inEach);
      const args = part.flatMap((field) =>
        field.args
          .filter(({ name }) => !paging.includes(name))
          .map((arg) => ({ name: `${field.name}_${arg.name}`, arg })),
      );
      const declared = ['$ids: [ID!]!', ...args.map(({ name, arg }) => `$${name}: ${getNullableType(arg.type)}`)];
      const asks = part.map((field) => {
        const own = field.args.filter(({ name }) => !paging.includes(name));
        const given = own.map(({ name }) => `${name}: $${field.name}_${name}`).join(', ');
        return `${field.name}${given === '' ? '' : `(${given})`} ${selection(schema, getNamedType(field.type), false)}`;
      });
      questions.push({
        kind: 'relations',
        of: part.map(({ name }) => `${type.name}.${name}`).join(' '),
        query: `query(${declared.join(', ')}) { nodes(ids: $ids) { ... on ${type.name} { id ${asks.join(' ')} } } }`,
        asked: [{}, ...args.map(({ name, arg }) => ({ [name]: oneOf(arg, known) }))].map((one) => ({
          ids: known.ids,
          ...one,
        })),
      });
    }
  }
  return questions;
}

/** By what rows of a page are told from each other: some are about a node and have no id of their own. */
function namedIn(type: GraphQLNamedType): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  if ('id' in fields) return 'id';
  return 'node' in fields ? 'node { id }' : '__typename';
}

/** What must be given, each several times where it picks things out: pairs that are linked come together. */
function basesOf(field: Field, known: Known): Variables[] {
  const needed = field.args.filter(isNeeded);
  if (needed.length === 0) return [{}];
  const ids = needed.filter(({ type }) => getNamedType(type).name === 'ID');
  if (ids.length === 2 && needed.length === 2) {
    return known.pairs.map((pair) =>
      Object.fromEntries(ids.map((arg, at) => [arg.name, listed(arg.type, [String(pair[at])])])),
    );
  }
  const all = needed.map((arg) => valuesOf(arg, known));
  const most = Math.max(...all.map((values) => values.length));
  return Array.from({ length: most }, (_none, at) =>
    Object.fromEntries(needed.map((arg, index) => [arg.name, all[index]?.[at % (all[index]?.length ?? 1)]])),
  );
}

const alternating = <T>(values: readonly T[]) => {
  let at = 0;
  return () => values[at++ % values.length] as T;
};

const listed = (type: GraphQLInputType, values: readonly unknown[]): unknown =>
  isListType(getNullableType(type)) ? values : values[0];

const oneOf = (arg: GraphQLArgument, known: Known): unknown => valuesOf(arg, known)[0];

function valuesOf(arg: { name: string; type: GraphQLInputType }, known: Known): unknown[] {
  const type = getNamedType(arg.type) as GraphQLNamedType;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = fields.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined);
    const base = Object.fromEntries(needed.map((one) => [one.name, valuesOf(one, known)[0]]));
    const each = fields.flatMap((one) => valuesOf(one, known).map((value) => ({ ...base, [one.name]: value })));
    if (isListType(getNullableType(arg.type))) return [each.slice(0, 5)];
    const pairs = fields
      .filter(({ name }) => choosing.has(name))
      .flatMap((one) =>
        valuesOf(one, known).flatMap((value) =>
          fields
            .filter((other) => other !== one)
            .map((other) => ({ ...base, [one.name]: value, [other.name]: valuesOf(other, known).at(-1) })),
        ),
      );
    return [...each, ...pairs];
  }
  const isList = isListType(getNullableType(arg.type));
  if (isEnumType(type)) {
    const all = type.getValues().map(({ name }) => name);
    const picked = known.some(all, 2);
    return isList ? [picked, all] : picked;
  }
  const values = valuesFor(arg.name, type.name, known);
  if (!isList) return values;
  return type.name === 'ID' && values.length > 2 ? [values, known.ids.slice(0, 60)] : [values];
}

const isRelation = (field: Field): boolean => metaOf(field).file !== undefined;

const isNode = (type: GraphQLNamedType, schema: GraphQLSchema): boolean =>
  type.name === 'Node' ||
  ((isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().some(({ name }) => name === 'Node') &&
    backingOf(type, schema) === 'node');

/**
 * Every field that is at hand without a statement of its own, and of things that lie deeper no more than which they are: what they
 * show is asked where they are listed, and relations in questions of their own.
 */
function selection(schema: GraphQLSchema, type: GraphQLNamedType, rows: boolean): string {
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name}: expected no unions in the schema.`);
  if (isNode(type, schema) && !rows) return '{ id }';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const asksFor = field.args.some(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined);
    if (asksFor || isRelation(field)) return [];
    const inner = getNamedType(field.type);
    // The rows of a page stand in its edges already, and pages are asked of root fields.
    if (field.name === 'pageInfo' || (field.name === 'nodes' && 'edges' in type.getFields())) return [];
    if (field.name === 'cursor') return [];
    return [`${field.name} ${selection(schema, inner, rows && !isNode(type, schema))}`];
  });
  return `{ ${parts.join(' ')}${isNode(type, schema) && isInterfaceType(type) ? ' ... on ChartNode { label }' : ''} }`;
}
