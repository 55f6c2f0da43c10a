import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { api, asking, closeApi, givenGraph, outsider, tokenOf } from '../support/api.js';

beforeAll(() =>
  givenGraph({ north: { statements: ['ana USES 07700900001'] }, south: { open: false, statements: ['secret'] } }),
);
afterAll(closeApi);

const post = async (payload: string, headers: Record<string, string> = {}) => {
  const { app } = await api();
  const all = { 'content-type': 'application/json', ...headers };
  const response = await app.inject({ method: 'POST', url: '/graphql', headers: all, payload });
  return { status: response.statusCode, body: response.body };
};
const question = JSON.stringify({ query: '{ people { nodes { name } } }' });

describe('A request without a believable token', () => {
  it('may not read', async () => {
    const { status, body } = await post(question);
    expect(status).toBe(401);
    expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED', retryable: false });
  });

  const forged = (alg: string, claims: Record<string, unknown> = {}) =>
    new SignJWT({ roles: ['analyst'], sub: 'x', iss: 'toex-development', aud: 'toex', exp: 4_000_000_000, ...claims })
      .setProtectedHeader({ alg })
      .sign(new Uint8Array(64).fill(1));
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"x","roles":["admin"],"exp":4000000000}')}.`;

  it.each([
    ['forged', () => forged('HS256')],
    ['signed in a way that is not allowed', () => forged('HS512')],
    ['not signed', async () => unsigned],
    ['expired', () => tokenOf('x', ['analyst'], '-1h')],
    ['no token', async () => 'x'],
    ['endless', async () => 'x'.repeat(9000)],
  ])('that is %s is refused with one and the same answer', async (_how, token) => {
    const { status, body } = await post(question, { authorization: `Bearer ${await token()}` });
    expect(status).toBe(401);
    expect(JSON.parse(body).errors[0].message).toBe(
      'The token cannot be accepted: it is malformed, expired or not meant for this service.',
    );
  });
});

describe('A role', () => {
  it.each(['performance', 'reader', 'auditor', 'admin'])('%s reads no identities', async (role) => {
    const { errors, statements } = await asking('somebody', role)('{ people { nodes { name } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(statements).toEqual([]);
  });

  it.each(['deconfliction', 'auditor'])('%s reads no statistics', async (role) => {
    const { errors } = await asking('somebody', role)('{ programme { totals { disruptions } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('that nobody knows gives no right', async () => {
    expect((await asking('x', 'superuser')('{ viewer { roles rights } }')).data.viewer).toEqual({
      roles: [],
      rights: [],
    });
  });
});

describe('A request that cannot be used', () => {
  const authorised = async (payload: string, headers: Record<string, string> = {}) =>
    post(payload, { authorization: `Bearer ${await tokenOf('x', ['analyst'])}`, 'x-purpose': 'Test', ...headers });

  it.each([
    ['is no JSON', '{ "query": '],
    ['has no query', '{}'],
    ['is no GraphQL', JSON.stringify({ query: '{ people {' })],
    ['asks for what is not there', JSON.stringify({ query: '{ persons { nodes { name } } }' })],
    [
      'has a variable of the wrong type',
      JSON.stringify({ query: 'query($f: Int) { people(first: $f) { totalCount } }', variables: { f: 'many' } }),
    ],
    ['is a batch', JSON.stringify([{ query: '{ viewer { id } }' }])],
    ['has too many tokens', JSON.stringify({ query: `{ ${'a: viewer { id } '.repeat(3000)} }` })],
  ])('because it %s: a 4xx with a message, no stack and no statement', async (_why, payload) => {
    const { status, body } = await authorised(payload);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch(/node_modules|MATCH|at .*\.js/);
  });

  it('because it is too large: 413', async () => {
    expect((await authorised(JSON.stringify({ query: 'x'.repeat(1_100_000) }))).status).toBe(413);
  });

  it('because it is too deep: refused before anything is composed', async () => {
    const { composer } = await api();
    const before = composer.composed;
    const nest = (depth: number): string =>
      depth === 0 ? 'totalCount' : `nodes { person { associates { ${nest(depth - 1)} } } }`;
    const deep = `{ people { nodes { associates { ${nest(8)} } } } }`;
    const { status, body } = await authorised(JSON.stringify({ query: deep }));
    expect(status).toBe(400);
    expect(JSON.parse(body).errors[0].message).toContain("The document's depth is 25; the limit is 24.");
    expect(composer.composed).toBe(before);
  });

  it('because a page elsewhere made the browser send it: refused without a preflight', async () => {
    const { status } = await authorised(question, { 'content-type': 'text/plain' });
    expect(status).toBe(400);
  });
});

describe('An error in an argument', () => {
  it('names the argument, what was expected and what came', async () => {
    const { errors } = await outsider('{ programme { quarter(year: "2024", quarter: 5) { newTaskings } } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Argument "year": expected a financial year .*"2024\/25", got "2024"\.$/),
      path: ['programme', 'quarter'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'year', retryable: false },
    });
  });
});

describe('The server', () => {
  it('is healthy, ready, and serves the whole SDL', async () => {
    const { app } = await api();
    expect((await app.inject('/health')).json()).toEqual({ status: 'ok' });
    expect((await app.inject('/ready')).json()).toEqual({ status: 'ready' });
    const sdl = await app.inject('/schema.graphql');
    expect(sdl.body).toContain('type PhoneConnection {');
    expect(sdl.headers['content-type']).toContain('text/plain');
  });

  it('lets the origins that are set ask from a browser, and no others', async () => {
    const { app } = await api();
    const preflight = (origin: string) =>
      app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin, 'access-control-request-method': 'POST' } });
    expect((await preflight('https://charts.example')).headers['access-control-allow-origin']).toBe(
      'https://charts.example',
    );
    expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('lets pages of these origins read how a file is called and marked', async () => {
    const { headers } = await (await api()).app.inject({
      url: '/health',
      headers: { origin: 'https://charts.example' },
    });
    expect(headers['access-control-expose-headers']).toBe('content-disposition, x-marking, x-left-out, retry-after');
  });

  it('answers a document that it knows without composing again', async () => {
    const { composer } = await api();
    const ask = (name: string) =>
      outsider('query($n: String) { people(filter: { name: $n }) { nodes { name phones { totalCount } } } }', {
        n: name,
      });
    await ask('ann');
    const composed = composer.composed;
    await ask('ben');
    expect(composer.composed).toBe(composed);
  });
});

describe('A document that is hard to read', () => {
  const ask = asking('x', 'analyst');

  it('is refused for fragments that double at each level, without being walked', async () => {
    const levels = Array.from(
      { length: 60 },
      (_one, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const began = Date.now();
    const { errors, status } = await ask(`{ ...F0 } ${levels.join(' ')} fragment F60 on Query { __typename }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it('is refused for more root fields than a person can want', async () => {
    const { errors } = await ask(
      `{ ${Array.from({ length: 51 }, (_one, index) => `a${index}: people { totalCount }`).join(' ')} }`,
    );
    expect(errors?.[0]?.message).toContain('number of root fields is 51; the limit is 50');
    const half = (name: string) => Array.from({ length: 13 }, (_one, at) => `${name}${at}: people { totalCount }`);
    const spread = await ask(`{ ...A ...B ...A ... on Query { ...B } }
      fragment A on Query { ${half('a').join(' ')} } fragment B on Query { ${half('b').join(' ')} }`);
    expect(spread.errors?.[0]?.message).toContain('number of root fields is 52; the limit is 50');
  });

  it('is refused for the rows that it asks for, with their number and the limit', async () => {
    const rows = (first: string) =>
      `{ people(first: ${first}) { nodes { phones(first: 1000) { nodes { phone { contacts(first: 1000) { nodes { count } } } } } } } }`;
    const { errors, status, statements } = await ask(rows('10'));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COSTLY']);
    expect(errors?.[0]?.message).toBe(
      "The document's number of rows is 10020010; the limit is 1000000. Ask in smaller parts.",
    );
    expect(statements).toEqual([]);
    const query = `query($n: Int!) ${rows('$n')}`;
    expect((await ask(query, { n: 10 })).errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
    expect((await ask(query, { n: 0 })).errors).toBeUndefined();
  });

  it.each([
    [
      'the default of a variable',
      'query($n: Int = 1000) { people(first: $n) { nodes { phones(first: $n) { nodes { phone { contacts(first: $n) { nodes { count } } } } } } } }',
    ],
    [
      'pages whose length it leaves open',
      '{ people { nodes { phones { nodes { phone { attributions { nodes { person { phones { nodes { phone { contacts { nodes { count } } } } } } } } } } } } } }',
    ],
    ['a limit', '{ expand(from: ["x"], limit: 5000) { nodes { links(first: 1000) { nodes { type } } } } }'],
  ])('is refused for the rows that %s asks for', async (_what, query) => {
    const { errors, statements } = await ask(query);
    expect(errors?.[0]?.message).toContain("The document's number of rows is");
    expect(statements).toEqual([]);
  });

  it('merges its fields as the variables say, each time it is asked', async () => {
    const query = `query($more: Boolean!) {
      entity(identifier: "07700900001") { id }
      entity(identifier: "07700900001") @include(if: $more) { label ... on Phone { number } }
    }`;
    expect(Object.keys((await ask(query, { more: false })).data.entity)).toEqual(['id']);
    expect((await ask(query, { more: true })).data.entity).toMatchObject({
      label: '07700 900001',
      number: '+447700900001',
    });
  });

  it('may spread one fragment in several places that ask for different things beside it', async () => {
    const { data: found } = await ask('{ entity(identifier: "07700900001") { id } }');
    const { data, errors } = await ask(
      `query($id: ID!) {
        a: expand(from: [$id]) { links { ...L } }
        b: expand(from: [$id]) { links { ...L target { ... on Phone { number } } } }
      }
      fragment L on Link { target { label } }`,
      { id: found.entity.id },
    );
    expect(errors).toBeUndefined();
    expect(data.b.links[0].target).toEqual({ label: '07700 900001', number: '+447700900001' });
  });

  it('may put one fragment under several types, each on a condition of its own', async () => {
    const query = `query($a: Boolean!, $b: Boolean!) { entity(identifier: "07700900001") {
      ... on Person @include(if: $a) { ...F } ... on Phone @include(if: $b) { ...F }
    } }
    fragment F on ChartNode { links { nodes { type } } }`;
    expect((await ask(query, { a: false, b: true })).data.entity).toEqual({ links: { nodes: [{ type: 'USES' }] } });
    expect((await ask(query, { a: true, b: false })).data.entity).toEqual({});
  });

  it('is not judged by the arguments of what it leaves out', async () => {
    const query =
      'query($x: Boolean!) { people { nodes { name phones(first: 5000) @include(if: $x) { totalCount } } } }';
    expect((await ask(query, { x: false })).data.people.nodes).toEqual([{ name: 'ana' }]);
    expect((await ask(query, { x: true })).errors?.[0]?.message).toContain('Argument "Person.phones(first:)"');
  });
});
