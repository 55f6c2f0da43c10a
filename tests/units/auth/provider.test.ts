import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { verifyWithProvider } from '../../../src/auth/verifyToken.js';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

const [issuer, audience] = ['https://identity.example', 'toex'];
const published: object[] = [];
let server: Server;
let jwksUri: string;
let first: Pair;

const publish = async (kid: string, alg = 'RS256') => {
  const pair = await generateKeyPair(alg, { extractable: true });
  published.push({ ...(await exportJWK(pair.publicKey)), kid, alg });
  return pair;
};
const sign = (pair: Pair, header: Record<string, unknown> = {}, claims: Record<string, unknown> = {}) =>
  new SignJWT({ iss: issuer, aud: audience, sub: 'mia', roles: ['analyst'], exp: now() + 300, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'first', ...header })
    .sign(pair.privateKey);
const now = () => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  server = createServer((_request, response) => response.end(JSON.stringify({ keys: published })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  jwksUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  first = await publish('first');
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('A token of an identity provider', () => {
  const verify = (token: string) => verifyWithProvider({ issuer, audience, jwksUri })(token);

  it('gives its viewer, with the rights of its roles and no others', async () => {
    const roles = ['analyst', 'root', 7, { admin: true }];
    expect(await verify(await sign(first, {}, { roles, name: 'Mia' }))).toEqual({
      ...{ id: 'mia', name: 'Mia' },
      ...{ roles: ['analyst'], rights: ['READ', 'STATISTICS'] },
    });
  });

  it.each([
    ['for another audience', {}, { aud: 'payroll' }],
    ['of another issuer', {}, { iss: 'https://identity.example.evil' }],
    ['that has expired', {}, { exp: now() - 31 }],
    ['that never expires', {}, { exp: undefined }],
    ['that holds only later', {}, { nbf: now() + 60 }],
    ['of nobody', {}, { sub: '' }],
    ['without a subject', {}, { sub: undefined }],
    ['whose key nobody published', { kid: 'other' }, {}],
  ])('%s is not believed', async (_how, header, claims) => {
    expect(await verify(await sign(first, header, claims))).toBeNull();
  });

  it('is believed while the clocks differ by less than 30 seconds', async () => {
    expect(await verify(await sign(first, {}, { exp: now() - 20 }))).not.toBeNull();
    expect(await verify(await sign(first, {}, { nbf: now() + 20 }))).not.toBeNull();
  });

  it('that is not signed, or signed with what is published for all to read, is not believed', async () => {
    const claims = { iss: issuer, aud: audience, sub: 'mia', roles: ['admin'], exp: now() + 300 };
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const alg of ['none', 'None', 'NONE']) expect(await verify(`${part({ alg })}.${part(claims)}.`)).toBeNull();
    const asSecret = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' });
    expect(await verify(await asSecret.sign(Buffer.from(JSON.stringify(published[0]))))).toBeNull();
    // A key that the token brings along is no key.
    const own = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(own.publicKey);
    expect(await verify(await sign(own, { jwk, kid: 'first' }))).toBeNull();
    expect(await verify(await sign(own, { jku: 'https://evil.example/keys', kid: 'evil' }))).toBeNull();
  });

  it('whose claims were changed is not believed', async () => {
    const [header, , signature] = (await sign(first)).split('.');
    const claims = { iss: issuer, aud: audience, sub: 'mia', roles: ['admin'], exp: now() + 300 };
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    expect(await verify(`${header}.${forged}.${signature}`)).toBeNull();
  });

  it('signed with a key that came later is believed, and no longer once that key has been withdrawn', async () => {
    const second = await publish('second');
    expect(await verify(await sign(second, { kid: 'second' }))).not.toBeNull();
    published.pop();
    expect(await verify(await sign(second, { kid: 'second' }))).toBeNull();
  });

  it('cannot be judged while the provider does not answer, which is said as such', async () => {
    const away = verifyWithProvider({ issuer, audience, jwksUri: 'http://127.0.0.1:9/keys' });
    await expect(away(await sign(first))).rejects.toMatchObject({ extensions: { code: 'IDENTITY_UNAVAILABLE' } });
  });

  it.each([
    ['fails', 503, '{"keys":[]}'],
    ['sends it elsewhere', 302, ''],
    ['shows a page', 200, '<html>Sign in</html>'],
    ['gives no keys', 200, '{"error":"maintenance"}'],
  ])('cannot be judged while the provider %s', async (_what, status, body) => {
    const broken = createServer((_request, response) => {
      response.writeHead(status, { location: '/elsewhere' }).end(body);
    });
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
    const { port } = broken.address() as AddressInfo;
    const verifyThere = verifyWithProvider({ issuer, audience, jwksUri: `http://127.0.0.1:${port}/keys` });
    const error = await verifyThere(await sign(first)).catch((thrown) => thrown);
    await new Promise((resolve) => broken.close(resolve));
    expect(error).toMatchObject({ extensions: { code: 'IDENTITY_UNAVAILABLE', retryable: true } });
  });
});
