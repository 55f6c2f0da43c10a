import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { idsOf, merge } from '../resolution/asking.js';
import { api, closeApi, givenGraph, tokenOf } from '../support/api.js';

const phone = '07700900001';
const secret = { kind: 'OTHER', material: 'SENSITIVE', recordedAt: '2025-01-01T00:00:00Z' };

/** Dan, Sue and the twins are told of by what may go out, and joined to the others by what may not. */
beforeAll(() =>
  givenGraph(
    {
      north: {
        statements: [...[`ana USES ${phone} until 2025-03-01`, 'ben ASSOCIATE_OF ana', 'anya', 'dan', 'sue']],
      },
      west: { statements: ['sue'] },
      east: { statements: [`ana USES ${phone} until 2024-03-01`] },
    },
    {
      sources: ['north', 'west'].map((operation) => ({ ...secret, ref: `s of ${operation}`, operation })),
      links: [
        { type: 'USES', from: 'dan', to: phone, source: 's of north', row: 1 },
        { type: 'ASSOCIATE_OF', from: 'ana', to: 'dan', source: 's of north', row: 2 },
      ],
      roles: ['north', 'west'].map((one) => ({ entity: 'sue', source: `s of ${one}`, row: 3, role: 'SUSPECT' })),
    },
  ),
);
afterAll(closeApi);

async function exported(...queries: readonly (readonly [string, object])[]) {
  const { app } = await api();
  const { body } = await app.inject({
    method: 'POST',
    url: '/export/files',
    headers: {
      authorization: `Bearer ${await tokenOf('outsider', ['analyst', 'safeguarding'])}`,
      ...{ 'x-purpose': 'Test', 'x-recipient': 'CPS' },
    },
    payload: { format: 'json', queries: queries.map(([field, args]) => ({ field, arguments: args })) },
  });
  return JSON.parse(body) as { nodes: { id: string; label: string }[]; links: { type: string; statements: number }[] };
}
const labels = async (...queries: readonly (readonly [string, object])[]) =>
  (await exported(...queries)).nodes.map(({ label }) => label).sort();

it('An export leaves out what stays here, however its question names what it starts from', async () => {
  const [ana, anya] = (await idsOf('ana', 'anya')) as [string, string];
  // Which of the two names it shows is decided by the ids of their records, as nothing else tells them apart.
  const { label } = (await merge(ana, anya)).entity;
  for (const id of [ana, anya]) {
    expect(await labels(['expand', { from: [id] }])).toEqual(['07700 900001', label, 'ben']);
    // What is on the chart already is not drawn again, and joins all the same.
    expect(await labels(['expand', { from: [id], known: [id] }])).toEqual(['07700 900001', 'ben']);
  }
  const shared = await exported(['commonLinks', { operations: ['north', 'west'] }]);
  expect(shared.nodes.map(({ label }) => label).sort()).toEqual(['north', 'west']);
});

it('An export has of a link the statements of each of its questions', async () => {
  const [ana] = await idsOf('ana');
  const asked = [{ seenFrom: '2025-01-01' }, { seenTo: '2024-12-31' }].map(
    (more) => ['expand', { from: [ana], types: ['USES'], ...more }] as const,
  );
  for (const one of asked) expect((await exported(one)).links).toMatchObject([{ type: 'USES', statements: 1 }]);
  expect((await exported(...asked)).links).toMatchObject([{ type: 'USES', statements: 2 }]);
});
