import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, outsider } from '../support/api.js';

const [one, two] = ['07700900001', '07700900002'];
const call = (at: string) => ({
  from: one,
  to: two,
  at,
  source: 'source of north',
  channel: 'CALL',
  duration: 5,
  row: 1,
});

/** Calls of three years are one event; a stay lasts for a week; an episode is known to its month. */
beforeAll(() =>
  givenGraph({ north: { statements: [one, two, 'ana', 'oldHouse'].map(String) } }, {
    communications: ['2021-03-25T20:50:00Z', '2022-06-01T08:00:00Z', '2023-01-01T00:00:30Z'].map(call),
    events: [
      { ref: 'stay', kind: 'Stay', source: 'source of north', at: '2022-05-01', until: '2022-05-08', row: 2 },
      { ref: 'gone', kind: 'MissingEpisode', source: 'source of north', at: '2022-05', until: '2022-07-02', row: 3 },
    ],
    participants: [
      { event: 'stay', entity: 'ana', role: 'GUEST' },
      { event: 'stay', entity: 'oldHouse', role: 'PLACE' },
      { event: 'gone', entity: 'ana', role: 'MISSING' },
    ],
  } as never),
);
afterAll(closeApi);

/** The kinds of the events that each list finds in a period, which all must agree on. */
async function found(from: string | null, to: string | null) {
  const { data, errors } = await outsider(
    `query($from: PartialDate, $to: PartialDate) {
      events(filter: { from: $from, to: $to }, orderBy: AT) { nodes { id kind } }
      missingEpisodes(filter: { from: $from, to: $to }) { nodes { id } }
      operations { nodes { id events(from: $from, to: $to) { nodes { id } } } }
      phones { nodes { id timeline(from: $from, to: $to) { nodes { id } } } }
      people { nodes { id timeline(from: $from, to: $to) { nodes { id } } } }
    }`,
    { from, to },
  );
  expect(errors).toBeUndefined();
  const idsOf = (lists: readonly { nodes: readonly { id: string }[] }[]) =>
    [...new Set(lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)))].sort();
  const all = data.events.nodes as readonly { id: string; kind: string }[];
  const [operation] = data.operations.nodes;
  expect(idsOf([operation.events])).toEqual(idsOf([data.events]));
  const timelines = [...data.phones.nodes, ...data.people.nodes].map(({ timeline }) => timeline);
  expect(idsOf(timelines)).toEqual(idsOf([data.events]));
  expect(data.missingEpisodes.nodes).toHaveLength(all.filter(({ kind }) => kind === 'MISSING_EPISODE').length);
  for (const filter of [{ operation: operation.id }, { participant: data.phones.nodes[0].id }]) {
    const { data: narrowed } = await outsider(
      'query($filter: EventFilter) { events(filter: $filter) { nodes { id kind } } }',
      { filter: { ...filter, from, to } },
    );
    const wanted = 'operation' in filter ? all : all.filter(({ kind }) => kind === 'COMMUNICATION');
    expect(idsOf([narrowed.events])).toEqual(idsOf([{ nodes: wanted }]));
  }
  return all.map(({ kind }) => kind).sort();
}

const [calls, gone, stay] = ['COMMUNICATION', 'MISSING_EPISODE', 'STAY'];

describe('Events in a period', () => {
  it.each([
    ['all, without one', null, null, [calls, gone, stay]],
    ['calls by any of them, not by the first', '2022-06-01', '2022-06-01', [calls, gone]],
    ['no calls between two of them', '2022-06-02', '2022-12', [gone]],
    ['calls after the first', '2022-08', null, [calls]],
    ['calls before the last', null, '2021', [calls]],
    ['what had begun before and ended within', '2022-05-08', '2022-05-20', [gone, stay]],
    ['what lasted all through it', '2022-05-03', '2022-05-04', [gone, stay]],
    ['nothing that had ended', '2022-07-03', '2022-12-31', []],
  ])('are %s', async (_what, from, to, kinds) => {
    expect(await found(from, to)).toEqual(kinds);
  });
});
