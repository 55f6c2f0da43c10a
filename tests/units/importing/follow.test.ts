import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { importCommand } from '../../../src/importing/command/importCommand.js';

const folder = mkdtempSync(join(tmpdir(), 'follow-'));
const tokenFile = join(folder, 'token');
writeFileSync(tokenFile, 'a.b.c');
afterAll(() => rmSync(folder, { recursive: true }));

const job = (state: string) => ({
  id: 'importJob_1',
  state,
  fileName: 'calls.csv',
  fileSize: 1,
  hits: [],
  rejected: [],
  flags: [],
});
const refusal = (message: string, retryable: boolean) => ({ errors: [{ message, extensions: { retryable } }] });

/** `toex import undo`, of an API that gives these answers one after the other; what it says and prints. */
async function undoing(answers: readonly object[]) {
  const left = [{ data: { undoImport: { job: job('UNDOING'), again: false, userErrors: [] } } }, ...answers];
  const server = createServer((_request, response) => response.end(JSON.stringify(left.shift())));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const said: string[] = [];
  const printed: string[] = [];
  const program = new Command();
  const terminal = { say: (line: string) => said.push(line), print: (line: string) => printed.push(line) };
  importCommand(program, () => ({ http: {}, store: {} }) as never, terminal);
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    await program.parseAsync(['import', 'undo', 'importJob_1', '--url', url, '--token-file', tokenFile], {
      from: 'user',
    });
  } finally {
    server.close();
  }
  return { said, printed, left };
}

describe('Whoever follows a job', () => {
  it('waits for a database that is on its way back, and says so once', async () => {
    const away = refusal('The database does not answer at the moment.', true);
    const { said, printed, left } = await undoing([away, { data: { importJob: job('UNDONE') } }]);
    expect(said.filter((line) => line.startsWith('Waiting'))).toEqual([
      'Waiting: The database does not answer at the moment.',
    ]);
    expect(printed.join()).toContain('UNDONE');
    expect(left).toEqual([]);
  });

  it('ends with what waiting does not help against', async () => {
    await expect(undoing([refusal('The token has run out.', false)])).rejects.toThrow('The token has run out.');
  });
});
