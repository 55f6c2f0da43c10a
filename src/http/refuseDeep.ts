import type { FastifyReply, FastifyRequest } from 'fastify';
import { tooCostly } from '../errors.js';
import { documentLimit } from '../plugins/documentLimits.js';
import { refuse } from './refuse.js';

/** Far more brackets within each other than a document of the allowed depth can need; the parser would run out of stack. */
const mostBrackets = 1_000;

/** Refuses a document that is too deep even to be parsed. */
export async function refuseDeep(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const query = (request.body as { query?: unknown } | null | undefined)?.query;
  if (typeof query !== 'string') return undefined;
  let depth = 0;
  let deepest = 0;
  for (const letter of query) {
    if (letter === '{' || letter === '[' || letter === '(') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (letter === '}' || letter === ']' || letter === ')') depth -= 1;
  }
  return deepest > mostBrackets ? refuse(tooCostly('depth', documentLimit.depth, deepest), reply) : undefined;
}
