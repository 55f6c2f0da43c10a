import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { gatherLinks, gatherRecords } from '../../../src/importing/job/gather.js';
import { packCalls } from '../../../src/importing/job/packCalls.js';
import { Spool } from '../../../src/importing/job/spool.js';
import { idsOf } from '../../../src/writing/ids.js';
import { newLinkRows, pairGroups } from '../../../src/writing/linkGroups.js';

const folder = mkdtempSync(join(tmpdir(), 'gather-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('Rows that state one thing', () => {
  it('are one record with what the first of them said, however little the others repeat', () => {
    const records = gatherRecords([
      { id: 'record_1', entity: 'person_1', row: 3, properties: { name: 'Ana' } },
      { id: 'record_2', entity: 'person_1', row: 4, properties: { name: 'Anna' } },
      { id: 'record_1', entity: 'person_1', row: 7, properties: null },
      { id: 'record_1', entity: 'person_1', row: 7, properties: null },
    ]);
    expect(records).toEqual([
      { id: 'record_1', entity: 'person_1', row: 3, properties: { name: 'Ana', rows: [3, 7] } },
      { id: 'record_2', entity: 'person_1', row: 4, properties: { name: 'Anna' } },
    ]);
  });

  it('are one link with the sum of their counts, from the first time to the last', () => {
    const link = {
      id: 'statement_1',
      type: 'CONTACTED',
      from: 'phone_1',
      to: 'phone_2',
      properties: { status: 'REPORTED' },
    };
    const links = gatherLinks([
      { ...link, row: 2, seen: '2024-02-01', seenUntil: '2024-02-03', count: 2 },
      { ...link, row: 5, seen: '2024-01-01', seenUntil: null, count: null },
      { ...link, row: 6, seen: null, seenUntil: '2024-03-01', count: 3 },
    ]);
    expect(links.map(({ properties }) => properties)).toEqual([
      { status: 'REPORTED', row: 2, rows: [2, 5, 6], firstSeen: '2024-01-01', lastSeen: '2024-03-01', count: 5 },
    ]);
  });
});

describe('Calls between two numbers', () => {
  it('stand in the order of their times where some are known to the minute: it comes before its seconds', () => {
    const call = (at: string, row: number) => ({
      ...{ from: 'phone_1', to: 'phone_2', at, channel: 'CALL', row },
      ...{ duration: 1, thread: null, deleted: null },
    });
    const times = ['2024-07-05T14:00:59Z', '2024-07-05T14:00Z', '2024-07-05T14:01Z', '2024-07-05'];
    const { events, links } = packCalls(times.map(call), idsOf('secret'), 'source_1');
    const inOrder = ['2024-07-05', '2024-07-05T14:00Z', '2024-07-05T14:00:59Z', '2024-07-05T14:01Z'];
    expect(events[0]?.properties).toMatchObject({ at: inOrder[0], until: inOrder[3], times: inOrder });
    expect(links.find(({ type }) => type === 'CONTACTED')).toMatchObject({ seen: inOrder[0], seenUntil: inOrder[3] });
  });

  it('count once for each moment and channel, in each direction, however often the file has them', () => {
    const call = (from: string, to: string, minute: number, channel: string, row: number) => ({
      ...{ from, to, at: `2024-07-05T14:0${minute}:00Z`, channel, row },
      ...{ duration: 1, thread: null, deleted: null },
    });
    const { links } = packCalls(
      [
        call('phone_1', 'phone_2', 1, 'CALL', 1),
        call('phone_1', 'phone_2', 1, 'TEXT', 2),
        call('phone_1', 'phone_2', 1, 'CALL', 3),
        call('phone_2', 'phone_1', 1, 'CALL', 4),
        call('phone_1', 'phone_2', 2, 'CALL', 5),
        call('phone_1', 'phone_2', 2, 'CALL', 6),
      ],
      idsOf('key'),
      'source_1',
    );
    const contacts = links.filter(({ type }) => type === 'CONTACTED');
    expect(contacts.map(({ from, count, seen, seenUntil }) => ({ from, count, seen, seenUntil }))).toEqual([
      { from: 'phone_1', count: 3, seen: '2024-07-05T14:01:00Z', seenUntil: '2024-07-05T14:02:00Z' },
      { from: 'phone_2', count: 1, seen: '2024-07-05T14:01:00Z', seenUntil: '2024-07-05T14:01:00Z' },
    ]);
  });
});

describe('A conversation of many', () => {
  it('counts its messages for each who takes part, and not once for each who got them', () => {
    const members = ['phone_1', 'phone_2', 'phone_3', 'phone_4'];
    const messages = Array.from({ length: 10 }, (_one, at) =>
      members.map((to) => ({
        ...{ from: 'phone_1', to, at: `2024-07-05T14:0${at}:00Z`, channel: 'CHAT', row: at + 1 },
        ...{ duration: -1, thread: 'The boys', deleted: null },
      })),
    ).flat();
    const { events, links } = packCalls(messages, idsOf('key'), 'source_1');
    expect(events.map(({ properties }) => properties.count)).toEqual([10]);
    const parties = links.filter(({ type }) => type === 'INVOLVED_IN');
    expect(parties.map(({ count }) => count)).toEqual([10, 10, 10, 10]);
  });
});

describe('A spool', () => {
  it('gives the items of a part in their order, whether they came one by one or at once', () => {
    const spool = new Spool(join(folder, 'spool'), 1);
    spool.add('links', 'a', { id: 1 });
    expect(spool.read('links', 0)).toEqual([{ id: 1 }]);
    spool.put('links', 0, [{ id: 2 }, { id: 'x'.repeat(40_000) }]);
    spool.put('links', 0, []);
    spool.add('links', 'b', { id: 3 });
    expect(spool.read('links', 0)).toEqual([{ id: 1 }, { id: 2 }, { id: 'x'.repeat(40_000) }, { id: 3 }]);
    spool.remove();
  });
});

describe('New links', () => {
  it('are sent by where they come from, and what they say alike once', () => {
    const link = (id: string, from: string, to: string, row: number, role = 'friend') => ({
      ...{ id, from, to, type: 'ASSOCIATE_OF', source: 'source_1' },
      properties: { status: 'REPORTED', role, row, count: 2 },
    });
    const { said, rows } = newLinkRows(
      [link('1', 'a', 'b', 1), link('2', 'a', 'c', 2), link('3', 'b', 'c', 3, 'rival')],
      { synthetic: null },
    );
    expect(said).toEqual([
      { status: 'REPORTED', role: 'friend', synthetic: null },
      { status: 'REPORTED', role: 'rival', synthetic: null },
    ]);
    expect(rows).toEqual([
      {
        ...{ type: 'ASSOCIATE_OF', source: 'source_1', from: 'a' },
        links: [
          ['b', '1', 0, 1, null, null, 2, null],
          ['c', '2', 0, 2, null, null, 2, null],
        ],
      },
      { ...{ type: 'ASSOCIATE_OF', source: 'source_1', from: 'b' }, links: [['c', '3', 1, 3, null, null, 2, null]] },
    ]);
    expect(pairGroups([link('1', 'a', 'b', 1), link('2', 'a', 'c', 2)])).toEqual([{ from: 'a', to: ['b', 'c'] }]);
  });
});
