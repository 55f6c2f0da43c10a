import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { Banner } from './banner';
import { exampleQueries } from './exampleQueries';
import type { Settings } from './settings';

interface PlaygroundProps {
  readonly settings: Settings;
  readonly schema: GraphQLSchema | undefined;
  /** What the header editor of a new tab holds. */
  readonly headers: string;
}

// The page is the GraphQL address's own answer to a browser, so it asks the address at which it stands.
const fetcher = createGraphiQLFetcher({ url: location.pathname });

export function Playground({ settings, schema, headers }: PlaygroundProps) {
  return (
    <>
      <Banner settings={settings} />
      <main>
        <GraphiQL
          fetcher={fetcher}
          {...(schema && { schema })}
          storage={sessionStorage}
          shouldPersistHeaders
          showPersistHeadersSettings={false}
          defaultTabs={exampleQueries.map((query) => ({ query, headers }))}
          defaultHeaders={headers}
          defaultEditorToolsVisibility="headers"
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
