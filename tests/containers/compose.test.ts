import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../src/store/freePort.js';

describe('docker-compose.yml', () => {
  const project = `toex-test-${process.pid}`;
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    COMPOSE_PROJECT_NAME: project,
    COMPOSE_HTTP_TIMEOUT: '300',
    NEO4J_PASSWORD: 'a-password-for-one-test',
    NEO4J_HEAP: '512m',
    API_FLAGS: '--demo',
  };
  const compose = (...args: string[]) =>
    execFileSync(command[0]!, [...command.slice(1), ...args], { env: environment, encoding: 'utf8', stdio: 'pipe' });
  let command: readonly string[];
  let address: string;
  let tokens: Record<string, string>;

  /** A port that the engine forwards already, but nobody serves yet, may leave a request without any answer. */
  const status = async (path: string): Promise<number> => {
    try {
      const response = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(5_000) });
      await response.text();
      return response.status;
    } catch {
      return 0;
    }
  };
  const ask = async (query: string, token: string | undefined): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-purpose': 'Test' };
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return response.json();
  };

  /** A server that has only just come back may take longer than a request may: its clients are told to ask again. */
  const askAgain = async (query: string, token: string | undefined): Promise<unknown> => {
    const answer = await ask(query, token);
    const { errors = [] } = answer as { errors?: readonly { extensions: { retryable?: boolean } }[] };
    return errors.some(({ extensions }) => extensions.retryable) ? askAgain(query, token) : answer;
  };

  beforeAll(async () => {
    command = composeCommand();
    const port = await freePort();
    environment.PORT = String(port);
    address = `http://127.0.0.1:${port}`;
    compose('up', '--detach');
    while ((await status('/ready')) !== 200) await sleep(500);
    tokens = JSON.parse(compose('exec', '-T', 'api', 'cat', '/data/tokens.json'));
  });
  afterAll(() => {
    compose('down', '--volumes', '--timeout', '30');
  });

  it('asks for the password of the database', () => {
    const { NEO4J_PASSWORD: _, ...env } = environment;
    const { status: code, stderr } = spawnSync(command[0]!, [...command.slice(1), 'config'], { env, encoding: 'utf8' });
    expect(code).not.toBe(0);
    expect(stderr).toContain('Set NEO4J_PASSWORD to a password of eight characters or more');
  });

  it('brings up an API that is healthy and ready', async () => {
    expect([await status('/health'), await status('/ready')]).toEqual([200, 200]);
    expect(compose('ps', 'api')).toMatch(/healthy/i);
  });

  it('answers a question from the demonstration data that was asked for', async () => {
    const answer = await ask('{ programme { totals { supportedOperations } } }', tokens.performance);
    expect(answer).toEqual({ data: { programme: { totals: { supportedOperations: 983 } } } });
  });

  it('answers again after its database was killed, with the API up all the while', async () => {
    const neo4j = compose('ps', '--quiet', 'neo4j').trim();
    const pid = execFileSync('docker', ['inspect', '--format', '{{.State.Pid}}', neo4j], { encoding: 'utf8' });
    process.kill(Number(pid), 'SIGKILL');
    while ((await status('/ready')) === 200) await sleep(50);
    expect(await status('/health')).toBe(200);
    while ((await status('/ready')) !== 200) await sleep(500);
    const answer = await askAgain('{ programme { totals { supportedOperations } } }', tokens.performance);
    expect(answer).toEqual({ data: { programme: { totals: { supportedOperations: 983 } } } });
  });
});

/** Compose comes as a plugin of the engine's command, or, older, as a command of its own. */
function composeCommand(): readonly string[] {
  const ways = [['docker', 'compose'], ['docker-compose']] as const;
  const found = ways.find(([program, ...rest]) => spawnSync(program, [...rest, 'version']).status === 0);
  if (!found) throw new Error('neither docker compose nor docker-compose was found');
  return found;
}
