import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

describe('Phone.attributions', () => {
  beforeAll(() =>
    givenGraph({
      north: { statements: ['ana USES 07700900001 until 2025-03-01', 'ben USES 07700900001 until 2025-05-01'] },
      south: {
        open: false,
        statements: ['ana USES 07700900001 until 2025-06-01', 'cy USES 07700900001 until 2025-06-02'],
      },
    }),
  );
  afterAll(closeApi);

  const query = `{ entity(identifier: "07700 900 001") {
    ... on Phone { attributions { totalCount nodes { person { name } lastSeen statementCount } } }
  } }`;

  it('ranks by last seen, hides restricted operations, and costs one statement', async () => {
    const { data, statements } = await outsider(query);
    expect(data.entity.attributions).toEqual({
      totalCount: 2,
      nodes: [
        { person: { name: 'ben' }, lastSeen: '2025-05-01', statementCount: 1 },
        { person: { name: 'ana' }, lastSeen: '2025-03-01', statementCount: 1 },
      ],
    });
    expect(statements).toEqual(['chart/byIdentifier + phone/attributions']);
  });

  it('merges what a member may see beside it, and ranks by that', async () => {
    const { data, statements } = await member(query);
    expect(data.entity.attributions).toEqual({
      totalCount: 3,
      nodes: [
        { person: { name: 'cy' }, lastSeen: '2025-06-02', statementCount: 1 },
        { person: { name: 'ana' }, lastSeen: '2025-06-01', statementCount: 2 },
        { person: { name: 'ben' }, lastSeen: '2025-05-01', statementCount: 1 },
      ],
    });
    expect(statements).toEqual(['chart/byIdentifier + phone/attributions']);
  });
});
