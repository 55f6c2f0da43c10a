import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { asking, closeApi, givenTables } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';
import { wholeStore } from '../support/wholeStore.js';
import { merge, resolver, undo } from './asking.js';

const outsider = asking('outsider', 'contributor');

beforeEach(() =>
  givenTables(
    tablesOf(
      {
        north: {
          statements: [
            'ana USES 07700900001 until 2025-01-01',
            'anya USES 07700900001 until 2025-03-01',
            'anya USES 07700900002',
            'ana ASSOCIATE_OF anya',
            'ben ASSOCIATE_OF anya',
            'anya ROLE SUSPECT',
          ],
          records: {
            ana: { name: 'Ana Brown', birthDate: '1990-01-02', recordedAt: '2025-01-05T00:00:00Z' },
            anya: { name: 'Anya Brown', sex: 'FEMALE' },
          },
        },
        west: {
          statements: ['anya LIVES_AT oldHouse', 'anya FAMILY_OF ana'],
          records: { anya: { name: 'Anya Browne' } },
        },
        south: { open: false, statements: ['ana USES 07700900002', 'anya USES 07700900003', 'anya ASSOCIATE_OF cy'] },
      },
      {
        events: [{ ref: '1', kind: 'Sighting', source: 'source of west', at: '2025-02-01', label: 'Seen' }],
        participants: [{ event: '1', entity: 'anya', role: 'SUBJECT' }],
        'fact.Disruption': [
          {
            ...{
              ref: '1',
              operation: 'north',
              concerns: ['anya'],
              at: '2025-01-01',
              recordedAt: '2025-01-02T00:00:00Z',
            },
            ...{ primaryThreat: 'COUNTY_LINES', primaryP: 'PURSUE', impact: 'MAJOR', status: 'CLAIMED' },
          },
        ],
      },
    ),
  ),
);
afterAll(closeApi);

const idOf = async (name: string, ask = resolver): Promise<string> => {
  const { data } = await ask(`{ people(filter: { name: "${name}" }) { nodes { id } } }`);
  return data.people.nodes[0]?.id;
};
describe('Mutation.merge', () => {
  it('makes one of two that all may see, and undoMerge two again, exactly as they were', async () => {
    const before = await wholeStore();
    const [keep, drop] = [await idOf('ana b'), await idOf('anya')];
    const merged = await merge(keep, drop);
    expect(merged).toEqual({
      entity: { id: keep, label: 'Ana Brown' },
      resolution: {
        ...{ id: expect.any(String), kind: 'MERGED', reason: 'Same date of birth' },
        entities: [{ id: keep }],
      },
      userErrors: [],
    });
    const { data } = await outsider(
      `query($keep: ID!, $drop: ID!) {
        kept: node(id: $keep) { ...Shown }
        old: node(id: $drop) { ...Shown }
        nodes(ids: [$drop, $keep]) { id }
      }
      fragment Shown on Person { id name birthDate sex records { totalCount } timeline { totalCount }
        phones { nodes { phone { number } statementCount } } associates { nodes { person { name } } } links { totalCount } }`,
      { keep, drop },
    );
    expect(data.kept).toEqual({
      ...{ id: keep, name: 'Ana Brown', birthDate: '1990-01-02', sex: 'FEMALE' },
      ...{ records: { totalCount: 4 }, timeline: { totalCount: 1 }, links: { totalCount: 6 } },
      phones: {
        nodes: [
          { phone: { number: '+447700900001' }, statementCount: 2 },
          { phone: { number: '+447700900002' }, statementCount: 1 },
        ],
      },
      associates: { nodes: [{ person: { name: 'ben' } }] },
    });
    expect(data.old).toEqual(data.kept);
    expect(data.nodes).toEqual([{ id: keep }, { id: keep }]);
    expect(await undo(merged.resolution.id)).toMatchObject({ resolution: null, userErrors: [] });
    expect(await wholeStore()).toEqual(before);
  });
});
