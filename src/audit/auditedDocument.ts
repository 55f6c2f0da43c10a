import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { AuditKind } from './auditEntry.js';

/** A document as the log keeps it. */
export interface AuditedDocument {
  /** Its text with every literal taken out: names of fields, arguments and operations stay, and nothing of a case. */
  readonly text: string;
  /** What was taken out, in the order of the text. */
  readonly literals: readonly unknown[];
  /** What the chosen operation does with data. */
  readonly kinds: readonly AuditKind[];
}

/** Takes the literals out of a document. The same document is looked at once for each of its operations. */
export function auditedDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): AuditedDocument {
  const known = kept.get(operation);
  if (known) return known;
  const literals: unknown[] = [];
  const blank = visit(document, {
    StringValue(node) {
      literals.push(node.value);
      return { ...node, value: '', block: false };
    },
    IntValue(node) {
      literals.push(node.value);
      return { ...node, value: '0' };
    },
    FloatValue(node) {
      literals.push(node.value);
      return { ...node, value: '0' };
    },
  });
  const audited = { text: stripIgnoredCharacters(print(blank)), literals, kinds: kindsOf(schema, document, operation) };
  kept.set(operation, audited);
  return audited;
}

/** What a document was asked with: variables that it declares, and its literals; null where there is nothing of either. */
export function askedWith(
  { literals }: AuditedDocument,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> = {},
): object | null {
  const names = variableDefinitions
    .map(({ variable }) => variable.name.value)
    .filter((name) => Object.hasOwn(given, name));
  if (names.length === 0 && literals.length === 0) return null;
  const variables = Object.fromEntries(names.map((name) => [name, given[name]]));
  return { ...(names.length > 0 && { variables }), literals };
}

// A pure function of the document, and kept no longer than it.
const kept = new WeakMap<OperationDefinitionNode, AuditedDocument>();

/** What `@audited` says of the root fields; else a query consults and a mutation alters. */
function kindsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly AuditKind[] {
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const kinds = new Set<AuditKind>();
  const seen = new Set<string>();
  const look = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const directives = fields[selection.name.value]?.astNode?.directives;
        const value = directives?.find((one) => one.name.value === 'audited')?.arguments?.[0]?.value;
        const usual = operation.operation === 'mutation' ? 'ALTERATION' : 'CONSULTATION';
        kinds.add(value?.kind === Kind.ENUM ? (value.value as AuditKind) : usual);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) look(fragment.selectionSet);
      }
    }
  };
  look(operation.selectionSet);
  return [...kinds].sort();
}
