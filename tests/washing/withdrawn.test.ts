import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { api, asking, closeApi, givenGraph, importProblems } from '../support/api.js';

beforeAll(() =>
  givenGraph({
    north: {
      statements: ['vera ROLE VICTIM', 'vera USES 07700900001', 'ann USES 07700900002'],
      records: { vera: { name: 'Vera Quillmark', birthDate: '1999-05-06' } },
    },
  }),
);
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

const seeing = asking('owner', 'analyst', 'safeguarding');
const blind = asking('owner', 'analyst');
const none = asking('owner', 'reader');
const report =
  'query($id: ID!) { washJob(id: $id) { knownCount unknownCount hitCount lines { lines { line hits { match label } } } } }';

it('A list that is watched is washed with what its owner holds then: rights that their tokens show no more, or long ago, are dropped', async () => {
  const { admin, library, washes } = await api();
  const { data } = await seeing('mutation($input: StartWashInput!) { startWash(input: $input) { job { id } } }', {
    input: { identifiers: ['Vera Quillmark 06/05/1999', '900001', '07700 900001', '07700 900002'], watch: true },
  });
  const id = data.startWash.job.id;
  await washes.idle();
  const known = async (ask: typeof seeing) => {
    const job = (await ask(report, { id })).data.washJob;
    const lines = job.lines.lines.flatMap(({ line, hits }: { line: number; hits: [] }) =>
      hits.length > 0 ? [line] : [],
    );
    return { known: job.knownCount, unknown: job.unknownCount, hits: job.hitCount, lines };
  };
  /** As the watch does it by itself, while its owner is away. */
  const again = async () => {
    await washes.again(id);
    await washes.idle();
  };
  const all = { known: 4, unknown: 0, hits: 4, lines: [1, 2, 3, 4] };
  const some = { known: 2, unknown: 2, hits: 2, lines: [3, 4] };
  expect(await known(seeing)).toEqual(all);
  // What was found before is not shown any more, nor counted.
  expect(await known(blind)).toEqual({ known: null, unknown: null, hits: null, lines: [3, 4] });
  await again();
  expect(await known(blind)).toEqual(some);
  expect(await known(seeing)).toEqual(some);
  await again();
  expect(await known(seeing)).toEqual(all);
  await admin.run("MATCH (wash:Wash {id: $a.id}) SET wash.heldUntil = '2025-01-01T00:00:00Z'", { id });
  await again();
  expect(await known(seeing)).toEqual(some);

  const watched = () => admin.run(library.get('writing/watchedWashes').body, { before: '9999' });
  expect(await watched()).toEqual([{ id }]);
  expect((await none(report, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  await washes.owners.settled();
  expect(await watched()).toEqual([]);
  await blind('{ viewer { id } }');
  await washes.owners.settled();
  expect(await watched()).toEqual([{ id }]);
});
