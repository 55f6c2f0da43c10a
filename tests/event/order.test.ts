import { afterAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, outsider } from '../support/api.js';

const times = [
  '2024-01-01T10:00:59Z',
  '2024-01-01T10:00Z',
  '2024-01',
  '2024-01-01',
  '2024-01-01T10:01Z',
  '2024-01-01T10:00:01Z',
];
const inOrder = [
  '2024-01',
  '2024-01-01',
  '2024-01-01T10:00Z',
  '2024-01-01T10:00:01Z',
  '2024-01-01T10:00:59Z',
  '2024-01-01T10:01Z',
];

describe('Query.events', () => {
  afterAll(closeApi);

  it('stands in the order of times, what is less precise first, both ways and page by page', async () => {
    const events = times.map((at, row) => ({ ref: String(row), kind: 'Sighting', source: 'source of north', at, row }));
    await givenGraph({ north: { statements: ['ana'] } }, { events } as never);
    const page = async (orderBy: string, after: string | null) => {
      const { data } = await outsider(
        'query($orderBy: EventOrder, $after: String) { events(orderBy: $orderBy, first: 1, after: $after) { nodes { at } pageInfo { endCursor hasNextPage } } }',
        { orderBy, after },
      );
      return data.events;
    };
    for (const [orderBy, wanted] of [
      ['AT', inOrder],
      ['AT_DESC', inOrder.toReversed()],
    ] as const) {
      const shown: string[] = [];
      for (let after: string | null = null; ; ) {
        const { nodes, pageInfo } = await page(orderBy, after);
        shown.push(...nodes.map(({ at }: { at: string }) => at));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(shown).toEqual(wanted);
    }
  });
});
