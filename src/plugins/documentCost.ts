import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Variables = Readonly<Record<string, unknown>>;

/** What a list of a graph usually holds where the document sets no length: most things have few of anything. */
const usualLength = 5;

/**
 * How many rows a document asks for at most: every list is as long as its `first` or `last` says, else as lists usually
 * are, times the lists around it. Each fragment is measured once, wherever it is spread.
 */
export function documentCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): number {
  const known = new Map<string, number>();
  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, ownLength: number | null): number => {
    let rows = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'Field') rows += ofField(selection, type, ownLength);
      else {
        const fragment = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
        const inner = schema.getType(fragment?.typeCondition?.name.value ?? type.name) ?? type;
        if (fragment === undefined) continue;
        const key = selection.kind === 'FragmentSpread' ? `${selection.name.value} ${ownLength}` : null;
        const cost = (key === null ? undefined : known.get(key)) ?? ofSet(fragment.selectionSet, inner, ownLength);
        if (key !== null) known.set(key, cost);
        rows += cost;
      }
    }
    return rows;
  };
  // `ownLength`: how long the connection is whose `edges` and `nodes` this set selects.
  const ofField = (node: FieldNode, type: GraphQLNamedType, ownLength: number | null): number => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return 0;
    const inner = getNamedType(field.type);
    if (inner.name.endsWith('Connection') && inner.name !== 'Connection') {
      return ofSet(node.selectionSet, inner, lengthOf(node, field, variables));
    }
    const many = isListType(getNullableType(field.type));
    const given = givenIds(node, variables);
    const length = many ? (ownLength ?? given ?? usualLength) : 1;
    // What holds one line for each of many identifiers is as long as their list.
    return length * (1 + ofSet(node.selectionSet, inner, many ? null : given));
  };
  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root, null) : 0;
}

function lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number {
  for (const name of ['first', 'last']) {
    const value = argumentOf(node, name, variables);
    // What is no length at all is refused later, with its own words.
    if (typeof value === 'number' && value >= 0) return value;
  }
  return field.args.some((argument) => argument.name === 'first') ? usualLength : 1;
}

/** `nodes(ids:)` and the like return one item for each id, `wash(identifiers:)` a line for each. */
function givenIds(node: FieldNode, variables: Variables): number | null {
  const value = argumentOf(node, 'ids', variables) ?? argumentOf(node, 'identifiers', variables);
  return Array.isArray(value) ? value.length : null;
}

function argumentOf(node: FieldNode, name: string, variables: Variables): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === 'IntValue') return Number(value.value);
  if (value?.kind === 'ListValue') return value.values;
  return value?.kind === 'Variable' ? variables[value.name.value] : undefined;
}
