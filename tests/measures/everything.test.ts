import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { api, closeApi, givenTables, outsider } from '../support/api.js';
import { type GivenGraph, tablesOf } from '../support/tablesOf.js';

const nodes = ['ana', 'ben', 'cy', 'dot', '07700900001', '07700900002'];
const statement = fc
  .tuple(fc.constantFrom(...nodes.slice(0, 4)), fc.constantFrom(...nodes))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => `${from} ${to.startsWith('0') ? 'USES' : 'ASSOCIATE_OF'} ${to}`);
const operation = fc.array(fc.oneof(statement, fc.constantFrom(...nodes)), { maxLength: 7 });
const graph = fc.record({ north: operation, south: operation });

/** How an answer was found may differ, what it says may not. */
const query = `query($ids: [ID!]!) {
  degree: keyPlayers(scope: { everything: true }, measure: DEGREE, counting: STATEMENTS) { ...players }
  between: keyPlayers(scope: { everything: true }, measure: BETWEENNESS, limit: 3) { ...players }
  communities(scope: { everything: true }) { count modularity communities { label memberIds members { label } linksOut } }
  cutPoints(scope: { everything: true }) { components points { nodeId parts separated } bridges { aId bId separated } }
  part: keyPlayers(scope: { nodes: $ids, hops: 0, events: true }, measure: BETWEENNESS, limit: 3) { ...players }
  walked: keyPlayers(scope: { everything: true, types: [USES] }, measure: PAGERANK, directed: true) { ...players }
  close: keyPlayers(scope: { nodes: $ids, hops: 1 }, measure: CLOSENESS) { ...players }
  known: keyPlayers(scope: { operations: $ids, common: false }, measure: EIGENVECTOR) { ...players }
  whatIf(scope: { nodes: $ids, hubLimit: 2 }, remove: $ids, limit: 2) { removedIds after { components reach } newBrokers { nodeId } }
}
fragment players on KeyPlayers { players { rank nodeId score node { label } } nodeCount linkCount truncation { total } }`;

describe('Measures of parts and of everything', () => {
  afterAll(closeApi);

  it('are those of the graph without what the viewer may not see', async () => {
    const answer = async (given: GivenGraph, ids: readonly string[]) => {
      await givenTables(tablesOf(given));
      const { data, errors } = await outsider(query, { ids });
      return { data, errors };
    };
    await fc.assert(
      fc.asyncProperty(graph, async ({ north, south }) => {
        const open = { north: { statements: north } };
        const all = { ...open, south: { open: false, statements: south } };
        const ids = await idsOf(all);
        const full = await answer(all, ids);
        expect(full.errors).toBeUndefined();
        expect(full).toEqual(await answer(open, ids));
      }),
      { numRuns: 3 * Number(process.env.RUNS ?? 1), ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
    );
  });
});

/** Hidden ids too, and half of all: they follow from the store's key, so they are alike in both graphs. */
async function idsOf(given: GivenGraph): Promise<string[]> {
  await givenTables(tablesOf(given));
  const { admin } = await api();
  const rows = await admin.run('MATCH (node:Entity|Operation) RETURN node.id AS id ORDER BY id');
  return rows.map(({ id }) => String(id)).filter((_id, place) => place % 2 === 0);
}
