import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { decideReferral, type ReferralDecision } from '../recording/decideReferral.js';
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

type Args<T = FactInput> = { readonly input: T };

/** What was written is read back with the writer's own rights. */
const readBack =
  (name: string) =>
  (payload: Readonly<Record<string, unknown>>, _args: unknown, context: Context, info: GraphQLResolveInfo) => {
    const id = payload[name === 'fact' ? 'factId' : 'operationId'];
    const field = info.parentType.getFields()[name];
    return typeof id === 'string' && field ? context.reader.node(id, field, info) : null;
  };

export const recordingResolvers = {
  Mutation: {
    ...Object.fromEntries(
      Object.entries(kinds).map(([field, kind]) => [
        field,
        (_root: unknown, { input }: Args, context: Context) => recordFact(kind, input, context),
      ]),
    ),
    decideReferral: (_root: unknown, { input }: Args<ReferralDecision>, context: Context) =>
      decideReferral(input, context),
    withdrawFact: (_root: unknown, { input }: Args<{ fact: string; reason: string }>, context: Context) =>
      withdrawFact(input, context),
    recordOperation: (_root: unknown, { input }: Args, context: Context) => recordOperation(input, context),
  },
  RecordFactPayload: { fact: readBack('fact') },
  RecordOperationPayload: { operation: readBack('operation') },
} as unknown as Resolvers;
