import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { playground, playgroundPolicy, sendPlayground } from '../../src/playground.js';
import { observe, openBrowser, patience } from './browser.js';

describe('the playground below a base path', () => {
  let app: FastifyInstance;
  let address: string;

  beforeAll(async () => {
    app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
    const options = { basePath: '/toex', endpoint: '/toex/graphql', demonstration: () => false };
    await app.register(playground(options));
    app.get('/toex/graphql', sendPlayground);
    app.get('/toex/schema.graphql', async () => 'type Query { answer: Int }');
    address = await app.listen({ host: '127.0.0.1', port: 0 });
  });

  afterAll(() => app.close());

  it('says where things are, and whether the data is invented', async () => {
    const response = await app.inject('/toex/playground/settings.json');
    expect(response.json()).toEqual({ demonstration: false, endpoint: '/toex/graphql', docs: '/toex/schema.graphql' });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('lets a browser keep the files for good, each under the policy of the page', async () => {
    const files = readdirSync('web/dist/playground');
    expect(files.length).toBeGreaterThan(10);
    for (const file of files.filter((name) => /index|worker/.test(name))) {
      const { statusCode, headers } = await app.inject(`/toex/playground/${file}`);
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
      expect(headers['content-security-policy']).toBe(playgroundPolicy);
    }
  });

  it.each([
    '/toex/playground/',
    '/toex/playground/none.js',
    '/toex/playground/..%2f.sources',
    '/toex/playground/%2e%2e/index.html',
  ])('serves nothing else: %s', async (path) => {
    expect((await app.inject(path)).statusCode).toBeGreaterThanOrEqual(400);
  });

  it.each(['', '/'])('opens in a browser at the address with "%s" at its end', async (end) => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const { hosts, problems } = observe(page);
    await page.goto(`${address}/toex/graphql${end}#token=abc`);
    await page.getByText('"Bearer abc"').waitFor();
    expect(page.url()).toBe(`${address}/toex/graphql`);
    expect(await page.getByRole('note').count()).toBe(0);
    expect([...hosts]).toEqual([new URL(address).host]);
    expect(problems).toEqual([]);
    await browser.close();
  });
});
