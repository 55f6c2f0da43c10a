import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../config.js';
import { readToken } from '../report/readToken.js';

interface Options {
  readonly format: string;
  readonly chart?: string;
  readonly query?: string;
  readonly list?: string;
  readonly arguments: string;
  readonly material: readonly string[];
  readonly recipient: string;
  readonly out: string;
  readonly url?: string;
  readonly tokenFile?: string;
  readonly purpose: string;
}

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly document?: string } }[];
}

const collected = (value: string, before: readonly string[]) => [...before, value];

/** Adds `toex export`: a chart or list of a running API as a file, under the same rights as everywhere. */
export function exportCommand(program: Command, config: () => Config, say: (line: string) => void): void {
  program
    .command('export')
    .description(
      'writes a chart, what a question brings, or a list as a file for somebody; it is audited as a disclosure',
    )
    .requiredOption('--recipient <who>', 'to whom the file is handed')
    .requiredOption('--out <file>', 'the file to write')
    .option('--format <format>', 'graphml, csv (a zip), json, xlsx or svg', 'xlsx')
    .option('--chart <id>', 'a saved chart')
    .option('--query <field>', 'a question that answers with nodes and links, such as expand')
    .option('--list <field>', 'a list, such as people')
    .option('--arguments <json>', 'what the question or list is asked with', '{}')
    .option('--material <material>', 'EVIDENCE, INTELLIGENCE or OPEN_SOURCE alone; may be repeated', collected, [])
    .option('--url <url>', 'the API (default: this machine, by HOST, PORT and BASE_PATH)')
    .option('--token-file <file>', 'a file with an access token, or JSON with it under "analyst"')
    .option('--purpose <text>', 'why you export; it stands in the file and in the audit log', 'Investigation')
    .action(async (options: Options) => {
      const { http, store } = config();
      const url = options.url ?? `http://${http.host}:${http.port}${http.basePath}/graphql`;
      const { chart, query, list, material, format } = options;
      const asked = (field: string) => ({ field, arguments: options.arguments });
      const response = await fetch(url.replace(/graphql\/?$/, 'export/files'), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${readToken(options.tokenFile ?? join(store.dataFolder, 'tokens.json'), 'analyst')}`,
          'content-type': 'application/json',
          'x-purpose': options.purpose,
          'x-recipient': options.recipient,
        },
        body: JSON.stringify({
          format,
          ...(chart === undefined ? {} : { chart }),
          ...(query === undefined ? {} : { queries: [asked(query)] }),
          ...(list === undefined ? {} : { list: asked(list) }),
          ...(material.length > 0 ? { materials: material } : {}),
        }),
      }).catch((error: Error & { cause?: { message?: string } }) => {
        throw new Error(`the API does not answer at ${url}: ${error.cause?.message || error.message}`);
      });
      if (!response.ok) {
        const { errors } = (await response.json()) as Refused;
        const { message = `the API answered ${response.status}`, extensions } = errors?.[0] ?? {};
        throw new Error(extensions?.document ? `${message} This is the one:\n${extensions.document}` : message);
      }
      await writeFile(options.out, Buffer.from(await response.arrayBuffer()), { mode: 0o600 });
      const left = Object.entries(JSON.parse(response.headers.get('x-left-out') ?? '{}') as Record<string, number>);
      say(`${options.out}: ${response.headers.get('x-marking')}, for ${options.recipient}`);
      const some = left.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
      if (some.length > 0) say(`Left out, as it rests on material that may not go out: ${some.join(', ')}`);
    });
}
