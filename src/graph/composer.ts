import type { FieldNode, GraphQLField, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import {
  composeBatch,
  composeMemberships,
  composeNodes,
  composeRoot,
  type Place,
  type Plan,
} from './compose/compose.js';
import { switchOf } from './compose/window.js';
import type { Statement } from './graph.js';
import type { Library } from './library.js';

type Kind = 'root' | 'nodes' | 'batch/byId' | 'batch/byValues';

/** Composes statements and keeps them with their document, for as long as the server keeps the document. */
export class Composer {
  readonly #library: Library;
  readonly #kept = new WeakMap<OperationDefinitionNode, Map<FieldNode, Map<string, Plan>>>();
  /** How many statements were composed: a repeated document must not add to it. */
  composed = 0;

  /** The viewer's memberships by themselves: for a request whose first statement is not a composed one. */
  readonly memberships: Statement;
  /** What old ids lead to, read where the state of merges is not what a statement ran with. */
  readonly oldIds: Statement;

  constructor(library: Library) {
    this.#library = library;
    this.memberships = composeMemberships(library);
    this.oldIds = { name: 'writing/oldIds', text: library.get('writing/oldIds').body };
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
    // Which fields merge into one may depend on variables and on where a fragment is spread.
    const merged = info.fieldNodes.map((node) => node.loc?.start).join(',');
    const place = `${kind} ${info.parentType.name} ${merged}`;
    const sample = plans.get(place);
    // All plans of a place have the same fields; where one leaves its order to a variable, there is a plan per order.
    const key = (plan: Plan) =>
      `${place} ${plan.slots.map((slot) => switchOf(this.#library, slot, info.variableValues)).join(',')}`;
    const known = sample && plans.get(key(sample));
    if (known) return known;
    const plan = this.#compose(kind, {
      schema: info.schema,
      fragments: info.fragments,
      parentType: info.parentType,
      field,
      nodes: info.fieldNodes,
      variables: info.variableValues,
    });
    plans.set(place, plan);
    plans.set(key(plan), plan);
    return plan;
  }

  #compose(kind: Kind, place: Place): Plan {
    this.composed += 1;
    if (kind === 'root') return composeRoot(this.#library, place);
    return kind === 'nodes' ? composeNodes(this.#library, place) : composeBatch(this.#library, place, kind);
  }
}
