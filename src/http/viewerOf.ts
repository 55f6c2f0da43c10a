import { setTimeout } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { VerifyToken } from '../auth/verifyToken.js';
import type { Viewer } from '../auth/viewer.js';
import { type ErrorCode, unauthenticated } from '../errors.js';
import { tokenOf } from './tokenOf.js';

type Asked = Pick<FastifyRequest, 'headers'>;

/** Who asks; null where no token came. @throws UNAUTHENTICATED for a bad one, IDENTITY_UNAVAILABLE where that cannot be told */
export async function viewerOf(request: Asked, verify: VerifyToken): Promise<Viewer | null> {
  if (request.headers.authorization === undefined) return null;
  const token = tokenOf(request);
  const viewer = token === null ? null : await verify(token);
  // One answer for every bad token: forged, expired and malformed ones must not be told apart.
  if (viewer === null)
    throw unauthenticated('The token cannot be accepted: it is malformed, expired or not meant for this service.');
  return viewer;
}

/** After how long a token is looked at again that could not be judged, in milliseconds. */
const lookedAgainAfter = 1_000;

/**
 * The same viewer a while later; null once their token is no longer believed, or nobody waits any more. While tokens cannot be
 * judged it waits: that says nothing about this one.
 */
export async function viewerStill(request: Asked, verify: VerifyToken, signal: AbortSignal): Promise<Viewer | null> {
  while (!signal.aborted) {
    try {
      return await viewerOf(request, verify);
    } catch (error) {
      if (!isUnjudged(error)) return null;
      await setTimeout(lookedAgainAfter, undefined, { signal }).catch(() => {});
    }
  }
  return null;
}

const isUnjudged = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === ('IDENTITY_UNAVAILABLE' satisfies ErrorCode);
