import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { RECORDED_TWICE } from '../../src/demo/onPurpose/onPurpose.js';
import { type DemoServer, demoServer } from '../support/demoServer.js';

const readme = readFileSync('README.md', 'utf8');
const documents = [
  ...readme.matchAll(/<!-- recorded twice -->\n *```graphql\n(.+?)```(?:\n\n```json\n(.+?)```)?/gs),
].map(([, query = '', answer = '']) => ({ query, answer }));

interface Pair {
  readonly score: number;
  readonly one: { readonly id: string; readonly label: string };
  readonly other: { readonly id: string; readonly label: string };
}

/** Names of two that may be one, whichever comes first: ids are not the same in two stores. */
const namesOf = (pairs: readonly Pair[]) => pairs.map(({ one, other }) => [one.label, other.label].sort()).sort();

describe('People whom two operations recorded as two', () => {
  let server: DemoServer;
  beforeAll(async () => {
    server = await demoServer();
  }, 300_000);

  const ask = async (subject: string, query: string, variables: object = {}) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${server.tokens[subject]}`,
        'x-purpose': 'Test',
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: the shape is that of each question
    return data as any;
  };
  const idOf = async (name: string): Promise<string> => {
    const found = 'query($text: String!) { search(text: $text, kinds: [PERSON]) { nodes { node { id label } } } }';
    const { search } = await ask('analyst', found, { text: name });
    return search.nodes.find(({ node }: { node: { label: string } }) => node.label === name).node.id;
  };
  const [asked, pairs, merge] = documents;

  it('are asked for in the README three times', () => expect(documents).toHaveLength(3));

  it('are found by one of the two, as the README shows it', async () => {
    const data = await ask('analyst', asked?.query ?? '', { id: await idOf('Kasia Wolańska') });
    expect(data).toEqual(JSON.parse(asked?.answer ?? ''));
  });

  it('are listed as pairs, and for an outsider those alone whom no restricted operation knows', async () => {
    const twice = RECORDED_TWICE.map(({ sides }) => sides.map(({ name }) => name).sort()).sort();
    const { duplicatePairs } = await ask('analyst', pairs?.query ?? '');
    expect({ ...duplicatePairs, nodes: namesOf(duplicatePairs.nodes) }).toEqual({
      ...{ totalCount: 3, truncation: null, nodes: twice },
    });
    for (const { score } of duplicatePairs.nodes) expect(score).toBeGreaterThan(0.95);
    const outside = await ask('outsider', pairs?.query ?? '');
    expect(namesOf(outside.duplicatePairs.nodes)).toEqual(twice.filter((names) => !names.includes('Rafiq, Mohamed')));
  });

  it('become one by a merge, and two again when it is taken back', async () => {
    const [id, other] = [await idOf('Kasia Wolańska'), await idOf('Katarzyna Wolanska')];
    const known =
      '($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { name operations { nodes { reference } } } } }';
    const both = () => ask('analyst', `query${known}`, { ids: [id, other] });
    const before = await both();
    const merged = (await ask('contributor', merge?.query ?? '', { id, other })).merge;
    expect(merged).toMatchObject({ resolution: { kind: 'MERGED' }, userErrors: [] });
    try {
      const { nodes } = await both();
      expect(nodes[0]).toEqual(nodes[1]);
      expect(nodes[0].operations.nodes.map(({ reference }: { reference: string }) => reference).sort()).toEqual([
        'ERSOU Op 49',
        'TARIAN Op 46',
      ]);
      const left = await ask('analyst', pairs?.query ?? '');
      expect(left.duplicatePairs.totalCount).toBe(2);
    } finally {
      const undo = 'mutation($id: ID!) { undoMerge(input: { resolution: $id }) { userErrors { message } } }';
      const taken = await ask('contributor', undo, { id: merged.resolution.id });
      expect(taken.undoMerge.userErrors).toEqual([]);
    }
    expect(await both()).toEqual(before);
  });
});
