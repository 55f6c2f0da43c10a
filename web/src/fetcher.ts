import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { getOperationAST } from 'graphql';
import { createClient, NetworkError } from 'graphql-sse';

// The page is the GraphQL address's own answer to a browser, so it asks the address at which it stands.
const address = location.pathname;
const ask = createGraphiQLFetcher({ url: address });

/** Questions go to the GraphQL address, subscriptions as server-sent events to the one beside it. */
export const fetcher: Fetcher = (asked, options) => {
  const document = options?.documentAST;
  const operation = document && getOperationAST(document, asked.operationName);
  return operation?.operation === 'subscription' ? listen(asked, options?.headers ?? {}) : ask(asked, options);
};

type Asked = Parameters<Fetcher>[0];

async function* listen({ query, variables, operationName }: Asked, headers: Record<string, string>) {
  const client = createClient({ url: `${address}/stream`, headers, retryAttempts: 0 });
  try {
    yield* client.iterate({ query, variables, ...(operationName ? { operationName } : {}) });
  } catch (error) {
    if (!(error instanceof NetworkError) || !(error.response instanceof Response)) throw error;
    // The reason stands in the answer, in the API's own words.
    yield await error.response.json().catch(() => Promise.reject(error));
  } finally {
    client.dispose();
  }
}
