import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { playgroundPolicy } from '../../src/playground.js';
import { demoServer } from '../support/demoServer.js';
import { type Observed, observe, openBrowser, patience } from './browser.js';

describe('the playground', () => {
  let server: Awaited<ReturnType<typeof demoServer>>;
  let browser: Browser;
  let page: Page;
  let observed: Observed;

  beforeAll(async () => {
    server = await demoServer();
    browser = await openBrowser();
  }, 240_000);

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(patience);
    observed = observe(page);
  });

  afterEach(async () => {
    await page.context().close();
    expect(observed.problems).toEqual([]);
    expect([...observed.hosts]).toEqual([new URL(server.url).host]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (fragment = '') => {
    await page.goto(`${server.url}${fragment}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  };
  const tabs = () => page.locator('.graphiql-tab').allInnerTexts();
  const textOf = async (selector: string) => (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ');
  const headers = () => textOf('section[aria-label="Headers"] .graphiql-editor:not(.hidden) .view-lines');
  const openTab = async () => {
    await page.getByRole('button', { name: 'New tab' }).click();
    // Tabs are kept a moment after they change. (The page's policy lets no waitForFunction in.)
    const kept = () => page.evaluate(`JSON.parse(sessionStorage.getItem('graphiql:tabState')).tabs.length`);
    while ((await kept()) !== 9) await page.waitForTimeout(50);
  };
  const answer = async (text: string) => {
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window .view-lines', { hasText: text }).waitFor();
  };

  it('opens with the example queries as tabs and the purpose in the headers', async () => {
    await open();
    expect((await tabs()).map((text) => text.trim())).toEqual([
      'WhoUsesThisPhone',
      'OneOperation',
      'PeopleOfARole',
      'Neighbours',
      'ShortestPath',
      'ProgrammeTotals',
      'Wash',
      'TwoThatAreOne',
    ]);
    expect(await headers()).toContain('"x-purpose": "Development"');
    expect(await page.title()).toBe('Network graph playground');
  });

  it('says that the data is invented', async () => {
    await open();
    expect(await page.getByRole('note').innerText()).toBe(
      'Demonstration data - every person, number and place is invented',
    );
  });

  it('takes the token from the fragment into every tab, and out of the address bar', async () => {
    await open('#token=abc.DEF-123');
    expect(page.url()).toBe(server.url);
    expect(await headers()).toContain('"authorization": "Bearer abc.DEF-123"');
    await page.getByRole('tab', { name: 'ProgrammeTotals' }).click();
    expect(await headers()).toContain('"authorization": "Bearer abc.DEF-123"');
    expect(observed.addresses.join(' ')).not.toContain('abc.DEF-123');
  });

  it('keeps queries and token over a reload, for this browser tab alone', async () => {
    await open('#token=abc.DEF-123');
    await openTab();
    await page.getByRole('tab', { name: 'OneOperation' }).click();
    await page.waitForTimeout(1000);
    await page.reload();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await tabs()).toHaveLength(9);
    expect(await headers()).toContain('abc.DEF-123');
    expect(await textOf('.graphiql-query-editor .view-lines')).toContain('OneOperation');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('takes a new token that is opened in a page with work in it', async () => {
    await open('#token=abc.DEF-123');
    await openTab();
    const reloaded = page.waitForEvent('load');
    await page.evaluate('location.hash = "#token=new.TOKEN-4"');
    await reloaded;
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await tabs()).toHaveLength(9);
    expect(await headers()).toContain('"authorization": "Bearer new.TOKEN-4"');
  });

  it("answers an analyst's first question", async () => {
    await open(`#token=${server.tokens.analyst}`);
    await answer('"number": "+447700900123"');
  });

  it('shows the programme totals', async () => {
    await open(`#token=${server.tokens.performance}`);
    await page.getByRole('tab', { name: 'ProgrammeTotals' }).click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'ProgrammeTotals' }).waitFor();
    // The editor reads the operation's name a moment after the text; asked before that, it sends the last tab's.
    await page.waitForTimeout(3_000);
    await answer('"supportedOperations": 983');
  });

  it('shows what every type and field means', async () => {
    await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().click();
    await page.locator('.graphiql-doc-explorer').getByText('in any written form', { exact: false }).first().waitFor();
  });

  it('listens where a subscription is asked for', async () => {
    await open(`#token=${server.tokens.analyst}`);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('subscription { deconflictionNotice { id } }');
    await page.waitForTimeout(1_000);
    const stream = page.waitForResponse((answer) => answer.url().endsWith('/graphql/stream'));
    await page.locator('.graphiql-execute-button').click();
    expect((await stream).headers()['content-type']).toContain('text/event-stream');
    await page.locator('.graphiql-execute-button').click();
  });

  it('stands before the schema is there', async () => {
    await page.route('**/schema.graphql', () => {});
    await open();
    expect(await tabs()).toHaveLength(8);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('is served under a policy that allows this server alone', async () => {
    const response = await page.goto(server.url);
    expect(response?.headers()['content-security-policy']).toBe(playgroundPolicy);
    expect(playgroundPolicy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
  });
});
