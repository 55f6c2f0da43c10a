import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { closeApi, givenTables, member, outsider } from '../support/api.js';
import { tablesOf } from '../support/tablesOf.js';

// What a restricted operation alone states of a thing that others know as well, however it first came into the store.
beforeAll(() => {
  const { records, ...tables } = tablesOf({
    south: { open: false, statements: ['oldHouse', '07700900001'] },
    north: { statements: ['oldHouse', '07700900001', 'ana USES 07700900001'] },
  });
  const stated: Readonly<Record<string, object>> = {
    oldHouse: { latitude: 50.9, longitude: -1.4, locationKind: 'PLACE', force: 'hampshire' },
    '07700900001': { common: true },
  };
  return givenTables({
    ...tables,
    forces: [{ code: 'hampshire', name: 'Hampshire', kind: 'FORCE' }],
    records: (records ?? []).map((row) =>
      row.source === 'source of south' ? { ...row, ...stated[String(row.entity)] } : row,
    ),
  });
});
afterAll(closeApi);

const query = `{
  locations { nodes { latitude longitude locationKind force { code } records { nodes { latitude } } } }
  place: locations(filter: { force: "hampshire", locationKinds: [PLACE] }) { totalCount }
  phones { nodes { common flags } }
  common: phones(filter: { common: true }) { totalCount }
  uncommon: phones(filter: { common: false }) { totalCount }
}`;

it('Where a place lies, and what is common, is shown, counted and found only where a visible record says so', async () => {
  expect((await outsider(query)).data).toEqual({
    locations: {
      nodes: [
        { latitude: null, longitude: null, locationKind: null, force: null, records: { nodes: [{ latitude: null }] } },
      ],
    },
    place: { totalCount: 0 },
    phones: { nodes: [{ common: false, flags: [] }] },
    common: { totalCount: 0 },
    uncommon: { totalCount: 1 },
  });
  expect((await member(query)).data).toMatchObject({
    locations: { nodes: [{ latitude: 50.9, longitude: -1.4, locationKind: 'PLACE', force: { code: 'hampshire' } }] },
    place: { totalCount: 1 },
    phones: { nodes: [{ common: true, flags: ['COMMON'] }] },
    common: { totalCount: 1 },
    uncommon: { totalCount: 0 },
  });
});
