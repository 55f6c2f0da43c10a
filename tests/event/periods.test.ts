import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { momentOf } from '../../src/analysis/moment.js';
import { bound } from '../../src/graph/dateBounds.js';
import { api, closeApi, givenGraph, outsider } from '../support/api.js';

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
    ['calls in the very minute', '2021-03-25T20:50Z', '2021-03-25T20:50Z', [calls]],
    ['calls in the minute in which it ends', '2022-12-31', '2023-01-01T00:00Z', [calls]],
    ['no calls of the seconds before', '2023-01-01T00:00:31Z', null, []],
  ])('are %s', async (_what, from, to, kinds) => {
    expect(await found(from, to)).toEqual(kinds);
  });
});

describe('Dates known to a year, a month, a day, a minute or a second', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  /** Few different ones, so that many begin alike and lie at the edges of others. */
  const date = fc
    .tuple(...[1, 1, 1, 1, 1].map((most) => fc.nat(most)), fc.constantFrom(4, 7, 10, 16, 19))
    .map(([year = 0, month = 0, day = 0, minute = 0, second = 0, length = 4]) => {
      const [last, end] = [month === 0 ? '31' : '30', (value: number) => two(value * 59)];
      const text = `202${year}-${month === 0 ? '01' : '11'}-${day === 0 ? '01' : last}T23:${end(minute)}:${end(second)}`;
      return length > 10 ? `${text.slice(0, length)}Z` : text.slice(0, length);
    });

  it('are in a period where the two overlap, whatever the precision of either', async () => {
    const { admin, library } = await api();
    const { body } = library.get('event/inPeriod');
    const text = `UNWIND $a.stored AS at CALL (at) { WITH {at: at, until: null, times: null} AS parent ${body} RETURN value } RETURN value`;
    await fc.assert(
      fc.asyncProperty(
        ...([fc.option(date), fc.option(date), fc.array(date, { minLength: 1, maxLength: 40 })] as const),
        async (from, to, stored) => {
          const a = { stored, from: from && bound(from), to: to && bound(to) };
          const overlaps = (at: string) =>
            (from === null || momentOf(at).last >= momentOf(from).first) &&
            (to === null || momentOf(at).first <= momentOf(to).last);
          const rows = await admin.run(text, a);
          expect(rows.map(({ value }) => value === true)).toEqual(stored.map(overlaps));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('A date that cannot be read', () => {
  it.each([
    ['{ events(filter: { kinds: [STAY], from: "1st May" }) { totalCount } }', 'filter.from'],
    ['{ operations { nodes { events(kinds: [STAY], to: "2024-13") { totalCount } } } }', 'to'],
    ['{ events(filter: { to: 2024 }) { totalCount } }', 'filter.to'],
  ])('%s is refused by the name of its argument', async (query, argument) => {
    const { errors } = await outsider(query);
    expect(errors?.[0]?.message).toMatch(`Argument "${argument}": expected a date such as`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
