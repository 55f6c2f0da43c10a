import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';

/** What the SDL's directives say about one field. */
export interface FieldMeta {
  readonly file?: string;
  readonly variable?: string;
  /** Stored properties the field reads; undefined: the one of its own name. */
  readonly properties?: readonly string[];
  readonly recorded: boolean;
}

/** Reads the directives of a field. They live on the syntax tree, which the schema keeps. */
export function metaOf(field: GraphQLField<unknown, unknown>): FieldMeta {
  const known = cache.get(field);
  if (known) return known;
  const directives = new Map(field.astNode?.directives?.map((directive) => [directive.name.value, directive]));
  const argument = (directive: string, name: string) =>
    directives.get(directive)?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  const text = (directive: string, name: string) => {
    const value = argument(directive, name);
    return value?.kind === 'StringValue' ? value.value : undefined;
  };
  const names = argument('property', 'names');
  const file = text('cypher', 'file');
  const variable = text('variable', 'name');
  const meta: FieldMeta = {
    ...(file === undefined ? {} : { file }),
    ...(variable === undefined ? {} : { variable }),
    ...(names?.kind === 'ListValue'
      ? { properties: names.values.flatMap((value) => (value.kind === 'StringValue' ? [value.value] : [])) }
      : {}),
    recorded: directives.has('recorded'),
  };
  cache.set(field, meta);
  return meta;
}

// A pure function of the schema's own objects, so that keeping it costs no freshness.
const cache = new WeakMap<object, FieldMeta>();

/** How a type is backed by the graph; the composer projects each kind in its own way. */
export type Backing = 'node' | 'link' | 'connection' | 'bundle' | 'map';

export function backingOf(type: GraphQLNamedType, schema: GraphQLSchema): Backing {
  if (type.name.endsWith('Connection') && type.name !== 'Connection') return 'connection';
  if (type.astNode?.directives?.some((directive) => directive.name.value === 'link')) return 'link';
  if (!isObjectType(type)) return schema.getType('Node') !== undefined ? 'node' : 'map';
  if (type.getInterfaces().some((face) => face.name === 'Node')) return 'node';
  const fields = Object.values(type.getFields());
  return fields.some((field) => metaOf(field).variable !== undefined) ? 'bundle' : 'map';
}
