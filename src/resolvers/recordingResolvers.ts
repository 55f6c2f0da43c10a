import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { decideReferral } from '../recording/decideReferral.js';
import type { FactInput } from '../recording/factRules.js';
import { recordFact } from '../recording/recordFact.js';
import { recordOperation } from '../recording/recordOperation.js';
import { withdrawFact } from '../recording/withdrawFact.js';

/** The fields that record a fact, and the kind that each records. */
const kinds = {
  recordTasking: 'Tasking',
  recordCase: 'Case',
  recordIdentification: 'Identification',
  recordDisruption: 'Disruption',
  recordReferral: 'Referral',
  recordRiskAssessment: 'RiskAssessment',
  recordProduct: 'Product',
  recordProceeding: 'Proceeding',
  recordActivity: 'Activity',
  recordFeedback: 'Feedback',
  recordCapabilityRegistrations: 'CapabilityRegistration',
  recordAppUsage: 'AppUsage',
  recordSavingOpportunity: 'SavingOpportunity',
} as const;

type Args = { readonly input: FactInput };

/** What was written is read back with the writer's own rights. */
const readBack = (id: string | null, context: Context, info: GraphQLResolveInfo): Promise<Row> | null => {
  const field = info.parentType.getFields()[info.fieldName];
  return id !== null && field ? (context.reader.node(id, field, info) as Promise<Row>) : null;
};

export const recordingResolvers: Resolvers = {
  Mutation: {
    ...Object.fromEntries(
      Object.entries(kinds).map(([field, kind]) => [
        field,
        (_root: unknown, { input }: Args, context: Context) => recordFact(kind, input, context),
      ]),
    ),
    decideReferral: (_root, { input }, context) => decideReferral(input, context),
    withdrawFact: (_root, { input }, context) => withdrawFact(input, context),
    recordOperation: (_root, { input }: Args, context) => recordOperation(input, context),
  },
  RecordFactPayload: { fact: ({ factId }, _args, context, info) => readBack(factId, context, info) },
  RecordOperationPayload: {
    operation: ({ operationId }, _args, context, info) => readBack(operationId, context, info),
  },
};
