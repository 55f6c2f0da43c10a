import { createHash } from 'node:crypto';

export interface Api {
  readonly url: string;
  readonly token: string;
  /** Why it is asked; kept in the audit log. */
  readonly purpose: string;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly retryable?: boolean } }[];
}

/** An API that cannot answer at the moment: to ask again later may help. */
export class NotNow extends Error {}

/** Asks an API by a persisted document: its hash at first, its text only where the server does not know it yet. */
export async function askApi<T>(api: Api, query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const request = { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } };
  let text = await post(api, request);
  if (text.includes('PERSISTED_QUERY_NOT')) text = await post(api, { ...request, query });
  let answer: Answer;
  try {
    answer = JSON.parse(text) as Answer;
  } catch {
    throw new Error(`${api.url} did not answer as the API does: ${JSON.stringify(text.slice(0, 100))}`);
  }
  if (answer.errors) {
    const message = answer.errors.map((one) => one.message).join(' ');
    throw answer.errors.every(({ extensions }) => extensions?.retryable === true)
      ? new NotNow(message)
      : new Error(message);
  }
  if (!answer.data) throw new Error(`${api.url} did not answer as the API does: ${JSON.stringify(text.slice(0, 100))}`);
  return answer.data as T;
}

async function post({ url, token, purpose }: Api, request: object): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': purpose };
  const signal = AbortSignal.timeout(60_000);
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(request), signal }).catch(
    (error: Error & { cause?: { message?: string } }) => {
      throw new NotNow(`the API does not answer at ${url}: ${error.cause?.message || error.message}`);
    },
  );
  return response.text();
}
