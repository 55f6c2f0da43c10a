import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { expandSdl } from './src/schema/expandSdl.ts';
import { readSdl } from './src/schema/readSdl.ts';

/** The SDL as it is served: what schema/ says, with inherited fields, paging arguments and connection types written out. */
const sdl = print(expandSdl(readSdl(fileURLToPath(new URL('./schema', import.meta.url)))));

const config: CodegenConfig = {
  schema: sdl,
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.js#Context',
        // Our type Record must not hide TypeScript's own.
        typesPrefix: 'Gql',
        enumsAsTypes: true,
        disableDescriptions: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', PartialDate: 'string', DateTime: 'Date', SafeInt: 'number' },
      },
    },
    'src/generated/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true },
    },
  },
};

export default config;
