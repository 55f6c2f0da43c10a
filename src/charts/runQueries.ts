import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isObjectType,
  parse,
  print,
  validate,
} from 'graphql';
import type { Context } from '../context.js';
import { documentNotAllowed } from '../errors.js';
import { aliased } from '../graph/fieldResolver.js';
import { limitDocument } from '../plugins/documentLimits.js';

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
    const answer = await askedOf<Answer>(one, context, schema, { fits: drawsNetwork, selection }).catch(problemOf);
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

/** One question that fails is told beside the answers of the others. */
function problemOf(error: unknown): string {
  // What has no code of ours went wrong on our side, and may quote what is nobody's business.
  return error instanceof GraphQLError && typeof error.extensions.code === 'string' ? error.message : 'it failed.';
}

const selection = 'nodes { id } links { id } truncation { what limit shown total howToGoOn }';

/** Which root fields may be asked, and what of their answers. */
export interface Shape {
  readonly fits: (field: GraphQLField<unknown, unknown>) => boolean;
  readonly selection: string | ((field: GraphQLField<unknown, unknown>) => string);
  /** What the field must answer with, in words. */
  readonly expected?: string;
  /** Whether a document may be asked, where the server answers a list of documents alone; null: all may. */
  readonly allows?: ((document: DocumentNode) => boolean) | null;
}

/**
 * The answer to a question, or what is wrong with it. It passes what stands before the API: the limits of a document, and
 * the list of those that are allowed.
 * @throws TOO_COSTLY, DOCUMENT_NOT_ALLOWED, or what the question failed with, under its own code
 */
export async function askedOf<T>(
  query: ChartQuery,
  context: Context,
  schema: GraphQLSchema,
  { fits, selection: wanted, expected = 'nodes and links', allows = null }: Shape,
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
  if (allows !== null && !allows(document)) throw documentNotAllowed(print(document));
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') return 'expected one question.';
  limitDocument(schema, document, operation, args);
  const [unusable] = getVariableValues(schema, operation.variableDefinitions ?? [], args).errors ?? [];
  if (unusable) return unusable.message;
  const result = await execute({
    ...{ schema, document, variableValues: args, contextValue: context, rootValue: {} },
    fieldResolver: aliased,
  });
  const [error] = result.errors ?? [];
  if (error?.extensions.code === 'BAD_USER_INPUT') return error.message;
  if (error) throw error;
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
