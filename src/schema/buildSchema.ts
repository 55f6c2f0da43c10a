import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { DateTimeISOResolver, SafeIntResolver } from 'graphql-scalars';
import type { Context } from '../context.js';
import type { GqlResolvers as Resolvers } from '../generated/graphql.js';
import { backingOf, type metaOf } from '../graph/fieldMeta.js';
import { aliased, fieldResolver } from '../graph/fieldResolver.js';
import { ownWords } from '../protection/ownWords.js';
import { expandSdl } from './expandSdl.js';
import { partialDate } from './partialDate.js';
import { readSdl } from './readSdl.js';

/**
 * The executable schema: the SDL, what code computes, and for every other field the generic resolver of its kind, or none.
 * Whoever executes documents on it gives `aliased` as the resolver of fields that have none.
 */
export function buildSchema(folder: string, resolvers: readonly Resolvers[]): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({
    typeDefs: expandSdl(readSdl(folder)),
    resolvers: [
      { PartialDate: partialDate, DateTime: dateTime, SafeInt: SafeIntResolver },
      ...(resolvers as readonly Record<string, never>[]),
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInterfaceType(type) || isUnionType(type)) {
      type.resolveType = (value: { __typename?: string }) => value.__typename;
    }
    if (!isObjectType(type)) continue;
    const backing = backingOf(type, schema);
    for (const field of Object.values(type.getFields())) {
      // What is read by statements has its ids looked at there; code that compares ids is given those that hold.
      if (field.resolve && field.args.some(({ type }) => namesIds(type))) field.resolve = withKept(field.resolve);
      const resolve =
        field.resolve ?? (fieldResolver(type, field, backing) as GraphQLFieldResolver<unknown, unknown> | null);
      const told = isTold(type, field) ? cleaned(resolve ?? aliased) : resolve;
      const right = rightOf(field, type === schema.getQueryType());
      const asked = right === null ? told : guarded(right, told ?? aliased);
      if (asked !== null) field.resolve = asked;
    }
  }
  return schema;
}

/** The library's scalar under the name that the SDL gives it: variables are declared by that name. */
const dateTime = new GraphQLScalarType({ ...DateTimeISOResolver.toConfig(), name: 'DateTime' });

/** Every root field needs READ unless it says otherwise; `viewer` alone needs nothing but a believable token. */
function rightOf(field: Parameters<typeof metaOf>[0], isRoot: boolean): string | null {
  const requires = field.astNode?.directives?.find((directive) => directive.name.value === 'requires');
  const value = requires?.arguments?.[0]?.value;
  if (value?.kind === 'EnumValue') return value.value;
  return isRoot && field.name !== 'viewer' ? 'READ' : null;
}

/** Whether an argument may hold ids. */
function namesIds(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named === GraphQLID;
  return Object.values(named.getFields()).some((field) => getNamedType(field.type) === GraphQLID);
}

/** Ids that were given up in merges stand for those that were kept. */
const withKept =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  async (source, args, context, info) =>
    resolve(source, await (context as Context).graph.kept(args), context, info);

const guarded =
  (right: string, resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    (context as Context).demand(right);
    return resolve(source, args, context, info);
  };

/** What is never anybody's name. */
const always = new Set(['grade', 'sublabel', 'icon', 'value', 'year', 'quarter']);

/**
 * What things that are not protected say of themselves, put together for an answer: cleaned again, an everyday name would be taken
 * out that the answer shows beside it, and so tell that somebody who is protected bears it.
 */
const ofUnprotected = new Set([
  'HighlightPart.text',
  'DuplicateEvidence.own',
  'DuplicateEvidence.other',
  'WashHit.label',
]);

/** Whether a field may hold words of somebody else, and not of whoever asks: names of protected people are then taken out for whoever may not see them. */
function isTold(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  if (getNamedType(field.type) !== GraphQLString || /[cC]ursor$/.test(field.name)) return false;
  if (always.has(field.name) || ofUnprotected.has(`${type.name}.${field.name}`)) return false;
  // What else a report tells of a file is brought through the veil as a whole (`importing/shownReport`).
  if (type.name === 'ImportJob' && /^(fileName|message|notRead)$/.test(field.name)) return true;
  if (/^(Viewer|Audit|Import|UserError|Pseudonym|WashedIdentifier)/.test(type.name)) return false;
  const isEntity = type.getInterfaces().some(({ name }) => name === 'Entity');
  return !((isEntity || /^(Record|Operation|Force|Region|Staff)$/.test(type.name)) && ownWords.has(field.name));
}

const cleaned =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    const { texts } = context as Context;
    if (texts === null || value === null || value === undefined) return value;
    return Promise.all([value, texts()]).then(([said, known]) =>
      Array.isArray(said)
        ? said.map((one) => (typeof one === 'string' ? known.clean(one) : one))
        : typeof said === 'string'
          ? known.clean(said)
          : said,
    );
  };
