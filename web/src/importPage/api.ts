export interface Job {
  readonly id: string;
  readonly state: string;
  readonly dryRun: boolean;
  readonly fileName: string;
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
  /** Whether this page has what it takes to import what was looked at. */
  readonly mayBeConfirmed?: boolean;
  readonly [figure: string]: unknown;
}

export interface MappingInfo {
  readonly name: string;
  readonly title: string;
  readonly parameters: readonly { readonly name: string; readonly title: string; readonly optional: boolean }[];
}

export const jobFields = `id state dryRun fileName createdAt notRead step part parts message rowsRead rejectedCount flaggedCount entitiesNew entitiesKnown
  linksNew linksKnown records events facts hitCount hits { label kind operations } rejected { line reason }
  flags { kind line column value }`;

/** Asks the API with the token of this page. What it refuses is an error in its own words. */
export async function ask<T>(token: string, query: string, variables: object = {}): Promise<T> {
  const answer = await fetch('./graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-purpose': 'Import' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data as T;
}

/** Sends the file as it is; gives the id of the upload. */
export async function send(token: string, file: File, marking: string): Promise<string> {
  const address = `./import/files?name=${encodeURIComponent(file.name)}&marking=${encodeURIComponent(marking)}`;
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/octet-stream',
    'x-purpose': 'Import',
  };
  const answer = await fetch(address, { method: 'POST', headers, body: file });
  const { id, errors } = (await answer.json()) as { id?: string; errors?: readonly { message: string }[] };
  if (id === undefined) throw new Error(errors?.[0]?.message ?? `The file was not taken (${answer.status}).`);
  return id;
}

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
