import {
  execute,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { Context } from '../context.js';

/** A question of a chart: a root field and what it is asked with. */
export interface ChartQuery {
  readonly field: string;
  /** A JSON object. */
  readonly arguments: string;
}

/** What the questions of a chart bring, by ids. */
export interface Brought {
  readonly nodeIds: readonly string[];
  /** Type and ends of each link: `USES|person_...|phone_...`. */
  readonly linkKeys: readonly string[];
  readonly truncations: readonly object[];
  readonly problems: readonly { readonly query: number; readonly message: string }[];
}

/**
 * Asks the questions of a chart with the rights of the request. Only root fields that answer with nodes and links can be
 * asked; documents are made here, from the schema, and what was saved is never anything but the value of a variable.
 */
export async function runQueries(
  queries: readonly ChartQuery[],
  context: Context,
  schema: GraphQLSchema,
): Promise<Brought> {
  const nodeIds = new Set<string>();
  const linkKeys = new Set<string>();
  const truncations: object[] = [];
  const problems: { query: number; message: string }[] = [];
  for (const [query, one] of queries.entries()) {
    const answer = await askedOf<Answer>(one, context, schema, { fits: drawsNetwork, selection });
    if (typeof answer === 'string') problems.push({ query, message: answer });
    else {
      for (const { id } of answer.nodes) nodeIds.add(id);
      for (const { id } of answer.links) linkKeys.add(keyOf(id));
      if (answer.truncation) truncations.push(answer.truncation);
    }
  }
  return { nodeIds: [...nodeIds].sort(), linkKeys: [...linkKeys].sort(), truncations, problems };
}

interface Answer {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly { readonly id: string }[];
  readonly truncation: object | null;
}

const selection = 'nodes { id } links { id } truncation { what limit shown total howToGoOn }';

/** Which root fields may be asked, and what of their answers. */
export interface Shape {
  readonly fits: (field: GraphQLField<unknown, unknown>) => boolean;
  readonly selection: string | ((field: GraphQLField<unknown, unknown>) => string);
  /** What the field must answer with, in words. */
  readonly expected?: string;
}

/** The answer to a question, or what is wrong with it. */
export async function askedOf<T>(
  query: ChartQuery,
  context: Context,
  schema: GraphQLSchema,
  { fits, selection: wanted, expected = 'nodes and links' }: Shape,
): Promise<T | string> {
  const field = schema.getQueryType()?.getFields()[query.field];
  if (!field || !fits(field)) return `expected a field that answers with ${expected}, got "${query.field}".`;
  const args = argumentsOf(query.arguments);
  if (args === null) return 'expected the arguments as a JSON object.';
  const given = field.args.filter(({ name }) => Object.hasOwn(args, name));
  const unknown = Object.keys(args).find((name) => !field.args.some((one) => one.name === name));
  if (unknown !== undefined) return `${field.name} has no argument "${unknown}".`;
  const document = parse(documentOf(field, given, typeof wanted === 'string' ? wanted : wanted(field)));
  const [mistake] = validate(schema, document);
  if (mistake) return mistake.message;
  const [operation] = document.definitions;
  const variables = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
  const [unusable] = getVariableValues(schema, variables, args).errors ?? [];
  if (unusable) return unusable.message;
  const result = await execute({ schema, document, variableValues: args, contextValue: context, rootValue: {} });
  const [error] = result.errors ?? [];
  // What has no code of ours went wrong on our side, and may quote what is nobody's business.
  if (error) return typeof error.extensions.code === 'string' ? error.message : 'it failed.';
  return result.data?.asked as unknown as T;
}

function documentOf(
  field: GraphQLField<unknown, unknown>,
  given: readonly { name: string; type: object }[],
  selected: string,
): string {
  const variables = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const [head, tail] = given.length === 0 ? ['', ''] : [`(${variables})`, `(${args})`];
  return `query${head} { asked: ${field.name}${tail} { ${selected} } }`;
}

/** Whether a field answers with nodes and links. */
export function drawsNetwork(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return false;
  const named = (name: string) => {
    const found = type.getFields()[name];
    return found && getNamedType(found.type).name;
  };
  return named('nodes') === 'ChartNode' && named('links') === 'Link' && named('truncation') === 'Truncation';
}

function argumentsOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** The id of a link is its type and ends, written so that nothing in it means anything to others. */
const keyOf = (linkId: string): string => Buffer.from(linkId.replace(/^link_/, ''), 'base64url').toString();
export const linkIdOf = (key: string): string => `link_${Buffer.from(key).toString('base64url')}`;
