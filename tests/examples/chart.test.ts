import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoServer } from '../support/demoServer.js';
import { type Observed, observe, openBrowser, patience } from '../web/browser.js';

// The page comes from another origin than the API, as it does on an analyst's machine. The demonstration server allows
// this one; nothing listens there, the browser is handed the file.
const origin = 'http://127.0.0.1:8080';

describe('examples/chart.html', () => {
  let server: Awaited<ReturnType<typeof demoServer>>;
  let browser: Browser;
  let page: Page;
  let observed: Observed;

  beforeAll(async () => {
    server = await demoServer();
    // A page that no server sent counts as one of the internet, which may not ask this machine without a permission.
    browser = await openBrowser('--disable-features=LocalNetworkAccessChecks');
  }, 240_000);

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(patience);
    observed = observe(page);
    await page.route(`${origin}/**`, (route) =>
      route.fulfill({ body: readFileSync('examples/chart.html', 'utf8'), contentType: 'text/html; charset=utf-8' }),
    );
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = (token: string | undefined) =>
    page.goto(`${origin}/chart.html?api=${encodeURIComponent(server.url)}#token=${token}`);
  const says = () => page.locator('#says');

  it('draws the operation and adds the neighbours of a node that is clicked', async () => {
    await open(server.tokens.analyst);
    await page.locator('.node').nth(5).waitFor();
    expect(await page.locator('h1').innerText()).toBe('Connection chart: SEROCU Op 65');
    expect(page.url()).not.toContain('token');
    const before = await page.locator('.node').count();
    await page.locator('.node[aria-label^="person"]').first().dispatchEvent('click');
    await page.locator('.node').nth(before).waitFor();
    expect(await page.locator('.link').count()).toBeGreaterThan(0);
    expect(observed.problems).toEqual([]);
    expect([...observed.hosts].sort()).toEqual(['127.0.0.1:8080', new URL(server.url).host].sort());
  });

  it('says when an answer was cut, and how to go on', async () => {
    await page.route(`${server.url}`, async (route) => {
      const { query = '' } = route.request().postDataJSON() ?? {};
      // The same question with a limit of two neighbours.
      const data = query.includes('ChartExpand') && {
        query,
        variables: { ...route.request().postDataJSON().variables, limit: 2 },
      };
      return route.continue(data ? { postData: JSON.stringify(data) } : {});
    });
    await open(server.tokens.analyst);
    await page.locator('#says.cut').waitFor();
    expect(await says().innerText()).toMatch(/The answer was cut: 2 of \d+ nodes\. \S+/);
  });

  it('says in one line why it cannot draw', async () => {
    await open('not-a-token');
    await page.locator('#says.error').waitFor();
    expect(await says().innerText()).toMatch(/token/i);
  });

  it('shows names as text, whatever they contain', async () => {
    await page.route(server.url, (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const node = { id: 'a', kind: 'PERSON', label: '<img src=x onerror=alert(1)>', sublabel: null, flags: [] };
      const data = { entity: node, expand: { nodes: [node], links: [], truncation: null } };
      return route.fulfill({ json: { data }, headers: { 'access-control-allow-origin': origin } });
    });
    await open('any');
    await page.locator('.node').waitFor();
    expect(await page.locator('.node text').first().textContent()).toBe('<img src=x onerror=alert(…');
    expect(await page.locator('img').count()).toBe(0);
  });
});
