import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph } from '../support/api.js';

const ask = asking('mia', 'analyst');
const names = async () => {
  const { data } = await ask('{ people { nodes { name } } }');
  return data.people.nodes.map((person: { name: string }) => person.name);
};
const change = async (clause: string) => {
  const { admin } = await api();
  await admin.run(`MATCH (operation:Operation {reference: 'south'}) MERGE (member:Member {id: 'mia'}) ${clause}`);
};

beforeEach(() => givenGraph({ north: { statements: ['ana'] }, south: { open: false, statements: ['zed'] } }));
afterAll(closeApi);

it('Whoever is admitted to an operation sees it from the next question on', async () => {
  expect(await names()).toEqual(['ana']);
  await change('MERGE (member)-[:ADMITTED_TO]->(operation)');
  expect(await names()).toEqual(['ana', 'zed']);
});

it('Whoever has left an operation sees nothing of it from the next question on', async () => {
  await change('MERGE (member)-[:ADMITTED_TO]->(operation)');
  expect(await names()).toEqual(['ana', 'zed']);
  await change('WITH member MATCH (member)-[admission:ADMITTED_TO]->() DELETE admission');
  expect(await names()).toEqual(['ana']);
});

it('A question that reads nothing by itself learns of a change as well', async () => {
  const { data } = await ask('{ people { nodes { id } } }');
  const node = async () => {
    const query = '{ nodes(ids: ["nothing"]) { id } programme { totals { disruptions } } people { totalCount } }';
    return (await ask(query)).data.people.totalCount;
  };
  expect([data.people.nodes.length, await node()]).toEqual([1, 1]);
  await change('MERGE (member)-[:ADMITTED_TO]->(operation)');
  expect(await node()).toBe(2);
});
