import type { Person } from '../cast.js';
import { DAY, isoDay, MINUTE } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import { STORY_NUMBERS } from '../phoneNumbers.js';
import { attribute, introduce, openSource } from '../tell.js';
import type { World } from '../world.js';
import type { Op65 } from './op65People.js';

/** Six numbers of Op 65 and the four operations that know them too: two open, one by pointer, one silent. */
export const OP65_HITS: readonly { readonly number: string; readonly operations: readonly string[] }[] = [
  { number: STORY_NUMBERS.main, operations: ['SWROCU Op 41', 'LONDON Op 38', 'WMROCU Op 27'] },
  { number: STORY_NUMBERS.op65Hits[0], operations: ['LONDON Op 38'] },
  { number: STORY_NUMBERS.op65Hits[1], operations: ['WMROCU Op 27'] },
  { number: STORY_NUMBERS.op65Hits[2], operations: ['EMSOU Op 52'] },
  { number: STORY_NUMBERS.op65Hits[3], operations: ['SWROCU Op 41'] },
  { number: STORY_NUMBERS.op65Hits[4], operations: ['LONDON Op 38', 'EMSOU Op 52'] },
];

/** What the four other operations state about the six numbers, in call data of their own. */
export function tellOp65Hits(world: World, op65: Op65): void {
  for (const reference of ['SWROCU Op 41', 'LONDON Op 38', 'WMROCU Op 27', 'EMSOU Op 52']) {
    const operation = world.operation(reference);
    const numbers = OP65_HITS.filter((hit) => hit.operations.includes(reference)).map(({ number }) => number);
    tellCalls(world, operation, numbers);
  }
  const [main] = op65.men as [Person];
  tellTenant(world, world.operation('SWROCU Op 41'));
  // The restricted operation knows the man by another birth date, and knows another user of his number.
  const restricted = world.operation('WMROCU Op 27');
  const at = restricted.start + 60 * DAY;
  const source = openSource(world, restricted, {
    ...{ at, kind: 'REPORT', material: 'INTELLIGENCE', title: 'Subject and associates', grade: '1BC' },
    handling: 'Covert enquiry: not to be shared outside the operation without the consent of its lead.',
  });
  const birth = isoDay(main.born + 366 * DAY);
  introduce(world, restricted, source, main, 'SUBJECT_OF_INTEREST', {
    birthDate: birth,
    alias: 'Rico Brum',
    grade: '1BC',
  });
  const row = { grade: '1BC', basis: 'CONTACT_PATTERN', strength: 'PROBABLE' };
  world.data.link('USES', main.ref, world.cast.phone(STORY_NUMBERS.main), { source, ...row, lastSeen: isoDay(at) });
  const other = world.cast.person({ sex: 'MALE', age: [24, 40], on: at });
  introduce(world, restricted, source, other, 'SUSPECT', { grade: '1BC' });
  attribute(world, source, other, STORY_NUMBERS.main, { ...row, strength: 'POSSIBLE', lastSeen: isoDay(at + 9 * DAY) });
}

function tellCalls(world: World, operation: Operation, numbers: readonly string[]): void {
  const at = operation.start + 50 * DAY;
  const source = openSource(world, operation, {
    ...{ at, kind: 'CALL_DATA', title: 'Call data of a number of interest', fileName: 'number-of-interest.csv' },
  });
  const own = world.cast.phone(world.numbers.mobile());
  world.data.role('PHONE_OF_INTEREST', own, { source });
  world.data.contacts(
    source,
    numbers.flatMap((number, index) =>
      Array.from({ length: 3 + index * 2 }, (_, call) => ({
        ...{ from: world.cast.phone(number), to: own, channel: 'CALL' as const, seconds: 21 + call * 13 },
        at: at - (30 - call * 3) * DAY + (700 + index * 41 + call * 17) * MINUTE,
      })),
    ),
  );
}

/** The owner of a number that Op 65 has only seen in one handset. */
function tellTenant(world: World, operation: Operation): void {
  const at = operation.start + 55 * DAY;
  const source = openSource(world, operation, { at, kind: 'STATEMENT', title: 'Statement of a landlord' });
  const tenant = world.cast.person({ sex: 'MALE', age: [25, 50], on: at });
  introduce(world, operation, source, tenant, 'ASSOCIATE');
  const row = { basis: 'STATED_BY_OTHERS', strength: 'CONFIRMED', lastSeen: isoDay(at) };
  attribute(world, source, tenant, STORY_NUMBERS.op65Hits[3], row);
}
