// The programme's headline figures as a table, and as CSV for a spreadsheet. report.py is the same script in Python.
//
//   npm run example:report
//   npm run example:report -- --url https://host/graphql --token-file token.txt --csv totals.csv
//
// That compiles this file and runs it on any Node. From Node 22.18 on, `node examples/report.ts` runs it as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `Prints the programme's headline figures.
  --url URL          the API (default: http://127.0.0.1:4000/graphql)
  --token TOKEN      an access token with the right STATISTICS; better kept in a file
  --token-file FILE  a file with the token alone, or JSON with it under "performance" (default: .data/tokens.json)
  --purpose TEXT     why you ask; it is kept in the audit log (default: Programme report)
  --csv FILE         write the figures to this file, too`;

const query = `query ProgrammeReport {
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
  }
}`;

interface Definition {
  readonly figure: string;
  readonly meaning: string;
  readonly rule: string;
  readonly unit: string;
}
type Totals = Readonly<Record<string, number | null>> & { asAt: string; definitions: readonly Definition[] };
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
      csv: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(help);
  const totals = await ask(values.url, values.token ?? readToken(values['token-file']), values.purpose);
  printTable(totals);
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

async function ask(url: string, token: string, purpose: string): Promise<Totals> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': purpose };
  const body = JSON.stringify({ query, operationName: 'ProgrammeReport' });
  const signal = AbortSignal.timeout(60_000);
  const response = await fetch(url, { method: 'POST', headers, body, signal }).catch((error) => {
    throw new Error(`the API does not answer at ${url}: ${error.cause?.message || error.cause?.code || error.message}`);
  });
  const text = await response.text();
  let answer: { data?: { programme: { totals: Totals } }; errors?: { message: string }[] };
  try {
    // A refusal is explained in the body, as any other answer is.
    answer = JSON.parse(text);
  } catch {
    throw new Error(
      `${url} did not answer as the API does: HTTP status ${response.status} ${JSON.stringify(text.slice(0, 100))}`,
    );
  }
  if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join(' '));
  if (!answer.data?.programme)
    throw new Error(`${url} did not answer as the API does: ${JSON.stringify(text.slice(0, 100))}`);
  return answer.data.programme.totals;
}

function printTable(totals: Totals): void {
  const rows = figures(totals).map(({ figure, meaning }) => [figure, shown(figure, totals[figure]), meaning] as const);
  const [name, value] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length))) as [number, number];
  console.log(`Programme totals as at ${totals.asAt}\n`);
  for (const row of rows) console.log(`${row[0].padEnd(name)}  ${row[1].padStart(value)}  ${row[2]}`);
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
