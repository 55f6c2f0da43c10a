import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { demoServer } from '../support/demoServer.js';

// The figures of the published report, which the demonstration data must reproduce.
const published = {
  supportedCases: '1069',
  supportedOperations: '983',
  socMasterListOperations: '309',
  disruptions: '1249',
  casesVawgPercent: '73',
  casesChildExploitationPercent: '32',
  safeguardingReferrals: '1148',
  ocgsIdentified: '41',
  priorityIndividualsIdentified: '32',
  vulnerabilitiesIdentified: '20',
  capabilitiesEnvironmentRegistrations: '4687',
  timesAppsUsed: '36052',
  savingOpportunitiesGBP: '50000000',
};

// The quarter of the report, the one before and the same one of last year: chosen, not published.
const quarterly = [
  ['newTaskings', '110', '23', '96'],
  ['newIdentifications', '6', '1', '10'],
  ['newDisruptions', '152', '41', '139'],
];
// The breakdowns that the report shows: by threat type, by the 4Ps, and the adoption of tools across forces.
const breakdowns = [
  ['COUNTY_LINES', '93'],
  ['PURSUE', '604'],
  ['PREVENT', '162'],
  ['PROTECT', '310'],
  ['PREPARE', '173'],
];

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const scripts = {
  'report.py': ['python3', 'examples/report.py'],
  'report.ts': [process.execPath, join(folder, 'report.js')],
} as const;

let server: Awaited<ReturnType<typeof demoServer>>;

beforeAll(async () => {
  server = await demoServer();
  writeFileSync(join(folder, 'tokens.json'), JSON.stringify(server.tokens));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compiled = await run('node_modules/.bin/tsc', ['-p', 'examples/tsconfig.json', '--outDir', folder]);
  expect(compiled).toEqual({ code: 0, stdout: '', stderr: '' });
}, 240_000);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server?.close();
});

describe.each(Object.entries(scripts))('examples/%s', (_name, [command, script]) => {
  const report = (...options: string[]) => run(command, [script, ...options]);
  const tokenFile = ['--token-file', join(folder, 'tokens.json')];

  it('prints the published figures as a table', async () => {
    const { code, stdout, stderr } = await report('--url', server.url, ...tokenFile);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    const table = Object.fromEntries(rows.map(([figure, value = '']) => [figure, value.replace(/[^\d]/g, '')]));
    expect(table).toMatchObject(published);
    expect(stdout).toContain('£50,000,000');
    expect(stdout).toContain('73 %');
    expect(rows).toEqual(expect.arrayContaining(quarterly));
    expect(rows).toEqual(expect.arrayContaining(breakdowns));
  });

  it('writes them as CSV with their definitions', async () => {
    const file = join(folder, 'totals.csv');
    expect(await report('--url', server.url, ...tokenFile, '--csv', file)).toMatchObject({ code: 0 });
    const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
    expect(Object.fromEntries(rows.map((row) => [row.figure, row.value]))).toEqual(published);
    expect(rows.every((row) => row.meaning && row.rule && row.unit)).toBe(true);
  });

  it.each([
    ['a token that is not accepted', () => ['--url', server.url, '--token', 'nonsense'], /^report: .*token.*\n$/i],
    [
      'a token without the right',
      () => ['--url', server.url, '--token', server.tokens.auditor ?? ''],
      /^report: .+\n$/,
    ],
    [
      'no API',
      () => ['--url', 'http://127.0.0.1:1/graphql', '--token', 'x'],
      /^report: the API does not answer at .+\n$/,
    ],
    ['no token', () => ['--token-file', join(folder, 'none.json')], /^report: no token: .+\n$/],
    [
      'a folder that is not there',
      () => ['--url', server.url, ...tokenFile, '--csv', join(folder, 'no', 'x.csv')],
      /^report: .+\n$/,
    ],
  ])('says in one line that there is %s', async (_what, options, message) => {
    const { code, stderr } = await report(...options());
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('writes no cell that a spreadsheet would run as a formula', async () => {
    const definition = { figure: 'supportedCases', meaning: '=HYPERLINK("http://x")', rule: '@SUM(1)', unit: '-1' };
    const totals = { asAt: '2025-01-31T12:00:00Z', supportedCases: 5, definitions: [definition] };
    const fake = await answering(JSON.stringify({ data: { programme: { totals } } }));
    const file = join(folder, 'guarded.csv');
    await report('--url', addressOf(fake), '--token', 'x', '--csv', file);
    fake.close();
    const [row] = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
    expect(row).toEqual({
      ...{ figure: 'supportedCases', value: '5', unit: "'-1" },
      ...{ meaning: `'=HYPERLINK("http://x")`, rule: "'@SUM(1)" },
    });
  });

  it('says so when something else answers', async () => {
    const fake = await answering('<html>another server</html>');
    const { code, stderr } = await report('--url', addressOf(fake), '--token', 'x');
    fake.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^report: http:\S+ did not answer as the API does: .*another server.*\n$/);
  });
});

describe('toex report', () => {
  const report = (...options: string[]) =>
    run(process.execPath, [
      'dist/cli.js',
      'report',
      '--url',
      server.url,
      '--token-file',
      join(folder, 'tokens.json'),
      ...options,
    ]);
  const expecting = (figures: object) => {
    const file = join(folder, 'expected.json');
    writeFileSync(file, JSON.stringify(figures));
    return ['--expect', file];
  };
  const numbers = Object.fromEntries(Object.entries(published).map(([figure, value]) => [figure, Number(value)]));

  it('prints the report, and ends well when every expected figure comes out', async () => {
    const { code, stdout, stderr } = await report('--quarter', '2024/25-Q3', ...expecting({ sinceInception: numbers }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows).toEqual(expect.arrayContaining([...quarterly, ...breakdowns]));
    const table = Object.fromEntries(rows.map(([figure, value = '']) => [figure, value.replace(/[^\d]/g, '')]));
    expect(table).toMatchObject(published);
    const adoption = stdout.slice(stdout.indexOf('Adoption')).match(/[\d,]+$/gm) ?? [];
    expect(adoption.reduce((sum, uses) => sum + Number(uses.replaceAll(',', '')), 0)).toBe(36_052);
  });

  it('ends with 2 and names the figure when one differs', async () => {
    const { code, stdout } = await report(...expecting({ ...numbers, disruptions: 1250 }));
    expect(code).toBe(2);
    expect(stdout.trim().split('\n').at(-1)).toBe('disruptions: expected 1250, got 1249');
  });

  it('gives other figures as at an earlier day, and writes them as CSV', async () => {
    const file = join(folder, 'then.csv');
    expect(await report('--as-at', '2024-12-31', '--csv', file)).toMatchObject({ code: 0 });
    const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
    const then = Number(rows.find(({ figure }) => figure === 'disruptions')?.value);
    expect(then).toBeGreaterThan(1100);
    // Claims reach the desk within weeks: some of the quarter were recorded in January.
    expect(then).toBeLessThan(1249);
    expect(rows[0]?.asAt).toBe('2024-12-31T23:59:59.000Z');
  });

  it('says in one line what is wrong', async () => {
    const { code, stderr } = await report('--quarter', '2024/25-Q5');
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect((await report('--region', 'ATLANTIS')).stderr).toContain('filter.regions');
  });
});

function run(command: string, options: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(command, [...options], { encoding: 'utf8' }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

function answering(body: string): Promise<Server> {
  const fake = createServer((_request, response) => response.end(body));
  return new Promise((resolve) => fake.listen(0, '127.0.0.1', () => resolve(fake)));
}

function addressOf(fake: Server): string {
  return `http://127.0.0.1:${(fake.address() as AddressInfo).port}/graphql`;
}
