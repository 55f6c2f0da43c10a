import { describe, expect, it } from '@jest/globals';
import { isLabel, namesNobody, namesNoOnePlace, saysNobody } from '../../../src/identifiers/generalWords.js';
import { isNotKnown } from '../../../src/identifiers/notKnown.js';
import { readFile } from '../../support/readFile.js';

const mappingOf = (who: string, columns = '') => `
name: trial
version: 1
title: Trial
source: { kind: OTHER, material: EVIDENCE }
tables:
  - columns: { name: { header: Name, optional: true }, reference: { header: Ref, optional: true }${columns} }
    entities: { who: ${who} }
`;

type Read = Awaited<ReturnType<typeof readFile>>;
const idsOf = ({ entities }: Read, wanted = 'Person') =>
  entities.filter(({ kind }) => kind === wanted).map(({ id }) => id);
const flagsOf = ({ report }: Read) => report.flags.map(({ kind, value }) => [kind, value]);

describe('Words in the place of a name', () => {
  const found = (name: string, by?: number) =>
    readFile(
      ['Name,Reported,Found with', ...[1, 2].map((at) => `Nia Oak,0${at}/02/2024 10:00,${name}`)].join('\n'),
      'missing',
      {},
      by,
    );

  it.each([
    ...['#N/A', '#REF!', '#VALUE!', '#NAME?', 'as above', 'Same as above', 'ditto', 'See above'],
    ...['alone', 'on own', 'on her own', 'no one', 'No-one', 'nobody', 'by himself', 'returned home'],
  ])('are nobody, are flagged, and were somebody by earlier rules: %s', async (name) => {
    const read = await found(name);
    expect([idsOf(read).length, flagsOf(read)]).toEqual([1, [name, name].map((value) => ['NOT_KNOWN', value])]);
    expect(idsOf(await found(name, 7))).toHaveLength(2);
  });

  it('are nobody where they mean the child, who was another one in each row by earlier rules', async () => {
    expect(idsOf(await found('self'))).toHaveLength(1);
    expect(idsOf(await found('self', 7))).toHaveLength(3);
  });

  it.each([
    ['police'],
    ['Police Officer'],
    ['social worker'],
    ['unborn baby'],
    ['Unborn child'],
    ['baby'],
    ['member of the public'],
    ['Mrs'],
    ['by police'],
    ['with mum'],
    ['mum (at home)'],
  ])('are another person in each row, and were one by earlier rules: %s', async (name) => {
    const [now, before] = [await found(name), await found(name, 7)];
    expect([idsOf(now).length, idsOf(before).length, flagsOf(now)]).toEqual([3, 2, []]);
  });

  it.each([
    ...['Lee Moor', 'Jay', 'AJ', 'PC Lee Moor', 'Baby Moor', 'Jay 2', 'Owen', 'Nan Moor', 'Dido'],
    ...['Mr Male', 'Mrs Child', 'Mr Ma', 'Dr Nurse', 'Mum (Jane Moor)'],
  ])('are one in all rows where they may be somebody: %s', async (name) => {
    expect(idsOf(await found(name))).toHaveLength(2);
    expect([isLabel(name), namesNobody(name), saysNobody(name), isNotKnown(name)]).toEqual([
      ...[false, false, false, false],
    ]);
  });
});

describe('Words in the place of an address', () => {
  const lives = (address: string, by?: number, postcode = '') =>
    readFile(
      `Surname,Address,Postcode\n${['Marsh', 'Ferry'].map((name) => `${name},${address},${postcode}`).join('\n')}\n`,
      'people',
      {},
      by,
    );

  it.each([
    'Home address',
    'home',
    'care home',
    "Children's home",
    'school',
    'same address',
    "nan's house",
    'At mum’s',
  ])('are another place in each row, and were one by earlier rules: %s', async (address) => {
    const at = async (by?: number) => idsOf(await lives(address, by), 'Location').length;
    expect([await at(), await at(7)]).toEqual([2, 1]);
  });

  it.each(['Station', 'Home House', 'White House', '12 School Road', 'Oak House School', 'Friends House'])(
    'are one place where they may name it: %s',
    async (address) => {
      expect(idsOf(await lives(address), 'Location')).toHaveLength(1);
    },
  );

  it('are one place where a postcode is said beside them', async () => {
    expect(idsOf(await lives('home', 8, 'AB1 2CD'), 'Location')).toHaveLength(1);
    expect(namesNoOnePlace('home AB1 2CD')).toBe(false);
  });

  it.each(['as above', '#N/A', 'unknown address'])('are no place, and are flagged: %s', async (address) => {
    const read = await lives(address);
    expect([idsOf(read, 'Location'), flagsOf(read)]).toEqual([[], [address, address].map((one) => ['NOT_KNOWN', one])]);
    expect(idsOf(await lives(address, 7), 'Location')).toHaveLength(1);
  });
});

describe('Labels of a file', () => {
  const labels = [
    'Child A',
    'Driver 9',
    'Victim 2',
    'Subject 1',
    'Male 1',
    'Unknown male (2)',
    '12',
    'A',
    'V1',
    'U/K 3',
  ];
  const person = '{ kind: Person, key: "{name}", record: { name: "{name}" } }';
  const read = async (name: string, source: string, by?: number) =>
    idsOf(await readFile(`Name,Ref\n${name},\n${name},\n`, mappingOf(person), {}, by, undefined, source));

  it.each(labels)('are one within it and others in other files, and were one by earlier rules: %s', async (name) => {
    const all = async (by?: number) => [...(await read(name, 'source_1', by)), ...(await read(name, 'source_2', by))];
    const [now, before] = [await all(), await all(7)];
    expect([now.length, new Set(now).size, new Set(before).size]).toEqual([2, 2, 1]);
  });

  it('are one in all files of a network, which says so', async () => {
    const nodes = (source: string) =>
      readFile('Source,Target\n12,A\n', 'network', { network: 'gang' }, undefined, undefined, source);
    const [one, other] = [idsOf(await nodes('source_1')), idsOf(await nodes('source_2'))];
    expect([one.length, one.sort()]).toEqual([2, other.sort()]);
  });
});

describe('Whoever has a reference of their own', () => {
  const read = async (who: string, rows: readonly string[], source = 'source_1') =>
    idsOf(await readFile(['Ref,Name', ...rows].join('\n'), mappingOf(who), {}, undefined, undefined, source));
  const byReference = '{ kind: Person, key: "{reference}", named: "{name}", record: { name: "{name}" } }';
  const byBoth =
    '{ kind: Person, key: "{reference} {name}", named: "{name}", record: { name: "{name}", reference: "{reference}" } }';

  it('is told by it, whatever each row and file calls them', async () => {
    const rows = ['R1,mum', 'R1,Child A', 'R1,', 'R1,alone', '12,Child A'];
    const [one, other] = [await read(byReference, rows), await read(byReference, rows, 'source_2')];
    expect([one.length, one.sort()]).toEqual([2, other.sort()]);
  });

  it('is told by it beside the name, where the key has both', async () => {
    const rows = ['R1,mum', 'R1,mum', 'R1,Child A', 'R2,Child A'];
    const [one, other] = [await read(byBoth, rows), await read(byBoth, rows, 'source_2')];
    expect([one.length, one.sort()]).toEqual([3, other.sort()]);
  });

  it('is told by the name where the reference says that there is none', async () => {
    const rows = ['TBC,mum', 'TBC,mum', 'n/k,Child A', '-,Child A'];
    const [one, other] = [await read(byBoth, rows), await read(byBoth, rows, 'source_2')];
    expect([one.length, one.filter((id) => other.includes(id))]).toEqual([3, []]);
    expect(await read(byReference, ['TBC,Lee Moor'])).toEqual([]);
  });
});

describe('Several people in one cell', () => {
  const named = async (cell: string, mapping = 'missing', by?: number) => {
    const file =
      mapping === 'missing'
        ? `Name,Reported,Found with\nNia Oak,01/02/2024 10:00,"${cell}"\n`
        : `Booking Ref,Pickup Time,Pickup,Passenger\nB1,01/02/2024 10:00,Bed and Breakfast,"${cell}"\n`;
    const { records, entities } = await readFile(file, mapping, { firm: 'Blue' }, by);
    const people = new Set(entities.filter(({ kind }) => kind === 'Person').map(({ id }) => id));
    const names = records.filter(({ entity }) => people.has(entity)).map(({ properties }) => String(properties.name));
    return names.filter((name) => name !== 'Nia Oak').sort();
  };

  it.each([
    ['Jay Smith and Tom Brown', ['Jay Smith', 'Tom Brown']],
    ['Jay Smith AND Tom Brown', ['Jay Smith', 'Tom Brown']],
    ['Jay Smith\nand Tom Brown', ['Jay Smith', 'Tom Brown']],
    ['Jay Smith & Tom Brown; Lee Moor + mum', ['Jay Smith', 'Lee Moor', 'Tom Brown', 'mum']],
    ['Jay Smith, Tom Brown and Lee Moor', ['Jay Smith', 'Lee Moor', 'Tom Brown']],
    ['Jay Smith, mum', ['Jay Smith', 'mum']],
    ['Jay Smith\nTom Brown', ['Jay Smith', 'Tom Brown']],
    ['Male, John Paul', ['Male, John Paul']],
    ['De Souza, John Paul', ['De Souza, John Paul']],
    ['Child, Mary Ann', ['Child, Mary Ann']],
    ['Al Brown, known to police', ['Al Brown, known to police']],
    ['Al Brown, wheelchair user', ['Al Brown, wheelchair user']],
    ['AL BROWN, KNOWN TO POLICE', ['AL BROWN, KNOWN TO POLICE']],
    ['Mum, at home', ['Mum, at home']],
    ['Jay Smith + 2', ['Jay Smith']],
    ['Smith, Jay', ['Smith, Jay']],
    ['Smith, Jay and Brown, Tom', ['Brown, Tom', 'Smith, Jay']],
    ['Jay Smith, aged 15', ['Jay Smith, aged 15']],
    ['Jay Smith (friend, same school)', ['Jay Smith (friend, same school)']],
    ['Andy Sandford', ['Andy Sandford']],
    ['n/a', []],
  ])('are several, and one stays one: %j', async (cell, names) => {
    for (const mapping of ['missing', 'taxi']) expect([mapping, await named(cell, mapping)]).toEqual([mapping, names]);
  });

  it('are parted by a word as it was written alone, by earlier rules', async () => {
    expect(await named('Jay Smith AND Tom Brown', 'taxi', 7)).toEqual(['Jay Smith AND Tom Brown']);
    expect(await named('Jay Smith and Tom Brown', 'taxi', 7)).toEqual(['Jay Smith', 'Tom Brown']);
  });
});

describe('A dash', () => {
  it.each([
    ['-', 8, undefined],
    ['–', 8, undefined],
    ['-', 7, false],
    ['no', 8, false],
    ['Yes', 8, true],
  ])('under a question that is answered by yes or no: %s, by rules %i', async (cell, by, countyLines) => {
    const { facts } = await readFile(
      `Reference,Name,Referred,County lines\nNRM 1,Nia Oak,10/07/2024,${cell}\n`,
      'nrm-referrals',
      {},
      by,
    );
    expect(facts.map(({ statement }) => statement.properties.countyLines)).toEqual([countyLines]);
  });
});
