import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { VerifyToken } from '../auth/verifyToken.js';
import { tooManyRequests } from '../errors.js';
import { tokenOf } from './tokenOf.js';

/**
 * Counts the requests of each viewer, whatever tokens they hold; those that bring no token which can be believed count by
 * the address they come from. What tells of the server's own state is not counted.
 */
export async function limitRate(
  app: FastifyInstance,
  most: number,
  basePath: string,
  verify: VerifyToken,
): Promise<void> {
  if (most === 0) return;
  const counted = ['graphql', 'report', 'import', 'wash', 'export'].map((place) => `${basePath}/${place}`);
  await app.register(rateLimit, {
    max: most,
    timeWindow: '1 minute',
    // By the route that it was led to: its address may be written in many ways.
    allowList: ({ routeOptions: { url = '' } }) => !counted.some((path) => url.startsWith(path)),
    keyGenerator: async (request: FastifyRequest) => {
      const token = tokenOf(request);
      const viewer = token === null ? null : await verify(token).catch(() => null);
      return viewer === null ? `address ${request.ip}` : `viewer ${viewer.id}`;
    },
    errorResponseBuilder: (_request, { ttl }) => tooManyRequests(most, Math.ceil(ttl / 1000)),
  });
}
