import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { internal } from '../errors.js';
import { type Backing, metaOf } from './fieldMeta.js';
import { distinctStatements, mergeStatements } from './mergeStatements.js';
import type { Reader } from './reader.js';

type Source = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<Source, { readonly reader: Reader }>;

/** The resolver of a field that no code computes: it hands on what the composed statement brought, or asks for it. */
export function fieldResolver(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  backing: Backing,
): Resolve {
  const meta = metaOf(field);
  const [property = field.name] = meta.properties ?? [];
  if (meta.file !== undefined) {
    const isRoot = type.name === 'Query';
    return (source, _args, { reader }, info) => {
      if (isRoot) return reader.root(field, info);
      const brought = source?.[`$${info.path.key}`];
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
  // A property that was never set reads as null; a list that may not be null is then empty.
  const absent = isNonNullType(field.type) && isListType(field.type.ofType) ? [] : null;
  return (source, _args, _context, info) => {
    const value = source[`$${info.path.key}`] ?? source[property] ?? absent;
    return typeof value === 'function' ? value() : typeof value === 'number' ? exact(value) : value;
  };
}

/** The driver turns a whole number past 2^53 into infinity: better no answer than a wrong figure. */
function exact(value: number): number {
  if (Number.isFinite(value)) return value;
  throw internal();
}
