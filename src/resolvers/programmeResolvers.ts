import { type GraphQLResolveInfo, type GraphQLSchema, isEnumType } from 'graphql';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { cube } from '../programme/cube.js';
import type { CubeArgs } from '../programme/cubeRequest.js';
import { custodyDay, custodyWarning } from '../programme/custody.js';
import { type FactName, facts } from '../programme/facts.js';
import { secondOf } from '../programme/moment.js';
import { type QuarterArgs, quarterOf } from '../programme/quarter.js';
import { type RestatementArgs, restatement } from '../programme/restatement.js';
import { timeliness } from '../programme/timeliness.js';
import { type TotalsArgs, totals } from '../programme/totals.js';
import { type PackArgs, performancePack } from '../report/performancePack.js';

interface ProceedingRow {
  readonly custodyTimeLimit?: string | null;
  readonly custodyExtensions?: readonly string[] | null;
  readonly outcome?: string | null;
}

const namesOf = (schema: GraphQLSchema, name: string): readonly string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

const cubes = Object.fromEntries(
  (Object.keys(facts) as FactName[]).map((name) => [
    name,
    async (_programme: unknown, args: CubeArgs, context: Context, { schema, parentType }: GraphQLResolveInfo) =>
      cube(facts[name], await context.reader.named(parentType.getFields()[name], args), context, schema),
  ]),
);

export const programmeResolvers: Resolvers = {
  Programme: {
    ...cubes,
    totals: (_programme: unknown, args: TotalsArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      totals(args, context, schema),
    quarter: (_programme: unknown, args: QuarterArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      quarterOf(args, context, schema),
    restatement: (_programme: unknown, args: RestatementArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      restatement(args, context, schema),
    timeliness: (_programme: unknown, args: TotalsArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      timeliness(args, context, schema),
    performancePack: (_programme: unknown, args: PackArgs, context: Context, { schema }: GraphQLResolveInfo) =>
      performancePack(args, context, schema),
    dataQuality: (
      _programme: unknown,
      { rules }: { rules?: readonly string[] | null },
      _context: Context,
      { schema }: GraphQLResolveInfo,
    ) => (rules ?? namesOf(schema, 'DataQualityRule')).map((rule) => ({ rule })),
  },
  Proceeding: {
    custodyExpiresOn: (row: ProceedingRow) => custodyDay(row.custodyTimeLimit ?? null, row.custodyExtensions ?? []),
    custodyWarning: (row: ProceedingRow) => {
      const day = custodyDay(row.custodyTimeLimit ?? null, row.custodyExtensions ?? []);
      return day === null || row.outcome != null ? null : custodyWarning(day, secondOf(new Date()));
    },
  },
};
