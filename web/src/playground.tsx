import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { Banner } from './banner';
import { exampleQueries } from './exampleQueries';
import { fetcher } from './fetcher';
import type { Settings } from './settings';

interface PlaygroundProps {
  readonly settings: Settings;
  /** Null while it is not known yet; undefined leaves GraphiQL to ask for it. */
  readonly schema: GraphQLSchema | null | undefined;
  /** What the header editor of a new tab holds. */
  readonly headers: string;
}

export function Playground({ settings, schema, headers }: PlaygroundProps) {
  return (
    <>
      <Banner settings={settings} />
      <main>
        <GraphiQL
          fetcher={fetcher}
          {...(schema !== undefined && { schema })}
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
