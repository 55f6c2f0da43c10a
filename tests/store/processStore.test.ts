import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { processesWith } from '../../src/store/processIdentity.js';
import { openStore } from '../../src/store/store.js';
import { askStore, askStoreUntilAnswered, type StoreAddress } from '../support/askStore.js';

// One story on one data folder, since each start of a server takes seconds: its chapters run in order.
describe('the store as a child process', () => {
  const serverFolder = resolve('.data/server');
  const said: string[] = [];
  let dataFolder: string;
  let holder: ChildProcess;
  let held: StoreAddress;

  const open = () =>
    openStore({ choice: 'process', image: '', dataFolder, serverFolder, heap: '256m' }, (step) => said.push(step));
  const servers = () => processesWith(`--home-dir=${join(dataFolder, 'neo4j')}`);
  const runFile = async () => JSON.parse(await readFile(join(dataFolder, 'neo4j', 'run.json'), 'utf8'));
  const modeOf = async (name: string) => ((await stat(join(dataFolder, 'neo4j', name))).mode & 0o777).toString(8);

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'toex-process-'));
    holder = spawn('node', [resolve('tests/store/holdStore.mjs'), dataFolder, serverFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: holder.stdout! });
    const [line] = await Promise.race([once(lines, 'line'), once(holder, 'exit').then(() => ['{}'])]);
    held = JSON.parse(line);
  }, 180_000);

  afterAll(async () => {
    holder.kill('SIGKILL');
    for (const pid of await servers()) process.kill(pid, 'SIGKILL');
    while ((await servers()).length > 0) await sleep(50);
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('answers on a loopback port, with a password that the owner alone can read', async () => {
    expect(held.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await askStore(held, "CREATE (:Kept {text: 'kept'}) RETURN gds.version() AS answer")).toMatch(/^2\.13/);
    expect([await modeOf('password'), await modeOf('run.json')]).toEqual(['600', '600']);
    expect(await runFile()).toMatchObject({ parent: holder.pid, server: (await servers())[0], uri: held.uri });
  });

  it('refuses a second start on its data folder, naming the process that holds it', async () => {
    await expect(open()).rejects.toThrow(`The data folder ${dataFolder} is in use by process ${holder.pid}.`);
  });

  it('starts a server that was killed again, on the same port', async () => {
    const before = (await runFile()).server;
    process.kill(before, 'SIGKILL');
    while ((await runFile()).server === before) await sleep(50);
    expect(await askStoreUntilAnswered(held, 'MATCH (k:Kept) RETURN k.text AS answer')).toBe('kept');
    expect((await runFile()).uri).toBe(held.uri);
  }, 120_000);

  it('stops a server that a killed start left behind, then opens with all its data', async () => {
    const orphan = (await servers())[0];
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const store = await open();
    expect(await askStore(store, 'MATCH (k:Kept) RETURN k.text AS answer')).toBe('kept');
    expect(said.join('\n')).toContain(`Stopping a Neo4j that a killed start left behind (process ${orphan})`);
    expect(await servers()).not.toContain(orphan);

    await Promise.all([store.stop(), store.stop()]);
    expect(await servers()).toEqual([]);
    expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
    expect(existsSync(join(dataFolder, 'neo4j', 'run.json'))).toBe(false);
  }, 180_000);

  it('says why the server did not start, and frees the folder', async () => {
    const settings = { choice: 'process', image: '', dataFolder, serverFolder, heap: '1x' } as const;
    await expect(openStore(settings, () => {})).rejects.toThrow(
      'Neo4j did not start: Invalid initial heap size: -Xms1x',
    );
    expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
  });

  it('explains a password that was removed while the data is there', async () => {
    await rm(join(dataFolder, 'neo4j', 'password'));
    await expect(open()).rejects.toThrow('its password is missing');
  });
});
