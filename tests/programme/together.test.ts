import { afterAll, describe, expect, it } from '@jest/globals';
import { loadTables } from '../../src/loading/loadTables.js';
import { api, asking, closeApi, givenTables } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { factTables } from './randomFacts.js';
import { expectTalliesToAddUp } from './recount.js';

const performance = asking('statistician', 'performance');
const contributor = asking('member', 'contributor');

afterAll(closeApi);

describe('Writing at once', () => {
  const facts = Array.from({ length: 40 }, (_one, index) => ({
    kind: index % 2 === 0 ? 'Tasking' : 'Disruption',
    row: {
      ...{ operation: 'north', at: '2024-11-05', recordedAt: '2024-12-01T10:00:00Z', force: 'gmp', region: 'NWROCU' },
      ...(index % 2 === 0
        ? { threatType: 'CUCKOOING', leadAgency: `agency ${index}` }
        : { primaryThreat: 'COUNTY_LINES', primaryP: 'PURSUE', status: index % 3 === 0 ? 'CLAIMED' : 'MODERATED' }),
    },
  }));
  const tables = tablesOf({ north: { statements: ['ana'] } }, factTables(facts));

  it('tallies a fact once, though two loads bring it', async () => {
    await givenTables(tablesOf({ north: { statements: ['ana'] } }, factTables([])));
    const { admin, library } = await api();
    const [state] = await admin.run(library.get('writing/schemaVersion').body);
    const options = { key: String(state?.key), synthetic: false, progress: () => {} };
    await Promise.all([loadTables(admin, library, tables, options), loadTables(admin, library, tables, options)]);
    await expectTalliesToAddUp();
    const ask = '{ programme { totals { supportedOperations disruptions } taskings { total { count } } } }';
    expect((await performance(ask)).data.programme).toEqual({
      ...{ totals: { supportedOperations: 1, disruptions: 20 }, taskings: { total: { count: 20 } } },
    });
    const terms = await admin.run(
      'MATCH (term:TallyTerm) WITH term.list AS list, term.code AS code, count(*) AS n WHERE n > 1 RETURN list, code',
    );
    expect(terms).toEqual([]);
  });

  it('lets one of many corrections of the same version win, and tells the others', async () => {
    const { data } = await asking('member', 'analyst')('{ taskings(first: 1) { nodes { id } } }');
    const input = {
      operation: 'north',
      at: '2024-11-06',
      force: 'gmp',
      threatType: 'COUNTY_LINES',
      corrects: data.taskings.nodes[0].id,
    };
    const mutation =
      'mutation($input: TaskingInput!) { recordTasking(input: $input) { fact { id } userErrors { field } } }';
    const answers = await Promise.all(Array.from({ length: 6 }, () => contributor(mutation, { input })));
    const written = answers.filter((answer) => answer.data.recordTasking.fact !== null);
    expect(written).toHaveLength(1);
    for (const answer of answers.filter((one) => !written.includes(one))) {
      expect(answer.data.recordTasking.userErrors).toEqual([{ field: 'input.corrects' }]);
    }
    await expectTalliesToAddUp();
  });
});
