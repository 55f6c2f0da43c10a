import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { describeAnalysis } from './describeAnalysis.js';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Three rules keep the SDL to what is worth saying. A type has every field of its interfaces that it does not declare
 * itself, with description and directives; a field with `@connection` has the four Relay arguments, and its connection
 * and edge types where none is defined; and the field of an analysis says what that is declared to answer.
 */
export function expandSdl(document: DocumentNode): DocumentNode {
  const composites = new Map(
    document.definitions.filter(isComposite).map((definition) => [definition.name.value, definition]),
  );
  const definitions = document.definitions
    .map((definition) => (isComposite(definition) ? inherit(definition, composites) : definition))
    .map((definition) => (hasFields(definition) ? withPaging(definition) : definition))
    .map((definition) => (isQuery(definition) ? described(definition) : definition));
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...connectionTypes(definitions)] };
}

const isComposite = (definition: DefinitionNode): definition is Composite =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

type WithFields = (Composite | ObjectTypeExtensionNode) & { readonly fields: readonly FieldDefinitionNode[] };
const hasFields = (definition: DefinitionNode): definition is WithFields =>
  isComposite(definition) || definition.kind === Kind.OBJECT_TYPE_EXTENSION;

const isQuery = (definition: DefinitionNode): definition is WithFields =>
  hasFields(definition) && definition.name.value === 'Query';

const described = (query: WithFields): DefinitionNode => ({ ...query, fields: query.fields.map(describeAnalysis) });

function inherit(type: Composite, all: ReadonlyMap<string, Composite>): Composite {
  const own = new Set(type.fields?.map((field) => field.name.value));
  const inherited = new Map<string, FieldDefinitionNode>();
  const interfaces = new Map<string, NamedTypeNode>();
  const visit = (face: NamedTypeNode) => {
    const definition = all.get(face.name.value);
    if (!definition) throw new Error(`Type ${type.name.value} implements ${face.name.value}, which is not defined.`);
    interfaces.set(face.name.value, face);
    for (const field of definition.fields ?? []) {
      if (!own.has(field.name.value) && !inherited.has(field.name.value)) inherited.set(field.name.value, field);
    }
    for (const parent of definition.interfaces ?? []) visit(parent);
  };
  for (const face of type.interfaces ?? []) visit(face);
  return { ...type, interfaces: [...interfaces.values()], fields: [...inherited.values(), ...(type.fields ?? [])] };
}

const isConnection = (field: FieldDefinitionNode) =>
  field.directives?.some((directive) => directive.name.value === 'connection') ?? false;

function withPaging<T extends WithFields>(definition: T): T {
  const fields = definition.fields.map((field) =>
    isConnection(field) ? { ...field, arguments: [...(field.arguments ?? []), ...paging] } : field,
  );
  return { ...definition, fields };
}

const paging: readonly InputValueDefinitionNode[] = argumentsOf(`type T { f(
  "How many items from the start of the list, or after \`after\`: 0 to 1000, 20 when neither first nor last is given."
  first: Int
  "Cursor of an item of this list in this order: only items after it."
  after: String
  "How many items from the end of the list, or before \`before\`: 0 to 1000. Not together with first."
  last: Int
  "Cursor of an item of this list in this order: only items before it."
  before: String
): Int }`);

function argumentsOf(sdl: string): readonly InputValueDefinitionNode[] {
  const type = parse(sdl, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode;
  return type.fields?.[0]?.arguments ?? [];
}

function connectionTypes(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const named = definitions.flatMap((one) => (isComposite(one) ? [one.name.value] : []));
  const defined = new Set(named);
  const wanted = new Set(
    definitions
      .filter(hasFields)
      .flatMap((definition) => definition.fields.filter(isConnection))
      .map((field) => nameOf(field.type)),
  );
  return [...wanted].sort().flatMap((connection) => {
    const item = connection.replace(/Connection$/, '');
    const sdl = [
      ...(defined.has(connection) ? [] : [connectionSdl(item)]),
      ...(defined.has(`${item}Edge`) ? [] : [edgeSdl(item)]),
    ].join('\n');
    return sdl === '' ? [] : parse(sdl, { noLocation: true }).definitions;
  });
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const connectionSdl = (item: string) => `
"A page of a list of ${item} items."
type ${item}Connection {
  "The items of the page with their cursors."
  edges: [${item}Edge!]!
  "The items of the page alone."
  nodes: [${item}!]!
  "Whether more follow or come before, and from where to go on."
  pageInfo: PageInfo!
  "How many items the whole list has for this viewer and these filters; counted only where it is asked for."
  totalCount: Int!
}`;

const edgeSdl = (item: string) => `
"One ${item} item of a page, with the cursor that stands for its place."
type ${item}Edge {
  "The place of this item in the list: opaque, stable, and of use to this viewer alone."
  cursor: String!
  "The item."
  node: ${item}!
}`;
