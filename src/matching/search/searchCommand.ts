import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../config.js';
import { type Api, askApi } from '../../report/askApi.js';
import { readToken } from '../../report/readToken.js';

interface Options {
  readonly kind: readonly string[];
  readonly operation?: string;
  readonly first: string;
  readonly json: boolean;
  readonly url?: string;
  readonly tokenFile?: string;
  readonly purpose: string;
}

interface Found {
  readonly totalCount: number;
  readonly truncation: { readonly limit: number } | null;
  readonly nodes: readonly {
    readonly score: number;
    readonly reason: string;
    readonly node: { readonly kind: string; readonly label: string; readonly id: string };
    readonly highlights: readonly { readonly field: string; readonly parts: readonly Part[] }[];
  }[];
}

interface Part {
  readonly text: string;
  readonly matched: boolean;
}

const document = `query Search($text: String!, $kinds: [NodeKind!], $operation: ID, $first: Int) {
  search(text: $text, kinds: $kinds, operation: $operation, first: $first) {
    totalCount truncation { limit }
    nodes { score reason node { id kind label } highlights { field parts { text matched } } }
  }
}`;

const collected = (value: string, before: readonly string[]) => [...before, value.toUpperCase().replaceAll('-', '_')];

/** Adds `toex search`: asks a running API, as a browser would. Ends with 3 when nothing was found. */
export function searchCommand(program: Command, config: () => Config, print: (line: string) => void): void {
  program
    .command('search')
    .description('finds names, numbers, registration marks, references, addresses and free text')
    .argument('<text>', 'as it is known: incomplete, misspelt, by ear; ? for one sign, * for any')
    .option('--kind <kind>', 'things of this kind alone, such as person; may be repeated', collected, [])
    .option('--operation <reference>', 'what this operation states alone')
    .option('--first <number>', 'so many of the best', '20')
    .option('--json', 'print what the API answered', false)
    .option('--url <url>', 'the API; else the one of these settings')
    .option('--token-file <file>', 'a file with an access token; else the analyst of the data folder')
    .option('--purpose <text>', 'why you ask, for the audit log', 'INVESTIGATION: search at the command line')
    .action(async (text: string, options: Options) => {
      const { http, store } = config();
      const api: Api = {
        url: options.url ?? `http://${http.host}:${http.port}${http.basePath}/graphql`,
        token: readToken(options.tokenFile ?? join(store.dataFolder, 'tokens.json'), 'analyst'),
        purpose: options.purpose,
      };
      const { search } = await askApi<{ search: Found }>(api, document, {
        ...{ text, operation: options.operation ?? null, first: Number(options.first) },
        kinds: options.kind.length === 0 ? null : options.kind,
      });
      print(options.json ? JSON.stringify(search) : described(search));
      if (search.totalCount === 0) process.exitCode = 3;
    });
}

/** What was found, for people: one line for each, with what was found of it in brackets. */
export function described({ totalCount, truncation, nodes }: Found): string {
  const lines = nodes.map(({ score, reason, node, highlights }) => {
    const shown = highlights
      .map(({ field, parts }) => `${field.toLowerCase()} ${parts.map(marked).join('')}`)
      .join('; ');
    return `${score.toFixed(2)}  ${node.kind.toLowerCase().replaceAll('_', ' ')} ${printable(node.label)}  ${reason.toLowerCase()}: ${shown}`;
  });
  const more = totalCount > nodes.length ? [`${totalCount - nodes.length} more.`] : [];
  const cut = truncation ? [`Only the likeliest ${truncation.limit} were looked at: search for more of it.`] : [];
  return [...(nodes.length === 0 ? ['Nothing was found.'] : lines), ...more, ...cut].join('\n');
}

const marked = ({ text, matched }: Part) => (matched ? `[${printable(text)}]` : printable(text));

/** A terminal must not take what a source wrote for orders. */
const printable = (text: string) => text.replace(/\p{C}/gu, ' ');
