import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoUrl, wantDemo } from './demoProcess.js';
import { demoFolder } from './testFolder.js';

export interface DemoServer {
  /** The GraphQL address. */
  readonly url: string;
  readonly tokens: Readonly<Record<string, string>>;
  /** Nothing to do for a test: the run stops the server at its end. */
  close(): Promise<void>;
}

/** The product as a user starts it, with the demonstration data; one for the whole run, as its start takes a while. */
export async function demoServer(): Promise<DemoServer> {
  wantDemo();
  const url = await demoUrl();
  const tokens = JSON.parse(readFileSync(join(demoFolder, 'tokens.json'), 'utf8'));
  return { url, tokens, close: async () => {} };
}
