import { createRemoteJWKSet, errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { identityUnavailable } from '../errors.js';
import { BelievedTokens } from './believedTokens.js';
import { type Viewer, viewerOf } from './viewer.js';

/** Turns a token into a viewer, or null when it cannot be believed; the reason is for the log, never for the caller. */
export type VerifyToken = (token: string) => Promise<Viewer | null>;

/** Longer tokens are not even parsed. */
const longest = 8_192;

/** Seconds by which the clocks of the provider and of this machine may differ. */
const clockTolerance = 30;

/** Tokens of an identity provider: its published keys, its name, our audience; signatures with a key pair only. */
export function verifyWithProvider(settings: { issuer: string; audience: string; jwksUri: string }): VerifyToken {
  // Keys are fetched again each minute, and at once for one that is not known: those withdrawn are soon not believed.
  return verifier(createRemoteJWKSet(new URL(settings.jwksUri), { cacheMaxAge: 60_000 }), {
    issuer: settings.issuer,
    audience: settings.audience,
    algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
  });
}

/** Tokens of the development key, which exists outside production alone. */
export const verifyWithDevelopmentKey = (key: Uint8Array): VerifyToken =>
  verifier(async () => key, { ...development, algorithms: ['HS256'] });

export const development = { issuer: 'toex-development', audience: 'toex' } as const;

function verifier(key: JWTVerifyGetKey, options: JWTVerifyOptions): VerifyToken {
  const believed = new BelievedTokens();
  return async (token) => {
    if (token.length > longest) return null;
    const known = believed.get(token);
    if (known) return known;
    try {
      const { payload } = await jwtVerify(token, key, {
        ...options,
        clockTolerance,
        requiredClaims: ['sub', 'exp'],
      });
      if (payload.sub === undefined || payload.sub === '') return null;
      const name = typeof payload.name === 'string' ? payload.name : null;
      const viewer = viewerOf(payload.sub, name, Array.isArray(payload.roles) ? payload.roles : []);
      believed.add(token, viewer, ((payload.exp ?? 0) + clockTolerance) * 1000);
      return viewer;
    } catch (error) {
      if (speaksOfKeys(error)) throw identityUnavailable();
      return null;
    }
  };
}

/**
 * Whether the keys could not be had: no answer, one that is no success, or one that is no list of keys. That says nothing about
 * the token: it may be good, and is worth sending again.
 */
const speaksOfKeys = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === errors.JOSEError.code;
