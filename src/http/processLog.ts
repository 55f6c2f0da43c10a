import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseCodeOf } from '../graph/databaseErrors.js';

/**
 * The log of the process, which anybody may read who looks after the machine: nothing of a case stands in it. Of a request it
 * has the route, as an address may hold identifiers and names of files; of an error, no value that its text quotes.
 */
export const processLog = (level: string) =>
  level === 'silent' ? false : { level, serializers: { req: requestOf, err: errorOf } };

const requestOf = ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? '' });

interface LoggedError {
  readonly [key: string]: unknown;
  readonly type: string;
  readonly message: string;
  readonly stack: string;
}

/** Beside it, what stands there of any error: where in the code it was thrown, and by what. */
function errorOf(error: unknown): LoggedError {
  const { name = 'Error', code, message = '', stack = '', cause } = error as Partial<Error> & { code?: unknown };
  const database = databaseCodeOf(error);
  if (database !== null) return { type: name, code: database, message: '', stack: '' };
  return {
    type: name,
    ...(typeof code === 'string' && { code }),
    message: message.replace(/"(?:[^"\\]|\\.)*"/g, '"..."'),
    // Its first lines are the message once more.
    stack: stack
      .split('\n')
      .filter((line) => /^ {4}at /.test(line))
      .join('\n'),
    ...(cause instanceof Error && { cause: errorOf(cause) }),
  };
}

/** An address that leads nowhere is neither logged nor sent back. */
export const notThere = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.code(404).send({ errors: [{ message: 'There is no such address.' }] });
