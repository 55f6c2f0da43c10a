import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member } from '../support/api.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** Three phones that called each other, there and back, at different times, and a fourth that only the third knows. */
const [one, two, three, four] = ['07700 900001', '07700 900002', '07700 900003', '07700 900004'];
const told = (from = '', type = '', to = '', until = '') =>
  `${from.replace(' ', '')} ${type} ${to.replace(' ', '')}${until && ` until ${until}`}`;
beforeAll(() =>
  givenGraph({
    north: {
      statements: [
        told(one, 'CONTACTED', two, '2025-01-01'),
        told(two, 'CONTACTED', one, '2023-01-01'),
        told(two, 'CONTACTED', three, '2025-02-01'),
        told(three, 'CONTACTED', two, '2023-02-01'),
        told(three, 'CONTACTED', one),
        told(four, 'CONTACTED', three, '2025-03-01'),
      ],
    },
    west: { statements: [told(one, 'CONTACTED', two, '2023-06-01')] },
  }),
);
afterAll(closeApi);

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const { data } = await member('{ phones { nodes { id label } } }');
  ids = Object.fromEntries((data.phones.nodes as Labelled[]).map(({ id, label }) => [label, id]));
});
const idsOf = (labels: readonly (string | undefined)[]) => labels.map((label) => ids[label ?? ''] ?? `no ${label}`);

const query = `query($from: [ID!]!, $depth: Int, $direction: ExpandDirection, $seenFrom: PartialDate, $seenTo: PartialDate,
    $known: [ID!], $limit: Int, $after: String) {
  expand(from: $from, depth: $depth, direction: $direction, seenFrom: $seenFrom, seenTo: $seenTo, known: $known, limit: $limit,
    after: $after) { nodes { label } links { source { label } target { label } statementCount } endCursor }
}`;
const expand = async (from: readonly (string | undefined)[], more: object) =>
  (await member(query, { from: idsOf(from), ...more })).data.expand;
/** Links by the last digits of the phones, and of how many statements. */
const runs = (links: readonly { source: Labelled; target: Labelled; statementCount: number }[]) =>
  links
    .map(({ source, target, statementCount }) => `${source.label.at(-1)}>${target.label.at(-1)} ${statementCount}`)
    .sort();
const links = async (...asked: Parameters<typeof expand>) => runs((await expand(...asked)).links);

describe('Query.expand with a direction', () => {
  it('gives no link that runs the other way, seen from the start', async () => {
    expect(await links([one], { direction: 'OUT' })).toEqual(['1>2 2']);
    expect(await links([one], { direction: 'IN' })).toEqual(['2>1 1', '3>1 1']);
    // Between two starts each link runs out of one of them, and into the other.
    expect(await links([one, two], { direction: 'OUT' })).toEqual(['1>2 2', '2>1 1', '2>3 1']);
  });

  it('of several steps gives no link that leads back to what is nearer', async () => {
    expect(await links([one], { direction: 'OUT', depth: 3 })).toEqual(['1>2 2', '2>3 1']);
    expect(await links([one], { direction: 'IN', depth: 2 })).toEqual([
      ...['2>1 1', '2>3 1', '3>1 1', '3>2 1', '4>3 1'],
    ]);
    const first = await expand([one], { direction: 'OUT', depth: 2, limit: 1 });
    const next = await expand([one], { direction: 'OUT', depth: 2, limit: 1, after: first.endCursor });
    expect([...new Set([...runs(first.links), ...runs(next.links)])]).toEqual(['1>2 2', '2>3 1']);
  });

  it('holds for links to what is known', async () => {
    const known = idsOf([one, two, four]);
    expect(await links([two], { direction: 'OUT', known })).toEqual(['2>1 1', '2>3 1', '3>1 1', '4>3 1']);
    expect(await links([two], { direction: 'OUT', depth: 2, known })).toEqual(['2>1 1', '2>3 1', '3>1 1']);
  });
});

describe('Query.expand of a period', () => {
  it('gives no link that was last seen outside it, and of the others what was said of it', async () => {
    expect(await links([one], { seenFrom: '2024' })).toEqual(['1>2 1']);
    expect(await links([one], { seenTo: '2023-03' })).toEqual(['2>1 1']);
    expect(await links([one], { seenFrom: '2023', seenTo: '2023', depth: 2 })).toEqual(['1>2 1', '2>1 1', '3>2 1']);
    expect(await links([two], { seenFrom: '2025', known: idsOf([one, two]) })).toEqual(['1>2 1', '2>3 1']);
  });
});
