import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { closeApi, givenGraph, outsider } from '../support/api.js';

beforeAll(() =>
  givenGraph({
    north: {
      statements: ['vera ROLE VICTIM', 'ann ROLE SUSPECT', 'anne ROLE SUSPECT'],
      records: {
        vera: { name: 'Vera Quillmark', birthDate: '1999-05-06' },
        ann: { name: 'Ann Quillmark', birthDate: '1990-02-01', reference: 'N/A' },
        anne: { name: 'Anne Quillmark', birthDate: '1990-02-01', reference: 'N/A' },
      },
    },
  }),
);
afterAll(closeApi);

it('A name that protected people bear, too, stands wherever others bear it, or it would tell whose name is hidden', async () => {
  const { data } =
    await outsider(`{ search(text: "Ann Quillmark") { nodes { node { id label } highlights { parts { text } } } }
    wash(identifiers: ["Ann Quillmark 01/02/1990"]) { lines { hits { label } } } }`);
  const texts = data.search.nodes.map(({ highlights }: { highlights: { parts: { text: string }[] }[] }) =>
    highlights.map(({ parts }) => parts.map(({ text }) => text).join('')).join(),
  );
  expect(texts.sort()).toEqual(['Ann Quillmark', 'Anne Quillmark']);
  expect(data.wash.lines[0].hits.map(({ label }: { label: string }) => label).sort()).toEqual(texts);
  const { id } = data.search.nodes[0].node;
  const likely = await outsider(
    `{ possibleDuplicates(id: "${id}") { nodes { node { label } evidence { kind own other } } } }`,
  );
  expect(likely.data.possibleDuplicates.nodes).toHaveLength(1);
  const [{ evidence }] = likely.data.possibleDuplicates.nodes;
  expect(evidence).toContainEqual({ kind: 'NAME', own: texts[0], other: texts[1] });
  expect(JSON.stringify([data, likely.data])).not.toMatch(/vera|protected/i);
});
