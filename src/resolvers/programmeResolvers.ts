import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { figures } from '../programme/figures.js';

export const programmeResolvers: Resolvers = {
  ProgrammeTotals: { definitions: () => [...figures] },
};
