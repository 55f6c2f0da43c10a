import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, importProblems, outsider } from '../support/api.js';
import { begin, contributor, everything, imported, undone } from '../support/importing.js';

const phones = [
  'Number,Name,DOB,Last seen,Notes',
  '07700 900123,Ana Brown,01/02/1990,05/07/2024 14:30,works nights',
  '+44 (0)7700 900124,Ben Cole,,,',
  '4.47701E+11,Cy Dunn,1985,,',
].join('\r\n');

beforeAll(() =>
  givenGraph({
    north: {},
    south: { statements: ['zed USES 07700900123'] },
    hidden: { open: false, members: [], statements: ['yan USES 07700900124'] },
  }),
);
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

describe('An import', () => {
  it('becomes a source with records and links that point at their rows, and a second run changes nothing', async () => {
    const before = await everything();
    const job = await imported(phones, { mapping: 'phones' }, 'phones.csv');
    expect(job).toMatchObject({ state: 'DONE', rowsRead: 3, rejectedCount: 0, message: null });
    expect(job.source).toMatchObject({ fileName: 'phones.csv', timezone: 'Europe/London', marking: 'OFFICIAL' });
    // What a hidden operation alone holds counts as new.
    expect(job).toMatchObject({ entitiesNew: 5, entitiesKnown: 1, linksNew: 3, hitCount: 1 });
    expect(job.hits).toEqual([{ label: '07700 900123', kind: 'Phone', operations: ['south'] }]);
    expect(job.flags).toEqual([{ kind: 'DAMAGED_IDENTIFIER', row: 3, line: 4, column: 'phone', value: '4.47701E+11' }]);
    const { data } = await outsider(`{ entity(identifier: "07700 900123") { ... on Phone { attributions { nodes {
      person { name birthDate } lastSeen statements { row source { fileName } operation { reference } } } } } } }`);
    expect(data.entity.attributions.nodes).toContainEqual({
      person: { name: 'Ana Brown', birthDate: '1990-02-01' },
      lastSeen: '2024-07-05T13:30Z',
      statements: [{ row: 1, source: { fileName: 'phones.csv' }, operation: { reference: 'north' } }],
    });
    const once = await everything();
    const again = await begin(phones, { mapping: 'phones' }, 'another name.csv');
    expect(again).toMatchObject({ again: true, job: { id: job.id, state: 'DONE' } });
    expect(await everything()).toEqual(once);
    expect((await undone(job.id)).state).toBe('UNDONE');
    expect(await everything()).toEqual(before);
  });

  it('is refused into an operation that there is not, in the words for one that is hidden', async () => {
    const wrong = async (operation: string) => (await begin(phones, { mapping: 'phones', operation })).userErrors;
    expect(await wrong('nowhere')).toEqual(await wrong('hidden'));
    expect((await wrong('hidden'))[0].field).toBe('input.operation');
  });

  it('needs the right to contribute', async () => {
    const { errors } = await outsider('mutation { undoImport(job: "x") { again } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await contributor('{ importMappings { name } }')).data.importMappings).toContainEqual({ name: 'phones' });
  });
});
