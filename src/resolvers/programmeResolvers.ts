import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { cube } from '../programme/cube.js';
import type { CubeArgs } from '../programme/cubeRequest.js';
import { type FactName, facts } from '../programme/facts.js';
import { type QuarterArgs, quarterOf } from '../programme/quarter.js';
import { type TotalsArgs, totals } from '../programme/totals.js';

const cubes = Object.fromEntries(
  (Object.keys(facts) as FactName[]).map((name) => [
    name,
    (_programme: unknown, args: CubeArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      cube(facts[name], args, context, schema),
  ]),
);

export const programmeResolvers = {
  Programme: {
    ...cubes,
    totals: (_programme: unknown, args: TotalsArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      totals(args, context, schema),
    quarter: (_programme: unknown, args: QuarterArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      quarterOf(args, context, schema),
  },
} as unknown as Resolvers;
