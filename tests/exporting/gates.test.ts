import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { verifyWithDevelopmentKey } from '../../src/auth/verifyToken.js';
import { askedOf } from '../../src/charts/runQueries.js';
import { readConfig } from '../../src/config.js';
import type { Shared } from '../../src/context.js';
import { createServer } from '../../src/http/server.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { api, closeApi, givenGraph, outsider, tokenOf } from '../support/api.js';

const folder = mkdtempSync(join(tmpdir(), 'toex-exported-'));
const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);
const opened: FastifyInstance[] = [];

/** The same API with other settings, or with something else behind it. */
async function serverWith(settings: Readonly<Record<string, string>>, more: Partial<Shared> = {}) {
  const { shared, audit } = await api();
  const config = readConfig({ LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '0', ...settings });
  const behind = { ...shared, ...more };
  const backend = { audit, shared: () => behind, waitingFor: async () => null, demonstration: () => false };
  const app = await createServer(config, schema, verifyWithDevelopmentKey(new Uint8Array(32).fill(7)), backend);
  opened.push(app);
  return app;
}

async function exported(app: FastifyInstance, order: object) {
  const answer = await app.inject({
    method: 'POST',
    url: '/export/files',
    headers: {
      authorization: `Bearer ${await tokenOf('outsider', ['analyst'])}`,
      'x-purpose': 'Test',
      'x-recipient': 'CPS',
    },
    payload: { format: 'json', ...order },
  });
  const [error] = answer.statusCode === 200 ? [] : answer.json().errors;
  return { status: answer.statusCode, code: error?.extensions.code, error, body: answer.body };
}

const list = { list: { field: 'people' } };

beforeAll(() => givenGraph({ north: { statements: ['ana USES 07700900001'] } }));
afterAll(async () => {
  for (const app of opened) await app.close();
  rmSync(folder, { recursive: true });
  await closeApi();
});

describe('An export that fails', () => {
  it('says with its own code that the time was over', async () => {
    const { shared } = await api();
    const late = await serverWith({}, { settings: { ...shared.settings, deadlineMs: 0 } });
    expect(await exported(late, list)).toMatchObject({ status: 504, code: 'DEADLINE_EXCEEDED' });
    const order = { queries: [{ field: 'expand', arguments: { from: ['person_0'] } }] };
    expect(await exported(late, order)).toMatchObject({ status: 504, code: 'DEADLINE_EXCEEDED' });
  });

  it('tells nothing of what went wrong on our side', async () => {
    const driver = new Proxy({} as Shared['driver'], {
      get: () => {
        throw new Error('MATCH (secret)');
      },
    });
    const answer = await exported(await serverWith({}, { driver }), list);
    expect(answer).toMatchObject({ status: 500, code: 'INTERNAL_SERVER_ERROR' });
    expect(answer.body).not.toContain('secret');
  });

  it('says what is wrong with what was asked', async () => {
    const answer = await exported(await serverWith({}), {
      list: { field: 'people', arguments: { first: 'x', filter: 1 } },
    });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });
});

describe('A question of an export', () => {
  it('is one of the allowed documents where the server answers a list of them', async () => {
    writeFileSync(join(folder, 'other.graphql'), '{ people { nodes { name } } }');
    const refused = await exported(await serverWith({ ALLOWED_DOCUMENTS: folder }), list);
    expect(refused).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_ALLOWED' });
    // Its operator can allow what is named there.
    writeFileSync(join(folder, 'exported.graphql'), `# People as a file.\n${refused.error.extensions.document}`);
    const app = await serverWith({ ALLOWED_DOCUMENTS: folder });
    expect((await exported(app, list)).status).toBe(200);
    const id = (await outsider('{ people { nodes { id } } }')).data.people.nodes[0].id;
    const saved = await outsider('mutation($input: SaveChartInput!) { saveChart(input: $input) { chart { id } } }', {
      input: { name: 'Chart', queries: [{ field: 'expand', arguments: JSON.stringify({ from: [id] }) }] },
    });
    const chart = saved.data.saveChart.chart.id;
    expect(await exported(app, { chart })).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_ALLOWED' });
    expect((await exported(await serverWith({}), { chart })).status).toBe(200);
  });

  it('keeps to the limits of a document', async () => {
    const aliases = Array.from({ length: 201 }, (_one, at) => `a${at}: name`).join(' ');
    const shape = { fits: () => true, selection: `nodes { ${aliases} }` };
    await expect(askedOf({ field: 'people', arguments: '{}' }, {} as never, schema, shape)).rejects.toMatchObject({
      extensions: { code: 'TOO_COSTLY' },
    });
  });
});
