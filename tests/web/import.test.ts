import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { demoServer } from '../support/demoServer.js';
import { observe, openBrowser, patience } from './browser.js';

const csv = 'Number,Name,Last seen\n07700 900123,<img src=x onerror=alert(1)>,05/07/2024\n4.47701E+11,Cy Dunn,\n1,2\n';

describe('the page for imports', () => {
  let server: Awaited<ReturnType<typeof demoServer>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await demoServer();
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('takes a dropped file, shows what would come of it, imports it, and undoes that', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const observed = observe(page);
    await page.goto(`${server.url.replace(/graphql$/, 'import')}#token=${server.tokens.contributor}`);
    await page.locator('#mapping option[value=phones]').waitFor({ state: 'attached' });
    expect(page.url()).not.toContain('token');
    await page.locator('#operation').fill('SEROCU Op 65');
    await page.locator('#mapping').selectOption('phones');
    // As a hand would drop it: the page is told of a file, and never reads a path.
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(csv)}], 'numbers.csv', { type: 'text/csv' }));
      document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByRole('button', { name: 'Look what would come of it' }).click();
    await page.getByText('nothing is imported yet').waitFor();
    const figure = (name: string) => page.locator(`[data-figure=${name}]`).innerText();
    expect([await figure('rowsRead'), await figure('rejectedCount'), await figure('flaggedCount')]).toEqual([
      '3',
      '1',
      '1',
    ]);
    expect(await page.locator('#hits').innerText()).toContain('07700 900123');
    expect(await page.locator('#hits').innerText()).toContain('LONDON Op 38');
    expect(await page.locator('#rejected').innerText()).toContain('it has 2 cells where the header has 3');
    await page.getByRole('button', { name: 'Import it' }).click();
    await page.getByText('numbers.csv: Imported').waitFor();
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('Undone: nothing of it is left').waitFor();
    expect(observed.problems).toEqual([]);
    expect([...observed.hosts]).toEqual([new URL(server.url).host]);
    await page.close();
  });

  it('says in words why a file cannot be imported', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${server.url.replace(/graphql$/, 'import')}#token=${server.tokens.contributor}`);
    await page.locator('#mapping option[value=bank]').waitFor({ state: 'attached' });
    await page.locator('#operation').fill('No such operation');
    await page.locator('#mapping').selectOption('phones');
    await page
      .locator('#file')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Number\n1\n') });
    await page.getByRole('button', { name: 'Look what would come of it' }).click();
    await page.getByText('expected the id or reference of an operation that you may see').waitFor();
    await page.close();
  });
});
