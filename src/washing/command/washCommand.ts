import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Config } from '../../config.js';
import { sendFile } from '../../importing/command/sendFile.js';
import { type Api, askApi } from '../../report/askApi.js';
import { readToken } from '../../report/readToken.js';
import { type AnsweredWash, beginDocument, jobDocument, summary } from './washAnswers.js';

interface Options {
  readonly operation?: string;
  readonly marking: string;
  readonly column: readonly string[];
  readonly watch: boolean;
  readonly csv?: string;
  readonly html?: string;
  readonly json: boolean;
  readonly url?: string;
  readonly tokenFile?: string;
  readonly purpose: string;
}

interface Terminal {
  readonly say: (line: string) => void;
  readonly print: (line: string) => void;
}

const collected = (value: string, before: readonly string[]) => [...before, value];

/** Adds `toex wash`: a file goes to a running API, as a browser would send it. Ends with 1 when nothing could be asked. */
export function washCommand(program: Command, config: () => Config, { say, print }: Terminal): void {
  program
    .command('wash')
    .description('holds the identifiers of a file against all operations')
    .argument('<file>', 'CSV, TSV or XLSX, or one identifier a line')
    .option('--operation <reference>', 'the operation that asks; its own holdings are no hits')
    .option('--column <name>', 'wash this column alone; may be repeated', collected, [])
    .option('--watch', 'wash it again by itself, and tell me what is new', false)
    .option('--marking <marking>', 'the protective marking of the file', 'OFFICIAL-SENSITIVE')
    .option('--csv <file>', 'write the report as CSV')
    .option('--html <file>', 'write the report as a page that prints')
    .option('--json', 'print one line of JSON', false)
    .option('--url <url>', 'the API (default: this machine, by HOST, PORT and BASE_PATH)')
    .option('--token-file <file>', 'a file with an access token, or JSON with it under "analyst"')
    .option('--purpose <text>', 'why you wash; it is kept in the audit log', 'Deconfliction')
    .action(async (file: string, options: Options) => {
      const { http, store } = config();
      const api: Api = {
        url: options.url ?? `http://${http.host}:${http.port}${http.basePath}/graphql`,
        token: readToken(options.tokenFile ?? join(store.dataFolder, 'tokens.json'), 'analyst'),
        purpose: options.purpose,
      };
      const upload = await sendFile(api, file, options.marking, 'wash');
      const input = {
        ...{ upload, operation: options.operation ?? null, watch: options.watch, columns: options.column },
        title: basename(file).slice(0, 200),
      };
      const { startWash } = await askApi<{ startWash: Begun }>(api, beginDocument, { input });
      const [problem] = startWash.userErrors;
      if (problem || !startWash.job) throw new Error(`${basename(file)}: ${problem?.message ?? 'nothing was begun.'}`);
      const job = await followed(api, startWash.job.id, say);
      print(options.json ? JSON.stringify(job) : summary(job));
      if (job.state !== 'DONE') process.exitCode = 3;
      for (const format of ['csv', 'html'] as const) {
        const path = options[format];
        if (path !== undefined) await writeFile(path, await report(api, job.id, format), { mode: 0o600 });
      }
    });
}

interface Begun {
  readonly job: AnsweredWash | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** Watches a wash until its end. */
async function followed(api: Api, id: string, say: (line: string) => void): Promise<AnsweredWash> {
  for (let shown = 0; ; ) {
    const { washJob } = await askApi<{ washJob: AnsweredWash | null }>(api, jobDocument, { id });
    if (washJob === null) throw new Error('the wash cannot be seen any more.');
    if (washJob.state === 'DONE' || washJob.state === 'FAILED') return washJob;
    const done = washJob.linesDone ?? 0;
    if (done > shown) say(`${done} lines washed`);
    shown = done;
    await sleep(300);
  }
}

async function report({ url, token, purpose }: Api, id: string, format: string): Promise<Buffer> {
  const response = await fetch(url.replace(/graphql\/?$/, `wash/jobs/${id}/report.${format}`), {
    headers: { authorization: `Bearer ${token}`, 'x-purpose': purpose },
  });
  if (!response.ok) throw new Error(`the report cannot be fetched: ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}
