import type { Person } from '../cast.js';
import { DAY, HOUR, isoMinute, MINUTE } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import type { Random } from '../random.js';
import { openSource, place } from '../tell.js';
import type { World } from '../world.js';

/** Stops and arrests, camera reads of one car, and stays at a hotel. */
export function tellMediumEncounters(world: World, random: Random, operation: Operation): void {
  const force = operation.force;
  const at = operation.start + 48 * DAY;
  const source = openSource(world, operation, {
    at,
    kind: 'CUSTODY_RECORD',
    title: 'Stops and arrests',
    fileName: 'custody.csv',
  });
  const station = place(world, source, world.places.address(force), { name: 'Police station' }, 'PLACE');
  const evening = (daysBefore: number) =>
    isoMinute(at - daysBefore * DAY + random.int(14, 23) * HOUR + random.int(0, 59) * MINUTE);
  const subjects = random.sample(operation.suspects, 4);
  subjects.forEach((suspect, index) => {
    const row =
      index < 2
        ? { category: 'ARREST', outcome: 'Bailed with conditions.' }
        : { category: 'STOP', outcome: 'Searched; nothing was found.' };
    const event = { kind: 'Encounter', source, at: evening(3 + index * 4), ...row };
    world.data.event(event, { SUBJECT: suspect.ref, PLACE: station });
  });
  const reads = openSource(world, operation, {
    at,
    kind: 'ANPR',
    title: 'Camera reads of one car',
    fileName: 'anpr.csv',
  });
  const car = world.cast.vehicle();
  const camera = place(world, reads, world.places.address(force), { name: `Camera ${random.int(2, 60)}` }, 'PLACE');
  for (let read = 0; read < 6; read += 1) {
    world.data.event(
      { kind: 'Sighting', category: 'ANPR', source: reads, at: evening(30 - read * 3) },
      { VEHICLE: car, PLACE: camera },
    );
  }
  if (random.chance(0.6)) tellStays(world, random, operation, subjects.slice(0, 2));
}

function tellStays(world: World, random: Random, operation: Operation, guests: readonly Person[]): void {
  const at = operation.start + 52 * DAY;
  const source = openSource(world, operation, { at, kind: 'HOTEL_REGISTER', title: 'Register of a hotel' });
  const hotel = place(world, source, world.places.address(operation.force), { name: 'Guest house' }, 'PLACE');
  world.data.role('HOTEL', hotel, { source });
  for (const guest of guests) {
    const arrival = at - random.int(10, 60) * DAY + 18 * HOUR;
    const row = { at: isoMinute(arrival), until: isoMinute(arrival + random.int(1, 3) * DAY - 8 * HOUR) };
    world.data.event(
      { kind: 'Stay', category: 'HOTEL', source, bookingReference: `H-${random.int(1000, 9999)}`, ...row },
      { GUEST: guest.ref, PLACE: hotel, PAID_BY: guest.ref },
    );
  }
}
