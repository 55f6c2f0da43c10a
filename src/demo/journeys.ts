import type { Person } from './cast.js';
import { DAY, HOUR, isoDay, isoMinute, MINUTE } from './demoTime.js';
import type { Operation } from './operationList.js';
import type { Random } from './random.js';
import { openSource } from './tell.js';
import type { World } from './world.js';

/** A place together with what a driver would write down for it. */
export interface Stop {
  readonly location: string;
  readonly text: string;
}

export interface BookingsWish {
  readonly firm: string;
  readonly firmName: string;
  readonly from: number;
  readonly days: number;
  readonly count: number;
  /** Numbers that book. */
  readonly bookers: readonly string[];
  readonly passengers: readonly Person[];
  readonly stops: readonly Stop[];
  readonly vehicles: readonly string[];
}

/** A firm's bookings over some weeks. One in four names its passenger. Returns the source, for what a story adds. */
export function tellBookings(world: World, random: Random, operation: Operation, wish: BookingsWish): string {
  const source = openBookings(world, operation, wish);
  const times = Array.from({ length: wish.count }, () => {
    const hour = random.pick([7, 9, 11, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
    return wish.from + random.int(0, wish.days - 1) * DAY + hour * HOUR + random.int(0, 59) * MINUTE;
  });
  for (const at of times.sort((left, right) => left - right)) {
    const from = random.pick(wish.stops);
    const to = random.pick(wish.stops.filter((stop) => stop.location !== from.location));
    const passenger = random.chance(0.25) ? random.pick(wish.passengers) : undefined;
    tellBooking(world, random, source, wish.firm, {
      ...{ at, from, to, bookedBy: random.pick(wish.bookers), passengers: passenger ? [passenger] : [] },
      vehicle: wish.vehicles.length > 0 && random.chance(0.3) ? random.pick(wish.vehicles) : undefined,
    });
  }
  return source;
}

export function openBookings(
  world: World,
  operation: Operation,
  { firmName, from, days }: Pick<BookingsWish, 'firmName' | 'from' | 'days'>,
): string {
  return openSource(world, operation, {
    ...{ at: from + days * DAY, kind: 'TAXI_BOOKINGS', title: `Bookings of ${firmName}`, seizedFrom: firmName },
    ...{ originSystem: 'Dispatch system', fileName: `bookings-${isoDay(from)}.csv` },
  });
}

interface BookingWish {
  readonly at: number;
  readonly from: Stop;
  readonly to: Stop;
  readonly bookedBy: string;
  readonly passengers: readonly Person[];
  readonly vehicle?: string | undefined;
}

export function tellBooking(world: World, random: Random, source: string, firm: string, wish: BookingWish): string {
  const { at, from, to, bookedBy, passengers, vehicle } = wish;
  return world.data.event(
    {
      ...{ kind: 'Booking', source, at: isoMinute(at), pickup: from.text, destination: to.text },
      reference: `B${100001 + world.data.count('Booking')}`,
      status: random.pick(['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'CANCELLED', 'NO_SHOW']),
      fareMinor: random.int(8, 90) * 50,
      paymentMethod: random.pick(['CASH', 'CASH', 'CARD', 'ACCOUNT']),
    },
    {
      ...{ BOOKED_BY: bookedBy, PASSENGER: passengers.map((person) => person.ref), VEHICLE: vehicle, FIRM: firm },
      ...{ FROM: from.location, TO: to.location },
    },
  );
}
