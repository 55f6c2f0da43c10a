import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** A chain from ana to eve with a crossroads at ben; a switchboard; what a restricted operation adds. */
beforeAll(() =>
  givenGraph(
    {
      north: {
        statements: [
          'ana ASSOCIATE_OF ben until 2025-03-01',
          'ben ASSOCIATE_OF cy until 2025-02-01',
          'ben USES 07700900001 until 2025-01-01',
          'cy ASSOCIATE_OF dot',
          'gus USES 07700900001',
        ],
        records: { '07700900001': { common: true } },
      },
      south: { open: false, statements: ['dot ASSOCIATE_OF eve', 'ana ASSOCIATE_OF eve'] },
    },
    {
      sources: [
        {
          ref: 'told',
          operation: 'north',
          kind: 'OTHER',
          material: 'INTELLIGENCE',
          grade: '2B',
          recordedAt: '2025-01-01T00:00:00Z',
        },
      ],
      links: [
        { type: 'FAMILY_OF', from: 'ana', to: 'cy', source: 'told', row: 1 },
        { type: 'FAMILY_OF', from: 'ana', to: 'dot', source: 'told', row: 2, grade: '3E' },
      ],
    },
  ),
);
afterAll(closeApi);

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const { data } = await member('{ people { nodes { id label } } phones { nodes { id label } } }');
  const all = [data.people, data.phones].flatMap(({ nodes }) => nodes as Labelled[]);
  ids = Object.fromEntries(all.map(({ id, label }) => [label, id]));
});
const idOf = (label: string) => ids[label] ?? `no ${label}`;

const query = `query($from: [ID!]!, $depth: Int, $types: [LinkType!], $grade: String, $materials: [Material!], $known: [ID!],
    $limit: Int, $after: String) {
  expand(from: $from, depth: $depth, types: $types, grade: $grade, materials: $materials, known: $known, limit: $limit, after: $after) {
    nodes { id label } links { id type statementCount } truncation { what limit shown total } endCursor
  }
}`;
const ask = async (from: string, more: object, who = outsider) =>
  (await who(query, { from: [idOf(from)], ...more })).data.expand;
const labels = async (...asked: Parameters<typeof ask>): Promise<string[]> =>
  (await ask(...asked)).nodes.map(({ label }: Labelled) => label);
const types = ['ASSOCIATE_OF', 'USES'];

describe('Query.expand', () => {
  it('goes several steps, the nearest first, and not beyond what is common', async () => {
    expect(await labels('ana', { depth: 1, types })).toEqual(['ana', 'ben']);
    expect(await labels('ana', { depth: 2, types })).toEqual(['ana', 'ben', 'cy', '07700 900001']);
    expect(await labels('ana', { depth: 6, types })).toEqual(['ana', 'ben', 'cy', '07700 900001', 'dot']);
    expect(await labels('ana', { depth: 2, types }, member)).toEqual([
      'ana',
      'ben',
      'eve',
      'cy',
      'dot',
      '07700 900001',
    ]);
    const { links, truncation, endCursor } = await ask('ana', { depth: 6, types });
    expect(links).toHaveLength(4);
    expect({ truncation, endCursor }).toEqual({ truncation: null, endCursor: null });
  });

  it.each([
    [1, null],
    [6, null],
    [1, ['dot']],
    [6, ['dot']],
  ])(
    'pages through %i steps with %j known: every node and every link once, links to earlier pages too',
    async (depth, shown) => {
      const more = { depth, known: shown?.map(idOf) };
      const all = await ask('ben', more);
      const pages: { nodes: Labelled[]; links: Labelled[] }[] = [];
      for (let after = null, page = null; page === null || after !== null; after = page.endCursor) {
        page = await ask('ben', { ...more, limit: 1, after });
        pages.push(page);
      }
      expect(pages.flatMap(({ nodes }) => nodes.slice(1))).toEqual(all.nodes.slice(1));
      const idsOf = (links: readonly Labelled[]) => links.map(({ id }) => id).sort();
      expect(idsOf(pages.flatMap(({ links }) => links))).toEqual(idsOf(all.links));
    },
  );

  it('says where the list is cut', async () => {
    const cut = await ask('ben', { depth: 1, limit: 2 });
    expect(cut.truncation).toEqual({ what: 'nodes', limit: 2, shown: 2, total: 3 });
  });

  it('keeps to statements of a grade or a material, and shows these alone', async () => {
    expect(await labels('ana', { types: ['FAMILY_OF'] })).toHaveLength(3);
    expect(await labels('ana', { types: ['FAMILY_OF'], grade: '2b' })).toEqual(['ana', 'cy']);
    expect(await labels('ana', { types: ['FAMILY_OF'], grade: '1 A' })).toEqual(['ana']);
    expect(await labels('ana', { materials: ['EVIDENCE'] })).toEqual(['ana', 'ben']);
    expect(await labels('ana', { materials: ['INTELLIGENCE'], depth: 2 })).toHaveLength(3);
  });

  it('gives of several steps only what is new, and goes through what is known', async () => {
    const known = ['ana', 'ben'].map(idOf);
    const { nodes, links } = await ask('ana', { depth: 2, known, types: ['ASSOCIATE_OF'] });
    expect(nodes.map(({ label }: Labelled) => label)).toEqual(['cy']);
    expect(links).toHaveLength(2);
  });

  it('refuses a cursor of another question or another viewer, and what cannot be meant', async () => {
    const { endCursor } = await ask('ben', { limit: 1 });
    const refused = async (more: object, who = outsider) =>
      (await who(query, { from: [idOf('ben')], ...more })).errors?.[0]?.message;
    expect(endCursor).toEqual(expect.any(String));
    expect(await refused({ after: endCursor }, member)).toContain('Argument "after"');
    expect(await refused({ after: endCursor, types: ['USES'] })).toContain('expected the endCursor of an answer');
    expect(await refused({ depth: 0 })).toContain('Argument "depth": expected 1 to 6, got 0');
    expect(await refused({ depth: 99 })).toContain('expected 1 to 6');
    expect(await refused({ grade: 'good' })).toContain('Argument "grade"');
  });
});
