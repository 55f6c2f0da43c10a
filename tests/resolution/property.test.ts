import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkStore } from '../../src/checking/checkStore.js';
import { api, closeApi, givenTables, outsider } from '../support/api.js';
import { type GivenGraph, tablesOf } from '../support/tablesOf.js';
import { wholeStore } from '../support/wholeStore.js';
import { idsOf, merge, undo } from './asking.js';

const people = ['ana', 'anya', 'anja', 'ben'];
const phones = ['07700900001', '07700900002'];

const statement = fc.oneof(
  fc.tuple(fc.constantFrom(...people), fc.constantFrom(...phones)).map(([who, what]) => `${who} USES ${what}`),
  fc
    .tuple(
      fc.constantFrom(...people),
      fc.constantFrom('ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS'),
      fc.constantFrom(...people),
    )
    .filter(([a, , b]) => a !== b)
    .map(([a, type, b]) => `${a} ${type} ${b} until 2025-02-01`),
  fc.constantFrom(...people).map((who) => `${who} ROLE SUSPECT`),
);
const records = fc.dictionary(
  fc.constantFrom(...people),
  fc.record({
    name: fc.constantFrom('Ana Brown', 'Anya Brown', 'Mo Hart'),
    birthDate: fc.constantFrom('1990', '1991-05'),
  }),
  { maxKeys: 3 },
);
const stating = (open: boolean) =>
  fc.record({
    ...{ open: fc.constant(open), deconfliction: fc.constant('SILENT' as const), records },
    statements: fc.array(statement, { maxLength: 7 }),
  });
const given = fc.record({
  // Everybody is known to an open operation, so that they can be merged.
  north: stating(true).map((north) => ({ ...north, statements: [...people, ...north.statements] })),
  south: stating(false),
});
const merges = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people)).filter(([a, b]) => a !== b),
  {
    ...{ minLength: 1, maxLength: 3, selector: ([, drop]) => drop },
  },
);

const settings = {
  numRuns: Number(process.env.RUNS ?? 5),
  ...(process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }),
};

afterAll(closeApi);

/** Merges as far as they lead anywhere: those that were merged before cannot be again. Gives the decisions. */
async function mergeAll(pairs: readonly (readonly [string, string])[]): Promise<string[]> {
  const made: string[] = [];
  const kept = new Map<string, string>();
  const now = (one: string): string => (kept.has(one) ? now(kept.get(one) as string) : one);
  for (const [keep, drop] of pairs) {
    if (now(keep) === now(drop)) continue;
    const [one, other] = (await idsOf(keep, drop)) as [string, string];
    const { resolution, userErrors } = await merge(one, other);
    // One operation decides once about two.
    if (userErrors.length > 0) continue;
    made.push(resolution.id);
    kept.set(now(drop), now(keep));
  }
  return made;
}

describe('Merges', () => {
  it('are taken back exactly, in whatever order, and keep the rules of the store meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(given, merges, fc.boolean(), async (graph, pairs, inOrder) => {
        await givenTables(tablesOf(graph as GivenGraph));
        const before = await wholeStore();
        const made = await mergeAll(pairs);
        const { admin, library } = await api();
        expect(await checkStore(admin, library)).toEqual([]);
        for (const id of inOrder ? made : made.reverse()) {
          expect((await undo(id)).userErrors).toEqual([]);
          expect(await checkStore(admin, library)).toEqual([]);
        }
        expect(await wholeStore()).toEqual(before);
      }),
      settings,
    );
  }, 300_000);

  it('tell nobody of what they may not see: the full graph answers as one without it', async () => {
    await fc.assert(
      fc.asyncProperty(given, merges, async (graph, pairs) => {
        const answers = async (one: GivenGraph) => {
          await givenTables(tablesOf(one));
          await mergeAll(pairs);
          const ids = await idsOf(...people);
          const all = [await outsider(`{ people { totalCount nodes { id name birthDate linkCount } } ${searched} }`)];
          for (const id of ids) all.push(await outsider(about, { id, ids, other: ids[0] === id ? ids[1] : ids[0] }));
          return all.map(({ data, errors, statements }) => ({ data, errors, statements: [...statements].sort() }));
        };
        expect(await answers(graph as GivenGraph)).toEqual(await answers({ north: graph.north }));
      }),
      settings,
    );
  }, 300_000);
});

const searched = 'search(text: "Ana Brown") { totalCount nodes { score node { id } } }';
const about = `query($id: ID!, $ids: [ID!]!, $other: ID!) {
  node(id: $id) { ... on Person { id name records { nodes { id name } } links { nodes { id statementCount target { id } } }
    phones { nodes { phone { number } statementCount } } associates { nodes { person { id } } } } }
  nodes(ids: $ids) { id }
  resolutions(entity: $id) { id kind reason entities { id } source { operation { reference } } }
  possibleDuplicates(id: $id, minimum: 0) { totalCount nodes { node { id } score evidence { kind own other shared { id } } } }
  paths(from: [$id], to: $ids, maxDepth: 3) { paths { nodeIds linkIds } }
  connect(entities: $ids) { nodes { id } isolates }
  expand(from: [$id]) { nodes { id } links { id statementCount } }
}`;
