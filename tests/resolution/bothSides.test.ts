import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkStore } from '../../src/checking/checkStore.js';
import { api, closeApi, givenGraph, importProblems, outsider } from '../support/api.js';
import { imported, undone } from '../support/importing.js';
import { merge, undo } from './asking.js';

const mappingText = `
name: pairs
version: 1
title: Pairs
source: { kind: REPORT, material: OPEN_SOURCE }
tables:
  - columns:
      one: { header: One }
      other: { header: Other }
      at: { header: Date, date: yyyy-MM-dd }
    entities:
      one: { kind: Person, key: "{one}", record: { name: "{one}" } }
      other: { kind: Person, key: "{other}", record: { name: "{other}" } }
    events:
      - kind: Sighting
        at: "{at}"
        participants: [{ entity: one, role: SUBJECT }, { entity: other, role: SUBJECT }]
    facts:
      - kind: Disruption
        at: "{at}"
        concerns: [one, other]
        set: { reference: "D {at}", assessor: Assessor, primaryThreat: COUNTY_LINES, primaryP: PURSUE, impact: MAJOR, status: CLAIMED }
`;
const pairs = (...rows: readonly string[]) => ['One,Other,Date', ...rows].join('\n');
const people = (...rows: readonly string[]) => ['Forename,Surname,Mobile', ...rows].join('\n');

beforeEach(() => givenGraph({ north: {} }));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

const idsOf = async (...names: readonly string[]): Promise<string[]> => {
  const { nodes } = (await outsider('{ people { nodes { id name } } }')).data.people;
  return names.map((name) => nodes.find((one: { name: string }) => one.name === name)?.id);
};
const days = [1, 2, 3, 4, 5, 6, 7];
/** How many facts and events there are of each. */
const told = async (...ids: readonly (string | undefined)[]) =>
  (
    await outsider(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { disruptions { totalCount } timeline { totalCount } } } }',
      { ids },
    )
  ).data.nodes.map((one: Record<string, { totalCount: number }> | null) => [
    one?.disruptions?.totalCount,
    one?.timeline?.totalCount,
  ]);
const problems = async () => {
  const { admin, library } = await api();
  return checkStore(admin, library);
};

describe('What a file that comes after a merge says of both sides', () => {
  it('is said of each again when the merge is taken back, a fact as an event', async () => {
    await imported(people('Ana,Brown,07700900411', 'Anya,Browne,07700900412'), { mapping: 'people' });
    const [ana = '', anya = ''] = await idsOf('Ana Brown', 'Anya Browne');
    const { resolution } = await merge(ana, anya);
    const { id, ...job } = await imported(pairs('Ana Brown,Anya Browne,2025-01-05'), { mappingText });
    expect(job).toMatchObject({ state: 'DONE', facts: 1 });
    expect(await told(ana)).toEqual([[1, 1]]);
    await undo(resolution.id);
    expect(await told(ana, anya)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    await undone(id);
    expect(await told(ana, anya)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('is kept apart through several merges, whichever side stays in its place', async () => {
    await imported(people('Ana,Brown,07700900411', 'Anya,Browne,07700900412', 'Cy,Dunn,07700900413;07700900414'), {
      mapping: 'people',
    });
    const [ana = '', anya = '', cy = ''] = await idsOf('Ana Brown', 'Anya Browne', 'Cy Dunn');
    await imported(pairs('Anya Browne,Cy Dunn,2025-01-05'), { mappingText });
    const first = await merge(ana, anya);
    // He has more, so that he stays in his place under her id; at the end she has more.
    const second = await merge(ana, cy);
    await imported(people(...[5, 6, 7, 8, 9].map((digit) => `Ana,Brown,0770090042${digit}`)), { mapping: 'people' });
    await imported(pairs('Ana Brown,Anya Browne,2025-01-06', 'Cy Dunn,Anya Browne,2025-01-07'), { mappingText });
    expect(await told(ana)).toEqual([[3, 3]]);
    await undo(second.resolution.id);
    expect(await told(ana, cy)).toEqual([
      [3, 3],
      [2, 2],
    ]);
    await undo(first.resolution.id);
    expect(await told(ana, anya, cy)).toEqual([
      [1, 1],
      [3, 3],
      [2, 2],
    ]);
    expect(await problems()).toEqual([]);
  });

  it('has one leader of an event that names both, in a file of several parts as well', async () => {
    const others = ['Anya Browne', 'Anja Brun', 'Anna Braun'];
    const everybody = ['Ana Brown', ...others];
    await imported(people(...everybody.map((name) => `${name.replace(' ', ',')},07700900411`)), { mapping: 'people' });
    const [ana = '', ...dropped] = await idsOf(...everybody);
    const made: string[] = [];
    for (const other of dropped) made.push((await merge(ana, other)).resolution.id);
    // A part is half a million bytes of the file; what it says of two people is mostly in two.
    const [header = '', ...rows] = pairs(...days.map((day) => `Ana Brown,${others[day % 3]},2025-01-0${day}`)).split(
      '\n',
    );
    const long = `,${'x'.repeat(100_000)}`.repeat(9);
    const wide = [`${header}${',More'.repeat(9)}`, ...rows.map((row) => `${row}${long}`)].join('\n');
    const { id, ...job } = await imported(wide, { mappingText });
    expect(job).toMatchObject({ state: 'DONE', rejectedCount: 0, facts: 7 });
    expect(await problems()).toEqual([]);
    expect(await told(ana)).toEqual([[7, 7]]);
    for (const resolution of made) await undo(resolution);
    expect(await told(ana, ...dropped)).toEqual([7, 2, 3, 2].map((times) => [times, times]));
    expect(await problems()).toEqual([]);
    await undone(id);
    expect(await problems()).toEqual([]);
  });
});
