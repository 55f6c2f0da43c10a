import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

interface Listed {
  readonly nodes: readonly { readonly lastSeen: string | null; readonly phone: { readonly label: string } }[];
}

beforeAll(() =>
  givenGraph({
    north: { statements: ['ana USES 07700900001', 'ana ASSOCIATE_OF ben', 'ana ROLE SUSPECT'] },
    south: { open: false, statements: ['ben USES 07700900001', 'ben ASSOCIATE_OF cyd'] },
  }),
);
afterAll(closeApi);

/** A document that is asked again is executed as compiled code: nobody may be able to tell. */
describe('An answer is the same the first, the second and the third time', () => {
  const documents: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    [
      'lists, aliases and cursors',
      '{ a: people(first: 1) { pageInfo { hasNextPage endCursor } edges { cursor node { name } } totalCount } b: people { nodes { id } } }',
      {},
    ],
    [
      'interfaces and typed fragments',
      '{ entity(identifier: "07700 900001") { __typename kind label ... on Phone { number attributions { nodes { person { name } statementCount } } } ... on Person { name } } }',
      {},
    ],
    [
      'a condition that holds',
      'query($more: Boolean!) { people { nodes { id name @include(if: $more) phones @skip(if: $more) { totalCount } } } }',
      { more: true },
    ],
    [
      'a condition that does not',
      'query($more: Boolean!) { people { nodes { id name @include(if: $more) phones @skip(if: $more) { totalCount } } } }',
      { more: false },
    ],
    [
      'fields that merge',
      'query($more: Boolean!) { entity(identifier: "07700900001") { id } entity(identifier: "07700900001") @include(if: $more) { label } }',
      { more: false },
    ],
    [
      'fields that code computes',
      '{ entity(identifier: "07700 900001") { links { edges { node { id type direction source { id label } target { id kind } } neighbour { label } } } } }',
      {},
    ],
    ['an absent node', '{ node(id: "person_0") { id } nodes(ids: ["person_0", "person_1"]) { id } }', {}],
    ['a wrong argument', '{ people(first: 5000) { totalCount } viewer { name } }', {}],
    ['a wrong right', '{ viewer { rights } people { totalCount } }', {}],
    ['a list of defaults', 'query($first: Int = 1) { people(first: $first) { nodes { name } } }', {}],
    ['introspection', getIntrospectionQuery(), {}],
  ];

  it.each(documents)('%s', async (_name, document, variables) => {
    for (const ask of [member, outsider]) {
      const { statements: _first, ...first } = await ask(document, variables);
      for (const _again of [2, 3]) {
        const { statements: _next, ...next } = await ask(document, variables);
        expect(next).toEqual(first);
      }
    }
  });

  it('what is asked for by other names is what stands under its own', async () => {
    const plain = '{ people(first: 3) { nodes { id name phones { nodes { lastSeen phone { label } } } } } }';
    const renamed = `{ people(first: 3) {
      one: nodes { id name }
      two: nodes { of: id phones { all: nodes { seen: lastSeen it: phone { text: label } } } }
      nodes { id }
    } }`;
    const { nodes }: { nodes: { id: string; name: string; phones: Listed }[] } = (await member(plain)).data.people;
    const expected = {
      one: nodes.map(({ id, name }) => ({ id, name })),
      two: nodes.map(({ id, phones }) => ({
        of: id,
        phones: { all: phones.nodes.map(({ lastSeen, phone }) => ({ seen: lastSeen, it: { text: phone.label } })) },
      })),
      nodes: nodes.map(({ id }) => ({ id })),
    };
    expect(expected.two.flatMap(({ phones }) => phones.all)).not.toEqual([]);
    for (const _time of [1, 2, 3]) expect((await member(renamed)).data).toEqual({ people: expected });
  });

  it('a variable that is not what it must be', async () => {
    const document = 'query($first: Int!) { people(first: $first) { totalCount } }';
    const codes = [];
    for (const first of ['x', 1, 'x', null]) {
      const { errors } = await member(document, { first });
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual(['BAD_USER_INPUT', undefined, 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });
});
