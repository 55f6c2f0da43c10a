import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import type { Library } from '../library.js';
import type { Fragments } from '../selection.js';
import { Draft, type Shape, type Slot, withNamed } from './draft.js';
import { project } from './project.js';
import { relation } from './relation.js';
import type { Variables } from './window.js';

/** A composed statement: its text depends on the document alone (and on the order that a variable picks), so it is kept. */
export interface Plan {
  /** The fragments in it, in order: what a test asserts and what the database's log shows. */
  readonly name: string;
  readonly text: string;
  /** Whether it says, as `held`, what the viewer belongs to. */
  readonly proves: boolean;
  readonly slots: readonly Slot[];
  readonly conditions: readonly string[];
  readonly shape: Shape;
}

/** Where a field stands in a document, as graphql-js hands it to a resolver. */
export interface Place {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly parentType: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly variables: Variables;
}

/** A root field: one statement for everything below it. */
export function composeRoot(library: Library, place: Place): Plan {
  const draft = new Draft(place.schema, place.fragments, library, place.variables);
  const piece = relation(draft, place.parentType, place.field, place.nodes, null, 0);
  if (!piece) throw new Error('A first fragment always has room.');
  return finish(
    draft,
    `WITH ${piece.text} AS value, ${memberships(draft)} AS held, ${merges} AS merged\nRETURN value, ${changed}`,
    piece.shape,
  );
}

/** The same field for many parents that are already at hand; `prefix` says how a parent is found. */
export function composeBatch(library: Library, place: Place, prefix: 'batch/byId' | 'batch/byValues'): Plan {
  const draft = new Draft(place.schema, place.fragments, library, place.variables);
  const piece = relation(draft, place.parentType, place.field, place.nodes, 'parent', 1);
  if (!piece) throw new Error('A first fragment always has room.');
  const found = withNamed(['key', 'parent'], [{ name: 'value', text: piece.text }]);
  return finish(draft, `${library.get(prefix).body}\n${found}RETURN key, value`, piece.shape);
}

/** Nodes by id: the ends of links, the members of an analysis, `node` and `nodes`. One row, whether any is found or not. */
export function composeNodes(library: Library, place: Place): Plan {
  const draft = new Draft(place.schema, place.fragments, library, place.variables);
  draft.names.push('node/byKey');
  const { body, scope } = draft.place(library.get('node/byKey'), null, 'none');
  const sets = place.nodes.map((node) => node.selectionSet);
  const piece = project(draft, getNamedType(place.field.type), sets, scope, 0);
  const [key, row] = [scope.get('key') as string, scope.get('row') as string];
  const found = `${body.replaceAll('$a.none.', '$a.')}\n${withNamed([key, row], piece.before)}`;
  const nodes = `COLLECT {\n${found}RETURN {key: ${key}, value: ${piece.text}}\n}`;
  return finish(
    draft,
    `WITH ${nodes} AS nodes, ${memberships(draft)} AS held, ${merges} AS merged\nRETURN nodes, ${changed}`,
    piece.shape,
  );
}

/** The restricted operations of the viewer, and the state of merges, in a statement of its own. */
export function composeMemberships(library: Library) {
  const { name, body } = library.get('viewer/memberships');
  const text = `WITH COLLECT {\n${body}\nRETURN value\n} AS held, ${merges} AS merged\nRETURN ${changed}`;
  return { name, text, proves: true };
}

/** What the viewer belongs to, and the state of merges, come back only where they are not what the statement ran with. */
const changed =
  'CASE WHEN held <> $a.viewer.operations THEN held END AS held, CASE WHEN merged <> $a.viewer.merges THEN merged END AS merged';

/** The state of merges, which changes with each of them: by it old ids that are kept are known to be of yesterday. */
const merges = "coalesce(head(COLLECT {\nMATCH (merges:Merges)\nRETURN merges.state\n}), '')";

/** The same beside a composed answer, as they are while the statement runs. */
function memberships(draft: Draft): string {
  const { body, scope } = draft.place(draft.library.get('viewer/memberships'), null, 'none');
  return `COLLECT {\n${body}\nRETURN ${scope.get('value')}\n}`;
}

function finish(draft: Draft, text: string, shape: Shape): Plan {
  const name = draft.names.join(' + ');
  const proves = text.endsWith(' AS merged');
  // It travels with every request: indentation stays at home.
  return {
    name,
    text: `// ${name}\n${text.replace(/\n +/g, '\n')}`,
    proves,
    slots: draft.slots,
    conditions: [...draft.conditions],
    shape,
  };
}
