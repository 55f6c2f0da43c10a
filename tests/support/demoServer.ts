import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoFolder, demoServerFile, serverFolder } from './testFolder.js';

export interface DemoServer {
  /** The GraphQL address. */
  readonly url: string;
  readonly tokens: Readonly<Record<string, string>>;
  /** Nothing to do for a test: the run stops the server at its end. */
  close(): Promise<void>;
}

/** The product as a user starts it, with the demonstration data; one for the whole run, as its start takes a while. */
export async function demoServer(): Promise<DemoServer> {
  const url = (await running()) ?? (await start());
  const tokens = JSON.parse(readFileSync(join(demoFolder, 'tokens.json'), 'utf8'));
  return { url, tokens, close: async () => {} };
}

async function running(): Promise<string | null> {
  try {
    const { url } = JSON.parse(readFileSync(demoServerFile, 'utf8'));
    const ready = await fetch(url.replace(/graphql$/, 'ready'));
    return ready.ok ? url : null;
  } catch {
    return null;
  }
}

async function start(): Promise<string> {
  mkdirSync(demoFolder, { recursive: true });
  const log = join(demoFolder, 'server.log');
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, ['dist/main.js'], {
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      PORT: '0',
      STORE: process.env.STORE ?? 'auto',
      DATA_FOLDER: demoFolder,
      SERVER_FOLDER: serverFolder,
      NEO4J_HEAP: '768m',
      CORS_ORIGINS: 'http://127.0.0.1:8080',
    },
  });
  for (;;) {
    const said = readFileSync(log, 'utf8');
    const url = /^GraphQL\s+(\S+)/m.exec(said)?.[1];
    if (url !== undefined) {
      writeFileSync(demoServerFile, JSON.stringify({ url, pid: child.pid }));
      child.unref();
      return url;
    }
    if (child.exitCode !== null) throw new Error(`The demonstration server did not start:\n${said}`);
    await sleep(250);
  }
}
