import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { refuse } from './refuse.js';

/** What Fastify itself refuses, in the form of every other error: a body that is no JSON, one that is too long. */
export function inWordsOfTheApi(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof GraphQLError) return refuse(error, reply);
  const status = error.statusCode ?? 500;
  if (status >= 500) return refuse(error, reply);
  // Its text may quote what came.
  const message = said[status] ?? 'The request cannot be used.';
  return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST', retryable: false } }] });
}

const said: Readonly<Record<number, string>> = {
  400: 'The body of the request is not JSON.',
  413: 'The body of the request is too long.',
  415: 'The body of the request must be JSON: "content-type: application/json".',
};
