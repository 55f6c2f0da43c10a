import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closeApi, givenTables, outsider } from '../support/api.js';
import { type GivenGraph, tablesOf } from '../support/tablesOf.js';

const nodes = ['ana', 'ben', 'cy', 'dot', '07700900001', '07700900002'];
const statement = fc
  .tuple(fc.constantFrom(...nodes.slice(0, 4)), fc.constantFrom(...nodes))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from} ${to.startsWith('0') ? 'USES' : 'ASSOCIATE_OF'} ${to}`);
const operation = fc.array(fc.oneof(statement, fc.constantFrom(...nodes)), { maxLength: 7 });
const graph = fc.record({ north: operation, south: operation });

const query = `{
  degree: keyPlayers(scope: { everything: true }, measure: DEGREE, counting: STATEMENTS) { ...players }
  between: keyPlayers(scope: { everything: true }, measure: BETWEENNESS, limit: 3) { ...players }
  communities(scope: { everything: true }) { count modularity communities { label memberIds members { label } linksOut } }
  cutPoints(scope: { everything: true }) { components points { nodeId parts separated } bridges { aId bId separated } }
}
fragment players on KeyPlayers { players { rank nodeId score node { label } } nodeCount linkCount truncation { total } }`;

describe('Measures of everything', () => {
  afterAll(closeApi);

  it('are those of the graph without what the viewer may not see', async () => {
    const answer = async (given: GivenGraph) => {
      await givenTables(tablesOf(given));
      const { data, errors } = await outsider(query);
      return { data, errors };
    };
    await fc.assert(
      fc.asyncProperty(graph, async ({ north, south }) => {
        const open = { north: { statements: north } };
        const full = await answer({ ...open, south: { open: false, statements: south } });
        expect(full.errors).toBeUndefined();
        expect(full).toEqual(await answer(open));
      }),
      { numRuns: 3 * Number(process.env.RUNS ?? 1), ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
    );
  });
});
