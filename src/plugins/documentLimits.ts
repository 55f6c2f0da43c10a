import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Context } from '../context.js';
import { tooCostly } from '../errors.js';
import { type Cost, documentCost } from './documentCost.js';

/**
 * A document may nest this deep, select this many fields (fragments written out), ask this many root fields, and ask
 * for this many rows in all.
 */
export const documentLimit = {
  ...{ depth: 24, fields: 2_000, roots: 50, rows: 1_000_000 },
  /** Other names for fields, and directives, in the whole document: nobody writes so many by hand. */
  ...{ aliases: 200, directives: 200 },
} as const;

/** Refuses a document for its size before anything is composed or asked. Introspection has its own, fixed shape. */
export const documentLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, schema, request }) {
        if (operation) limitDocument(schema, document, operation, request.variables ?? {});
      },
    };
  },
};

/** @throws TOO_COSTLY for a document that is too large: whichever way it came in. */
export function limitDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const cost = accepted.get(operation) ?? accept(schema, document, operation);
  accepted.set(operation, cost);
  const rows = cost(valuesOf(schema, operation, variables));
  if (rows > documentLimit.rows) throw tooCostly('number of rows', documentLimit.rows, rows);
}

/** The variables as the document is executed with them: with its own defaults. Unusable ones are refused there. */
function valuesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (variableDefinitions.length === 0) return {};
  return getVariableValues(schema, variableDefinitions, variables).coerced ?? variables;
}

/** Documents whose size was found good, and what is left to ask of their variables; kept no longer than they are. */
const accepted = new WeakMap<OperationDefinitionNode, Cost>();

function accept(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])),
  );
  count(document);
  measure(operation.selectionSet, fragments);
  return documentCost(schema, operation, fragments);
}

/** What stands in the document, whether it is spread or not. */
function count(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field(node) {
      if (node.alias) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  });
  if (aliases > documentLimit.aliases) throw tooCostly('number of aliases', documentLimit.aliases, aliases);
  if (directives > documentLimit.directives) {
    throw tooCostly('number of directives', documentLimit.directives, directives);
  }
}

interface Size {
  readonly depth: number;
  readonly fields: number;
  /** Fields that stand side by side, fragments written out. */
  readonly width: number;
}

const nothing: Size = { depth: 0, fields: 0, width: 0 };

/** Each fragment is measured once, wherever it is spread: a document of a few lines can spread one a million times. */
function measure(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
  const known = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const fragment = fragments.get(name);
    const size = known.get(name) ?? (fragment ? of(fragment.selectionSet) : nothing);
    known.set(name, size);
    return size;
  };
  const of = (set: SelectionSetNode): Size => {
    let depth = 0;
    let fields = 0;
    let width = 0;
    for (const selection of set.selections) {
      const inner =
        selection.kind === 'FragmentSpread'
          ? ofFragment(selection.name.value)
          : selection.kind === 'Field' && (selection.name.value === '__schema' || selection.name.value === '__type')
            ? nothing
            : selection.selectionSet
              ? of(selection.selectionSet)
              : nothing;
      depth = Math.max(depth, inner.depth + (selection.kind === 'Field' ? 1 : 0));
      width += selection.kind === 'Field' ? 1 : inner.width;
      // Every selection counts, a spread of nothing too: what is counted is the work of reading the document.
      fields += inner.fields + 1;
      if (depth > documentLimit.depth) throw tooCostly('depth', documentLimit.depth, depth);
      if (fields > documentLimit.fields) throw tooCostly('number of fields', documentLimit.fields, fields);
    }
    return { depth, fields, width };
  };
  const { width: roots } = of(root);
  if (roots > documentLimit.roots) throw tooCostly('number of root fields', documentLimit.roots, roots);
}
