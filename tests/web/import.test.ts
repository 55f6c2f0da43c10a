import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { demoServer } from '../support/demoServer.js';
import { type Observed, observe, openBrowser, patience } from './browser.js';

const csv = 'Number,Name,Last seen\n07700 900123,<img src=x onerror=alert(1)>,05/07/2024\n4.47701E+11,Cy Dunn,\n1,2\n';

interface Begun {
  readonly startImport: { readonly job: { readonly id: string } };
}

describe('the page for imports', () => {
  let server: Awaited<ReturnType<typeof demoServer>>;
  let browser: Browser;
  let page: Page;
  let observed: Observed;
  beforeAll(async () => {
    server = await demoServer();
    browser = await openBrowser();
  }, 240_000);
  beforeEach(async () => {
    const context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(patience);
    observed = observe(page);
  });
  afterEach(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const at = (place: string) => server.url.replace(/graphql$/, place);
  const open = async (operation = 'SEROCU Op 65') => {
    await page.goto(`${at('import')}#token=${server.tokens.contributor}`);
    await page.locator('#mapping option[value=phones]').waitFor({ state: 'attached' });
    await page.locator('#mapping').selectOption('phones');
    await page.locator('#operation').fill(operation);
    await page.locator('#operation').blur();
  };
  /** A file that no other test handed in. */
  const choose = async (name: string) => {
    const buffer = Buffer.from(`Number,Name\n07700 900124,${name} of ${Date.now()}\n`);
    await page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const look = async (name: string) => {
    await choose(name);
    await press('Look what would come of it');
    await page.getByText('nothing is imported yet').waitFor();
  };
  const confirm = () => page.getByRole('button', { name: 'Import it' });
  const undo = async () => {
    await press('Undo the import');
    await page.getByText('Undone: nothing of it is left').waitFor();
  };
  /** Has questions that hold these words answered in another way. */
  const onAsking = (words: string, answer: (route: Route) => Promise<unknown>) =>
    page.route('**/graphql', async (route) =>
      route.request().postData()?.includes(words) ? answer(route) : route.fallback(),
    );
  const askApi = async (query: string, variables: object): Promise<Begun> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${server.tokens.contributor}` };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(server.url, { method: 'POST', headers: { ...headers, 'x-purpose': 'Import' }, body });
    return ((await answer.json()) as { data: Begun }).data;
  };

  it('takes a dropped file, shows what would come of it, imports it, and undoes that', async () => {
    await open();
    expect(page.url()).not.toContain('token');
    // As a hand would drop it: the page is told of a file, and never reads a path.
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(csv)}], 'numbers.csv', { type: 'text/csv' }));
      document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await press('Look what would come of it');
    await page.getByText('nothing is imported yet').waitFor();
    expect(await page.locator('#about').innerText()).toMatch(
      /^Into SEROCU Op 65, by the mapping "phones", version \d+\.$/,
    );
    const figure = (name: string) => page.locator(`[data-figure=${name}]`).innerText();
    expect([await figure('rowsRead'), await figure('rejectedCount'), await figure('flaggedCount')]).toEqual([
      '3',
      '1',
      '1',
    ]);
    expect(await page.locator('#hits').innerText()).toContain('07700 900123');
    expect(await page.locator('#hits').innerText()).toContain('LONDON Op 38');
    expect(await page.locator('#rejected').innerText()).toContain('it has 2 cells where the header has 3');
    const focused = () => page.evaluate('document.activeElement.id');
    expect(await focused()).toBe('title');
    await confirm().click();
    await page.getByText('numbers.csv: Imported').waitFor();
    expect(await focused()).toBe('title');
    await undo();
    expect(observed.problems).toEqual([]);
    expect([...observed.hosts]).toEqual([new URL(server.url).host]);
  });

  it('says in words why a file cannot be imported', async () => {
    await open('No such operation');
    await choose('a.csv');
    await press('Look what would come of it');
    await page.getByText('expected the id or reference of an operation that you may see').waitFor();
  });

  it('imports nothing but what was looked at', async () => {
    await open();
    await look('first.csv');
    let release = (_: unknown) => {};
    const held = new Promise((resolve) => {
      release = resolve;
    });
    await onAsking('mutation Begin', async (route) => {
      await held;
      await route.abort();
    });
    await choose('second.csv');
    await press('Look what would come of it');
    await page.getByText('sending the file').waitFor();
    expect(await page.locator('#try').isDisabled()).toBe(true);
    expect(await confirm().isVisible()).toBe(false);
    release(null);
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await confirm().isVisible()).toBe(false);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['operation', () => page.locator('#operation').fill('LONDON Op 38')],
    ['mapping', () => page.locator('#mapping').selectOption('bank')],
    ['marking', () => page.locator('#marking').selectOption('OFFICIAL')],
    ['file', () => choose('another.csv')],
  ])('withdraws the report when the form has another %s', async (_field, change) => {
    await open();
    await look('one.csv');
    expect(await confirm().isVisible()).toBe(true);
    await change();
    expect(await page.locator('#report').isVisible()).toBe(false);
  });

  it('does not show the report of a form that was changed meanwhile', async () => {
    await open();
    await onAsking('query Job(', async (route) => {
      await page.locator('#operation').fill('LONDON Op 38');
      await route.fallback();
    });
    await choose('one.csv');
    await press('Look what would come of it');
    await page.getByText('The form was changed meanwhile: look once more.').waitFor();
    expect(await page.locator('#report').isVisible()).toBe(false);
  });

  it('imports once where the button is pressed twice', async () => {
    await open();
    await look('twice.csv');
    const begun: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('mutation Begin')) begun.push(request.url());
    });
    await page.evaluate("for (const _ of '12') document.getElementById('confirm').click()");
    await page.getByText('twice.csv: Imported').waitFor();
    expect(begun).toHaveLength(1);
    await undo();
  });

  it('asks again where an answer was lost, and says so where it has to give up', async () => {
    await open();
    await look('lost.csv');
    let lost = 0;
    await onAsking('query Job(', (route) => (++lost <= 2 ? route.abort() : route.fallback()));
    await confirm().click();
    await page.getByText('lost.csv: Imported').waitFor();
    expect(lost).toBeGreaterThan(2);
    await undo();
    await page.unrouteAll();
    // A store that is kept from run to run lists those of earlier ones, too.
    const name = `given up at ${Date.now()}.csv`;
    await look(name);
    await onAsking('query Job(', (route) => route.abort());
    await confirm().click();
    await page.getByText(/It was begun as job importJob_\w+ and goes on by itself/).waitFor();
    expect(await page.locator('#report').isVisible()).toBe(false);
    await page.unrouteAll();
    const row = page.locator('#jobRows tr', { hasText: name });
    await row.getByRole('button').click();
    await page.getByText(`${name}: Imported`).waitFor();
    await undo();
  });

  it('does not take imports of another operation for those of this one, however late they come', async () => {
    await open();
    await look('mine.csv');
    await confirm().click();
    await page.getByText('mine.csv: Imported').waitFor();
    await onAsking('query Jobs(', async (route) => {
      if (route.request().postData()?.includes('LONDON Op 38')) await new Promise((end) => setTimeout(end, 2_000));
      await route.fallback();
    });
    const late = page.waitForResponse((answer) => !!answer.request().postData()?.includes('"LONDON Op 38"'));
    await page.locator('#operation').fill('LONDON Op 38');
    await page.locator('#operation').blur();
    await page.locator('#operation').fill('SEROCU Op 65');
    await page.locator('#operation').blur();
    await late;
    await page.waitForTimeout(300);
    expect(await page.getByText('Imports into SEROCU Op 65').isVisible()).toBe(true);
    await page.locator('#jobRows tr', { hasText: 'mine.csv' }).first().getByRole('button').click();
    await page.getByText('mine.csv: Imported').waitFor();
    await undo();
  });

  it('tells whoever may not import what they lack, and asks for nothing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await page.goto(`${at('import')}#token=${server.tokens.analyst}`);
    await page.getByText('that needs the right CONTRIBUTE').waitFor();
    expect(await page.locator('#problem').innerText()).toContain('one with the role "contributor"');
    expect(await page.locator('#operation').isDisabled()).toBe(true);
    expect(asked.join(' ')).not.toMatch(/importJob|operations/);
    expect(observed.problems).toEqual([]);
  });

  it('goes on after a reload', async () => {
    await open();
    await look('reloaded.csv');
    await confirm().click();
    await page.getByText('reloaded.csv: Imported').waitFor();
    await page.reload();
    await page.getByText('reloaded.csv: Imported').waitFor();
    expect(await page.locator('#operation').inputValue()).toBe('SEROCU Op 65');
    expect(await page.locator('#mapping').inputValue()).toBe('phones');
    await undo();
    await look('looked at.csv');
    await page.reload();
    // The file is not at hand any more, so that the report alone is shown.
    await page.getByText('To import it, choose the file and look once more.').waitFor();
    expect(await confirm().isVisible()).toBe(false);
  });

  it('takes a token as it is pasted, and forgets it where it is taken out', async () => {
    await page.goto(at('import'));
    const kept = () => page.evaluate("sessionStorage.getItem('playground:token')");
    await page.locator('#token').fill(`Bearer ${server.tokens.contributor} `);
    await page.locator('#token').blur();
    await page.locator('#mapping option[value=phones]').waitFor({ state: 'attached' });
    expect(await kept()).toBe(server.tokens.contributor);
    await page.locator('#token').fill('');
    await page.locator('#token').blur();
    expect(await kept()).toBe(null);
    expect(await page.locator('#operation').isDisabled()).toBe(true);
    await page.evaluate(`location.hash = '#token=${server.tokens.contributor}'`);
    await page.locator('#operation:enabled').waitFor();
    expect(page.url()).toBe(at('import'));
    await page.locator('#token').fill('a\u2026b');
    await page.locator('#token').blur();
    await page.getByText('The token holds characters that no token has').waitFor();
    expect(observed.problems).toEqual([]);
  });

  it('works without settings, and says where a proxy answers in place of the API', async () => {
    await page.route('**/playground/settings.json', (route) => route.fulfill({ status: 502, body: '<html>' }));
    await open();
    await onAsking('mutation Begin', (route) => route.fulfill({ status: 502, body: '<html>' }));
    await choose('one.csv');
    await press('Look what would come of it');
    await page.getByText('What answered (502) was not the API').waitFor();
  });

  it('stays where a file is dropped beside the box', async () => {
    await open();
    const goesOn = await page.evaluate(
      "document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true }))",
    );
    expect(goesOn).toBe(false);
  });

  it('offers to undo an import that failed, and gives the reason where rejected rows are refused', async () => {
    await open();
    await choose('half.csv');
    await onAsking('query Job(', async (route) => {
      const answer = await route.fetch();
      const text = (await answer.text()).replace(/"state":"DONE"/, '"state":"FAILED"');
      await route.fulfill({
        response: answer,
        body: text.replace('"rejected":[]', '"rejected":[{"line":1,"reason":"x"}]'),
      });
    });
    await press('Look what would come of it');
    await page.getByText('nothing is imported yet').waitFor();
    const reason = 'This needs the right IDENTITIES, which your token does not give.';
    await page.route('**/rejected.csv', (route) =>
      route.fulfill({ status: 403, json: { errors: [{ message: reason }] } }),
    );
    await press('Save the rejected rows');
    await page.getByText(reason).waitFor();
    await confirm().click();
    await page.getByText('It could not be imported').waitFor();
    await undo();
  });

  it('finds imports behind any number of dry runs', async () => {
    const operation = 'SEROCU Op 65';
    const handIn = async (name: string) => {
      const answer = await fetch(`${at('import/files')}?name=${name}&marking=OFFICIAL`, {
        method: 'POST',
        headers: { authorization: `Bearer ${server.tokens.contributor}`, 'x-purpose': 'Import' },
        body: `Number,Name\n07700 900124,Behind ${Date.now()}\n`,
      });
      return ((await answer.json()) as { id: string }).id;
    };
    const begin = (upload: string, dryRun: boolean) =>
      askApi(
        'mutation ($input: StartImportInput!) { startImport(input: $input) { job { id } userErrors { message } } }',
        {
          input: { operation, upload, dryRun, mapping: 'phones', source: { marking: 'OFFICIAL' } },
        },
      );
    const name = `behind-${Date.now()}.csv`;
    const { startImport } = await begin(await handIn(name), false);
    // Times of jobs are whole seconds.
    await new Promise((end) => setTimeout(end, 1_100));
    const upload = await handIn('tried.csv');
    for (let times = 0; times < 50; times++) await begin(upload, true);
    await open(operation);
    await page.locator('#jobRows tr', { hasText: name }).waitFor();
    await askApi('mutation ($id: ID!) { undoImport(job: $id) { userErrors { message } } }', { id: startImport.job.id });
  });
});
