import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { broughtAs, isOwnOfLink, ownOfLink, placeOf } from '../brought.js';
import { backingOf, metaOf } from '../fieldMeta.js';
import { readsOf } from '../mergeStatements.js';
import { collect, concreteTypes } from '../selection.js';
import { typeOfId } from '../typeOfId.js';
import { columns } from './columns.js';
import { type Draft, type Piece, type Scope, type Shape, withNamed } from './draft.js';
import { Relations } from './relations.js';

type Sets = readonly (SelectionSetNode | undefined)[];
type Field = GraphQLField<unknown, unknown>;
type Raw = Record<string, unknown>;

/** What a selection on a type needs from the variables in scope: a map of properties and nested relations. */
export function project(draft: Draft, type: GraphQLNamedType, sets: Sets, scope: Scope, level: number): Piece {
  if (!isCompositeType(type)) return leaf(scope.get('value') ?? 'value');
  switch (backingOf(type, draft.schema)) {
    case 'node':
      return properties(draft, type, sets, scope.get('row') ?? 'row', level, true);
    case 'link':
      return link(draft, type as GraphQLObjectType, sets, scope, level);
    case 'bundle':
      return bundle(draft, type as GraphQLObjectType, sets, scope, level);
    default:
      return leaf(scope.get('value') ?? 'value');
  }
}

/** A field that reads a variable which its fragment left: a node, a list of nodes, links, statements or plain values. */
export function projectVariable(
  draft: Draft,
  field: Field,
  sets: Sets,
  variable: string,
  scope: Scope,
  level: number,
): Piece {
  const type = getNamedType(field.type);
  const many = isListType(getNullableType(field.type));
  const backing = isCompositeType(type) ? backingOf(type, draft.schema) : 'map';
  const each = many ? draft.fresh(backing === 'link' ? 'link' : 'item') : variable;
  const shapeAll = (shape: Shape): Shape =>
    many ? (raw, run) => (raw as unknown[]).map((one) => shape(one, run)) : shape;
  if (backing === 'link') {
    const inner = many ? linkScope(each) : scope;
    const piece = link(draft, type as GraphQLObjectType, sets, inner, level);
    if (!many) return piece;
    if (piece.before.length > 0) return unwound(draft, variable, each, piece, shapeAll(piece.shape));
    return { text: `[${each} IN ${variable} | ${piece.text}]`, before: [], shape: shapeAll(piece.shape) };
  }
  if (!isCompositeType(type) || (backing === 'map' && !hasRelations(type))) return leaf(variable);
  const piece = properties(draft, type, sets, each, level, backing === 'node');
  // Statements lie in the order in which they were stored, which hidden ones have a part in.
  const order = type.name === 'Statement' ? ` ORDER BY ${each}.gradeRank, ${each}.recordedAt DESC, ${each}.id` : '';
  return many ? unwound(draft, variable, each, piece, shapeAll(piece.shape), order) : piece;
}

/** One item of the piece for each member of a list. */
function unwound(draft: Draft, list: string, each: string, piece: Piece, shape: Shape, order = ''): Piece {
  const name = draft.fresh('list');
  const text = `COLLECT {\nUNWIND ${list} AS ${each}\n${withNamed([each], piece.before)}RETURN ${piece.text}${order}\n}`;
  return { text: name, before: [{ name, text }], shape };
}

const leaf = (text: string): Piece => ({ text, before: [], shape: (raw) => raw });

const hasRelations = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && Object.values(type.getFields()).some((field) => metaOf(field).file !== undefined);

/** Merged links are at hand as maps of this form where an analysis returns several of them. */
const linkScope = (each: string): Scope =>
  new Map(['type', 'source', 'target', 'statements'].map((name) => [name, `${each}.${name}`]));

/** A node, a relationship or a map: its stored properties by name, its relations by slot, guarded by type. */
function properties(
  draft: Draft,
  type: GraphQLNamedType,
  sets: Sets,
  row: string,
  level: number,
  isNode: boolean,
): Piece {
  const types = concreteTypes(draft.schema, type);
  const abstract = !isObjectType(type);
  const stored = new Set<string>(isNode ? ['id'] : []);
  // Attributes that records state, and of which types they are asked.
  const recorded = new Map<string, Set<string>>();
  const relations = new Relations(draft, row, level, isNode && abstract ? types.length : 1);
  for (const concrete of types) {
    for (const selected of collect(draft.schema, draft.fragments, concrete, sets)) {
      const field = concrete.getFields()[selected.nodes[0]?.name.value ?? ''];
      if (!field) continue;
      const meta = metaOf(field);
      if (meta.file !== undefined) relations.add(concrete, field, meta.file, selected);
      else if (!isCompositeType(getNamedType(field.type)) || meta.properties) {
        for (const name of meta.properties ?? [field.name]) {
          stored.add(name);
          if (meta.recorded) recorded.set(name, (recorded.get(name) ?? new Set()).add(concrete.name));
        }
      }
    }
  }
  const nested = relations.write();
  for (const name of nested.needs) stored.add(name);
  const shown =
    recorded.size > 0 ? { name: draft.fresh('shown'), text: shownRecords(draft, row, recorded, types.length) } : null;
  const more: [string, string][] = [
    ...(shown ? [['shown', shown.name] as [string, string]] : []),
    ...nested.before.map(({ name }, index): [string, string] => [nested.slots[index] as string, name]),
  ];
  const { text, read } = isNode ? nodeColumns(row, [...stored], more) : mapOf(row, [...stored], more);
  const names = new Set(types.map((concrete) => concrete.name));
  const shownNames = [...recorded.keys()];
  const only = abstract ? null : type.name;
  return {
    text,
    before: [...(shown ? [shown] : []), ...nested.before],
    shape: (raw, run) => {
      const value = read(raw);
      if (value === null) return null;
      const typename = only ?? typeAmong(names, value.id);
      value.__typename = typename;
      if (isNode) run.saw(value.id);
      const [stated] = (value.shown as unknown[][] | null | undefined) ?? [];
      if (stated) for (const [place, name] of shownNames.entries()) value[name] = stated[place] ?? value[name];
      if (isNode) run.cover(value);
      nested.shape(typename, value, run);
      return value;
    },
  };
}

/** An id begins with its type: labels need not travel. */
function typeAmong(names: ReadonlySet<string>, id: unknown): string {
  const type = typeOfId(String(id));
  return names.has(type) ? type : '';
}

type Read = (raw: unknown) => Raw | null;
type Named = readonly [name: string, text: string];

/** A node by columns, of which the id is the first: without it there is no node. */
function nodeColumns(row: string, stored: readonly string[], more: readonly Named[]): { text: string; read: Read } {
  const { text, read } = columns([...stored.map((name): Named => [name, `${row}.${name}`]), ...more]);
  return { text, read: (raw) => ((raw as unknown[] | null)?.[0] == null ? null : read(raw)) };
}

/** What may be a map that is not there at all stays a map. */
function mapOf(row: string, stored: readonly string[], more: readonly Named[]): { text: string; read: Read } {
  const parts = [...stored.map((name) => `.${name}`), ...more.map(([name, text]) => `${name}: ${text}`)];
  return { text: `${row} {${parts.join(', ')}}`, read: (raw) => (raw ?? null) as Raw | null };
}

/**
 * Attributes stated by records: what the open records say is carried on the entity. Only where the viewer belongs to a
 * restricted operation that also states something are the records themselves read: of each attribute the first that
 * states it.
 */
function shownRecords(
  draft: Draft,
  row: string,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  types: number,
): string {
  const fragment = draft.library.get('entity/shownRecords');
  const { body, scope } = draft.place(fragment, row, 'none');
  const [count, stated, said] = [draft.fresh('count'), draft.fresh('stated'), draft.fresh('said')];
  const all = new Set([...asked.values()].flatMap((of) => [...of]));
  const isOneOf = (of: ReadonlySet<string>) => `${row}:${[...of].join('|')}`;
  // What is not stated is not collected: the first is the first that is. A record is gone through once for all that is asked:
  // each property that it lacks would be looked for along all that it has.
  const firsts = [...asked].map(([name, of]) => {
    const value = `${said}.${name}`;
    return `head(collect(${of.size < all.size ? `CASE WHEN ${isOneOf(of)} THEN ${value} END` : value}))`;
  });
  const once = `WITH ${scope.get('row')} {${[...asked.keys()].map((name) => `.${name}`).join(', ')}} AS ${said}`;
  const found = `${once}\nWITH count(*) AS ${count}, [${firsts.join(', ')}] AS ${stated} WHERE ${count} > 0`;
  const text = `COLLECT {\n${body}\n${found}\nRETURN ${stated}\n}`;
  return all.size < types ? `CASE WHEN ${isOneOf(all)} THEN ${text} END` : text;
}

/** Merged statements: what the document asks for, of every visible statement; merging follows in code. */
function link(draft: Draft, type: GraphQLObjectType, sets: Sets, scope: Scope, level: number): Piece {
  const statements = scope.get('statements') ?? 'statements';
  const own = new Set<string>();
  const stored = new Set<string>();
  const parts: [string, Piece][] = [];
  let listed = false;
  for (const selected of collect(draft.schema, draft.fragments, type, sets)) {
    const field = type.getFields()[selected.nodes[0]?.name.value ?? ''];
    if (!field) continue;
    const meta = metaOf(field);
    const inner = selected.nodes.map((node) => node.selectionSet);
    if (meta.variable !== undefined) {
      const variable = scope.get(meta.variable) ?? meta.variable;
      const place = isOwnOfLink(field.name) ? broughtAs(selected.key) : placeOf(selected.key, field.name);
      parts.push([place, projectVariable(draft, field, inner, variable, scope, level)]);
    } else if (meta.file === undefined) {
      const names = meta.properties ?? [field.name];
      const ofStatements = meta.properties ? names.filter((name) => !ownOfLink.has(name)) : names;
      for (const name of names) if (!ofStatements.includes(name)) own.add(name);
      for (const name of ofStatements) for (const read of readsOf(name)) stored.add(read);
      listed ||= names.length === 0 || ofStatements.length > 0;
    }
  }
  const ends = ['source', 'target'].filter((end) => own.has(end));
  const each = draft.fresh('statement');
  const ofEach = columns([...stored].map((name) => [name, `${each}.${name}`]));
  const ofLink = columns([
    ...[...own].map((name): Named => [name, ownExpression(name, scope, `head(${statements})`)]),
    ...(listed ? [['statements', `[${each} IN ${statements} | ${ofEach.text}]`] as Named] : []),
    ...parts.map(([, part], index): Named => [`p${index}`, part.text]),
  ]);
  return {
    text: ofLink.text,
    before: parts.flatMap(([, part]) => part.before),
    shape: (raw, run) => {
      const value = ofLink.read(raw);
      value.__typename = type.name;
      if (listed) value.statements = (value.statements as unknown[]).map(ofEach.read);
      for (const end of ends) run.saw(value[end]);
      for (const [index, [place, part]] of parts.entries()) value[place] = part.shape(value[`p${index}`], run);
      return value;
    },
  };
}

/** A merged link that is a map by itself carries its ends; else they are read from one of its statements. */
function ownExpression(name: string, scope: Scope, first: string): string {
  const carried = scope.get(name);
  if (carried?.includes('.')) return carried;
  return name === 'type' ? `type(${first})` : `${name === 'source' ? 'startNode' : 'endNode'}(${first}).id`;
}

/** Several variables side by side: the nodes, links and truncation of a subgraph. */
function bundle(draft: Draft, type: GraphQLObjectType, sets: Sets, scope: Scope, level: number): Piece {
  const parts = collect(draft.schema, draft.fragments, type, sets).flatMap((selected): [string, Piece][] => {
    const field = type.getFields()[selected.nodes[0]?.name.value ?? ''];
    const variable = field && metaOf(field).variable;
    if (!field || variable === undefined) return [];
    const inner = selected.nodes.map((node) => node.selectionSet);
    const piece = projectVariable(draft, field, inner, scope.get(variable) ?? variable, scope, level);
    return [[placeOf(selected.key, field.name), piece]];
  });
  return sideBySide(type.name, parts);
}

/** One object of several pieces, each in its place. */
export function sideBySide(typename: string, parts: readonly (readonly [place: string, piece: Piece])[]): Piece {
  return {
    text: `[${parts.map(([, part]) => part.text).join(', ')}]`,
    before: parts.flatMap(([, part]) => part.before),
    shape: (raw, run) => {
      const value: Raw = { __typename: typename };
      for (const [index, [place, part]] of parts.entries()) value[place] = part.shape((raw as unknown[])[index], run);
      return value;
    },
  };
}
