import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { processesWith } from '../../src/store/processIdentity.js';

// Each start of a server takes seconds, so one data folder serves every ending, and all but one end it as it boots.
describe('What npm started', () => {
  let dataFolder: string;
  const started: ChildProcess[] = [];

  /** As a person starts it, without building again; in a process group of its own, as a terminal would have it. */
  const run = (...command: readonly string[]) => {
    const [program = '', ...rest] = command;
    const npm = spawn(program, rest, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'development',
        STORE: 'process',
        PORT: '0',
        DATA_FOLDER: dataFolder,
        SERVER_FOLDER: resolve('.data/server'),
        NEO4J_HEAP: '256m',
      },
    });
    started.push(npm);
    let said = '';
    for (const stream of [npm.stdout, npm.stderr]) stream?.on('data', (text) => (said += String(text)));
    const says = async (text: string) => {
      while (!said.includes(text)) {
        if (npm.exitCode !== null) throw new Error(said);
        await sleep(50);
      }
    };
    /** Nobody waits for a server that a command which has failed will never start. */
    const serverBoots = async () => {
      while ((await servers()).length === 0) {
        if (npm.exitCode !== null) throw new Error(said);
        await sleep(50);
      }
    };
    return { npm, says, serverBoots, id: npm.pid ?? 0 };
  };
  const start = () => run('npm', 'start', '--ignore-scripts', '--', '--empty');
  const servers = () => processesWith(`--home-dir=${join(dataFolder, 'neo4j')}`);
  /** Whoever holds the folder removes its lock as the last thing that it does. */
  const everythingHasEnded = async () => {
    for (let waited = 0; waited < 10_000; waited += 100) {
      if (!existsSync(join(dataFolder, 'lock')) && (await servers()).length === 0) return true;
      await sleep(100);
    }
    return false;
  };
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'toex-endings-'));
  });

  afterAll(async () => {
    for (const { pid } of started) {
      try {
        process.kill(-(pid ?? 0), 'SIGKILL');
      } catch {
        // It has ended, as it should.
      }
    }
    for (const pid of await servers()) process.kill(pid, 'SIGKILL');
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('ends with all that it started when npm alone is told to terminate', async () => {
    const { npm, says, id } = start();
    await says('Ctrl-C stops everything.');
    process.kill(id, 'SIGTERM');
    await once(npm, 'exit');
    expect(await everythingHasEnded()).toBe(true);
  }, 180_000);

  it('ends on Ctrl-C, which reaches the whole process group', async () => {
    const { npm, says, serverBoots, id } = start();
    await says('Starting Neo4j');
    await serverBoots();
    process.kill(-id, 'SIGINT');
    await once(npm, 'exit');
    expect(await everythingHasEnded()).toBe(true);
  }, 60_000);

  it('ends when npm was killed outright', async () => {
    const { id, serverBoots } = start();
    await serverBoots();
    process.kill(id, 'SIGKILL');
    expect(await everythingHasEnded()).toBe(true);
  }, 60_000);

  it.each([
    ['npx alone is told to terminate', (id: number) => process.kill(id, 'SIGTERM')],
    ['Ctrl-C ends the whole group', (id: number) => process.kill(-id, 'SIGINT')],
  ])(
    'ends as a command of the tool does when %s',
    async (_how, end) => {
      const { npm, id, serverBoots } = run('npx', 'toex', 'demo', 'remove');
      await serverBoots();
      end(id);
      await once(npm, 'exit');
      expect(await everythingHasEnded()).toBe(true);
    },
    60_000,
  );
});
