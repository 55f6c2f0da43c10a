import type { Person } from '../cast.js';
import { DAY, HOUR, instant, isoMinute, MINUTE } from '../demoTime.js';
import { type Stop, tellBooking, tellBookings } from '../journeys.js';
import { createRandom } from '../random.js';
import { stopAt } from '../stopAt.js';
import { openSource, place } from '../tell.js';
import type { World } from '../world.js';
import { CAR_GIRL, CAR_NIGHTS } from './op65Missing.js';
import type { Op65 } from './op65People.js';

/** Two girls who do not know each other and the man at whose address both were set down: see the third product. */
export const SHARED_ADDRESS = { girls: [5, 7], man: 8 } as const;

/** Taxi bookings, sightings of the car on nights of missing episodes, and two hotel stays. */
export function tellOp65Journeys(world: World, op65: Op65): void {
  const random = createRandom('op 65 journeys');
  const { operation, girls, men, addresses, homes } = op65;
  const firm = world.cast.organisation('TAXI_FIRM');
  const phones = (people: readonly Person[]) => people.flatMap(({ phone }) => (phone ? [phone] : []));
  const source = tellBookings(world, random, operation, {
    ...{ firm, firmName: 'Cobnut Cars', from: instant('2023-09-01'), days: 180, count: 296, vehicles: [op65.van] },
    bookers: [...phones(men.slice(0, 8)), ...phones(girls.slice(0, 5)), ...phones(op65.others)],
    passengers: girls.slice(0, 5),
    stops: [...homes, ...addresses.slice(0, 8), ...addresses.slice(9), ...townStops(world, op65)],
  });
  world.data.record({
    entity: firm,
    source,
    name: 'Cobnut Cars',
    category: 'TAXI_FIRM',
    reference: 'Operator licence 0417',
  });
  const shared = SHARED_ADDRESS.girls.flatMap((girl) => [1, 2, 3, 4].map((visit) => ({ girl, visit })));
  for (const { girl, visit } of shared) {
    tellBooking(world, random, source, firm, {
      at: instant('2023-10-06') + (visit * 21 + girl) * DAY + 19 * HOUR + random.int(0, 50) * MINUTE,
      ...{ from: homes[girl] as Stop, to: addresses[SHARED_ADDRESS.man] as Stop },
      ...{ bookedBy: men[SHARED_ADDRESS.man]?.phone as string, passengers: [girls[girl] as Person] },
    });
  }
  tellSightings(world, op65);
  tellStays(world, op65);
}

function townStops(world: World, { operation }: Op65): Stop[] {
  const source = operation.mainSource as string;
  return Array.from({ length: 8 }, () => stopAt(world, source, 'hampshire', 'Southampton'));
}

/** Cameras saw the car within a mile of the placement on three nights; a warden saw the girl in it on one. */
function tellSightings(world: World, { operation, girls, car }: Op65): void {
  const source = openSource(world, operation, {
    ...{
      at: instant('2024-02-01'),
      kind: 'ANPR',
      title: 'Camera reads of one car',
      originSystem: 'ANPR',
      fileName: 'anpr.csv',
    },
  });
  const address = {
    ...world.places.address('hampshire', 'Southampton'),
    address: 'Camera 14, Saltern Parade, Southampton',
  };
  const camera = place(world, source, address, { name: 'Camera 14' }, 'PLACE');
  for (const [index, night] of CAR_NIGHTS.entries()) {
    const at = isoMinute(instant(night) + 22 * HOUR + (12 + index * 9) * MINUTE);
    world.data.event({ kind: 'Sighting', category: 'ANPR', source, at }, { VEHICLE: car, PLACE: camera });
  }
  const witness = openSource(world, operation, {
    at: instant('2024-01-16'),
    kind: 'STATEMENT',
    title: 'Statement of a car park warden',
  });
  const at = isoMinute(instant(CAR_NIGHTS[2]) + 22 * HOUR + 40 * MINUTE);
  world.data.event(
    { kind: 'Sighting', category: 'WITNESS', source: witness, at, note: 'Girl in the front passenger seat.' },
    { SUBJECT: (girls[CAR_GIRL] as Person).ref, VEHICLE: car, PLACE: camera },
  );
}

function tellStays(world: World, { operation, men, girls }: Op65): void {
  const source = openSource(world, operation, {
    at: instant('2024-02-20'),
    kind: 'HOTEL_REGISTER',
    title: 'Register of a hotel',
  });
  const stop = stopAt(world, source, 'dorset', 'Bournemouth');
  world.data.role('HOTEL', stop.location, { source });
  for (const [index, day] of ['2023-10-28', '2024-01-06'].entries()) {
    world.data.event(
      {
        ...{
          kind: 'Stay',
          category: 'HOTEL',
          source,
          at: `${day}T20:30Z`,
          until: isoMinute(instant(day) + DAY + 10 * HOUR),
        },
        bookingReference: `H-20${index}7`,
      },
      { GUEST: [men[0]?.ref as string, girls[0]?.ref as string], PLACE: stop.location },
    );
  }
}
