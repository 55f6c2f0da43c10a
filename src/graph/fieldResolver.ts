import {
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { internal } from '../errors.js';
import { broughtAs, broughtOf, isOwnOfLink } from './brought.js';
import { type Backing, metaOf } from './fieldMeta.js';
import { distinctStatements, mergeStatements } from './mergeStatements.js';
import type { Reader } from './reader.js';

type Source = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<Source, { readonly reader: Reader }>;

/**
 * The resolver of a field that no code computes: it hands on what the composed statement brought, or asks for it. Null where
 * that stands in the source under the field's own name: compiled documents then read it without a call, which takes a third
 * of the time. Where it was asked for by another name, `aliased` finds it.
 */
export function fieldResolver(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  backing: Backing,
): Resolve | null {
  const meta = metaOf(field);
  const [property = field.name] = meta.properties ?? [];
  if (meta.file !== undefined) {
    const isRoot = type.name === 'Query';
    return (source, _args, { reader }, info) => {
      if (isRoot) return reader.root(field, info);
      const brought = source?.[broughtAs(String(info.path.key))];
      return brought !== undefined ? brought : reader.batch(field, source, info);
    };
  }
  if (backing === 'link' && meta.variable === undefined && !isCompositeType(getNamedType(field.type))) {
    if (field.name === 'statementCount') return (source) => (source.statements as Source[]).length;
    const merge = isListType(getNullableType(field.type)) ? distinctStatements : mergeStatements;
    return (source) => merge(property, source.statements as Source[]);
  }
  // Namespaces such as `programme` have nothing of their own: an empty object that their fields start from.
  if (type.name === 'Query') return () => ({});
  if (property === field.name && isPlain(type, field, backing)) return null;
  // A property that was never set reads as null; a list that may not be null is then empty.
  const absent = isNonNullType(field.type) && isListType(field.type.ofType) ? [] : null;
  return (source, _args, _context, info) => {
    const value = source[broughtAs(String(info.path.key))] ?? source[property] ?? absent;
    return typeof value === 'function' ? value() : typeof value === 'number' ? exact(value) : value;
  };
}

/** Whether a value can be handed on as it stands in the source: no number that may be too large, nothing that is made late. */
function isPlain(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, backing: Backing): boolean {
  const named = getNamedType(field.type);
  if (isCompositeType(named)) {
    if (backing === 'connection') return field.name === 'nodes' || field.name === 'edges';
    if (backing === 'link') return !isOwnOfLink(field.name);
    return backing === 'bundle' || type.name.endsWith('Edge');
  }
  if (backing !== 'node' || named === GraphQLInt || named === GraphQLFloat || named.name === 'SafeInt') return false;
  return !isListType(getNullableType(field.type));
}

/** Reads fields that have no resolver, under whatever name they were asked for. */
export const aliased: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  broughtOf(source as Source, info);

/** The driver turns a whole number past 2^53 into infinity: better no answer than a wrong figure. */
function exact(value: number): number {
  if (Number.isFinite(value)) return value;
  throw internal();
}
