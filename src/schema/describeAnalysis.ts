import { type FieldDefinitionNode, Kind } from 'graphql';
import { analyses } from '../analysis/analyses.js';

const byId = new Map(analyses.map((one) => [one.id, one]));

/** A root field that answers an analysis says in its description what the analysis is declared to answer, and its limits. */
export function describeAnalysis(field: FieldDefinitionNode): FieldDefinitionNode {
  const declared = byId.get(field.name.value);
  if (!declared) return field;
  const value = `${declared.question}\n\n${field.description?.value ?? ''}\n\n${declared.limits}`;
  return { ...field, description: { kind: Kind.STRING, value, block: true } };
}
