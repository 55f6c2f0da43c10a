import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/**
 * @typedef {object} IdentityProvider
 * @property {Readonly<Record<string, string>>} settings what the API must be told to believe its tokens
 * @property {(subject: string) => Promise<string>} tokenOf a token of an analyst
 * @property {() => Promise<void>} stop
 */

/**
 * The API is measured as it is shipped, in production mode: there it takes tokens of an identity provider alone. This one
 * publishes the key with which it signs.
 * @returns {Promise<IdentityProvider>}
 */
export async function startIdentityProvider() {
  const algorithm = 'RS256';
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const keys = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: algorithm, use: 'sig' }],
  });
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(keys);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const issuer = `http://127.0.0.1:${port}/`;
  const audience = 'bench';
  return {
    settings: { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS_URI: `${issuer}keys` },
    // Who sees protected people as they are, as those do who ask the database or its library directly.
    tokenOf: (subject, roles = ['analyst', 'safeguarding']) =>
      new SignJWT({ roles })
        .setProtectedHeader({ alg: algorithm, kid: 'bench' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('1d')
        .sign(privateKey),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
