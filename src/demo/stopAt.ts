import type { Stop } from './journeys.js';
import { place } from './tell.js';
import type { World } from './world.js';

/** A new address in a force's area, as a place and as a driver would write it down. */
export function stopAt(world: World, source: string, force: string, town?: string): Stop {
  const address = world.places.address(force, town);
  return { location: place(world, source, address), text: address.address };
}
