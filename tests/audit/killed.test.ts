import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph } from '../support/api.js';
import { addressFile } from '../support/testFolder.js';

let dataFolder: string;
let environment: NodeJS.ProcessEnv;
const started: ChildProcess[] = [];

beforeAll(async () => {
  await givenGraph({ north: { statements: ['ana USES 07700900001'] } });
  dataFolder = await mkdtemp(join(tmpdir(), 'toex-killed-'));
  const { uri, user, password } = JSON.parse(readFileSync(addressFile, 'utf8'));
  environment = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'development',
    PORT: '0',
    // Whatever the run itself was told: the database of the tests, not one more.
    STORE: 'address',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    DATA_FOLDER: dataFolder,
  };
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await closeApi();
  await rm(dataFolder, { recursive: true, force: true });
});

/** The API as a process of its own, beside the database of the tests. */
async function start() {
  const child = spawn(process.execPath, ['dist/main.js'], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += String(text)));
  for (;;) {
    const url = /^GraphQL\s+(\S+)/m.exec(said)?.[1];
    if (url !== undefined) return { child, url };
    if (child.exitCode !== null) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** `toex audit verify`, as somebody types it. */
const verify = () =>
  promisify(execFile)(process.execPath, ['dist/cli.js', 'audit', 'verify'], { env: environment }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

const logs = async () => {
  const folder = join(dataFolder, 'audit');
  return (await readdir(folder)).sort().map((file) => join(folder, file));
};

describe('The log of an API that is killed outright', () => {
  it('has every request that was answered, verifies after the next start, and no longer once a byte is changed', async () => {
    const { child, url } = await start();
    const { analyst } = JSON.parse(await readFile(join(dataFolder, 'tokens.json'), 'utf8'));
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${analyst}`, 'x-purpose': 'Test' };
    const answered: string[] = [];
    let asked = 0;
    const client = async () => {
      for (;;) {
        asked += 1;
        const name = `Question${asked}`;
        const query = `query ${name} { people { nodes { name } } }`;
        const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
        await response.text();
        answered.push(name);
      }
    };
    const clients = Array.from({ length: 8 }, () => client().catch(() => {}));
    while (answered.length < 100) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGKILL');
    await Promise.all(clients);

    const [killed = ''] = await logs();
    const logged = new Set(
      [...(await readFile(killed, 'utf8')).matchAll(/"operationName":"(\w+)"/g)].map(([, name]) => name),
    );
    expect(answered.filter((name) => !logged.has(name))).toEqual([]);

    const next = await start();
    // The database may be too busy with a start beside it to answer at once; then nothing was verified, and that is said.
    let running = await verify();
    for (let tries = 0; tries < 20 && running.stdout === ''; tries += 1) running = await verify();
    expect(running).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: expect.stringMatching(/^2 logs with .* nothing was changed\.\n$/),
    });
    // Whoever goes away leaves an entry that says so; how soon they must go for it depends on the machine.
    const [, second = ''] = await logs();
    const abandoned = async () => (await readFile(second, 'utf8')).includes('"outcome":"ABANDONED","code":"ABANDONED"');
    for (let tries = 0; tries < 200 && !(await abandoned()); tries += 1) {
      const leaving = new AbortController();
      const body = JSON.stringify({ query: `query Left${tries} { people { nodes { name phones { totalCount } } } }` });
      const asked = fetch(next.url, { method: 'POST', headers, body, signal: leaving.signal }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, tries % 20));
      leaving.abort();
      await asked;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await abandoned()).toBe(true);
    next.child.kill('SIGTERM');
    await once(next.child, 'exit');
    expect((await verify()).code).toBe(0);

    const text = await readFile(killed, 'utf8');
    await writeFile(killed, text.replace('"viewer":"analyst"', '"viewer":"anybody"'));
    const changed = await verify();
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/\.jsonl:3 {2}does not follow from the line before it/);
    // All that the graph was told of is missed when it is gone.
    await rm(killed);
    expect((await verify()).stdout).toContain(`${killed}  is missing`);
  }, 300_000);
});
