import { ageOn, birthDate, type Person } from '../cast.js';
import { DAY, HOUR, instant, isoDay } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import { STORY_NUMBERS } from '../phoneNumbers.js';
import { attribute, introduce, openSource } from '../tell.js';
import type { World } from '../world.js';
import { HUB_OPERATIONS, SAME_NAME } from './onPurpose.js';

/** People whom a hasty reader would merge, part or mistake. */
export function tellPeopleOnPurpose(world: World): void {
  tellSameName(world);
  tellRecycledNumber(world);
  tellLentPhone(world);
  tellHub(world);
  tellSuspectAndVictim(world);
  tellConflictingRecords(world);
}

function tellSameName(world: World): void {
  const [first, second] = SAME_NAME.born.map((born) => {
    const { ref } = world.cast.person({ sex: 'MALE', age: [30, 31], on: instant('2022-01-01'), name: SAME_NAME.name });
    return { ref, name: SAME_NAME.name, sex: 'MALE', born: instant(born) } satisfies Person;
  }) as [Person, Person];
  const { operation: one, source: oneSource } = openList(world, 'NEROCU Op 31');
  introduce(world, one, oneSource, first, 'WITNESS');
  attribute(world, oneSource, first, world.numbers.mobile(), { basis: 'SELF_DECLARED', strength: 'CONFIRMED' });
  const { operation: two, source: twoSource } = openList(world, 'YHROCU Op 44');
  // One source knows the year alone: with it, nothing but the number keeps the two apart.
  introduce(world, two, twoSource, second, 'SUSPECT', { birthDate: '1991' });
  world.data.record({ entity: second.ref, source: twoSource, name: second.name, birthDate: birthDate(second) });
  attribute(world, twoSource, second, world.numbers.mobile(), { basis: 'BILLING', strength: 'PROBABLE' });
}

function tellRecycledNumber(world: World): void {
  const { operation: one, source: oneSource } = openList(world, 'WMROCU Op 58');
  const { operation: two, source: twoSource } = openList(world, 'ERSOU Op 49');
  const [gaveUp, took] = [one, two].map(({ start }) => world.cast.person({ age: [24, 50], on: start })) as [
    Person,
    Person,
  ];
  introduce(world, one, oneSource, gaveUp, 'ASSOCIATE');
  introduce(world, two, twoSource, took, 'WITNESS');
  const row = { basis: 'BILLING', strength: 'CONFIRMED', status: 'CONFIRMED' };
  const first = { fromDate: '2020-05-11', toDate: '2021-11-30', firstSeen: '2020-05-14', lastSeen: '2021-11-28' };
  attribute(world, oneSource, gaveUp, STORY_NUMBERS.recycled, { ...row, ...first });
  attribute(world, twoSource, took, STORY_NUMBERS.recycled, {
    ...row,
    fromDate: '2023-01-30',
    firstSeen: '2023-01-30',
  });
}

function tellLentPhone(world: World): void {
  const { operation, source } = openList(world, 'NEROCU Op 52');
  const owner = operation.suspects[0] as Person;
  const sister = world.cast.person({ sex: 'FEMALE', age: [20, 34], on: operation.start });
  introduce(world, operation, source, sister, 'WITNESS');
  world.data.link('FAMILY_OF', sister.ref, owner.ref, { source, role: 'sister', status: 'CONFIRMED' });
  const [lent, back] = [operation.start - 50 * DAY, operation.start - 29 * DAY];
  attribute(world, source, owner, STORY_NUMBERS.lentToSister, {
    ...{ basis: 'FOUND_IN_POSSESSION', strength: 'CONFIRMED', status: 'CONFIRMED', fromDate: isoDay(lent - 400 * DAY) },
  });
  attribute(world, source, sister, STORY_NUMBERS.lentToSister, {
    ...{ basis: 'SELF_DECLARED', strength: 'PROBABLE', fromDate: isoDay(lent), toDate: isoDay(back) },
    note: 'Says that she had the phone for three weeks while hers was repaired.',
  });
  const mother = operation.others[0]?.phone as string;
  const own = world.cast.phone(STORY_NUMBERS.lentToSister);
  const calls = Array.from({ length: 21 }, (_, day) => {
    return {
      from: own,
      to: mother,
      at: lent + day * DAY + 18 * HOUR,
      channel: 'CALL',
      seconds: 200 + day * 7,
    } as const;
  });
  world.data.contacts(source, calls);
}

/** Staff of the home call and are called by people of five operations that have nothing else in common. */
function tellHub(world: World): void {
  for (const reference of HUB_OPERATIONS) {
    const operation = world.operation(reference);
    const at = operation.kind === 'SUPPORT' ? instant('2023-04-03') : operation.start + 30 * DAY;
    const source = openSource(world, operation, { at, kind: 'CALL_DATA', title: 'Calls with a switchboard' });
    const home = world.cast.phone(STORY_NUMBERS.childrensHome, true);
    world.data.record({ entity: home, source, name: 'Cinderford House switchboard' });
    const phones = [...operation.suspects, ...operation.others].flatMap(({ phone }) => (phone ? [phone] : []));
    const calls = phones.slice(0, 12).flatMap((phone, index) =>
      Array.from({ length: 2 + (index % 4) }, (_, call) => ({
        ...{ from: call % 2 === 0 ? home : phone, to: call % 2 === 0 ? phone : home, channel: 'CALL' as const },
        ...{ at: at - (25 - index - call) * DAY + (9 + call) * HOUR, seconds: 60 + index * 11 },
      })),
    );
    world.data.contacts(source, calls);
  }
}

/** Derbyshire arrested a child for supply in one operation; Leicestershire looks on the child as exploited. */
function tellSuspectAndVictim(world: World): void {
  const victimIn = world.operation('EMSOU Op 97');
  const child = victimIn.victims.find(
    (person) => person.sex === 'MALE' && ageOn(person, victimIn.start) === 16,
  ) as Person;
  const { operation, source } = openList(world, 'EMSOU Op 83');
  introduce(world, operation, source, child, 'SUSPECT', { note: 'Arrested with drugs for supply.' });
  attribute(world, source, child, STORY_NUMBERS.childInBoth, { basis: 'FOUND_IN_POSSESSION', strength: 'CONFIRMED' });
}

/** The members of the restricted operation see an older and a better graded birth date, and second names. */
function tellConflictingRecords(world: World): void {
  const restricted = world.operation('YHROCU Op 61');
  const source = openSource(world, restricted, {
    ...{
      at: restricted.start + 45 * DAY,
      kind: 'REPORT',
      material: 'INTELLIGENCE',
      title: 'True identities',
      grade: '1AP',
    },
  });
  const open = world.operation('YHROCU Op 44');
  const secondIdentity = world.cast.person({ sex: 'MALE', age: [25, 45], on: restricted.start });
  introduce(world, restricted, source, secondIdentity, 'SUSPECT', { grade: '1AP' });
  world.data.link('SAME_AS', secondIdentity.ref, open.suspects[0]?.ref as string, {
    ...{ source, status: 'CONFIRMED', grade: '1AP', note: 'One man under two names: known to this operation alone.' },
  });
  for (const [index, person] of open.suspects.slice(0, 4).entries()) {
    const other = { ...person, born: person.born + (200 + index * 140) * DAY };
    const alias = `${person.name.split(' ')[0]} K.`;
    introduce(world, restricted, source, person, 'SUSPECT', {
      ...{ birthDate: birthDate(other), alias, grade: '1AP', nationality: index % 2 === 0 ? 'British' : 'Irish' },
      note: 'Also known under this birth date.',
    });
    attribute(world, source, person, world.numbers.mobile(), {
      basis: 'OBSERVED',
      strength: 'CONFIRMED',
      grade: '1AP',
    });
  }
}

function openList(world: World, reference: string): { operation: Operation; source: string } {
  const operation = world.operation(reference);
  const at = operation.start + 21 * DAY;
  return { operation, source: openSource(world, operation, { at, kind: 'STATEMENT', title: 'Further statements' }) };
}
