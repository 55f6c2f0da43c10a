import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, member, outsider, tokenOf } from '../support/api.js';
import { last, lines, sealed } from '../support/audited.js';

beforeAll(() =>
  givenGraph({
    north: { statements: ['ana USES 07700900001', 'ben USES 07700900001'] },
    south: { open: false, statements: ['cy USES 07700900001'] },
  }),
);
afterAll(closeApi);

const post = async (payload: string, headers: Record<string, string> = {}) => {
  const { app } = await api();
  const all = { 'content-type': 'application/json', ...headers };
  return app.inject({ method: 'POST', url: '/graphql', headers: all, payload });
};

describe('An entry of the audit log', () => {
  it('says who asked what, why, and what they were shown', async () => {
    const query =
      'query Users($n: String!) { entity(identifier: $n) { ... on Phone { attributions { nodes { person { name } } } } } }';
    await outsider(query, { n: '07700 900 001' });
    const entry = await last();
    expect(entry).toMatchObject({
      viewer: 'outsider',
      roles: ['analyst'],
      purpose: { code: 'TEST', text: null, operation: null },
      kinds: ['CONSULTATION'],
      operationName: 'Users',
      outcome: 'ANSWERED',
      code: null,
    });
    const ids = entry.ids as string[];
    expect(ids.map((id) => id.replace(/_.*/, '')).sort()).toEqual(['person', 'person', 'phone']);
    await member(query, { n: '07700 900 001' });
    expect((await last()).ids).toHaveLength(4);
  });

  it('holds neither what was written in the document nor its variables, but an auditor can open them', async () => {
    await outsider(
      'query($n: String) { people(filter: { name: $n }) { nodes { name } } operations(filter: { region: "SECRET" }) { totalCount } }',
      {
        n: 'Nobody Known',
      },
    );
    const entry = await last();
    const document = (await lines()).find((line) => line.document === entry.document && line.text !== undefined);
    expect(document?.text).toBe(
      'query($n:String){people(filter:{name:$n}){nodes{name}}operations(filter:{region:""}){totalCount}}',
    );
    expect(readFileSync((await api()).audit.file, 'utf8')).not.toMatch(/Nobody|SECRET/);
    expect(await sealed(entry)).toEqual({ variables: { n: 'Nobody Known' }, literals: ['SECRET'] });
  });

  it('holds of what came without a token a digest and a length, and no text', async () => {
    const before = readFileSync((await api()).audit.file, 'utf8').length;
    const name = 'Long'.repeat(10_000);
    const query = `query ${name}($n: String) { people(filter: { name: $n }) { nodes { ${name}: name } } }`;
    await post(JSON.stringify({ query, variables: { n: 'Jane'.repeat(100_000) } }));
    await post(JSON.stringify({ query: `{ people(${query}`, variables: {} }));
    const [readable, unreadable] = (await lines()).slice(-2);
    expect(readable).toMatchObject({ viewer: null, document: null, code: 'UNAUTHENTICATED' });
    expect(await sealed(readable ?? {})).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      length: expect.any(Number),
    });
    expect(Object.keys(await sealed(unreadable ?? {}))).toEqual(['sha256', 'length']);
    expect(readFileSync((await api()).audit.file, 'utf8').length - before).toBeLessThan(4_000);
  });

  it('holds the variables that the document declares, and of what could not be read the beginning', async () => {
    await outsider('query($n: String) { people(filter: { name: $n }) { totalCount } }', {
      n: 'Ana',
      more: 'x'.repeat(9_000),
    });
    expect(await sealed(await last())).toEqual({ variables: { n: 'Ana' }, literals: [] });
    await outsider(`{ people(${'x'.repeat(100_000)}`);
    const cut = await sealed(await last());
    expect(cut).toMatchObject({ sha256: expect.any(String), beginning: expect.stringContaining('{ people(xx') });
    expect([cut.length > 100_000, cut.beginning.length]).toEqual([true, 16_384]);
  });

  it('names purpose, words, operation and recipient as the request gave them', async () => {
    const headers = {
      authorization: `Bearer ${await tokenOf('ann', ['analyst'])}`,
      'x-purpose': 'prosecution: disclosure schedule',
      'x-operation': 'SEROCU Op 65',
      'x-recipient': 'Crown Prosecution Service',
    };
    await post(JSON.stringify({ query: '{ people { totalCount } }' }), headers);
    expect(await last()).toMatchObject({
      purpose: { code: 'PROSECUTION', text: 'disclosure schedule', operation: 'SEROCU Op 65' },
      kinds: ['CONSULTATION', 'DISCLOSURE'],
      recipient: 'Crown Prosecution Service',
    });
  });

  const bearer = async (role: string) => ({ authorization: `Bearer ${await tokenOf('x', [role])}` });
  it.each([
    ['no token', '{"query":"{ people { totalCount } }"}', async () => ({}), 401, 'UNAUTHENTICATED'],
    [
      'a bad token',
      '{"query":"{ viewer { id } }"}',
      async () => ({ authorization: 'Bearer x' }),
      401,
      'UNAUTHENTICATED',
    ],
    ['no right', '{"query":"{ people { totalCount } }"}', () => bearer('reader'), 403, 'FORBIDDEN'],
    ['no purpose', '{"query":"{ people { totalCount } }"}', () => bearer('analyst'), 403, 'PURPOSE_REQUIRED'],
    ['no JSON', '{"query":', () => bearer('analyst'), 400, 'HTTP_400'],
    ['no GraphQL', '{"query":"{ people("}', () => bearer('analyst'), 400, 'GRAPHQL_PARSE_FAILED'],
  ])('is there for a request with %s', async (_what, payload, headers, status, code) => {
    const before = (await lines()).length;
    expect((await post(payload, await headers())).statusCode).toBe(status);
    expect((await lines()).length).toBeGreaterThan(before);
    expect(await last()).toMatchObject({ outcome: 'REFUSED', code, ids: [] });
  });

  it('is there for the report by plain addresses, with the words that narrowed it sealed', async () => {
    const { app } = await api();
    const headers = { authorization: `Bearer ${await tokenOf('p', ['performance'])}` };
    await app.inject({ method: 'GET', url: '/report/totals.csv?asAt=2024-12-31', headers });
    const entry = await last();
    expect(entry).toMatchObject({ viewer: 'p', via: 'GET /report/totals.csv', outcome: 'ANSWERED', purpose: null });
    expect(await sealed(entry)).toEqual({ query: { asAt: '2024-12-31' } });
  });

  it('is there for a file that is handed in, and for what is recorded, as a collection', async () => {
    const { app } = await api();
    const headers = {
      authorization: `Bearer ${await tokenOf('c', ['contributor'])}`,
      'content-type': 'application/octet-stream',
    };
    await app.inject({
      method: 'POST',
      url: '/import/files?name=phones.csv&marking=OFFICIAL',
      headers,
      payload: 'a,b',
    });
    expect(await last()).toMatchObject({
      viewer: 'c',
      via: 'POST /import/files',
      kinds: ['COLLECTION'],
      outcome: 'ANSWERED',
    });
    await asking(
      'c',
      'contributor',
    )(
      'mutation { recordFeedback(input: { operation: "north", from: "A force", at: "2025-01-01" }) { userErrors { field } } }',
    );
    expect(await last()).toMatchObject({ viewer: 'c', kinds: ['COLLECTION'] });
  });

  it.each([
    ['GET', '/report/totals.csv', 'analyst', undefined, 403, 'PURPOSE_REQUIRED'],
    ['GET', '/report/pack.csv?quarter=never', 'performance', undefined, 400, 'BAD_USER_INPUT'],
    ['GET', '/import/jobs/none/rejected.csv', 'analyst', undefined, 403, 'FORBIDDEN'],
    ['POST', '/import/files?marking=SECRET', 'contributor', 'a,b', 400, 'BAD_USER_INPUT'],
    ['GET', '/wash/jobs/none/report.csv', 'reader', undefined, 403, 'FORBIDDEN'],
    ['POST', '/export/files', 'reader', '{}', 403, 'FORBIDDEN'],
    ['POST', '/graphql/stream', 'reader', '{}', 403, 'FORBIDDEN'],
  ] as const)(
    'names by its code why %s %s is refused to a token of the role %s',
    async (method, url, role, payload, status, code) => {
      const { app } = await api();
      const type = url.startsWith('/import/files') ? 'application/octet-stream' : 'application/json';
      const headers = { ...(await bearer(role)), 'content-type': type };
      const response = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
      expect(response.statusCode).toBe(status);
      expect(await last()).toMatchObject({ viewer: 'x', outcome: 'REFUSED', code });
    },
  );

  it('is not there for the page, the schema and health', async () => {
    const { app } = await api();
    const before = (await lines()).length;
    for (const url of ['/schema.graphql', '/health', '/ready']) await app.inject(url);
    await app.inject({ method: 'GET', url: '/graphql', headers: { accept: 'text/html' } });
    expect((await lines()).length).toBe(before);
  });
});

describe('A purpose', () => {
  it('is told to an analyst who gave none of the list, and not needed to ask who one is', async () => {
    const headers = { authorization: `Bearer ${await tokenOf('x', ['analyst'])}`, 'x-purpose': 'curiosity' };
    const refused = (await post('{"query":"{ people { totalCount } }"}', headers)).json();
    expect(refused.errors[0].extensions).toMatchObject({ code: 'PURPOSE_REQUIRED' });
    expect(refused.errors[0].extensions.allowed).toContain('INVESTIGATION');
    expect((await post('{"query":"{ viewer { id } }"}', headers)).json().data.viewer).toEqual({ id: 'x' });
  });

  it('is asked of no other role', async () => {
    expect((await asking('p', 'performance')('{ programme { totals { disruptions } } }')).errors).toBeUndefined();
    const headers = { authorization: `Bearer ${await tokenOf('p', ['performance'])}` };
    expect((await post('{"query":"{ programme { totals { disruptions } } }"}', headers)).json().errors).toBeUndefined();
  });
});

describe('An answer that cannot be audited', () => {
  it('does not leave', async () => {
    const { audit } = await api();
    const record = audit.record.bind(audit);
    audit.record = async () => {
      throw new Error('no space left on device');
    };
    try {
      const { errors, status, data } = await outsider('{ people { nodes { name } } }');
      expect([status, data, errors?.[0]?.extensions]).toEqual([
        503,
        undefined,
        { code: 'AUDIT_UNAVAILABLE', retryable: true },
      ]);
    } finally {
      audit.record = record;
    }
    expect((await outsider('{ people { totalCount } }')).errors).toBeUndefined();
  });
});
