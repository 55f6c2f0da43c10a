import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

const fact = {
  recordedAt: '2025-01-02T00:00:00Z',
  at: '2025-01-01',
  primaryThreat: 'COUNTY_LINES',
  primaryP: 'PURSUE',
  impact: 'MAJOR',
  status: 'CLAIMED',
};

describe('A fact of an open operation about a person whom only a restricted one knows', () => {
  beforeAll(() =>
    givenGraph(
      { north: { statements: ['ana'] }, south: { open: false, statements: ['hidden'] } },
      {
        'fact.Disruption': [
          { ref: '1', operation: 'north', concerns: ['ana', 'hidden'], ...fact },
          { ref: '2', operation: 'south', concerns: ['hidden'], ...fact },
        ],
        'fact.Proceeding': [
          {
            ref: '1',
            operation: 'north',
            concerns: ['hidden'],
            recordedAt: fact.recordedAt,
            at: fact.at,
            offence: 'Supply',
          },
        ],
      },
    ),
  );
  afterAll(closeApi);

  const idOf = async (name: string) => {
    const { data } = await member('query($n: String) { people(filter: { name: $n }) { nodes { id } } }', { n: name });
    return data.people.nodes[0].id as string;
  };
  const query =
    'query($id: ID!) { node(id: $id) { id } disruptions(filter: { concerns: $id }) { totalCount nodes { id } } }';

  it('does not tell, by way of a filter, that this person exists', async () => {
    const { data } = await outsider(query, { id: await idOf('hidden') });
    expect(data).toEqual({ node: null, disruptions: { totalCount: 0, nodes: [] } });
    expect((await outsider(query, { id: await idOf('ana') })).data.disruptions.totalCount).toBe(1);
    expect((await member(query, { id: await idOf('hidden') })).data.disruptions.totalCount).toBe(2);
  });

  it('says of nobody whom it concerns, to whoever may not see them, as one that concerns nobody does', async () => {
    const rules = '{ programme { dataQuality { rule records { totalCount } } } }';
    const nobody = async (ask: typeof member) =>
      (await ask(rules)).data.programme.dataQuality.find(({ rule }: { rule: string }) => rule === 'CONCERNS_NOBODY')
        .records.totalCount;
    expect([await nobody(outsider), await nobody(member)]).toEqual([1, 0]);
  });

  it('counts in the published totals for everybody', async () => {
    for (const ask of [member, outsider]) {
      expect((await ask('{ programme { totals { disruptions } } }')).data.programme.totals.disruptions).toBe(2);
    }
  });

  it('is a small cell in its quarter: shown to those who may see such, null to others', async () => {
    const ask = '{ programme { quarter(year: "2024/25", quarter: 4) { newDisruptions newTaskings } } }';
    const quarterFor = async (role: string) => (await asking('x', role)(ask)).data.programme.quarter;
    expect(await quarterFor('performance')).toEqual({ newDisruptions: 2, newTaskings: 0 });
    for (const role of ['reader', 'analyst'])
      expect(await quarterFor(role)).toEqual({ newDisruptions: null, newTaskings: 0 });
  });
});
