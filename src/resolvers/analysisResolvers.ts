import type { GraphQLResolveInfo } from 'graphql';
import { analyses } from '../analysis/analyses.js';
import { communities } from '../analysis/measures/communities.js';
import { cutPoints } from '../analysis/measures/cutPoints.js';
import { keyPlayers } from '../analysis/measures/keyPlayers.js';
import { whatIf } from '../analysis/measures/whatIf.js';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import type { Row } from '../graph/graph.js';

/** The node of which a row has the id: null where it has gone since. */
const node =
  (property: string) =>
  (row: Row, _args: unknown, { reader }: Context, info: GraphQLResolveInfo): Promise<Row> | null => {
    const field = info.parentType.getFields()[info.fieldName];
    return field ? (reader.node(String(row[property]), field, info) as Promise<Row>) : null;
  };

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
    keyPlayers: (_root, args, context) => keyPlayers(args, context),
    communities: (_root, args, context) => communities(args, context),
    cutPoints: (_root, args, context) => cutPoints(args, context),
    whatIf: (_root, args, context) => whatIf(args, context),
  },
  KeyPlayer: { node: node('nodeId') },
  CutPoint: { node: node('nodeId') },
  NewBroker: { node: node('nodeId') },
  Bridge: { a: node('aId'), b: node('bId') },
  Community: {
    members: ({ memberIds }, _args, { reader }, info) => {
      const field = info.parentType.getFields().members;
      return field ? (memberIds as readonly string[]).map((id) => reader.node(id, field, info) as Promise<Row>) : [];
    },
  },
  WhatIf: {
    notice: () =>
      'Decision support. Computed from what is recorded and what you may see, as if nobody reacted: it predicts nothing.',
  },
};
