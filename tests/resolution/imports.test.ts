import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { api, closeApi, givenGraph, importProblems, outsider } from '../support/api.js';
import { everything, imported, undone } from '../support/importing.js';
import { merge, undo } from './asking.js';

const people = (...rows: readonly string[]) => ['Forename,Surname,DOB,Mobile', ...rows].join('\n');
const first = people('Ana,Brown,01/02/1990,07700900411', 'Anya,Browne,,07700900412');
const second = people('Ana,Brown,01/02/1990,07700900411', 'Anya,Browne,,07700900412; 07700900413');
const contacts = 'One,Other\nAna Brown 1990-02-01,Anya Browne\nAnya Browne,Cy Dunn';
const mappingText = `
name: contacts
version: 1
title: Contacts
source: { kind: NETWORK, material: OPEN_SOURCE }
tables:
  - columns: { one: { header: One }, other: { header: Other } }
    entities:
      one: { kind: Person, key: "{one}" }
      other: { kind: Person, key: "{other}", record: { name: "{other}" } }
    links:
      - { type: ASSOCIATE_OF, from: one, to: other }
`;

beforeEach(() => givenGraph({ north: {} }));
afterAll(async () => {
  expect(importProblems).toEqual([]);
  await closeApi();
});

/** What is stored, without when and by which job. */
const stored = async () =>
  JSON.parse(
    JSON.stringify(await everything(), (name, value) => (['recordedAt', 'job', 'run'].includes(name) ? null : value)),
  );
/**
 * Who has which numbers. Of equal statements the one with the smaller id gives a name, and numbers come in the order of theirs;
 * both differ from store to store: people are told by their ids here, and numbers are sorted.
 */
const shown = async (names: Readonly<Record<string, string>>) =>
  (await outsider('{ people { nodes { id phones { nodes { phone { number } } } } } }')).data.people.nodes.map(
    ({ id, phones }: { id: string; phones: { nodes: { phone: { number: string } }[] } }) =>
      `${names[id]}: ${phones.nodes
        .map(({ phone }) => phone.number.slice(-3))
        .sort()
        .join(' ')}`,
  );
const idOf = async (name: string) =>
  (await outsider(`{ people(filter: { name: "${name}" }) { nodes { id } } }`)).data.people.nodes[0].id;

it('What a file names by the id that was given up goes to whoever was kept, and back when the merge is undone', async () => {
  const before = await stored();
  const one = await imported(first, { mapping: 'people' });
  const asImported = await stored();
  const other = await imported(second, { mapping: 'people', corrects: one.id });
  const corrected = await stored();
  await undone(other.id);
  expect(await stored()).toEqual(asImported);
  const [ana, anya] = [await idOf('ana brown'), await idOf('anya')];
  const names = { [ana]: 'Ana Brown', [anya]: 'Anya Browne' };
  const { resolution } = await merge(ana, anya);
  const again = await imported(second, { mapping: 'people', corrects: one.id });
  expect(again).toMatchObject({ state: 'DONE', message: null });
  expect(await shown(names)).toEqual(['Ana Brown: 411 412 413']);
  await undo(resolution.id);
  expect(await shown(names)).toEqual(['Ana Brown: 411', 'Anya Browne: 412 413']);
  expect(await stored()).toEqual(corrected);
  await undone(again.id);
  await undone(one.id);
  expect(await stored()).toEqual(before);
});

it('A file that links the two is put aside while they are one', async () => {
  await imported(first, { mapping: 'people' });
  const { resolution } = await merge(await idOf('ana brown'), await idOf('anya'));
  const { id, ...job } = await imported(contacts, { mappingText });
  // She is known to whoever imports, by the one who was kept.
  expect(job).toMatchObject({ state: 'DONE', message: null, entitiesKnown: 2, entitiesNew: 1 });
  const { admin } = await api();
  const links = () =>
    admin.run('MATCH (one)-[link:ASSOCIATE_OF|PARKED]->(other) RETURN type(link) AS type ORDER BY type');
  const associates = async () =>
    (await outsider('{ people { nodes { name associates { nodes { person { name } } } } } }')).data.people.nodes;
  expect((await links()).map(({ type }) => type)).toEqual(['ASSOCIATE_OF', 'PARKED']);
  expect(await associates()).toHaveLength(2);
  await undo(resolution.id);
  expect((await links()).map(({ type }) => type)).toEqual(['ASSOCIATE_OF', 'ASSOCIATE_OF']);
  expect(await associates()).toHaveLength(3);
  await undone(id);
  expect(await links()).toEqual([]);
});
