import type { FieldNode, GraphQLField, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { composeBatch, composeNodes, composeRoot, type Place, type Plan } from './compose/compose.js';
import type { Library } from './library.js';

type Kind = 'root' | 'nodes' | 'batch/byId' | 'batch/byValues';

/** Composes statements and keeps them with their document, for as long as the server keeps the document. */
export class Composer {
  readonly #library: Library;
  readonly #kept = new WeakMap<OperationDefinitionNode, Map<FieldNode, Map<string, Plan>>>();
  /** How many statements were composed: a repeated document must not add to it. */
  composed = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  get library(): Library {
    return this.#library;
  }

  plan(kind: Kind, field: GraphQLField<unknown, unknown>, info: GraphQLResolveInfo): Plan {
    const byNode = this.#kept.get(info.operation) ?? new Map<FieldNode, Map<string, Plan>>();
    this.#kept.set(info.operation, byNode);
    const first = info.fieldNodes[0] as FieldNode;
    const plans = byNode.get(first) ?? new Map<string, Plan>();
    byNode.set(first, plans);
    const key = `${kind} ${info.parentType.name}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = this.#compose(kind, {
      schema: info.schema,
      fragments: info.fragments,
      parentType: info.parentType,
      field,
      nodes: info.fieldNodes,
    });
    plans.set(key, plan);
    return plan;
  }

  #compose(kind: Kind, place: Place): Plan {
    this.composed += 1;
    if (kind === 'root') return composeRoot(this.#library, place);
    return kind === 'nodes' ? composeNodes(this.#library, place) : composeBatch(this.#library, place, kind);
  }
}
