import { request, said, sendFile, textOf } from './request';

export interface Job {
  readonly id: string;
  readonly state: string;
  readonly dryRun: boolean;
  readonly fileName: string;
  readonly operationReference: string;
  readonly mapping: string;
  readonly mappingVersion: number;
  readonly step: string | null;
  readonly part: number | null;
  readonly parts: number | null;
  readonly message: string | null;
  readonly createdAt: string;
  readonly notRead: readonly string[] | null;
  readonly hits: readonly { readonly label: string; readonly kind: string; readonly operations: readonly string[] }[];
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly flags: readonly {
    readonly kind: string;
    readonly line: number;
    readonly column: string;
    readonly value: string;
  }[];
  readonly [figure: string]: unknown;
}

export interface MappingInfo {
  readonly name: string;
  readonly title: string;
  readonly parameters: readonly { readonly name: string; readonly title: string; readonly optional: boolean }[];
}

const jobFields = `id state dryRun fileName operationReference mapping mappingVersion createdAt notRead step part parts message rowsRead rejectedCount flaggedCount entitiesNew entitiesKnown
  linksNew linksKnown records events facts hitCount hits { label kind operations } rejected { line reason }
  flags { kind line column value }`;

/** Asks the API with the token of this page. What it refuses is an error in its own words. */
export async function ask<T>(token: string, query: string, variables: object = {}): Promise<T> {
  const answer = await request(token, './graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return said<{ data: T }>(answer.status, await textOf(answer)).data;
}

/** Sends the file as it is; gives the id of the upload. */
export function send(token: string, file: File, marking: string, told: (share: number) => void): Promise<string> {
  const address = `./import/files?name=${encodeURIComponent(file.name)}&marking=${encodeURIComponent(marking)}`;
  return sendFile(token, address, file, told);
}

export interface Asker {
  readonly id: string;
  readonly name: string | null;
  readonly rights: readonly string[];
}

/** Who the token stands for, and what they may do. */
export async function asker(token: string): Promise<Asker> {
  return (await ask<{ viewer: Asker }>(token, '{ viewer { id name rights } }')).viewer;
}

export async function mappingsOf(token: string): Promise<readonly MappingInfo[]> {
  const query = '{ importMappings { name title parameters { name title optional } } }';
  return (await ask<{ importMappings: MappingInfo[] }>(token, query)).importMappings;
}

/** Begins a job. @throws in the API's words where it is refused */
export async function start(token: string, input: object): Promise<{ readonly id: string; readonly again: boolean }> {
  const { startImport } = await ask<{
    startImport: { job: { id: string } | null; again: boolean; userErrors: { message: string }[] };
  }>(
    token,
    'mutation Begin($input: StartImportInput!) { startImport(input: $input) { job { id } again userErrors { message } } }',
    { input },
  );
  const { job, again, userErrors } = startImport;
  if (job === null) throw new Error(userErrors[0]?.message ?? 'Nothing was begun.');
  return { id: job.id, again };
}

export async function undo(token: string, id: string): Promise<void> {
  const { undoImport } = await ask<{ undoImport: { userErrors: { message: string }[] } }>(
    token,
    'mutation Undo($id: ID!) { undoImport(job: $id) { userErrors { message } } }',
    { id },
  );
  if (undoImport.userErrors[0]) throw new Error(undoImport.userErrors[0].message);
}

export async function jobOf(token: string, id: string): Promise<Job> {
  const query = `query Job($id: ID!) { importJob(id: $id) { ${jobFields} } }`;
  const { importJob } = await ask<{ importJob: Job | null }>(token, query, { id });
  if (importJob === null) throw new Error('The job cannot be seen any more.');
  return importJob;
}

export interface Listed {
  readonly id: string;
  readonly state: string;
  readonly dryRun: boolean;
  readonly fileName: string;
  readonly createdAt: string;
}

/** The newest imports into an operation, and whether there are more. Dry runs are passed over, however many they are. */
export async function importsInto(token: string, operation: string): Promise<{ imports: Listed[]; more: boolean }> {
  const imports: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const { importJobs }: { importJobs: Listed[] } = await ask(
      token,
      `query Jobs($operation: ID!, $after: ID) {
        importJobs(operation: $operation, first: ${mostImports}, after: $after) { id state dryRun fileName createdAt }
      }`,
      { operation, after },
    );
    imports.push(...importJobs.filter(({ dryRun }) => !dryRun));
    if (imports.length > mostImports) return { imports: imports.slice(0, mostImports), more: true };
    const last = importJobs.at(-1);
    if (last === undefined || importJobs.length < mostImports) return { imports, more: false };
    after = last.id;
  }
}

/** Imports that are listed; also how many jobs are asked for at a time. */
export const mostImports = 50;

/** The references of all operations that the token's subject may see. */
export async function references(token: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const { operations }: { operations: Page } = await ask(
      token,
      'query References($after: String) { operations(first: 500, after: $after) { nodes { reference } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    found.push(...operations.nodes.map(({ reference }) => reference));
    if (!operations.pageInfo.hasNextPage || found.length >= mostReferences) return found;
    after = operations.pageInfo.endCursor;
  }
}

/** A list to choose from stays usable; any other reference can be typed. */
const mostReferences = 5_000;

interface Page {
  readonly nodes: readonly { readonly reference: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
