import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

beforeAll(() =>
  givenGraph({
    north: {
      statements: [
        'ana USES 07700900001 until 2025-01-01',
        '07700900001 CONTACTED 07700900002 count 4',
        'ben USES 07700900002',
        'cy ASSOCIATE_OF ben',
      ],
    },
    south: { open: false, statements: ['ana ASSOCIATE_OF cy until 2025-02-01', 'ana USES 07700900001'] },
  }),
);
afterAll(closeApi);

const idOf = async (name: string) => {
  const { data } = await member('{ people { nodes { id name } } }');
  return data.people.nodes.find((person: { name: string }) => person.name === name).id as string;
};

describe('Query.expand', () => {
  const query = `query($from: [ID!]!, $limit: Int, $types: [LinkType!], $kinds: [NodeKind!]) {
    expand(from: $from, limit: $limit, types: $types, kinds: $kinds) {
      nodes { label } links { type statementCount source { label } target { label } } truncation { what limit shown total }
    }
  }`;

  it('gives the neighbours and the links to them, and takes one statement where ends are not asked for more than ids', async () => {
    const { data } = await outsider(query, { from: [await idOf('ana')] });
    expect(data.expand.nodes.map(({ label }: { label: string }) => label)).toEqual(['ana', '07700 900001']);
    expect(data.expand.links).toEqual([
      { type: 'USES', statementCount: 1, source: { label: 'ana' }, target: { label: '07700 900001' } },
    ]);
    expect(data.expand.truncation).toBeNull();
    const plain = await outsider(
      'query($f: [ID!]!) { expand(from: $f) { nodes { id label } links { source { id } target { id } } } }',
      { f: [await idOf('ana')] },
    );
    expect(plain.statements).toEqual(['analysis/expand']);
  });

  it('says what it cut, by which limit, and of how many', async () => {
    const { data } = await member(query, { from: [await idOf('ana')], limit: 1 });
    expect(data.expand.nodes).toHaveLength(2);
    expect(data.expand.truncation).toEqual({ what: 'nodes', limit: 1, shown: 1, total: 2 });
  });

  it('keeps to the kinds and types asked for', async () => {
    const { data } = await member(query, { from: [await idOf('ana')], kinds: ['PERSON'] });
    expect(data.expand.links.map(({ type }: { type: string }) => type)).toEqual(['ASSOCIATE_OF']);
    expect((await member(query, { from: [await idOf('ana')], types: ['PAID'] })).data.expand.links).toEqual([]);
  });

  it.each([[{ limit: 0 }], [{ limit: 100_000 }]])('refuses %j', async (more) => {
    const { errors } = await member(query, { from: ['x'], ...more });
    expect(errors?.[0]?.message).toContain('Argument "limit": expected 1 to 5000');
  });

  it('answers an unknown id, a hidden id and none at all alike: nothing', async () => {
    for (const from of [['nobody'], []])
      expect((await outsider(query, { from })).data.expand).toEqual({ nodes: [], links: [], truncation: null });
  });
});

describe('Query.paths', () => {
  const query = `query($from: [ID!]!, $to: [ID!]!, $maxDepth: Int) {
    paths(from: $from, to: $to, maxDepth: $maxDepth) { paths { length nodeIds linkIds } nodes { id label } links { id type } }
  }`;
  const between = async (ask: typeof member, maxDepth?: number) => {
    const [from, to] = [await idOf('ana'), await idOf('cy')];
    return (await ask(query, { from: [from], to: [to], maxDepth })).data.paths;
  };

  it('finds the shortest way over what the viewer may see, which differs from viewer to viewer', async () => {
    expect((await between(member)).paths.map(({ length }: { length: number }) => length)).toEqual([1]);
    const path = await between(outsider);
    expect(path.paths[0].length).toBe(4);
    const labels = new Map(path.nodes.map(({ id, label }: { id: string; label: string }) => [id, label]));
    expect(path.paths[0].nodeIds.map((id: string) => labels.get(id))).toEqual([
      'ana',
      '07700 900001',
      '07700 900002',
      'ben',
      'cy',
    ]);
    expect(new Set(path.paths[0].linkIds)).toEqual(new Set(path.links.map(({ id }: { id: string }) => id)));
  });

  it('finds none beyond the depth asked for', async () => {
    expect((await between(outsider, 3)).paths).toEqual([]);
  });

  it('gives a link the same id as every other answer', async () => {
    const [link] = (await between(member)).links;
    const { data } = await member(
      'query($id: ID!) { node(id: $id) { ... on ChartNode { links { nodes { id type } } } } }',
      { id: await idOf('cy') },
    );
    expect(data.node.links.nodes).toContainEqual(link);
  });

  it('refuses a depth of 0 or 99', async () => {
    for (const maxDepth of [0, 99]) {
      const { errors } = await member(query, { from: ['x'], to: ['y'], maxDepth });
      expect(errors?.[0]?.message).toContain('Argument "maxDepth": expected 1 to 12');
    }
  });
});
