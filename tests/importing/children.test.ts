import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { api, closeApi, givenGraph, importProblems, member } from '../support/api.js';
import { ended, everything, imported, type Job, undone } from '../support/importing.js';

beforeEach(() => givenGraph({ north: {} }));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

const missing = (...rows: readonly string[]) =>
  ['Ref,Name,DOB,Reported,Found,Risk,Missing from,Found with', ...rows].join('\n');
const siblings = missing(
  'M1,Nia Oak,2010,05/07/2024 21:30,06/07/2024 03:10,High,12 Acacia Avenue,',
  'M1,Ivo Oak,2012,05/07/2024 21:30,,High,12 Acacia Avenue,',
);

interface Episode {
  readonly reference: string | null;
  readonly foundAt: string | null;
  readonly person: { readonly name: string } | null;
}

/** Each episode as who is missing, when they were found and under which reference. */
async function episodes(): Promise<unknown[]> {
  const { data, errors } = await member('{ missingEpisodes { nodes { reference foundAt person { name } } } }');
  expect(errors).toBeUndefined();
  return (data.missingEpisodes.nodes as Episode[])
    .map(({ person, foundAt, reference }) => [person?.name ?? null, foundAt, reference])
    .sort((one, other) => (String(one) < String(other) ? -1 : 1));
}

/** Begins an import that was undone once more, as an earlier release would have made it. */
async function asMadeBy(rules: number, id: string): Promise<Job> {
  const { admin } = await api();
  await undone(id);
  await admin.run(
    `MATCH (job:ImportJob {id: $a.id})
     SET job.rules = $a.rules, job.factRules = $a.rules, job.state = "WAITING", job.run = job.run + 1, job.heartbeatAt = null`,
    { id, rules },
  );
  return ended(id);
}

describe('Children who went missing together', () => {
  it('have an episode each: whoever is still missing is not found with the other one', async () => {
    const job = await imported(siblings, { mapping: 'missing' });
    expect(job).toMatchObject({ state: 'DONE', rejected: [], events: 2 });
    expect(await episodes()).toEqual([
      ['Ivo Oak', null, 'M1'],
      ['Nia Oak', '2024-07-06T02:10Z', 'M1'],
    ]);
  });

  it('are not found before they are missing: such an end is flagged, and what was read stays', async () => {
    const file = missing(
      'M1,Nia Oak,2010,05/07/2024 21:30,04/07/2024 03:10,High,,',
      'M2,Ivo Oak,2012,05/07/2024 21:30,05/07/2024 21:30,High,,',
    );
    const job = await imported(file, { mapping: 'missing' });
    expect(job.flags).toEqual([
      expect.objectContaining({ kind: 'ENDS_BEFORE_START', row: 1, column: 'until', value: '2024-07-04T02:10Z' }),
    ]);
    expect(await episodes()).toEqual([
      ['Ivo Oak', '2024-07-05T20:30Z', 'M2'],
      ['Nia Oak', '2024-07-04T02:10Z', 'M1'],
    ]);
  });

  it('have one for each time and reference, however many rows say it and however it is spaced', async () => {
    const file = missing(
      'M 1,Nia Oak,2010,05/07/2024 21:30,,High,,',
      'm-1,Nia Oak,2010,05/07/2024 21:30,06/07/2024 03:10,,,Pat',
      'M1,Nia Oak,2010,09/07/2024 21:30,,,,',
    );
    expect((await imported(file, { mapping: 'missing' })).events).toBe(2);
    expect(await episodes()).toEqual([
      ['Nia Oak', null, 'M1'],
      ['Nia Oak', '2024-07-06T02:10Z', 'M 1'],
    ]);
  });

  it('have one for each row where nobody knows who they are', async () => {
    const file = missing(
      'M1,Unknown,,05/07/2024 21:30,06/07/2024 03:10,,,',
      'M1,Unknown,,05/07/2024 21:30,,,,',
      'M1,child,,05/07/2024 21:30,,,,',
      'M1,child,,05/07/2024 21:30,,,,',
    );
    expect((await imported(file, { mapping: 'missing' })).events).toBe(4);
  });

  it('have one each where one cell has several of them', async () => {
    const mappingText = `
name: together
version: 1
title: Together
timezone: Europe/London
source: { kind: MISSING_EPISODES, material: INTELLIGENCE }
tables:
  - columns:
      names: { header: Names, each: [" and "], as: names }
      at: { header: Reported, date: dd/MM/yyyy }
    entities: { child: { kind: Person, key: "{item}", each: names, record: { name: "{item}" } } }
    events: [{ kind: MissingEpisode, at: "{at}", participants: [{ entity: child, role: MISSING }] }]
`;
    await imported('Names,Reported\nNia Oak and Ivo Oak and Nia Oak,05/07/2024\n', { mappingText });
    expect(await episodes()).toEqual([
      ['Ivo Oak', null, null],
      ['Nia Oak', null, null],
    ]);
  });

  it('shared an episode by earlier rules, which is corrected and undone as it was made', async () => {
    const before = await everything();
    const { id } = await imported(siblings, { mapping: 'missing' });
    expect(await asMadeBy(7, id)).toMatchObject({ state: 'DONE', events: 1 });
    const corrected = await imported(`${siblings}\n`, { mapping: 'missing', corrects: id });
    expect(corrected).toMatchObject({ state: 'DONE', events: 2 });
    expect(await episodes()).toHaveLength(2);
    await undone(corrected.id);
    expect(await episodes()).toHaveLength(1);
    await undone(id);
    expect(await everything()).toEqual(before);
  });
});

describe('Words in the place of a reference', () => {
  const words = ['TBC', 'n/k', 'unknown', '-', '#N/A', 'as above'];

  it.each(words)('are none of a missing episode: %s', async (word) => {
    const rows = ['Nia Oak', 'Nia Oak'].map((name) => `${word},${name},2010,05/07/2024 21:30,,,,`);
    const job = await imported(missing(...rows), { mapping: 'missing' });
    expect([job.events, job.flags.map(({ kind, value }: Job) => [kind, value])]).toEqual([
      2,
      [word, word].map((one) => ['NOT_KNOWN', one]),
    ]);
    expect(await episodes()).toEqual([
      ['Nia Oak', null, null],
      ['Nia Oak', null, null],
    ]);
  });

  it('are none of a booking', async () => {
    const rows = ['07700900621', '07700900622'].map((phone) => `TBC,01/03/2024 10:00,${phone},Station`);
    const file = ['Booking Ref,Pickup Time,Phone,Pickup', ...rows].join('\n');
    const parameters = [{ name: 'firm', value: 'Blue' }];
    expect((await imported(file, { mapping: 'taxi', parameters })).events).toBe(2);
  });

  const referrals = (...references: readonly string[]) =>
    ['Reference,Name,Referred', ...references.map((one, at) => `${one},${['Nia', 'Ivo'][at]} Oak,10/07/2024`)].join(
      '\n',
    );
  const referred = async () =>
    (await member('{ referrals { nodes { reference } } }')).data.referrals.nodes
      .map(({ reference }: { reference: string | null }) => String(reference))
      .sort();

  it.each(['nrm-referrals', 'safeguarding-referrals'])('are none of a referral: %s', async (mapping) => {
    for (const word of words) {
      const job = await imported(referrals(word, word), { mapping });
      expect([word, job.facts, job.rejected]).toEqual([word, 2, []]);
    }
    expect(await referred()).toEqual(Array.from({ length: 2 * words.length }, () => 'null'));
  });

  it('were one by earlier rules, and a correction keeps the fact that stands', async () => {
    const { id } = await imported(referrals('TBC', 'TBC'), { mapping: 'safeguarding-referrals' });
    expect(await asMadeBy(7, id)).toMatchObject({ state: 'DONE', facts: 1, rejectedCount: 1 });
    expect(await referred()).toEqual(['TBC']);
    const corrected = await imported(`${referrals('TBC', 'TBC')}\n`, {
      mapping: 'safeguarding-referrals',
      corrects: id,
    });
    expect([corrected.rejected, await referred()]).toEqual([[], ['TBC', 'null']]);
    await undone(corrected.id);
    expect(await referred()).toEqual(['TBC']);
  });

  it('are not what differs in spaces alone: one reference counts once, and others count each', async () => {
    const twice = await imported(referrals('NRM 12', 'nrm12'), { mapping: 'nrm-referrals' });
    expect([twice.facts, twice.rejectedCount]).toEqual([1, 1]);
    expect((await imported(referrals('NRM 1/23', 'NRM 12/3'), { mapping: 'nrm-referrals' })).facts).toBe(2);
    expect(await asMadeBy(7, twice.id)).toMatchObject({ state: 'DONE', facts: 2, rejectedCount: 0 });
  });
});

describe('Decisions on a referral', () => {
  it('are read where somebody is disqualified, and a dash says nothing of county lines', async () => {
    const file = [
      'Reference,Name,Referred,Reasonable grounds,RG date,County lines',
      'NRM 1,Nia Oak,10/07/2024,Disqualified,15/07/2024,-',
    ].join('\n');
    const job = await imported(file, { mapping: 'nrm-referrals' });
    expect([job.facts, job.flags, job.rejected]).toEqual([1, [], []]);
    const { data } = await member('{ referrals { nodes { reasonableGrounds countyLines } } }');
    expect(data.referrals.nodes).toEqual([{ reasonableGrounds: 'DISQUALIFIED', countyLines: null }]);
  });
});

describe('Labels of a file', () => {
  it('are not one with the same labels of another file of the operation', async () => {
    const rows = 'Child A,,05/07/2024 21:30,,,,Child B and Driver 9';
    await imported(missing(`M1,${rows}`), { mapping: 'missing' });
    const { entitiesNew, entitiesKnown } = await imported(missing(`M2,${rows}`), { mapping: 'missing' });
    expect([entitiesNew, entitiesKnown]).toEqual([3, 0]);
    const { data } = await member('{ people { totalCount } missingEpisodes { totalCount } }');
    expect(data).toEqual({ people: { totalCount: 6 }, missingEpisodes: { totalCount: 2 } });
  });
});
