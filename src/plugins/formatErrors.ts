import type { ApolloServerOptions } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { errorCodes, internal } from '../errors.js';

/** Codes that Apollo itself gives to documents it cannot accept: they speak of the document alone. */
const documentCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

interface Log {
  error(details: object, message: string): void;
}

/**
 * What leaves the server about a failure. Only errors from our own catalogue and those about the document keep their
 * text; everything else is logged with its cause and becomes one fixed sentence, for its text may hold case data.
 */
export function formatErrors(log: Log): Pick<ApolloServerOptions<Context>, 'formatError'> {
  return {
    formatError(formatted, error): GraphQLFormattedError {
      const { code } = formatted.extensions ?? {};
      const known = typeof code === 'string' && (documentCodes.has(code) || Object.hasOwn(errorCodes, code));
      const original = unwrapResolverError(error);
      const isOurs = original instanceof GraphQLError;
      const { cause } = (original ?? {}) as { cause?: { code?: unknown } };
      if (code === 'INTERNAL_SERVER_ERROR' || !known || !isOurs) {
        log.error({ err: cause ?? original, path: formatted.path }, 'request failed');
      }
      // Its code alone: a text of the database may quote a statement.
      if (code === 'STORE_UNAVAILABLE' && cause) log.error({ database: cause.code }, 'the database did not answer');
      if (known && isOurs && code !== 'INTERNAL_SERVER_ERROR')
        return { ...formatted, extensions: kept(formatted, code) };
      const { message, extensions } = internal();
      const { path, locations } = formatted;
      return {
        message,
        ...(path && { path }),
        ...(locations && { locations }),
        extensions: kept({ message, extensions }, extensions.code),
      };
    },
  };
}

const kept = (formatted: GraphQLFormattedError, code: unknown) => {
  const { stacktrace: _stack, http: _http, ...extensions } = formatted.extensions ?? {};
  // A literal of ours that cannot be read is met while the document is validated: it is an argument like any other.
  const isArgument = code === 'GRAPHQL_VALIDATION_FAILED' && typeof extensions.argument === 'string';
  return { retryable: false, ...extensions, code: isArgument ? 'BAD_USER_INPUT' : code };
};
