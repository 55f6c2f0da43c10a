import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, closeApi, givenGraph, member } from '../support/api.js';

beforeAll(() =>
  givenGraph({
    north: { statements: ['ana USES 07700900001', 'ana ASSOCIATE_OF ben', 'ana ROLE SUSPECT'] },
    south: { statements: ['ben USES 07700900001'] },
  }),
);
afterAll(closeApi);

/** A source lacks what every source has: a fault of ours, and none that a client may take for an answer. */
describe('A null where none may be', () => {
  beforeAll(async () => {
    const { admin } = await api();
    await admin.run('MATCH (source:Source) REMOVE source.kind');
  });

  it.each([
    [
      'in a list of a list is told by its place, and takes with it what is nearest and may be null',
      '{ entity(identifier: "07700900001") { links { nodes { statements { source { kind } } } } } viewer { id } }',
      [0, 1].map((at) => ['entity', 'links', 'nodes', at, 'statements', 0, 'source', 'kind']),
      {
        entity: { links: { nodes: [0, 1].map(() => ({ statements: [{ source: null }] })) } },
        viewer: { id: 'member' },
      },
    ],
    [
      'takes with it all up to a field that may be null, and nothing beside it',
      '{ entity(identifier: "north") { id ... on Operation { sources { nodes { id kind } } } } viewer { id } }',
      [['entity', 'sources', 'nodes', 0, 'kind']],
      { entity: null, viewer: { id: 'member' } },
    ],
    [
      'takes all with it where nothing on its way may be null',
      '{ people { nodes { records { nodes { source { kind } } } } } viewer { id } }',
      [['people', 'nodes', 0, 'records', 'nodes', 0, 'source', 'kind']],
      null,
    ],
  ])('%s, however often it is asked', async (_what, document, paths, expected) => {
    for (const _turn of [1, 2, 3]) {
      const { data, errors } = await member(document);
      expect(data).toEqual(expected);
      expect(errors?.map(({ path }) => path)).toEqual(paths);
      for (const error of errors ?? []) {
        expect(error).toMatchObject({
          message: 'Something went wrong on our side. It is logged under the request id.',
          locations: [{ line: 1 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
        });
      }
    }
  });
});
