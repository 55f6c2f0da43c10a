import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { asking, closeApi, givenGraph, member, outsider } from '../support/api.js';

const numbers = Array.from({ length: 6 }, (_one, at) => `0770090000${at}`);

/**
 * Of what Vera alone uses it was once said that others use it, each time another, and of where she lives that an organisation is
 * there; all of it was disproved. A last number was said to be hers and is another's.
 */
beforeAll(() =>
  givenGraph(
    {
      north: {
        statements: [
          ...['vera ROLE VICTIM', 'vera LIVES_AT oldHouse', 'ben LIVES_AT oldHouse status DISPROVED'],
          ...numbers.flatMap((number, at) => [`vera USES ${number}`, `user${at} USES ${number} status DISPROVED`]),
          ...['vera USES 07700900009 status DISPROVED', 'ben USES 07700900009'],
        ],
        records: {
          vera: { name: 'Vera Quillmark' },
          ben: { name: 'Ben Other', note: `calls ${numbers[0]} from 14 Marlpit Row, and has 07700900009` },
          oldHouse: { name: 'Alder Cottage', address: '14 Marlpit Row', postcode: 'SO14 2CK' },
        },
      },
      // To whoever sees it, the first number is another's as well.
      south: { open: false, statements: [`user0 USES ${numbers[0]}`] },
    },
    {
      entities: [{ ref: 'trust', kind: 'Organisation' }],
      records: [{ entity: 'trust', source: 'source of north', name: 'Harbour Trust' }],
      links: [
        { type: 'LOCATED_AT', from: 'trust', to: 'oldHouse', source: 'source of north', row: 1, status: 'DISPROVED' },
      ],
    },
  ),
);
afterAll(closeApi);

const query = `{
  phones { nodes { label } }
  locations { nodes { label } }
  search(text: "Alder Cottage") { totalCount }
  people { nodes { records { nodes { note } } phones { nodes { phone { label } } } } }
}`;

it('What was disproved of others unveils nothing of a protected person', async () => {
  const { data, errors } = await outsider(query);
  expect(errors).toBeUndefined();
  expect(data.phones.nodes).toEqual([{ label: '07700 900009' }]);
  expect(data.locations.nodes).toEqual([]);
  expect(data.search.totalCount).toBe(0);
  const text = JSON.stringify(data.people);
  expect(text).not.toMatch(/Alder|Marlpit|90000[0-8]/);
  expect(text).toContain('calls [protected] from [protected], and has 07700900009');
  const veiled = text.match(/phone of Protected person [A-Z2-9-]{11}/g) ?? [];
  // Each stands once beside Vera, and once beside whom it was said to be.
  expect(veiled).toHaveLength(2 * numbers.length);
  expect(new Set(veiled).size).toBe(1);
});

it('What another operation upholds stays for whoever sees that', async () => {
  const { data } = await asking('member', 'analyst')(query);
  expect(data.phones.nodes).toEqual([{ label: '07700 900000' }, { label: '07700 900009' }]);
  expect((await member(query)).data.locations.nodes).toEqual([{ label: 'Alder Cottage' }]);
});
