import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** How long a page is waited for, in milliseconds: the first question to a new database is planned before it is answered. */
export const patience = 90_000;

/** A Chromium without a window that can reach this machine alone. */
export async function openBrowser(...more: readonly string[]): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(`These tests need a Chromium at ${executablePath}: apt-get update && apt-get install -y chromium`);
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...more,
    ],
  });
}

/** What a page did that a test should know of; read it when the test is done. */
export interface Observed {
  /** Host and port of every request, each once. */
  readonly hosts: Set<string>;
  /** Requested addresses, in order. */
  readonly addresses: string[];
  /** Errors and warnings of the page, which include what its security policy refused, and failed requests. */
  readonly problems: string[];
}

export function observe(page: Page): Observed {
  const observed: Observed = { hosts: new Set(), addresses: [], problems: [] };
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') observed.hosts.add(host);
    observed.addresses.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // A page that is left or loaded anew drops what it was still waiting for.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') observed.problems.push(`${reason}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) observed.problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('pageerror', (error) => observed.problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) observed.problems.push(message.text());
  });
  return observed;
}
