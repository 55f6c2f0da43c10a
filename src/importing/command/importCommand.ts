import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Config } from '../../config.js';
import { type Api, askApi, NotNow } from '../../report/askApi.js';
import { readToken } from '../../report/readToken.js';
import { suggestMapping } from '../suggestMapping.js';
import { type Answered, beginDocument, isEnded, jobDocument, summary, undoDocument } from './jobAnswers.js';
import { progressBar } from './progressBar.js';
import { sendFile } from './sendFile.js';

interface Options {
  readonly mapping?: string;
  readonly operation?: string;
  readonly marking: string;
  readonly material?: string;
  readonly grade?: string;
  readonly handling?: string;
  readonly exhibit?: string;
  readonly title?: string;
  readonly set: readonly string[];
  readonly corrects?: string;
  readonly dryRun: boolean;
  readonly suggest: boolean;
  readonly json: boolean;
  readonly url?: string;
  readonly tokenFile?: string;
  readonly purpose: string;
}

interface Terminal {
  readonly say: (line: string) => void;
  readonly print: (line: string) => void;
}

/** Answers that may be missed in a row while a job is followed, two seconds apart. */
const mostMissed = 150;

const collected = (value: string, before: readonly string[]) => [...before, value];

/**
 * Adds `toex import`: files go to a running API, as a browser would send them, so that the same rights hold. Ends with 0
 * when everything is in, 2 when rows were rejected, 3 when a file failed or was refused, and 1 when nothing could be asked.
 */
export function importCommand(program: Command, config: () => Config, { say, print }: Terminal): void {
  const api = ({ url, tokenFile, purpose }: Options): Api => {
    const { http, store } = config();
    return {
      url: url ?? `http://${http.host}:${http.port}${http.basePath}/graphql`,
      token: readToken(tokenFile ?? join(store.dataFolder, 'tokens.json'), 'contributor'),
      purpose,
    };
  };
  const command = program
    .command('import')
    .description('imports files into an operation; ends with 2 when rows were rejected, 3 when a file failed')
    .argument('[file...]', 'CSV, TSV or XLSX files')
    .option('--mapping <mapping>', 'a shipped mapping by name, or a YAML file')
    .option('--operation <reference>', 'the operation, by its reference')
    .option('--marking <marking>', 'the protective marking of the files', 'OFFICIAL-SENSITIVE')
    .option('--material <material>', 'EVIDENCE, INTELLIGENCE, OPEN_SOURCE or SENSITIVE, where the mapping errs')
    .option('--grade <grade>', 'the grade of intelligence, such as 1AP')
    .option('--handling <text>', 'conditions of handling')
    .option('--exhibit <reference>', 'the exhibit reference')
    .option('--title <text>', 'a title for the source')
    .option('--set <name=value>', 'a parameter of the mapping; may be repeated', collected, [])
    .option('--corrects <job>', 'the job whose file this one corrects')
    .option('--dry-run', 'only say what would come of it', false)
    .option('--suggest', 'draft a mapping for the file, and import nothing', false)
    .option('--json', 'print one line of JSON for each job', false)
    .option('--url <url>', 'the API (default: this machine, by HOST, PORT and BASE_PATH)')
    .option('--token-file <file>', 'a file with an access token, or JSON with it under "contributor"')
    .option('--purpose <text>', 'why you import; it is kept in the audit log', 'Import')
    .action(async (files: readonly string[], options: Options) => {
      if (files.length === 0) throw new Error('expected a file: toex import FILE... --mapping M --operation REF');
      if (options.suggest) {
        for (const file of files) print(await suggestMapping(file));
        return;
      }
      if (!options.mapping || !options.operation) throw new Error('expected --mapping and --operation.');
      const asked = api(options);
      for (const file of files) {
        const job = await importFile(file, options, asked, say);
        say('');
        print(options.json ? JSON.stringify(job) : summary(job));
        if (job.rejectedCount) say(`Rejected rows: ${await keepRejected(asked, job.id, file)}`);
        const code = job.state !== 'DONE' && job.state !== 'REVIEWED' ? 3 : job.rejectedCount ? 2 : 0;
        process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
      }
    });
  command
    .command('undo')
    .description('takes out again exactly what a job brought')
    .argument('<job>', 'the id of the job')
    .action(async (id: string, _own: unknown, undo: Command) => {
      const options = undo.optsWithGlobals<Options>();
      const asked = api(options);
      const { undoImport } = await askApi<{ undoImport: Answered }>(asked, undoDocument, { id });
      const [problem] = undoImport.userErrors;
      if (problem) throw new Error(problem.message);
      const job = await followed(asked, id, say);
      print(options.json ? JSON.stringify(job) : summary(job));
      if (job.state !== 'UNDONE') process.exitCode = 3;
    });
}

async function importFile(file: string, options: Options, api: Api, say: (line: string) => void) {
  const { mapping = '', operation } = options;
  const isFile = /\.ya?ml$/i.test(mapping);
  const upload = await sendFile(api, file, options.marking);
  const input = {
    ...{ operation, upload, dryRun: options.dryRun, corrects: options.corrects ?? null },
    ...(isFile ? { mappingText: readFileSync(mapping, 'utf8') } : { mapping }),
    parameters: options.set.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new Error(`--set: expected name=value, got ${JSON.stringify(text)}.`);
      return { name: text.slice(0, at), value: text.slice(at + 1) };
    }),
    source: {
      ...{ marking: options.marking, material: options.material ?? null, grade: options.grade ?? null },
      ...{ handling: options.handling ?? null, exhibitRef: options.exhibit ?? null, title: options.title ?? null },
    },
  };
  const { startImport } = await askApi<{ startImport: Answered }>(api, beginDocument, { input });
  const [problem] = startImport.userErrors;
  if (problem || !startImport.job) throw new Error(`${basename(file)}: ${problem?.message ?? 'nothing was begun.'}`);
  if (startImport.again) say(`${basename(file)} was imported before, as ${startImport.job.id}: nothing changes.`);
  return followed(api, startImport.job.id, say);
}

/** Watches a job until its end. */
async function followed(api: Api, id: string, say: (line: string) => void) {
  const bar = progressBar(say);
  let missed = 0;
  for (;;) {
    const answer = await askApi<{ importJob: NonNullable<Answered['job']> | null }>(api, jobDocument, { id }).catch(
      // The database, or the API, may be on its way back: the job goes on when it is, and so does whoever follows it.
      (error: Error) => {
        missed += 1;
        if (!(error instanceof NotNow) || missed > mostMissed) throw error;
        if (missed === 1) say(`Waiting: ${error.message}`);
        return null;
      },
    );
    if (answer === null) {
      await sleep(2_000);
      continue;
    }
    missed = 0;
    const { importJob } = answer;
    if (importJob === null) throw new Error('the job cannot be seen any more.');
    bar.show(importJob);
    if (isEnded(importJob)) {
      bar.end();
      return importJob;
    }
    await sleep(500);
  }
}

/** Rejected rows are written beside the file; the marking stands in each of them. */
async function keepRejected({ url, token, purpose }: Api, job: string, file: string): Promise<string> {
  const path = `${file}.rejected.csv`;
  const response = await fetch(url.replace(/graphql\/?$/, `import/jobs/${job}/rejected.csv`), {
    headers: { authorization: `Bearer ${token}`, 'x-purpose': purpose },
  });
  if (!response.ok) throw new Error(`the rejected rows cannot be fetched: ${response.status}.`);
  await rm(path, { force: true });
  await writeFile(path, Buffer.from(await response.arrayBuffer()), { mode: 0o600 });
  return path;
}
