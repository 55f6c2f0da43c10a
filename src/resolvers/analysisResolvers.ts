import { analyses } from '../analysis/analyses.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';

export const analysisResolvers: Resolvers = {
  Query: {
    analyses: (_root, _args, { library }) => {
      const described = (name: string) => {
        const { purpose, header, body } = library.get(name);
        return { name, purpose, header, text: body };
      };
      return analyses.map((one) => ({
        ...one,
        statement: described(one.statement),
        evidence: described(one.evidence),
      }));
    },
  },
};
