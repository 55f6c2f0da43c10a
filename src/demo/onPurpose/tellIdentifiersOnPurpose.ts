import type { Person } from '../cast.js';
import type { Contact } from '../demoData.js';
import { DAY, HOUR, instant, isoSecond, MINUTE, writtenLondonTime } from '../demoTime.js';
import { STORY_NUMBERS } from '../phoneNumbers.js';
import { STORY_PLATES } from '../plates.js';
import { createRandom } from '../random.js';
import { attribute, openSource } from '../tell.js';
import type { World } from '../world.js';
import { DAMAGED_NUMBERS, TWO_CLOCKS } from './onPurpose.js';

/** Identifiers and times that a hasty reader would take for something else. */
export function tellIdentifiersOnPurpose(world: World): void {
  tellDamagedNumbers(world);
  tellConfusablePlates(world);
  tellTwoClocks(world);
}

function tellDamagedNumbers(world: World): void {
  DAMAGED_NUMBERS.forEach((written, index) => {
    const operation = world.operation(index < 2 ? 'LONDON Op 57' : 'SEROCU Op 77');
    const source = openSource(world, operation, {
      ...{
        at: operation.start + 33 * DAY,
        kind: 'SPREADSHEET',
        title: 'Numbers out of a spreadsheet',
        fileName: 'numbers.xlsx',
      },
    });
    const phone = world.cast.phone(written);
    world.data.record({ entity: phone, source, asWritten: written, note: 'Cannot be read with certainty.' });
    const user = operation.suspects[index] as Person;
    world.data.link('USES', user.ref, phone, {
      source,
      basis: 'STATED_BY_OTHERS',
      strength: 'POSSIBLE',
      label: written,
    });
  });
}

function tellConfusablePlates(world: World): void {
  const pairs = [
    { operation: 'ERSOU Op 73', plate: STORY_PLATES.misread, colour: 'BLUE' },
    { operation: 'YHROCU Op 79', plate: STORY_PLATES.misreadAs, colour: 'BLUE' },
    { operation: 'ERSOU Op 73', plate: STORY_PLATES.one, colour: 'RED' },
    { operation: 'YHROCU Op 79', plate: STORY_PLATES.oneAs, colour: 'RED' },
    // A car of another colour: this pair are two vehicles indeed.
    { operation: 'SEROCU Op 77', plate: STORY_PLATES.lookalike, colour: 'GREEN' },
  ] as const;
  for (const [index, { operation: reference, plate, colour }] of pairs.entries()) {
    const operation = world.operation(reference);
    const source = openSource(world, operation, {
      at: operation.start + 35 * DAY,
      kind: 'STATEMENT',
      title: 'A car was seen',
    });
    const vehicle = world.cast.vehicle(plate);
    world.data.record({ entity: vehicle, source, colour, category: 'CAR', asWritten: plate });
    const user = operation.suspects[index % 3] as Person;
    world.data.link('USES', user.ref, vehicle, { source, basis: 'OBSERVED', strength: 'POSSIBLE' });
  }
}

/** Thirty calls of June 2024, once as the handset shows them (British Summer Time) and once as the company does (UTC). */
function tellTwoClocks(world: World): void {
  const random = createRandom('two clocks');
  const operation = world.operation('SEROCU Op 48');
  const user = operation.suspects[1] as Person;
  const at = instant('2024-07-08');
  const base = { at, kind: 'CALL_DATA', originSystem: 'Handset' };
  const local = openSource(world, operation, {
    ...{ ...base, title: 'Calls as shown by the handset', timezone: 'Europe/London', fileName: TWO_CLOCKS.local },
  });
  const utc = openSource(world, operation, { ...base, title: 'Calls as billed', fileName: TWO_CLOCKS.utc });
  const own = attribute(world, local, user, STORY_NUMBERS.localTime, {
    basis: 'FOUND_IN_POSSESSION',
    strength: 'CONFIRMED',
  });
  const others = operation.others.flatMap(({ phone }) => (phone ? [phone] : [])).slice(0, 4);
  const calls = Array.from({ length: 30 }, (_, index): Contact => {
    const [from, to] = index % 2 === 0 ? [own, random.pick(others)] : [random.pick(others), own];
    const when =
      instant('2024-06-03') +
      index * DAY +
      random.int(19, 23) * HOUR +
      random.int(0, 59) * MINUTE +
      random.int(0, 59) * 1000;
    return { from, to, at: when, channel: 'CALL', seconds: random.int(8, 400) };
  });
  world.data.contacts(utc, calls);
  // The stored times are UTC; what the local file said stays with the record of each of its lines.
  calls.forEach((call, index) => {
    const written = `${writtenLondonTime(call.at)} ${index % 2 === 0 ? 'outgoing' : 'incoming'}`;
    const row = world.data.nextRow(local);
    world.data.record({ entity: own, source: local, row, asWritten: written });
    world.data.add('communications', {
      ...{
        source: local,
        row,
        from: call.from,
        to: call.to,
        at: isoSecond(call.at),
        channel: 'CALL',
        duration: call.seconds,
      },
    });
  });
}
