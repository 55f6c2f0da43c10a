// The programme's headline figures as a table, and as CSV for a spreadsheet. report.py is the same script in Python.
//
//   npm run example:report
//   npm run example:report -- --url https://host/graphql --token-file token.txt --csv totals.csv
//   npm run example:report -- --quarter 2024/25-Q2
//
// The query is sent as a persisted document: its hash at first, its text only to a server that does not know it yet.
// That compiles this file and runs it on any Node. From Node 22.18 on, `node examples/report.ts` runs it as it is.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `Prints the programme's headline figures.
  --url URL          the API (default: http://127.0.0.1:4000/graphql)
  --token TOKEN      an access token with the right STATISTICS; better kept in a file
  --token-file FILE  a file with the token alone, or JSON with it under "performance" (default: .data/tokens.json)
  --purpose TEXT     why you ask; it is kept in the audit log (default: Programme report)
  --quarter QUARTER  a quarter of a financial year (default: 2024/25-Q3)
  --csv FILE         write the figures to this file, too`;

const query = `query ProgrammeReport($year: String!, $quarter: Int!) {
  programme {
    totals {
      asAt
      supportedCases
      supportedOperations
      socMasterListOperations
      disruptions
      casesVawgPercent
      casesChildExploitationPercent
      safeguardingReferrals
      ocgsIdentified
      priorityIndividualsIdentified
      vulnerabilitiesIdentified
      capabilitiesEnvironmentRegistrations
      timesAppsUsed
      savingOpportunitiesGBP
      definitions { figure meaning rule unit }
    }
    quarter(year: $year, quarter: $quarter) {
      newTaskings
      newIdentifications
      newDisruptions
      previousQuarter { newTaskings newIdentifications newDisruptions }
      sameQuarterLastYear { newTaskings newIdentifications newDisruptions }
    }
    byThreat: disruptions(groupBy: [THREAT_TYPE]) { cells { keys { label } count } }
    byP: disruptions(groupBy: [FOUR_P]) { cells { keys { label } count } }
    adoption: appUsage(groupBy: [FORCE]) { cells { keys { label } count: sum } }
  }
}`;

const breakdowns = [
  ['Disruptions by threat type', 'byThreat'],
  ['Disruptions by the 4Ps', 'byP'],
  ['Adoption across forces: times used', 'adoption'],
] as const;

interface Definition {
  readonly figure: string;
  readonly meaning: string;
  readonly rule: string;
  readonly unit: string;
}
type Totals = Readonly<Record<string, number | null>> & { asAt: string; definitions: readonly Definition[] };
type News = Readonly<Record<'newTaskings' | 'newIdentifications' | 'newDisruptions', number | null>>;
interface Cube {
  readonly cells: readonly { readonly keys: readonly { readonly label: string }[]; readonly count: number | null }[];
}
interface Programme extends Partial<Readonly<Record<(typeof breakdowns)[number][1], Cube>>> {
  readonly totals: Totals;
  readonly quarter?: News & { readonly previousQuarter: News; readonly sameQuarterLastYear: News };
}
type Cell = string | number | null | undefined;

try {
  await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`report: ${message.split(/\s+/).join(' ')}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
      token: { type: 'string' },
      'token-file': { type: 'string', default: '.data/tokens.json' },
      purpose: { type: 'string', default: 'Programme report' },
      quarter: { type: 'string', default: '2024/25-Q3' },
      csv: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(help);
  const token = values.token ?? readToken(values['token-file']);
  const programme = await ask(values.url, token, values.purpose, quarterOf(values.quarter));
  const { totals } = programme;
  printTable(totals);
  printQuarter(values.quarter, programme.quarter);
  for (const [title, name] of breakdowns) printBreakdown(title, programme[name]);
  if (values.csv) writeFileSync(values.csv, csvOf(totals));
}

function readToken(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new Error(`no token: ${(error as Error).message}. Give --token or --token-file.`);
  }
  if (!text.startsWith('{')) return text;
  try {
    const { performance } = JSON.parse(text);
    if (typeof performance === 'string') return performance;
  } catch {
    // What the parser would say quotes the text, and the text is secret.
  }
  throw new Error(`${path} holds no token under "performance".`);
}

function quarterOf(name: string): { year: string; quarter: number } {
  const written = /^(\d{4}\/\d\d)-Q([1-4])$/.exec(name);
  if (!written) throw new Error(`--quarter: expected a quarter such as 2024/25-Q3, got "${name}".`);
  return { year: written[1]!, quarter: Number(written[2]) };
}

async function ask(url: string, token: string, purpose: string, variables: object): Promise<Programme> {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const request = {
    operationName: 'ProgrammeReport',
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  };
  let { status, text } = await post(url, token, purpose, request);
  if (text.includes('PERSISTED_QUERY_NOT')) ({ status, text } = await post(url, token, purpose, { ...request, query }));
  let answer: { data?: { programme: Programme }; errors?: { message: string }[] };
  try {
    // A refusal is explained in the body, as any other answer is.
    answer = JSON.parse(text);
  } catch {
    throw new Error(
      `${url} did not answer as the API does: HTTP status ${status} ${JSON.stringify(text.slice(0, 100))}`,
    );
  }
  if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join(' '));
  if (!answer.data?.programme)
    throw new Error(`${url} did not answer as the API does: ${JSON.stringify(text.slice(0, 100))}`);
  return answer.data.programme;
}

async function post(url: string, token: string, purpose: string, request: object) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': purpose };
  const signal = AbortSignal.timeout(60_000);
  const body = JSON.stringify(request);
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((error) => {
    throw new Error(`the API does not answer at ${url}: ${error.cause?.message || error.cause?.code || error.message}`);
  });
  return { status: response.status, text: await response.text() };
}

function printTable(totals: Totals): void {
  const rows = figures(totals).map(({ figure, meaning }) => [figure, shown(figure, totals[figure]), meaning] as const);
  const [name, value] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length))) as [number, number];
  console.log(`Programme totals as at ${totals.asAt}\n`);
  for (const row of rows) console.log(`${row[0].padEnd(name)}  ${row[1].padStart(value)}  ${row[2]}`);
}

function printQuarter(name: string, quarter: Programme['quarter']): void {
  if (!quarter) return;
  console.log(`\nNew in ${name}, beside the quarter before and the same one of last year\n`);
  for (const figure of ['newTaskings', 'newIdentifications', 'newDisruptions'] as const) {
    const ones = [quarter, quarter.previousQuarter, quarter.sameQuarterLastYear];
    const cells = ones.map((one) => `  ${shown(figure, one[figure]).padStart(8)}`);
    console.log(`${figure.padEnd(20)}${cells.join('')}`);
  }
}

function printBreakdown(title: string, cube: Cube | undefined): void {
  if (!cube) return;
  console.log(`\n${title}\n`);
  for (const { keys, count } of cube.cells) {
    console.log(`${(keys[0]?.label ?? '').padEnd(55)}  ${shown('count', count).padStart(8)}`);
  }
}

function shown(figure: string, value: number | null | undefined): string {
  if (value === null || value === undefined) return '-';
  if (figure.endsWith('Percent')) return `${value} %`;
  return `${figure.endsWith('GBP') ? '£' : ''}${value.toLocaleString('en-GB')}`;
}

function csvOf(totals: Totals): string {
  const rows = figures(totals).map(({ figure, unit, meaning, rule }) => [figure, totals[figure], unit, meaning, rule]);
  const lines = [['figure', 'value', 'unit', 'meaning', 'rule'], ...rows].map((row) => row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** The definitions of the figures that were asked for, in the order of the report. */
function figures(totals: Totals): readonly Definition[] {
  return totals.definitions.filter(({ figure }) => figure in totals);
}

/** A text that a spreadsheet would run as a formula starts with an apostrophe instead; numbers stay numbers. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '');
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
