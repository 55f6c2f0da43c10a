import { openOperation, restrictOperation } from '../access/changeAccess.js';
import { admitMember, removeMember } from '../access/changeMembers.js';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';
import { referenceKey } from '../identifiers/fold.js';

const accessOf = async (operation: string, context: Context): Promise<Row | null> => {
  const { found } = await context.ask('access/operationAccess', { operation, referenceKey: referenceKey(operation) });
  if (!found) return null;
  const access = found as Row;
  context.saw(String(access.operationId));
  return access;
};

export const accessResolvers: Resolvers = {
  Query: { operationAccess: (_root, { operation }, context) => accessOf(operation, context) },
  Mutation: {
    openOperation: (_root, { input }, context) => openOperation(input, context),
    restrictOperation: (_root, { input }, context) => restrictOperation(input, context),
    admitMember: (_root, { input }, context) => admitMember(input, context),
    removeMember: (_root, { input }, context) => removeMember(input, context),
  },
  OperationAccessPayload: {
    operation: ({ operationId }, _args, context) => (operationId === null ? null : accessOf(operationId, context)),
  },
};
