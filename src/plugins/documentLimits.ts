import type { ApolloServerPlugin } from '@apollo/server';
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { Context } from '../context.js';
import { tooCostly } from '../errors.js';

/** A document may nest this deep and select this many fields, fragments written out. Our own use less than half. */
export const documentLimit = { depth: 24, fields: 2_000 } as const;

/** Refuses a document for its size before anything is composed or asked. Introspection has its own, fixed shape. */
export const documentLimits: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        const fragments = new Map(
          document.definitions.flatMap((one) =>
            one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [],
          ),
        );
        if (operation) measure(operation.selectionSet, fragments);
      },
    };
  },
};

function measure(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
  let fields = 0;
  const visit = (set: SelectionSetNode, depth: number): void => {
    if (depth > documentLimit.depth) throw tooCostly('depth', documentLimit.depth, depth);
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        if (selection.name.value.startsWith('__')) continue;
        fields += 1;
        if (fields > documentLimit.fields) throw tooCostly('number of fields', documentLimit.fields, fields);
        if (selection.selectionSet) visit(selection.selectionSet, depth + 1);
      } else {
        const inner = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
        if (inner) visit(inner.selectionSet, depth);
      }
    }
  };
  visit(root, 1);
}
