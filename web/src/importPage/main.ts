import './importPage.css';
import { takeToken } from '../takeToken';
import { ask, type Job, jobFields, type MappingInfo, references, send } from './api';
import { element, rowOf, showJob } from './showJob';

// The same place as in the playground: for this browser tab alone.
const tokenKey = 'playground:token';
const given = takeToken();
if (given !== null) sessionStorage.setItem(tokenKey, given);

const token = element<HTMLInputElement>('token');
token.value = sessionStorage.getItem(tokenKey) ?? '';
const mapping = element<HTMLSelectElement>('mapping');
const problem = element('problem');
const progress = element('progress');
const note = element('note');
const operation = element<HTMLInputElement>('operation');
const own = element<HTMLInputElement>('own');
/** The choice of a mapping that is none of the shipped ones. */
const ownMapping = '';

let file: File | null = null;
let mappings: readonly MappingInfo[] = [];
/** What was tried last, so that what is confirmed is what was read. */
let tried: Record<string, unknown> | null = null;
let current: Job | null = null;

const guarded = (work: () => Promise<void>) => async (): Promise<void> => {
  problem.textContent = '';
  note.textContent = '';
  document.body.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (error) {
    problem.textContent = error instanceof Error ? error.message : String(error);
  } finally {
    progress.textContent = '';
    document.body.removeAttribute('aria-busy');
  }
};

const load = guarded(async () => {
  if (token.value === '') return;
  sessionStorage.setItem(tokenKey, token.value);
  const { importMappings } = await ask<{ importMappings: MappingInfo[] }>(
    token.value,
    '{ importMappings { name title parameters { name title optional } } }',
  );
  mappings = importMappings;
  mapping.replaceChildren(
    ...mappings.map(({ name, title }) => new Option(`${title} (${name})`, name)),
    new Option('A mapping of your own', ownMapping),
  );
  showParameters();
  element('operations').replaceChildren(...(await references(token.value)).map((one) => new Option(one)));
  await showEarlier();
});

/** The operation's imports so far, each to be looked at again or undone. */
async function showEarlier(): Promise<void> {
  const { importJobs } = await ask<{ importJobs: Job[] }>(
    token.value,
    `query Jobs($operation: ID!) { importJobs(operation: $operation, first: 50) { ${jobFields} } }`,
    { operation: operation.value },
  );
  const kept = importJobs.filter(({ dryRun }) => !dryRun);
  element('earlier').hidden = kept.length === 0;
  element('jobs').replaceChildren(
    ...kept.map((job) => {
      const look = document.createElement('button');
      look.type = 'button';
      look.textContent = 'Look at it';
      look.addEventListener(
        'click',
        guarded(() => follow(job.id)),
      );
      return rowOf([new Date(job.createdAt).toLocaleString('en-GB'), job.fileName, job.state.toLowerCase(), look]);
    }),
  );
}

function showParameters(): void {
  element('ownLabel').hidden = mapping.value !== ownMapping;
  const chosen = mappings.find(({ name }) => name === mapping.value);
  element('parameters').replaceChildren(
    ...(chosen?.parameters ?? []).map(({ name, title, optional }) => {
      const label = document.createElement('label');
      const input = document.createElement('input');
      input.name = name;
      input.required = !optional;
      label.append(`Give ${title} `, input);
      return label;
    }),
  );
}

function choose(chosen: File | null | undefined): void {
  if (!chosen) return;
  file = chosen;
  element('chosen').textContent = `${chosen.name}, ${chosen.size.toLocaleString('en-GB')} bytes`;
}

async function begin(input: Record<string, unknown>): Promise<void> {
  const { startImport } = await ask<{
    startImport: { job: Job | null; again: boolean; userErrors: { message: string }[] };
  }>(
    token.value,
    `mutation Begin($input: StartImportInput!) { startImport(input: $input) { job { ${jobFields} } again userErrors { message } } }`,
    { input },
  );
  if (startImport.job === null) throw new Error(startImport.userErrors[0]?.message ?? 'Nothing was begun.');
  await follow(startImport.job.id);
  if (startImport.again) note.textContent = 'This file was imported before: nothing changed.';
  await showEarlier();
}

async function follow(id: string): Promise<void> {
  for (;;) {
    const { importJob } = await ask<{ importJob: Job | null }>(
      token.value,
      `query Job($id: ID!) { importJob(id: $id) { ${jobFields} } }`,
      { id },
    );
    if (importJob === null) throw new Error('The job cannot be seen any more.');
    progress.textContent = `${importJob.step ?? 'waiting'}: ${importJob.rowsRead ?? 0} rows`;
    if (!['WAITING', 'RUNNING', 'UNDOING'].includes(importJob.state)) {
      current = { ...importJob, mayBeConfirmed: tried !== null };
      showJob(current);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

async function ownText(): Promise<string> {
  const chosen = own.files?.[0];
  if (!chosen) throw new Error('Choose the file with your mapping.');
  return chosen.text();
}

const form = element<HTMLFormElement>('form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void guarded(async () => {
    if (file === null) throw new Error('Choose a file first.');
    const marking = element<HTMLSelectElement>('marking').value;
    progress.textContent = 'sending the file';
    const upload = await send(token.value, file, marking);
    const inputs = [...element('parameters').querySelectorAll('input')].filter(({ value }) => value !== '');
    tried = {
      ...{ operation: operation.value, upload, source: { marking } },
      ...(mapping.value === ownMapping ? { mappingText: await ownText() } : { mapping: mapping.value }),
      parameters: inputs.map(({ name, value }) => ({ name, value })),
    };
    await begin({ ...tried, dryRun: true });
  })();
});
element('confirm').addEventListener(
  'click',
  guarded(async () => void (tried && (await begin(tried)))),
);
element('undo').addEventListener(
  'click',
  guarded(async () => {
    if (current === null) return;
    const { undoImport } = await ask<{ undoImport: { userErrors: { message: string }[] } }>(
      token.value,
      'mutation Undo($id: ID!) { undoImport(job: $id) { userErrors { message } } }',
      { id: current.id },
    );
    if (undoImport.userErrors[0]) throw new Error(undoImport.userErrors[0].message);
    await follow(current.id);
    await showEarlier();
  }),
);
element('download').addEventListener(
  'click',
  guarded(async () => {
    const answer = await fetch(`./import/jobs/${current?.id}/rejected.csv`, {
      headers: { authorization: `Bearer ${token.value}`, 'x-purpose': 'Import' },
    });
    if (!answer.ok) throw new Error(`The rejected rows cannot be fetched (${answer.status}).`);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = `${current?.fileName}.rejected.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }),
);
token.addEventListener('change', load);
operation.addEventListener('change', guarded(showEarlier));
mapping.addEventListener('change', showParameters);
element<HTMLInputElement>('file').addEventListener('change', (event) =>
  choose((event.target as HTMLInputElement).files?.[0]),
);
const drop = element('drop');
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  choose(event.dataTransfer?.files[0]);
});
const { demonstration } = (await (await fetch('./playground/settings.json')).json()) as { demonstration: boolean };
element('demonstration').hidden = !demonstration;
await load();
