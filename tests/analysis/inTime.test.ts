import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeApi, givenGraph, member, outsider } from '../support/api.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

const [one, two, three, four] = ['07700900001', '07700900002', '07700900003', '07700900004'];
const call = (from: string | undefined, to: string | undefined, at: string, source = 'north') => ({
  ...{ from, to, at, source: `source of ${source}`, channel: 'CALL', duration: 5, row: 1 },
});

/** one calls two, and two calls three before and after that; a restricted operation knows that three called four. */
beforeAll(() =>
  givenGraph(
    {
      north: {
        statements: [
          `ana USES ${one}`,
          `${two}`,
          `${three}`,
          'ben',
          'oldHouse',
          'gus',
          'hal',
          'ivy',
          'jo',
          'kim',
          'lou',
          'max',
        ],
      },
      south: { open: false, statements: [`${three}`, `${four}`] },
    },
    {
      communications: [
        call(one, two, '2024-03-05T10:00:00Z'),
        call(two, three, '2024-03-05T09:00:00Z'),
        call(two, three, '2024-03-05T12:00:00Z'),
        call(three, four, '2024-03-05T12:30:00Z', 'south'),
      ],
      events: [
        { ref: 'seen', kind: 'Sighting', source: 'source of north', at: '2024-03-01', row: 2 },
        { ref: 'ride', kind: 'Booking', source: 'source of north', at: '2024-03', row: 3 },
        {
          ...{ ref: 'away', kind: 'MissingEpisode', source: 'source of north', row: 4 },
          ...{ at: '2024-05-01T08:00:00Z', until: '2024-05-04T20:00:00Z' },
        },
        { ref: 'lift', kind: 'Booking', source: 'source of north', at: '2024-05-04T20:30:00Z', row: 5 },
        { ref: 'party', kind: 'Sighting', source: 'source of north', at: '2024-05-04', row: 6 },
        { ref: 'way home', kind: 'Booking', source: 'source of north', at: '2024-05-04T23:00:00Z', row: 7 },
        { ref: 'fetch', kind: 'Booking', source: 'source of north', at: '2024-06-01', row: 8 },
        { ref: 'bring', kind: 'Booking', source: 'source of north', at: '2024-06-02', row: 9 },
      ],
      entities: [{ ref: 'cabs', kind: 'Organisation' }],
      records: [{ entity: 'cabs', source: 'source of north', name: 'cabs' }],
      participants: [
        { event: 'seen', entity: 'ana', role: 'SUBJECT' },
        { event: 'seen', entity: 'oldHouse', role: 'PLACE' },
        { event: 'ride', entity: 'oldHouse', role: 'FROM' },
        { event: 'ride', entity: 'ben', role: 'PASSENGER' },
        // gus and hal were away together; then hal rode with ivy, who was seen with jo that day, and jo rode with kim.
        { event: 'away', entity: 'gus', role: 'SUBJECT' },
        { event: 'away', entity: 'hal', role: 'SUBJECT' },
        { event: 'lift', entity: 'hal', role: 'PASSENGER' },
        { event: 'lift', entity: 'ivy', role: 'PASSENGER' },
        { event: 'party', entity: 'ivy', role: 'SUBJECT' },
        { event: 'party', entity: 'jo', role: 'SUBJECT' },
        { event: 'way home', entity: 'jo', role: 'PASSENGER' },
        { event: 'way home', entity: 'kim', role: 'PASSENGER' },
        ...['fetch lou', 'fetch cabs', 'bring cabs', 'bring max'].map((text) => {
          const [event, entity] = text.split(' ');
          return { event, entity, role: entity === 'cabs' ? 'FIRM' : 'PASSENGER' };
        }),
      ],
    } as never,
  ),
);
afterAll(closeApi);

let ids: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  const { data } = await member(
    '{ people { nodes { id label } } phones { nodes { id label } } locations { nodes { id label } } }',
  );
  const all = [data.people, data.phones, data.locations].flatMap(({ nodes }) => nodes as Labelled[]);
  ids = Object.fromEntries(all.map(({ id, label }) => [label.replaceAll(' ', ''), id]));
});
const idOf = (label: string | undefined) => ids[label ?? ''] ?? `no ${label}`;

const query = `query($from: [ID!]!, $to: [ID!]!, $gap: Int, $over: [LinkType!], $kinds: [EventKind!], $since: PartialDate, $maxSteps: Int) {
  pathsInTime(from: $from, to: $to, maxGapMinutes: $gap, over: $over, kinds: $kinds, since: $since, maxSteps: $maxSteps) {
    nodes { id kind } links { type } paths { nodeIds steps { fromId toId eventId at } } truncation { what }
  }
}`;
const times = async (from: string | undefined, to: string | undefined, more: object = {}, who = outsider) => {
  const { data } = await who(query, { from: [idOf(from)], to: [idOf(to)], ...more });
  return data.pathsInTime.paths.map(({ steps }: { steps: { at: string | null }[] }) => steps.map(({ at }) => at));
};

describe('Query.pathsInTime', () => {
  it('takes no step before the last, and draws the events between', async () => {
    expect(await times(one, three)).toEqual([['2024-03-05T10:00:00Z', '2024-03-05T12:00:00Z']]);
    expect(await times(three, one)).toEqual([['2024-03-05T09:00:00Z', '2024-03-05T10:00:00Z']]);
    const { data } = await outsider(query, { from: [idOf(one)], to: [idOf(three)] });
    const [path] = data.pathsInTime.paths;
    expect(path.nodeIds).toHaveLength(5);
    expect(path.nodeIds[1]).toBe(path.steps[0].eventId);
    expect(data.pathsInTime.links).toHaveLength(4);
    expect(data.pathsInTime.nodes.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      ...['COMMUNICATION', 'COMMUNICATION', 'PHONE', 'PHONE', 'PHONE'],
    ]);
  });

  it('waits no longer than it may', async () => {
    expect(await times(one, three, { gap: 119 })).toEqual([]);
    expect(await times(one, three, { gap: 120 })).toHaveLength(1);
  });

  it('waits from the end of what lasts, and of a day from any moment of it', async () => {
    expect(await times('gus', 'ivy', { gap: 29 })).toEqual([]);
    expect(await times('gus', 'ivy', { gap: 30 })).toEqual([['2024-05-01T08:00:00Z', '2024-05-04T20:30:00Z']]);
    expect(await times('ivy', 'kim', { gap: 1 })).toEqual([['2024-05-04', '2024-05-04T23:00:00Z']]);
    // The day is bound by what came before it: from the lift at half past eight to eleven are 150 minutes by two waits.
    expect(await times('hal', 'kim', { gap: 74, kinds: ['BOOKING', 'SIGHTING'] })).toEqual([]);
    expect(await times('hal', 'kim', { gap: 75, kinds: ['BOOKING', 'SIGHTING'] })).toHaveLength(1);
  });

  it('ends at an organisation that is asked for, and does not run through it', async () => {
    const all = '{ organisations { nodes { id } } }';
    const cabs = (await outsider(all)).data.organisations.nodes[0].id;
    const ways = async (to: readonly string[]) =>
      (await outsider(query, { from: [idOf('lou')], to })).data.pathsInTime.paths.map(
        ({ nodeIds }: { nodeIds: string[] }) => nodeIds.at(-1),
      );
    expect(await ways([idOf('max')])).toEqual([]);
    expect(await ways([idOf('max'), cabs])).toEqual([cabs]);
    const { data } = await outsider(query, { from: [cabs], to: [idOf('max')] });
    expect(data.pathsInTime.paths).toHaveLength(1);
  });

  it('goes by what the viewer may see', async () => {
    expect(await times(one, four)).toEqual([]);
    expect(await times(one, four, {}, member)).toHaveLength(1);
  });

  it('goes over links that hold at any time when asked, and keeps to kinds, days and steps', async () => {
    expect(await times('ana', three)).toEqual([]);
    expect(await times('ana', three, { over: ['USES'] })).toEqual([
      [null, '2024-03-05T10:00:00Z', '2024-03-05T12:00:00Z'],
    ]);
    expect(await times('ana', three, { over: ['USES'], maxSteps: 2 })).toEqual([]);
    expect(await times(one, three, { kinds: ['BOOKING'] })).toEqual([]);
    expect(await times(one, three, { since: '2024-03-06' })).toEqual([]);
    // The ride may have been on any day of its month.
    expect(await times('ana', 'ben')).toEqual([['2024-03-01', '2024-03']]);
  });

  it('answers with nothing for what is not there, and refuses what cannot be meant', async () => {
    const nothing = { nodes: [], links: [], paths: [], truncation: null };
    expect((await outsider(query, { from: ['x'], to: ['y'] })).data.pathsInTime).toEqual(nothing);
    expect((await outsider(query, { from: [], to: [] })).data.pathsInTime).toEqual(nothing);
    const refused = async (more: object) =>
      (await outsider(query, { from: ['x'], to: ['y'], ...more })).errors?.[0]?.message;
    expect(await refused({ to: ['x'] })).toContain('Argument "to": expected other ids than in from');
    expect(await refused({ gap: 0 })).toContain('Argument "maxGapMinutes"');
    expect(await refused({ maxSteps: 99 })).toContain('Argument "maxSteps": expected 1 to 8');
  });
});

describe('Query.expandInTime', () => {
  it('gives whom something could have reached, and when', async () => {
    const document = `query($from: [ID!]!, $limit: Int) { expandInTime(from: $from, maxSteps: 3, limit: $limit) {
      nodes { id } links { type } reached { nodeId steps by { fromId at } } truncation { what shown total } } }`;
    const { data } = await member(document, { from: [idOf(one)] });
    expect(data.expandInTime.reached).toEqual([
      { nodeId: idOf(two), steps: 1, by: { fromId: idOf(one), at: '2024-03-05T10:00:00Z' } },
      { nodeId: idOf(three), steps: 2, by: { fromId: idOf(two), at: '2024-03-05T12:00:00Z' } },
      { nodeId: idOf(four), steps: 3, by: { fromId: idOf(three), at: '2024-03-05T12:30:00Z' } },
    ]);
    expect(data.expandInTime.links).toHaveLength(6);
    expect((await outsider(document, { from: [idOf(one)] })).data.expandInTime.reached).toHaveLength(2);
    const cut = (await member(document, { from: [idOf(one)], limit: 1 })).data.expandInTime;
    expect(cut.truncation).toEqual({ what: 'nodes', shown: 1, total: 3 });
  });
});
