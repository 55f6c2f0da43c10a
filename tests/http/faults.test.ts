import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type DemoServer, demoServer } from '../support/demoServer.js';
import { demoFolder } from '../support/testFolder.js';

describe('A database that is killed under load', () => {
  let server: DemoServer;
  beforeAll(async () => {
    server = await demoServer();
  }, 300_000);

  const ask = async () => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${server.tokens.analyst}`,
        'x-purpose': 'Test',
      },
      body: JSON.stringify({ query: '{ operations(first: 1) { totalCount } }' }),
    });
    return (await response.json()) as {
      data?: { operations: { totalCount: number } | null } | null;
      errors?: { extensions: Record<string, unknown> }[];
    };
  };

  it('fails requests with a retryable code, leaves the API up, and is back by itself', async () => {
    const before = (await ask()).data?.operations?.totalCount;
    expect(before).toBeGreaterThan(800);
    const { server: pid } = JSON.parse(readFileSync(join(demoFolder, 'neo4j', 'run.json'), 'utf8'));
    process.kill(pid, 'SIGKILL');

    const codes = new Set<unknown>();
    let answered: number | undefined;
    for (let waited = 0; waited < 90_000 && answered === undefined; waited += 250) {
      const { data, errors } = await ask();
      for (const error of errors ?? []) codes.add(`${error.extensions.code} ${error.extensions.retryable}`);
      answered = data?.operations?.totalCount;
      expect((await fetch(server.url.replace(/graphql$/, 'health'))).status).toBe(200);
      await sleep(250);
    }
    expect(answered).toBe(before);
    expect([...codes]).toEqual(['STORE_UNAVAILABLE true']);
  }, 120_000);
});
