import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { OP65_HITS } from '../../src/demo/op65/op65Hits.js';
import { demoServer } from '../support/demoServer.js';

// The story of SEROCU Op 65: its phones are washed, and turn up in four other operations: two open, one that tells whom to
// contact, one that tells nothing.
const open = ['SWROCU Op 41', 'LONDON Op 38'];
const folder = mkdtempSync(join(tmpdir(), 'wash-'));

let server: Awaited<ReturnType<typeof demoServer>>;
let numbers: string[] = [];

async function ask(subject: string, query: string, variables: Record<string, unknown> = {}) {
  const headers = {
    authorization: `Bearer ${server.tokens[subject]}`,
    'content-type': 'application/json',
    'x-purpose': 'Deconfliction',
  };
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: unknown };
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: a test states the shape that it expects.
  return data as any;
}

const toex = (...options: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const more = ['--url', server.url, '--token-file', join(folder, 'token')];
    execFile(process.execPath, ['dist/cli.js', 'wash', ...options, ...more], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });

beforeAll(async () => {
  server = await demoServer();
  const { entity } = await ask(
    'outsider',
    '{ entity(identifier: "SEROCU Op 65") { ... on Operation { phones(first: 1000) { nodes { label } } } } }',
  );
  numbers = entity.phones.nodes.map(({ label }: { label: string }) => label);
  writeFileSync(join(folder, 'phones.txt'), numbers.join('\n'));
  writeFileSync(join(folder, 'token'), server.tokens.outsider ?? '');
}, 300_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.close();
});

describe('The phones of SEROCU Op 65', () => {
  it('are washed by the command line: open operations are hits, one gives a pointer, and of the silent one there is no word', async () => {
    const [csv, html] = [join(folder, 'report.csv'), join(folder, 'report.html')];
    const { code, stdout } = await toex(
      join(folder, 'phones.txt'),
      '--operation',
      'SEROCU Op 65',
      '--csv',
      csv,
      '--html',
      html,
    );
    expect(code).toBe(0);
    const rows = parse(readFileSync(csv), { columns: true }) as Record<string, string>[];
    for (const { number, operations } of OP65_HITS) {
      const of = rows.filter(({ label, match }) => label === shown(number) && match !== 'SUCCESSION');
      const seen = of.flatMap(({ operation }) => (operation ? [operation] : []));
      expect(seen.sort()).toEqual(operations.filter((one) => open.includes(one)).sort());
      expect(of.some(({ disclosure }) => disclosure === 'POINTER')).toBe(operations.includes('WMROCU Op 27'));
    }
    expect(rows.map(({ text }) => text).filter((text, index, all) => all.indexOf(text) === index)).toHaveLength(
      numbers.length,
    );
    expect(stdout).toMatch(/a match exists; contact .*WMROCU/);
    for (const text of [stdout, readFileSync(csv, 'utf8'), readFileSync(html, 'utf8')]) {
      expect(text).toContain('LONDON Op 38');
      expect(text).not.toMatch(/EMSOU Op 52|WMROCU Op 27/);
    }
  });

  it('make both sides learn of each other, as far as the policies allow', async () => {
    const query = `query($after: String) { deconflictions(first: 1000, after: $after) { nodes { identifier status
      asking { reference } holding { reference contact } } } }`;
    const told = async (
      subject: string,
    ): Promise<{ identifier: string; asking: { reference: string }; holding: { reference: string } }[]> =>
      (await ask(subject, query)).deconflictions.nodes;
    // Owners are told once the wash has been answered.
    const hits = OP65_HITS.flatMap(({ number, operations }) =>
      operations.map((one) => `${shown(number)} ${one}`),
    ).sort();
    const named = (some: Awaited<ReturnType<typeof told>>) =>
      some
        .filter(({ asking, holding }) => asking.reference === 'SEROCU Op 65' && holding.reference !== null)
        .map(({ identifier, holding }) => `${identifier} ${holding.reference}`)
        .filter((hit) => hits.includes(hit))
        .sort();
    while (named(await told('analyst')).length < hits.length) await new Promise((resolve) => setTimeout(resolve, 200));
    // A member of the restricted ones learns of all; an outsider of the open ones, and that there is a pointer.
    expect(named(await told('analyst'))).toEqual(hits);
    const outside = await told('outsider');
    expect(named(outside)).toEqual(hits.filter((hit) => open.some((one) => hit.endsWith(one))));
    expect(JSON.stringify(outside)).not.toMatch(/EMSOU Op 52|WMROCU Op 27/);
    const { deconflictionNotices } = await ask(
      'analyst',
      '{ deconflictionNotices(first: 200) { operationReference } }',
    );
    const owners = deconflictionNotices.map(
      ({ operationReference }: { operationReference: string }) => operationReference,
    );
    expect(owners).toEqual(expect.arrayContaining([...open, 'WMROCU Op 27', 'EMSOU Op 52', 'SEROCU Op 65']));
  });
});

/** A number as the API shows it. */
const shown = (number: string) => number.replace(/^(\d{5}) ?(\d+)$/, '$1 $2').replace(/^\+44(\d{4})(\d+)$/, '0$1 $2');
