import { SignJWT } from 'jose';
import { developmentKey } from '../../dist/auth/developmentTokens.js';
import { development } from '../../dist/auth/verifyToken.js';
import { apiFolder } from './subjects.mjs';

/** A token of an analyst, signed with the development key of the bench's API. @param {string} subject */
export async function tokenOf(subject) {
  return new SignJWT({ roles: ['analyst'] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer(development.issuer)
    .setAudience(development.audience)
    .setIssuedAt()
    .setExpirationTime('1d')
    .sign(await developmentKey(apiFolder));
}
