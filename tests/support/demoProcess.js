import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoFolder, demoServerFile, demoWantedFile, serverFolder } from './testFolder.js';

const log = join(demoFolder, 'server.log');

/**
 * Begins to start the demonstration server where a test wants it. The process of the whole run does so: those in which tests
 * run come and go, and the server ends with whoever started it.
 */
export function beginWhereWanted() {
  rmSync(demoWantedFile, { force: true });
  setInterval(() => {
    if (!existsSync(demoWantedFile)) return;
    rmSync(demoWantedFile, { force: true });
    beginDemo();
  }, 250).unref();
}

export function wantDemo() {
  mkdirSync(demoFolder, { recursive: true });
  writeFileSync(demoWantedFile, '');
}

/** Begins to start it, unless it runs. It loads for half a minute, in which other tests may run. */
export function beginDemo() {
  if (pidOfDemo() !== null) return;
  mkdirSync(demoFolder, { recursive: true });
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
  child.unref();
  writeFileSync(demoServerFile, JSON.stringify({ pid: child.pid }));
}

/** Where it answers, as soon as it does. */
export async function demoUrl() {
  for (let begun = false; ; await sleep(250)) {
    const isThere = pidOfDemo() !== null;
    if (!begun && !isThere) continue;
    begun = true;
    const said = readFileSync(log, 'utf8');
    const url = /^GraphQL\s+(\S+)/m.exec(said)?.[1];
    if (url !== undefined) return url;
    if (!isThere) throw new Error(`The demonstration server did not start:\n${said}`);
  }
}

/** The process that was begun, while it lives. */
export function pidOfDemo() {
  try {
    const { pid } = JSON.parse(readFileSync(demoServerFile, 'utf8'));
    return isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
