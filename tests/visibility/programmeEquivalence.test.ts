import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GraphQLObjectType, isEnumType } from 'graphql';
import type { TableRow } from '../../src/loading/readTable.js';
import type { Tables } from '../../src/loading/tables.js';
import { resolvers } from '../../src/resolvers/resolvers.js';
import { buildSchema } from '../../src/schema/buildSchema.js';
import { type Answer, asking, closeApi, givenTables } from '../support/api.js';
import { isSeen, type RandomStore, randomStore, storeTables } from './randomStore.js';
import { seeds } from './seeds.js';

/** What whoever asks can tell: how many statements it took is a part of how long it took. */
const told = ({ data, errors, statements }: Answer) => ({ data, errors, statements });

const schema = buildSchema(join(process.cwd(), 'schema'), resolvers);
const programme = schema.getType('Programme') as GraphQLObjectType;
const viewer = asking('viewer', 'analyst');
const reader = asking('reader', 'reader');

const cubes = Object.values(programme.getFields()).filter(({ args }) => args.some(({ name }) => name === 'groupBy'));
const dimensions = (() => {
  const type = schema.getType('CubeDimension');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
})();

/** Every cube by every dimension, with what leads to its records; and the figures that are no cubes. */
const questions: readonly (readonly [query: string, variables: Readonly<Record<string, unknown>>])[] = [
  ...cubes.flatMap(({ name }) =>
    [
      ...dimensions.map((dimension) => ({ groupBy: [dimension] })),
      { groupBy: ['REGION'], filter: { leadAgencies: ['nca'] } },
      { groupBy: ['LEAD_AGENCY'], filter: { leadAgencies: ['hidden agency'] } },
      { groupBy: ['REGION'], filter: { productTypes: ['HIDDEN_TYPE'] } },
      { groupBy: ['REGION'], filter: { productTypes: [] } },
    ].map(
      (variables) =>
        [
          `query($groupBy: [CubeDimension!], $filter: CubeFilter) { programme { ${name}(groupBy: $groupBy, filter: $filter) {
            visibleOnly total { count sum distinctOperations } cells {
              keys { value label } count sum withheldAsSmall withheldRecords
              records { totalCount nodes { id } } operations { nodes { reference } }
            } } } }`,
          variables,
        ] as const,
    ),
  ),
  [
    `{ programme { totals { disruptions casesVawg safeguardingReferrals savingOpportunitiesGBP supportedOperations
      lines { figure value records { totalCount } } }
      quarter(year: "2024/25", quarter: 1) { newTaskings newDisruptions newIdentifications }
      dataQuality { rule records { totalCount nodes { id } } }
    } }`,
    {},
  ],
];

/** What published figures count of hidden operations, and nothing else of them: their facts along published dimensions. */
function published(store: RandomStore): Tables {
  const seen = storeTables(store, store.operations.filter(isSeen));
  const all = storeTables(store, store.operations);
  const hidden = new Map(
    store.operations.filter((one) => !isSeen(one)).map(({ reference }, at) => [reference, `zz${at}`]),
  );
  const bare = (row: TableRow): TableRow => ({
    ...row,
    ...{ operation: hidden.get(String(row.operation)), concerns: [] },
    ...(row.leadAgency === undefined ? {} : { leadAgency: 'other agency' }),
    ...(row.type === undefined ? {} : { type: 'OTHER_TYPE' }),
  });
  const tables: Record<string, readonly TableRow[]> = { ...seen };
  for (const [name, rows] of Object.entries(all)) {
    if (name === 'operations') {
      const skeletons = rows.filter(({ reference }) => hidden.has(String(reference)));
      const renamed = skeletons.map((row) => ({
        ...row,
        reference: hidden.get(String(row.reference)),
        name: undefined,
      }));
      tables.operations = [...(seen.operations ?? []), ...renamed];
    } else if (name.startsWith('fact.')) {
      const theirs = rows.filter(({ operation }) => hidden.has(String(operation)));
      tables[name] = [...(seen[name] ?? []), ...theirs.map(bare)];
    }
  }
  return tables;
}

/** The words of hidden operations are no others'. */
const telling = (store: RandomStore): RandomStore => ({
  ...store,
  operations: store.operations.map((operation) => ({ ...operation, turned: false })),
  rows: store.rows.map((one) => {
    const holder = store.operations[one.holder];
    if (holder === undefined || isSeen(holder)) return one;
    const { leadAgency, type } = one.row;
    return {
      ...one,
      row: {
        ...one.row,
        ...(leadAgency === undefined ? {} : { leadAgency: 'hidden agency' }),
        ...(one.table === 'fact.Product' && type !== undefined ? { type: 'HIDDEN_TYPE' } : {}),
      },
    };
  }),
});

describe('Programme statistics', () => {
  afterAll(closeApi);

  it.each(seeds)(
    'tell of hidden operations what is published, and nothing else (%s seed %i)',
    async (_name, seed, numRuns) => {
      const answers = async (tables: Tables) => {
        await givenTables(tables);
        const all: unknown[] = [];
        for (const [query, variables] of questions) {
          for (const ask of [viewer, reader]) all.push({ query, variables, ...told(await ask(query, variables)) });
        }
        return all;
      };
      await fc.assert(
        fc.asyncProperty(randomStore.map(telling), async (store) => {
          expect(await answers(storeTables(store, store.operations))).toEqual(await answers(published(store)));
        }),
        { seed, numRuns, endOnFailure: true },
      );
    },
    300_000,
  );
});
