import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** One response key of a selection, with the fields that merge into it and when it is wanted. */
export interface Selected {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  /** Any of these (each: all of its conditions) must hold; null when the field is always wanted. */
  readonly when: readonly (readonly Condition[])[] | null;
}

export interface Condition {
  readonly variable: string;
  readonly wanted: boolean;
}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * GraphQL's CollectFields, for one concrete type, without variables: `@include` and `@skip` on a variable become
 * conditions, so that the result depends on the document alone.
 */
export function collect(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selected[] {
  const found = new Map<string, { nodes: FieldNode[]; when: Condition[][] | null }>();
  const visit = (set: SelectionSetNode, conditions: readonly Condition[]) => {
    for (const selection of set.selections) {
      const own = conditionsOf(selection.directives);
      if (own === 'never') continue;
      const all = [...conditions, ...own];
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const entry = found.get(key) ?? { nodes: [], when: [] };
        entry.nodes.push(selection);
        entry.when = all.length === 0 || entry.when === null ? null : [...entry.when, all];
        found.set(key, entry);
        continue;
      }
      const definition = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
      if (definition && applies(schema, type, definition.typeCondition?.name.value)) {
        visit(definition.selectionSet, all);
      }
    }
  };
  for (const set of sets) if (set) visit(set, []);
  return [...found].map(([key, entry]) => ({ key, ...entry }));
}

/** The concrete types that a value of this type can have. */
export function concreteTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function conditionsOf(directives: FieldNode['directives']): Condition[] | 'never' {
  const conditions: Condition[] = [];
  for (const directive of directives ?? []) {
    const name = directive.name.value;
    if (name !== 'include' && name !== 'skip') continue;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === 'BooleanValue' && value.value !== (name === 'include')) return 'never';
    if (value?.kind === 'Variable') conditions.push({ variable: value.name.value, wanted: name === 'include' });
  }
  return conditions;
}
