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
import { defaultPage } from '../graph/parameters.js';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Variables = Readonly<Record<string, unknown>>;

/** How many rows a document asks for, once its variables are known. */
export type Cost = (variables: Variables) => number;

/** What a list of a graph usually holds where nothing sets its length: most things have few of anything. */
const usualLength = 5;

/**
 * How many rows a document asks for at most: every list is as long as its `first`, `last` or `limit` says, else as a page is
 * where nothing is said, or as lists without pages usually are, times the lists around it. The document is read once; what is
 * left for each request is the sum. It is as long as the document with its fragments written out, which has a limit of its own.
 */
export function documentCost(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments): Cost {
  const known = new Map<string, Cost>();
  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, own: OwnLength): Cost => {
    const costs = set.selections.flatMap((selection): readonly Cost[] => {
      if (selection.kind === 'Field') return ofField(selection, type, own);
      const fragment = selection.kind === 'FragmentSpread' ? fragments.get(selection.name.value) : selection;
      const inner = schema.getType(fragment?.typeCondition?.name.value ?? type.name) ?? type;
      if (fragment === undefined) return [];
      // A connection's length belongs to the place of the spread.
      const key = selection.kind === 'FragmentSpread' && own === null ? selection.name.value : null;
      const cost = (key === null ? undefined : known.get(key)) ?? ofSet(fragment.selectionSet, inner, own);
      if (key !== null) known.set(key, cost);
      return [cost];
    });
    return sumOf(costs);
  };
  const ofField = (node: FieldNode, type: GraphQLNamedType, own: OwnLength): readonly Cost[] => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return [];
    const inner = getNamedType(field.type);
    const given = lengthOf(node, field);
    const isList = isListType(getNullableType(field.type));
    if (!isList && given !== null) return [ofSet(node.selectionSet, inner, given)];
    if (inner.name.endsWith('Connection') && inner.name !== 'Connection') {
      return [ofSet(node.selectionSet, inner, () => 1)];
    }
    const rows = ofSet(node.selectionSet, inner, null);
    if (!isList) return [(variables) => 1 + rows(variables)];
    const length = given ?? own ?? (() => usualLength);
    return [(variables) => length(variables) * (1 + rows(variables))];
  };
  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root, null) : () => 0;
}

/** How long the lists are that a set selects of a page, or of what has a limit; null where they are of neither. */
type OwnLength = Cost | null;

const sumOf =
  (costs: readonly Cost[]): Cost =>
  (variables) =>
    costs.reduce((sum, cost) => sum + cost(variables), 0);

/** How long the lists of a field are, as its arguments say; null for a field that has no such argument. */
function lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown>): Cost | null {
  const argument = field.args.find(({ name }) => lengths.includes(name));
  if (argument === undefined) return field.args.some(({ name }) => name === 'ids') ? givenIds(node) : null;
  const given = lengths.map((name) => argumentOf(node, name));
  const otherwise = typeof argument.defaultValue === 'number' ? argument.defaultValue : defaultPage;
  // What is no length at all is refused later, with its own words.
  return (variables) =>
    (given.map((value) => value(variables)).find((value) => typeof value === 'number' && value >= 0) as
      | number
      | undefined) ?? otherwise;
}

const lengths: readonly string[] = ['first', 'last', 'limit'];

/** `nodes(ids:)` and the like return one item for each id. */
function givenIds(node: FieldNode): Cost {
  const ids = argumentOf(node, 'ids');
  return (variables) => {
    const value = ids(variables);
    return Array.isArray(value) ? value.length : usualLength;
  };
}

function argumentOf(node: FieldNode, name: string): (variables: Variables) => unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === 'Variable') return (variables) => variables[value.name.value];
  const written = value?.kind === 'IntValue' ? Number(value.value) : value?.kind === 'ListValue' ? value.values : null;
  return () => written;
}
