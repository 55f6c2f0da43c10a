import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, print } from 'graphql';
import { expandSdl } from './src/schema/expandSdl.ts';
import { readSdl } from './src/schema/readSdl.ts';

/** The SDL as it is served: what schema/ says, with inherited fields, paging arguments and connection types written out. */
const schema = expandSdl(readSdl(fileURLToPath(new URL('./schema', import.meta.url))));

/** What a resolver is given and gives is a row as a statement composed it; those that read its properties say which. */
const mappers = {
  ...Object.fromEntries(
    schema.definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [[one.name.value, '../graph/graph.js#Row']]
        : [],
    ),
  ),
  Communication: '../resolvers/eventResolvers.js#PackedRow',
  Device: '../resolvers/deviceResolvers.js#DeviceRow',
  Link: '../resolvers/linkResolvers.js#LinkRow',
  JoinedNetwork: '../resolvers/connectResolvers.js#JoinedNetworkRow',
  Path: '../resolvers/pathResolvers.js#PathRow',
  OperationAccessPayload: '../access/lockAccess.js#Access',
  DeconflictionPayload: '../deconfliction/updateDeconfliction.js#UpdatedDeconfliction',
  ImportPayload: '../importing/startImport.js#Started',
  SavedChart: '../charts/savedChart.js#SavedChartRow',
  SavedChartPayload: '../charts/saveChart.js#SavedChartResult',
  ResolutionPayload: '../resolution/decide.js#Resolved',
  RetentionPayload: '../retention/decideRetention.js#Retention',
  RecordFactPayload: '../recording/recordFact.js#Recorded',
  RecordOperationPayload: '../recording/recordOperation.js#RecordedOperation',
  WashPayload: '../washing/startWash.js#StartedWash',
  WithdrawFactPayload: '../recording/recordFact.js#Recorded',
};

const config: CodegenConfig = {
  schema: print(schema),
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
        mappers,
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
