import { GraphQLError } from 'graphql';
import neo4j from 'neo4j-driver';
import { analysisUnavailable, deadlineExceeded, internal, storeFull, storeUnavailable } from '../errors.js';

/** Translates what the driver throws, by its code and never by its text: the text may quote a statement. */
export function translate(error: unknown, deadlineMs: number): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return deadlineExceeded(deadlineMs / 1000);
  // Every procedure that we call belongs to the library for graphs or to the database itself.
  if (code === 'Neo.ClientError.Procedure.ProcedureNotFound') return analysisUnavailable();
  if (isFull(error)) return Object.assign(storeFull(), { cause: error });
  if (isUnavailable(error)) return Object.assign(storeUnavailable(), { cause: error });
  return Object.assign(internal(), { cause: error });
}

/** The code of an error of the database, whose text may quote a value or a statement; null for any other error. */
export const databaseCodeOf = (error: unknown): string | null =>
  error instanceof neo4j.Neo4jError ? error.code : null;

/** What may be said of an error in the log: of the database its code alone. */
export const loggedText = (error: unknown): string => {
  const code = databaseCodeOf(error) ?? databaseCodeOf((error as { cause?: unknown } | null)?.cause);
  if (code !== null) return `the database answered ${code}.`;
  return error instanceof Error ? error.message : String(error);
};

/** Statements that run beside each other share the database's memory: what was refused finds room when others have ended. */
const isFull = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code.endsWith('OutOfMemoryError');

const restsWhereFull: readonly number[] = [250, 500, 1_000];

/** After how many milliseconds a reading is tried again that has failed so many times; null where it is not. */
export function restAfter(error: unknown, tries: number): number | null {
  if (isFull(error)) return restsWhereFull[tries - 1] ?? null;
  return tries === 1 && isUnavailable(error) ? 0 : null;
}

/** Whether the database is away or asked for another try: nothing is wrong with the question. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return error.retriable || unavailable.has(error.code) || error.code.startsWith('Neo.TransientError.');
}

/** What a statement was looking at was deleted by another one meanwhile: a second look finds it gone. */
export const metDeletion = 'Neo.ClientError.Statement.EntityNotFound';

const unavailable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.DatabaseError.General.UnknownError',
  'Neo.DatabaseError.Database.UnableToStartDatabase',
  'Neo.ClientError.Database.DatabaseNotFound',
  metDeletion,
]);
