import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { api, asking, closeApi, givenGraph, givenTables, member, outsider } from '../support/api.js';
import { type GivenGraph, tablesOf } from '../support/tablesOf.js';

afterAll(closeApi);

const analyst = asking('outsider', 'analyst', 'safeguarding');
interface Labelled {
  readonly id: string;
  readonly label: string;
}

describe('What was disproved', () => {
  beforeAll(() =>
    givenGraph({
      north: {
        statements: [
          ...['ana ASSOCIATE_OF ben status DISPROVED', 'ana USES 07700900001', 'ben USES 07700900002'],
          'cy ASSOCIATE_OF dot status DISPROVED',
        ],
      },
      south: { open: false, statements: ['cy ASSOCIATE_OF dot status CONFIRMED'] },
    }),
  );
  const idsOf = async () => {
    const { data } = await outsider('{ people { nodes { id label } } }');
    return Object.fromEntries((data.people.nodes as Labelled[]).map(({ id, label }) => [label, id]));
  };

  it('is listed with its status', async () => {
    const { ana, ben } = await idsOf();
    const { data } = await outsider(
      `query($a: ID!, $b: ID!) {
        node(id: $a) { ... on Person { linkCount links(types: [ASSOCIATE_OF]) { nodes { status } } } }
        whyLinked(a: $a, b: $b) { status }
      }`,
      { a: ana, b: ben },
    );
    expect(data).toEqual({
      node: { linkCount: 2, links: { nodes: [{ status: 'DISPROVED' }] } },
      whyLinked: [{ status: 'DISPROVED' }],
    });
  });

  it('leads no analysis anywhere', async () => {
    const { ana, ben } = await idsOf();
    const { data } = await outsider(
      `query($a: ID!, $b: ID!) {
        expand(from: [$a]) { nodes { label } links { type } }
        expandPreview(from: [$a]) { neighbours }
        paths(from: [$a], to: [$b]) { paths { length } }
      }`,
      { a: ana, b: ben },
    );
    expect(data).toEqual({
      expand: { nodes: [{ label: 'ana' }, { label: '07700 900001' }], links: [{ type: 'USES' }] },
      expandPreview: { neighbours: 1 },
      paths: { paths: [] },
    });
  });

  it('takes nothing from what another operation knows of the pair, and both are shown', async () => {
    const { cy } = await idsOf();
    const query = `query($ids: [ID!]!) { expand(from: $ids) {
      nodes { label } links { status statements { status } }
    } }`;
    const ids = [cy];
    expect((await outsider(query, { ids })).data.expand).toEqual({ nodes: [{ label: 'cy' }], links: [] });
    const { links } = (await member(query, { ids })).data.expand;
    expect(links).toEqual([
      {
        status: 'CONFIRMED',
        statements: expect.arrayContaining([{ status: 'CONFIRMED' }, { status: 'DISPROVED' }]),
      },
    ]);
  });
});

const nodes = ['ana', 'ben', 'cy', 'dot', '07700900001', '07700900002'];
const statement = fc
  .tuple(fc.constantFrom(...nodes.slice(0, 4)), fc.constantFrom(...nodes), fc.boolean())
  .filter(([from, to]) => from !== to)
  .map(([from, to, stands]) => ({
    text: `${from} ${to.startsWith('0') ? 'USES' : 'ASSOCIATE_OF'} ${to}`,
    ends: [from, to],
    stands,
  }));
/** One operation says one thing of a pair: what it said last. */
const statements = (maxLength: number) =>
  fc.uniqueArray(statement, { selector: ({ ends }) => [...ends].sort().join(' '), maxLength });
const graph = fc.record({
  north: statements(7),
  west: statements(4),
  south: statements(5),
});

const query = `query($ids: [ID!]!, $one: [ID!]!, $single: ID!, $known: [ID!]!) {
  expand(from: $one, depth: 2) { ...drawn }
  hubs: expand(from: $one, depth: 2, hubLimit: 2) { ...drawn }
  expandPreview(from: $one) { neighbours links groups { type direction kind neighbours links } }
  short: paths(from: $one, to: $ids, mode: ALL_SHORTEST) { paths { nodeIds linkIds busiest } }
  within: paths(from: $one, to: $ids, mode: ALL_WITHIN, maxDepth: 3, avoid: { operations: $known }) { paths { nodeIds linkIds } }
  connect(entities: $ids) { isolates networks { nodeIds betweenIds } }
  commonLinks(nodes: $ids) { nodes { id } links { id type } shared { nodeId sharedBy degree } }
  similar(id: $single) { nodes { id } links { id type } similar { nodeId score overlap } }
  degree: keyPlayers(scope: { everything: true }, measure: DEGREE, counting: STATEMENTS) { ...players }
  between: keyPlayers(scope: { everything: true }, measure: BETWEENNESS) { ...players }
  part: keyPlayers(scope: { nodes: $one, hops: 2 }, measure: DEGREE, counting: STATEMENTS) { ...players }
  walked: keyPlayers(scope: { everything: true, types: [USES] }, measure: PAGERANK, directed: true) { ...players }
  communities(scope: { everything: true }) { count communities { memberIds linksOut } }
  cutPoints(scope: { operations: $known }) { components points { nodeId separated } bridges { aId bId } }
}
fragment drawn on Subgraph { nodes { id } links { id type } }
fragment players on KeyPlayers { players { rank nodeId score } nodeCount linkCount }`;

describe('Analyses', () => {
  it('are those of the graph in which nothing stands that was disproved', async () => {
    const answer = async (given: GivenGraph) => {
      await givenTables(tablesOf(given));
      const rows = await (await api()).admin.run(
        'MATCH (node:Entity|Operation) RETURN node.id AS id, node:Operation AS known ORDER BY node.open DESC, id',
      );
      const ids = rows.filter(({ known }) => !known).map(({ id }) => String(id));
      const known = rows.filter(({ known }) => known).map(({ id }) => String(id));
      const given_ = { ids: ids.slice(0, 3), one: ids.slice(0, 1), single: ids[0] ?? '', known: known.slice(0, 1) };
      const asked = [];
      for (const ask of [analyst, member]) {
        const { data, errors } = await ask(query, given_);
        asked.push({ data, errors });
      }
      return asked;
    };
    await fc.assert(
      fc.asyncProperty(graph, async (drawn) => {
        const given = (withDisproved: boolean): GivenGraph =>
          Object.fromEntries(
            Object.entries(drawn).map(([name, statements]) => [
              name,
              {
                open: name !== 'south',
                // Everybody is known of in both graphs: a record is not disproved with a link.
                statements: [
                  ...nodes.filter((node) => name === 'north' || statements.some(({ ends }) => ends.includes(node))),
                  ...statements.flatMap(({ text, stands }) =>
                    stands ? [text] : withDisproved ? [`${text} status DISPROVED`] : [],
                  ),
                ],
              },
            ]),
          );
        const full = await answer(given(true));
        expect(full.map(({ errors }) => errors)).toEqual([undefined, undefined]);
        expect(full).toEqual(await answer(given(false)));
      }),
      { numRuns: 5 * Number(process.env.RUNS ?? 1), ...(process.env.SEED ? { seed: Number(process.env.SEED) } : {}) },
    );
  });
});
