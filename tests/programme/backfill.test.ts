import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { migrate } from '../../src/writing/migrate.js';
import { api, asking, closeApi, givenTables } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { factTables, randomFacts, sensible } from './randomFacts.js';
import { expectTalliesToAddUp } from './recount.js';

const performance = asking('statistician', 'performance');
const given = { north: { statements: ['ana', 'ben'] }, south: { open: false }, east: { open: false, members: [] } };

/** Everything that tallies are read for. */
const questions = [
  '{ programme { totals { supportedCases supportedOperations disruptions casesVawg savingOpportunitiesGBP timesAppsUsed } } }',
  ...['2025-02-01T11:00:00Z', '2025-02-20T00:00:00Z'].map(
    (asAt) => `{ programme { totals(asAt: "${asAt}") { supportedCases disruptions ocgsIdentified timesAppsUsed } } }`,
  ),
  ...[
    ['disruptions', '[THREAT_TYPE, FOUR_P]'],
    ['disruptions', '[STATUS, REGION]'],
    ['taskings', '[LEAD_AGENCY, FINANCIAL_QUARTER]'],
    ['cases', '[KIND, FORCE]'],
    ['appUsage', '[APP, MONTH]'],
    ['products', '[PRODUCT_TYPE, CALENDAR_YEAR]'],
    ['operations', '[REGION, KIND]'],
  ].map(([cube, by]) => `{ programme { ${cube}(groupBy: ${by}) { cells { keys { value } count sum } } } }`),
];

afterAll(closeApi);

describe('The migration to tallies', () => {
  it('gives a store that holds facts already the figures that writing them would have given', async () => {
    const { admin, library } = await api();
    await fc.assert(
      fc.asyncProperty(randomFacts, async (some) => {
        await givenTables(tablesOf(given, factTables(sensible(some))));
        const answers = async () => Promise.all(questions.map(async (question) => (await performance(question)).data));
        const written = await answers();
        await admin.run('MATCH (node:Tally|TallySum|TallyTerm) DELETE node');
        await admin.run('MATCH (schema:Schema) SET schema.version = 3');
        await migrate(admin, library, join(process.cwd(), 'cypher', 'migrations'), () => {});
        expect(await answers()).toEqual(written);
        await expectTalliesToAddUp();
      }),
      { numRuns: 5, ...(process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }) },
    );
  }, 300_000);
});
