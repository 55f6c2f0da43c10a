import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { verifyWithDevelopmentKey } from '../../src/auth/verifyToken.js';
import { readConfig } from '../../src/config.js';
import { createServer } from '../../src/http/server.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { api, asking, closeApi, givenGraph, member, outsider, tokenOf } from '../support/api.js';
import { last } from '../support/audited.js';

const folder = mkdtempSync(join(tmpdir(), 'toex-documents-'));
const allowed = '{ people { totalCount } }';
const opened: FastifyInstance[] = [];

/** The same API with other settings. */
async function serverWith(settings: Readonly<Record<string, string>>): Promise<FastifyInstance> {
  const { shared, audit } = await api();
  const config = readConfig({ LOG_LEVEL: 'silent', PURPOSE_REQUIRED: 'none', REQUESTS_PER_MINUTE: '0', ...settings });
  const backend = { audit, shared: () => shared, waitingFor: async () => null, demonstration: () => false };
  const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);
  const app = await createServer(config, schema, verifyWithDevelopmentKey(new Uint8Array(32).fill(7)), backend);
  opened.push(app);
  return app;
}

async function post(
  app: FastifyInstance,
  payload: object | string,
  headers: Readonly<Record<string, string>> = {},
  url = '/graphql',
) {
  const response = await app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf('x', ['analyst'])}`,
      ...headers,
    },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  const type = String(response.headers['content-type']);
  return { status: response.statusCode, body: response.body, type, headers: response.headers };
}

beforeAll(() => {
  writeFileSync(join(folder, 'people.graphql'), allowed);
  return givenGraph({ north: { statements: ['ana USES 07700900001'] }, south: { open: false, statements: ['zed'] } });
});
afterAll(async () => {
  for (const app of opened) await app.close();
  rmSync(folder, { recursive: true });
  await closeApi();
});

describe('A document', () => {
  const ask = asking('x', 'analyst');
  it.each([
    ['of 10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_one, at) => `a${at}: __typename`).join(' ')} }`],
    [
      'of 201 aliases',
      `{ people { nodes { ${Array.from({ length: 201 }, (_one, at) => `a${at}: name`).join(' ')} } } }`,
    ],
    ['of 201 directives', `{ people { totalCount ${'@include(if: true) '.repeat(201)} } }`],
    ['whose fragments spread each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['whose fragment spreads itself', '{ ...A } fragment A on Query { ...A people { totalCount } }'],
    ['that is 5,000 braces deep', `${'{ people '.repeat(5_000)}${'}'.repeat(5_000)}`],
    ['with halves of characters', '{ entity(identifier: "\\uD800") { id } }'],
    ['with a NUL', '{ people\u0000 { totalCount } }'],
  ])('%s is answered in JSON with words of ours, within a moment', async (_what, query) => {
    const { errors, status } = await ask(query);
    expect(status).toBeLessThan(500);
    for (const { extensions, message } of errors ?? []) {
      expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      expect(message).not.toMatch(/node_modules|MATCH|Maximum call stack/);
    }
  });

  it('that misses a name is told which names are near in development alone', async () => {
    const near = async (app: FastifyInstance) => (await post(app, { query: '{ peple { totalCount } }' })).body;
    expect(await near((await api()).app)).toContain('Did you mean');
    const production = await serverWith({
      ...{ NODE_ENV: 'production', NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'x' },
      ...{ AUTH_ISSUER: 'x', AUTH_AUDIENCE: 'x', AUTH_JWKS_URI: 'https://x.example/keys' },
      AUDIT_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    expect(await near(production)).not.toMatch(/Did you mean|people/);
    expect((await post(production, { query: '{ __schema { types { name } } }' })).body).toContain('introspection');
  });
});

describe('A server that answers a list of documents', () => {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const persisted = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

  it('answers these, whole or by their hash, and no others; nor can others be added', async () => {
    const app = await serverWith({ ALLOWED_DOCUMENTS: folder });
    const codeOf = async (request: object) => JSON.parse((await post(app, request)).body).errors?.[0]?.extensions.code;
    expect(await codeOf({ query: allowed })).toBeUndefined();
    expect(await codeOf(persisted(allowed))).toBeUndefined();
    const other = '{ phones { totalCount } }';
    expect(await codeOf({ query: other })).toBe('DOCUMENT_NOT_ALLOWED');
    expect(await codeOf({ query: other, ...persisted(other) })).toBe('DOCUMENT_NOT_ALLOWED');
    expect(await codeOf(persisted(other))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await codeOf({ query: '{ __schema { types { name } } }' })).toBe('DOCUMENT_NOT_ALLOWED');
  });
});

describe('Requests of one viewer', () => {
  it('are so many a minute, whatever tokens they bring; those of others are not counted with them', async () => {
    const app = await serverWith({ REQUESTS_PER_MINUTE: '3' });
    const as = async (subject: string, more: object = {}) =>
      post(
        app,
        { query: '{ viewer { id } }' },
        { authorization: `Bearer ${await tokenOf(subject, ['analyst'], '9m')}`, ...more },
      );
    for (let turn = 0; turn < 3; turn += 1) expect((await as('mia')).status).toBe(200);
    const { status, body } = await post(
      app,
      { query: '{ viewer { id } }' },
      { authorization: `Bearer ${await tokenOf('mia', ['analyst', 'reader'])}` },
    );
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    const token = { authorization: `Bearer ${await tokenOf('mia', ['analyst'])}` };
    for (const url of ['/%67raphql', '/graphql/', '/wash/files', '/%77ash/files'])
      expect([url, (await post(app, { query: '{ viewer { id } }' }, token, url)).status]).toEqual([url, 429]);
    expect((await as('ben')).status).toBe(200);
    const guess = (token: string) => post(app, { query: '{ viewer { id } }' }, { authorization: `Bearer ${token}` });
    const statuses = [];
    for (let turn = 0; turn < 5; turn += 1) statuses.push((await guess(`guess${turn}`)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    expect((await app.inject('/health')).statusCode).toBe(200);
  });
});

describe('Behind a proxy that is trusted', () => {
  it('requests come from whom it names; without one, from whoever connects', async () => {
    const from = async (settings: Readonly<Record<string, string>>) => {
      const app = await serverWith(settings);
      await post(app, { query: '{ viewer { id } }' }, { 'x-forwarded-for': '192.0.2.7' });
      return (await last()).from;
    };
    expect(await from({})).toBe('127.0.0.1');
    expect(await from({ TRUSTED_PROXIES: '10.0.0.0/8' })).toBe('127.0.0.1');
    expect(await from({ TRUSTED_PROXIES: '10.0.0.0/8,127.0.0.1' })).toBe('192.0.2.7');
  });
});

describe('Over HTTP', () => {
  it('a body that is no JSON is refused in JSON, and what came is not quoted', async () => {
    const { app } = await api();
    const { status, body, type } = await post(app, '{ "query": secret');
    expect([status, type]).toEqual([400, expect.stringContaining('application/json')]);
    expect(JSON.parse(body)).toEqual({
      errors: [
        { message: 'The body of the request is not JSON.', extensions: { code: 'BAD_REQUEST', retryable: false } },
      ],
    });
    expect(JSON.parse((await post(app, 'x'.repeat(1_100_000))).body).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('GET writes nothing', async () => {
    const { app, admin } = await api();
    const query = 'mutation { restrictOperation(input: { operation: "north", members: ["x"] }) { changed } }';
    const response = await app.inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { authorization: `Bearer ${await tokenOf('x', ['admin'])}`, 'apollo-require-preflight': 'true' },
    });
    expect(response.statusCode).toBe(405);
    expect(await admin.run("MATCH (o:Operation {reference: 'north'}) RETURN o.open AS open")).toEqual([{ open: true }]);
  });

  it('a header that tries to begin another line, or names a token oddly, is nobody’s', async () => {
    const { app } = await api();
    const token = await tokenOf('x', ['analyst']);
    for (const authorization of [
      `Bearer ${token}, Bearer ${token}`,
      `Basic ${token}`,
      `Bearer ${token}\u00a0x`,
      'Bearer',
      token,
    ]) {
      expect((await post(app, { query: '{ viewer { id } }' }, { authorization })).status).toBe(401);
    }
    const { headers, body } = await post(
      app,
      { query: '{ viewer { id } }' },
      { 'x-request-id': 'a%0d%0aset-cookie: b' },
    );
    expect(headers['set-cookie']).toBeUndefined();
    expect(JSON.parse(body).data.viewer.id).toBe('x');
  });

  it('answers forbid what a browser should not do with them', async () => {
    const { headers } = await post((await api()).app, { query: '{ viewer { id } }' });
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'strict-transport-security': expect.any(String),
      'referrer-policy': 'no-referrer',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('A cursor', () => {
  it('of another viewer is refused as one that was made up is', async () => {
    const page = 'query($after: String) { people(first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }';
    const { data } = await member(page);
    const { endCursor } = data.people.pageInfo;
    const [foreign, invented] = [
      await outsider(page, { after: endCursor }),
      await outsider(page, { after: 'eyJhIjoxfQ' }),
    ];
    const told = ({ errors, statements }: typeof foreign) => ({
      ...{ code: errors?.[0]?.extensions.code, statements },
      message: errors?.[0]?.message.replace(/got .*/, ''),
    });
    expect(told(foreign)).toEqual(told(invented));
    expect(told(foreign)).toMatchObject({ code: 'BAD_USER_INPUT', statements: [] });
  });
});
