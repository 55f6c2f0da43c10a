import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../config.js';
import { momentNamed } from '../programme/moment.js';
import { quarterNamed } from '../programme/months.js';
import { askApi } from './askApi.js';
import { csvOf } from './csv.js';

interface Options {
  readonly url?: string;
  readonly tokenFile?: string;
  readonly purpose: string;
  readonly asAt?: string;
  readonly quarter?: string;
  readonly region?: string;
  readonly force?: string;
  readonly csv?: string;
  readonly expect?: string;
}

type Shown = number | null;
interface Line {
  readonly figure: string;
  readonly value: Shown;
  readonly definition: { readonly meaning: string; readonly rule: string; readonly unit: string };
}
type News = Readonly<Record<(typeof news)[number], Shown>>;
interface Cube {
  readonly cells: readonly { readonly keys: readonly { readonly label: string }[]; readonly value: Shown }[];
}
interface Programme extends Readonly<Record<'byThreat' | 'byP' | 'adoption', Cube>> {
  readonly totals: { readonly asAt: string; readonly lines: readonly Line[] };
  readonly quarter?: News & { readonly previousQuarter: News; readonly sameQuarterLastYear: News };
}

const news = ['newTaskings', 'newIdentifications', 'newDisruptions'] as const;

const query = `query Report(
  $asAt: DateTime, $totals: TotalsFilter, $places: PlaceFilter, $cube: CubeFilter
  $year: String = "2024/25", $quarter: Int = 3, $withQuarter: Boolean!
) {
  programme {
    totals(asAt: $asAt, filter: $totals) { asAt lines { figure value definition { meaning rule unit } } }
    quarter(year: $year, quarter: $quarter, asAt: $asAt, filter: $places) @include(if: $withQuarter) {
      ${news.join(' ')}
      previousQuarter { ${news.join(' ')} }
      sameQuarterLastYear { ${news.join(' ')} }
    }
    byThreat: disruptions(groupBy: [THREAT_TYPE], filter: $cube, asAt: $asAt) { cells { keys { label } value: count } }
    byP: disruptions(groupBy: [FOUR_P], filter: $cube, asAt: $asAt) { cells { keys { label } value: count } }
    adoption: appUsage(groupBy: [FORCE], filter: $cube, asAt: $asAt) { cells { keys { label } value: sum } }
  }
}`;

/** Adds `toex report`: the tables of the report in the terminal, asked of a running API. */
export function reportCommand(program: Command, config: () => Config, print: (line: string) => void): void {
  program
    .command('report')
    .description("prints the programme's figures; ends with 2 when one differs from what --expect says")
    .option('--url <url>', 'the API (default: this machine, by HOST, PORT and BASE_PATH)')
    .option(
      '--token-file <file>',
      'a file with an access token, or JSON with it under "performance" (default: tokens.json in the data folder)',
    )
    .option('--purpose <text>', 'why you ask; it is kept in the audit log', 'Programme report')
    .option('--as-at <day>', 'as the records stood at the end of this day, or at this moment')
    .option('--quarter <quarter>', 'also what was new in a quarter, such as 2024/25-Q3')
    .option('--region <code>', 'only this region, such as SEROCU')
    .option('--force <code>', 'only this force, such as hampshire')
    .option('--csv <file>', 'write the headline figures to this file, too')
    .option('--expect <file>', 'JSON with figures that must come out, by name')
    .action(async (options: Options) => {
      const settings = config();
      const api = {
        url: options.url ?? addressOf(settings),
        token: readToken(options.tokenFile ?? join(settings.store.dataFolder, 'tokens.json')),
        purpose: options.purpose,
      };
      const { programme } = await askApi<{ programme: Programme }>(api, query, variablesOf(options));
      for (const line of tables(programme, options.quarter)) print(line);
      if (options.csv) writeFileSync(options.csv, csvOf(totalsTable(programme)));
      if (options.expect) {
        const differing = differences(options.expect, programme);
        for (const line of differing) print(line);
        if (differing.length > 0) process.exitCode = 2;
      }
    });
}

function variablesOf({ asAt, quarter, region, force }: Options): Record<string, unknown> {
  const named = quarter === undefined ? null : quarterNamed('--quarter', quarter);
  const places = { ...(region && { regions: [region] }), ...(force && { forces: [force] }) };
  const filter = Object.keys(places).length > 0 ? places : null;
  return {
    asAt: asAt === undefined ? null : momentNamed('--as-at', asAt),
    ...{ totals: filter, places: filter, cube: filter },
    withQuarter: named !== null,
    ...(named && { year: named.year, quarter: named.quarter }),
  };
}

function tables(programme: Programme, quarter: string | undefined): readonly string[] {
  const { totals } = programme;
  const lines = [`Programme totals as at ${totals.asAt}`, ''];
  const values = totals.lines.map((line) => withUnit(line));
  const [name, value] = [widest(totals.lines.map(({ figure }) => figure)), widest(values)];
  totals.lines.forEach(({ figure, definition }, index) => {
    lines.push(`${figure.padEnd(name)}  ${(values[index] ?? '').padStart(value)}  ${definition.meaning}`);
  });
  if (programme.quarter) {
    const ones = [programme.quarter, programme.quarter.previousQuarter, programme.quarter.sameQuarterLastYear];
    lines.push('', `New in ${quarter}, beside the quarter before and the same one of last year`, '');
    for (const one of news) {
      lines.push(`${one.padEnd(name)}${ones.map((figures) => `  ${shown(figures[one]).padStart(value)}`).join('')}`);
    }
  }
  for (const [title, cube] of [
    ['Disruptions by threat type', programme.byThreat],
    ['Disruptions by the 4Ps', programme.byP],
    ['Adoption across forces: times used', programme.adoption],
  ] as const) {
    const labels = cube.cells.map(({ keys }) => keys[0]?.label ?? '');
    lines.push('', title, '');
    cube.cells.forEach((cell, index) => {
      lines.push(`${(labels[index] ?? '').padEnd(widest(labels))}  ${shown(cell.value).padStart(value)}`);
    });
  }
  return lines;
}

const totalsTable = ({ totals }: Programme) => [
  ['figure', 'value', 'unit', 'meaning', 'rule', 'asAt'],
  ...totals.lines.map(({ figure, value, definition }) => [
    ...[figure, value, definition.unit, definition.meaning, definition.rule],
    totals.asAt,
  ]),
];

/** The figures that differ from what was expected; one that the report does not have differs, too. */
function differences(file: string, { totals }: Programme): readonly string[] {
  const read = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const expected = (read.sinceInception ?? read) as Record<string, unknown>;
  const found = new Map(totals.lines.map(({ figure, value }) => [figure, value]));
  return Object.entries(expected)
    .filter(([figure, value]) => found.get(figure) !== value)
    .map(([figure, value]) => `${figure}: expected ${value}, got ${found.get(figure) ?? 'nothing'}`);
}

function addressOf({ http }: Config): string {
  const host = http.host === '0.0.0.0' || http.host === '::' ? '127.0.0.1' : http.host;
  return `http://${host}:${http.port}${http.basePath}/graphql`;
}

function readToken(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new Error(`no token: ${(error as Error).message}. Give --token-file.`);
  }
  if (!text.startsWith('{')) return text;
  try {
    const { performance } = JSON.parse(text) as { performance?: unknown };
    if (typeof performance === 'string') return performance;
  } catch {
    // What the parser would say quotes the text, and the text is secret.
  }
  throw new Error(`${path} holds no token under "performance".`);
}

function withUnit({ value, definition }: Line): string {
  if (value === null || definition.unit === 'count') return shown(value);
  return definition.unit === 'percent' ? `${value} %` : `£${shown(value)}`;
}

const shown = (value: Shown): string => (value === null ? 'withheld' : value.toLocaleString('en-GB'));
const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
