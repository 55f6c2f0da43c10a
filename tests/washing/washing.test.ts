import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, importProblems, member, outsider } from '../support/api.js';

const query = `query($identifiers: [String!]!, $operation: ID) { wash(identifiers: $identifiers, operation: $operation) {
  knownCount unknownCount hitCount
  lines { line text kind label problem isKnown cut hits { disclosure match label operationReference operation { reference } } }
} }`;
const hitsOf = async (ask: typeof member, identifiers: readonly string[], operation?: string) => {
  const { data, errors } = await ask(query, { identifiers, operation });
  expect(errors).toBeUndefined();
  return data.wash.lines.map(({ hits }: { hits: { match: string; label: string; operationReference: string }[] }) =>
    hits.map(({ match, label, operationReference }) => `${match} ${label} ${operationReference}`),
  );
};

beforeAll(() =>
  givenGraph({
    north: { statements: ['ana USES 07700900001', 'AB12CDE'] },
    south: { statements: ['07700900001', 'AB12ODE', '07700900777'] },
    east: { open: false, deconfliction: 'SILENT', statements: ['07700900001', '07700900777'] },
  }),
);
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('Query.wash', () => {
  it('finds identifiers in any written form, leaves out what the asking operation holds, and keeps the unknown', async () => {
    const { data, statements } = await outsider(query, {
      identifiers: ['+44 (0)7700 900001', 'ab12 cde', '07700 900555', '  '],
      operation: 'north',
    });
    expect(data.wash).toMatchObject({ knownCount: 1, unknownCount: 3, hitCount: 1 });
    expect(data.wash.lines).toEqual([
      {
        ...{ line: 1, text: '+44 (0)7700 900001', kind: 'Phone', label: '07700 900001', problem: null },
        ...{ isKnown: true, cut: false },
        hits: [
          {
            ...{ disclosure: 'VISIBLE', match: 'EXACT', label: '07700 900001' },
            ...{ operationReference: 'south', operation: { reference: 'south' } },
          },
        ],
      },
      expect.objectContaining({ line: 2, kind: 'Vehicle', label: 'AB12 CDE', hits: [] }),
      expect.objectContaining({ line: 3, label: '07700 900555', isKnown: false, hits: [] }),
      expect.objectContaining({ line: 4, problem: 'EMPTY', hits: [] }),
    ]);
    expect(statements).toEqual([
      'importing/operation',
      'washing/found',
      'washing/disclosed',
      'washing/succession',
      'washing/holders',
      expect.stringContaining('node/byKey'),
    ]);
  });

  it('takes plates that look alike, parts of plates, and the ends of numbers', async () => {
    expect(await hitsOf(outsider, ['AB120DE', 'ABI2 CDE', 'AB?? O*', '*12C*', 'ends 0777', '900777'])).toEqual([
      ['LOOKALIKE AB12 ODE south'],
      ['LOOKALIKE AB12 CDE north'],
      ['PARTIAL_PLATE AB12 ODE south'],
      ['PARTIAL_PLATE AB12 CDE north'],
      ['LAST_DIGITS 07700 900777 south'],
      ['LAST_DIGITS 07700 900777 south'],
    ]);
  });

  it('finds what is known of a plate in part by the whole one, below what is known wholly', async () => {
    const kept = ['MK?? T*', 'MK54 ?UV', '*4TUV', '?K5 ?', 'MK54 TUW?'];
    await givenGraph(
      {
        north: { statements: ['MK54TUV'] },
        east: { open: false, deconfliction: 'FULL', members: [], statements: ['07700900001'] },
      },
      {
        entities: kept.map((identifier) => ({ ref: identifier, kind: 'Vehicle', identifier })),
        records: kept.map((entity) => ({ entity, source: entity === '*4TUV' ? 'source of east' : 'source of north' })),
      },
    );
    expect(await hitsOf(outsider, ['mk54 tuv', 'MK54 TUX'])).toEqual([
      ['EXACT MK54 TUV north', 'PARTIAL_PLATE MK54?UV north', 'PARTIAL_PLATE MK??T? north'],
      ['PARTIAL_PLATE MK??T? north'],
    ]);
  });

  it('finds handles, documents and others under any scheme, and nothing of what is hidden', async () => {
    const things = [
      ['OnlineHandle', 'snapchat:ember'],
      ['OnlineHandle', 'chatly:ember'],
      ['IdentityDocument', 'NI:QQ123456C'],
      ['Identifier', 'MAC:00-00-5E-00-53-AF'],
      ['Identifier', 'NHS:9434765919'],
    ].map(([kind = '', identifier = '']) => ({ ref: identifier, kind, identifier }));
    await givenGraph(
      {
        north: { statements: ['MK54TUV'] },
        east: { open: false, deconfliction: 'FULL', members: ['member'], statements: ['07700900001'] },
      },
      {
        entities: things,
        records: things.map(({ ref }) => ({
          entity: ref,
          source: ref === 'chatly:ember' ? 'source of east' : 'source of north',
        })),
      },
    );
    const asked = [
      '@Ember',
      'snapchat:ember',
      'Ember',
      'QQ 12 34 56 C',
      'NINO QQ123456C',
      '943 476 5919',
      '00005e.0053af',
      '00:00:5e:00:53:af',
    ];
    const seen = [
      ['SAME_VALUE ember north'],
      ['EXACT ember north'],
      [],
      ['SAME_VALUE QQ123456C north'],
      ['SAME_VALUE QQ123456C north'],
      ['SAME_VALUE 9434765919 north'],
      [],
      ['EXACT 00:00:5E:00:53:AF north'],
    ];
    expect(await hitsOf(outsider, asked)).toEqual(seen);
    const [first, second, ...others] = await hitsOf(member, asked);
    expect([...first].sort()).toEqual(['SAME_VALUE ember east', 'SAME_VALUE ember north']);
    expect(second).toEqual(['EXACT ember north', 'SAME_VALUE ember east']);
    expect(others).toEqual(seen.slice(2));
  });
});
