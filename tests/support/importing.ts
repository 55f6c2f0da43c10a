import { setTimeout as sleep } from 'node:timers/promises';
import { Imports } from '../../src/importing/imports.js';
import { api, asking, importProblems, tokenOf } from './api.js';

export const contributor = asking('member', 'contributor');

const jobFields = `id state message dryRun rowsRead rejectedCount flaggedCount entitiesNew entitiesKnown linksNew linksKnown
  records events facts notRead hitCount hits { label kind operations } rejected { line sheet reason }
  flags { kind row line column value } source { id fileName fileHash timezone marking }`;

/** Uploads a file as somebody, and gives what the address answered. */
export async function upload(content: string | Buffer, name = 'file.csv', subject = 'member', marking = 'OFFICIAL') {
  const { app } = await api();
  const response = await app.inject({
    method: 'POST',
    url: `/import/files?name=${encodeURIComponent(name)}&marking=${encodeURIComponent(marking)}`,
    headers: {
      'content-type': 'application/octet-stream',
      authorization: `Bearer ${await tokenOf(subject, ['contributor'])}`,
    },
    payload: content,
  });
  return { status: response.statusCode, ...response.json() };
}

/** Does something while another process takes jobs on, with some tools of its own where they are given. */
export async function running<T>(
  work: () => Promise<T>,
  tools: Partial<Imports['tools']> = {},
  log: (error: unknown) => void = (error) => importProblems.push(String(error)),
): Promise<T> {
  const { imports } = await api();
  const runner = new Imports({ ...imports.tools, ...tools }, log, 600);
  await runner.start();
  try {
    return await work();
  } finally {
    await runner.stop();
  }
}

export interface Job {
  readonly id: string;
  readonly state: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test states the shape that it expects.
  readonly [field: string]: any;
}

/** Begins an import and gives what the mutation answered. */
export async function begin(
  content: string | Buffer,
  input: Record<string, unknown>,
  name?: string,
  ask = contributor,
) {
  const { id } = await upload(content, name);
  const { data, errors } = await ask(
    `mutation($input: StartImportInput!) { startImport(input: $input) { job { id state } again userErrors { field message } } }`,
    { input: { operation: 'north', source: { marking: 'OFFICIAL' }, upload: id, ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.startImport;
}

/** Waits for a job to come to its end. */
export async function ended(id: string, ask = contributor): Promise<Job> {
  for (;;) {
    const { data, errors } = await ask(`query($id: ID!) { importJob(id: $id) { ${jobFields} } }`, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    if (!['WAITING', 'RUNNING', 'UNDOING'].includes(data.importJob.state)) return data.importJob;
    await sleep(30);
  }
}

/** Imports a file to its end. */
export async function imported(content: string | Buffer, input: Record<string, unknown>, name?: string): Promise<Job> {
  const { job, userErrors } = await begin(content, input, name);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return ended(job.id);
}

export async function undone(id: string): Promise<Job> {
  await contributor('mutation($id: ID!) { undoImport(job: $id) { userErrors { message } } }', { id });
  return ended(id);
}

/** All that is stored of the graph itself, in one order. */
export async function everything(): Promise<unknown> {
  const { admin } = await api();
  return admin.run(`CALL () {
      MATCH (node:Node)
      RETURN node.id AS id, COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label } AS kinds,
        properties(node) AS properties
      UNION ALL
      MATCH (from:Node)-[link]->(to:Node)
      RETURN from.id + ' ' + to.id + coalesce(link.id, '') AS id, [type(link)] AS kinds, properties(link) AS properties
    } RETURN id, kinds, properties ORDER BY id, kinds`);
}

/** What is stored, but for when it was recorded, which differs between two runs of one thing. */
export const timeless = (stored: unknown) =>
  JSON.parse(JSON.stringify(stored, (name, value) => (name === 'recordedAt' ? undefined : value)));

/** A file of forty people for the mapping `people`, each with a telephone number of their own from one on. */
export const fortyPeople = (first: number): string =>
  [
    'Forename,Surname,DOB,Mobile',
    ...Array.from({ length: 40 }, (_one, at) => `P${at},Name,,0770090${first + at}`),
  ].join('\n');
