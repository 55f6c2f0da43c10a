import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedMappings } from '../../src/importing/shippedMappings.js';
import { closeApi, givenGraph, importProblems, outsider } from '../support/api.js';
import { imported } from '../support/importing.js';
import { workbook } from '../support/workbook.js';

const sample = (name: string) => readFileSync(join('tests', 'importing', 'samples', `${name}.csv`));

const handset = workbook({
  Contacts: [
    ['Name', 'Entries', 'Deleted'],
    ['Daddy K', 'Mobile: 07700 900201\nHome: 01632 960201', 'Yes'],
  ],
  'Call Log': [
    ['Parties', 'Direction', 'Time', 'Duration', 'Deleted'],
    ['From: +447700900201 Daddy K', 'Incoming', '05/07/2024 14:30:00(UTC+1)', '00:01:15', 'Yes'],
    ['To: 07700900202 2nd phone', 'Outgoing', '05/07/2024 14:40:00(UTC+1)', '00:00:00', ''],
    ['From: Withheld', 'Missed', '05/07/2024 14:50:00(UTC+1)', '00:00:00'],
    ['To: 60999', 'Outgoing', '05/07/2024 15:00:00(UTC+1)', '00:00:10'],
  ],
  'SMS Messages': [
    ['Party', 'Folder', 'Time', 'State'],
    ['To: 07700900202', 'Sent', '05/01/2024 10:00:00(UTC+0)', 'Intact'],
  ],
  Chats: [
    ['Chat', 'Participants', 'From', 'Time'],
    ['The boys', '07700900203 Al; 07700900204; 07700900205 Jo', '07700900203 Al', '05/07/2024 20:00:00(UTC+1)'],
    ['The boys', '07700900203 Al; 07700900204; 07700900205 Jo', '07700900204', '05/07/2024 20:01:00(UTC+1)'],
  ],
});

const north = {
  regions: [{ code: 'SEROCU', name: 'South East' }],
  forces: [{ code: 'hampshire', name: 'Hampshire', kind: 'FORCE', region: 'SEROCU', aliases: 'Hants Police' }],
};
const network = workbook({
  Nodes: [
    ['Id', 'Label'],
    ['1', 'Ann'],
    ['2', 'Bob'],
  ],
  Edges: [
    ['Source', 'Target'],
    ['1', '2'],
  ],
});

beforeAll(() => givenGraph({ north: {} }, north));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

/** What each sample must come to: every row of it is read. */
const cases: readonly [string, string | Buffer, Record<string, string>, Record<string, number>][] = [
  ['people', sample('people'), {}, { rowsRead: 3, entitiesNew: 8, linksNew: 8, flaggedCount: 1 }],
  ['phones', sample('phones'), {}, { rowsRead: 2, entitiesNew: 4, linksNew: 2, flaggedCount: 0 }],
  ['handset', handset, { device: 'ABC/1', number: '07700900200' }, { rowsRead: 8, events: 5, flaggedCount: 0 }],
  ['call-data', sample('call-data'), {}, { rowsRead: 3, events: 2, linksNew: 7, flaggedCount: 0 }],
  ['call-data-utc', sample('call-data'), {}, { rowsRead: 3, events: 2 }],
  ['vehicles', sample('vehicles'), {}, { rowsRead: 3, linksNew: 4, flaggedCount: 1 }],
  ['sightings', sample('sightings'), {}, { rowsRead: 2, events: 2, flaggedCount: 0 }],
  ['taxi', sample('taxi'), { firm: 'Blue Cars' }, { rowsRead: 2, events: 2, flaggedCount: 0 }],
  ['bank', sample('bank'), { account: '11-22-33 12345678' }, { rowsRead: 3, events: 3, flaggedCount: 0 }],
  ['bank-amount', sample('bank-amount'), { account: '11-22-33 12345678' }, { rowsRead: 3, events: 2, flaggedCount: 1 }],
  ['missing', sample('missing'), {}, { rowsRead: 2, events: 2, flaggedCount: 0 }],
  ['nrm-referrals', sample('nrm-referrals'), {}, { rowsRead: 1, facts: 1, flaggedCount: 0 }],
  ['safeguarding-referrals', sample('safeguarding-referrals'), {}, { rowsRead: 1, facts: 1, flaggedCount: 0 }],
  ['taskings', sample('taskings'), {}, { rowsRead: 2, facts: 2, flaggedCount: 0 }],
  ['disruptions', sample('disruptions'), {}, { rowsRead: 1, facts: 1, flaggedCount: 0 }],
  ['app-usage', sample('app-usage'), {}, { rowsRead: 2, facts: 2, flaggedCount: 0 }],
  ['network', network, {}, { rowsRead: 3, linksNew: 1, flaggedCount: 0 }],
];

describe('Shipped mappings', () => {
  it('each have a sample here', () => {
    expect([...shippedMappings().keys()].sort()).toEqual(cases.map(([name]) => name).sort());
  });

  it.each(cases)('read all of their sample: %s', async (mapping, content, parameters, expected) => {
    const given = Object.entries(parameters).map(([name, value]) => ({ name, value }));
    const job = await imported(
      content,
      { mapping, parameters: given },
      `${mapping}.${Buffer.isBuffer(content) && content[0] === 80 ? 'xlsx' : 'csv'}`,
    );
    expect({ rejected: job.rejected, message: job.message, ...job }).toMatchObject({
      state: 'DONE',
      message: null,
      rejected: [],
      ...expected,
    });
  });

  it('keep the name under which a number was saved, what was deleted, and a group chat as one conversation', async () => {
    const { data } =
      await outsider(`{ phone: entity(identifier: "07700900201") { ... on Phone { savedAs { nodes { labels deleted } } } }
      second: entity(identifier: "07700900202") { ... on Phone { timeline { nodes { ...deleted } } } }
      first: entity(identifier: "07700900201") { ... on Phone { timeline { nodes { ...deleted } } } }
      chat: entity(identifier: "07700900203") { ... on Phone { timeline { nodes { __typename ... on Communication { count participants { totalCount } entries { deleted } } } } } } }
      fragment deleted on Communication { entries { channel deleted } }`);
    expect(data.phone.savedAs.nodes).toEqual([{ labels: expect.arrayContaining(['Daddy K']), deleted: true }]);
    expect(data.chat.timeline.nodes).toEqual([
      {
        __typename: 'Communication',
        count: 2,
        participants: { totalCount: 3 },
        entries: [{ deleted: null }, { deleted: null }],
      },
    ]);
    const entries = (of: { timeline: { nodes: unknown[] } }) => of.timeline.nodes;
    expect([entries(data.first), entries(data.second)]).toEqual([
      [{ entries: [{ channel: 'CALL', deleted: true }] }],
      [
        {
          entries: [
            { channel: 'TEXT', deleted: false },
            { channel: 'CALL', deleted: null },
          ],
        },
      ],
    ]);
  });
});
