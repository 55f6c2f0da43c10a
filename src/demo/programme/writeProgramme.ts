import type { World } from '../world.js';
import { writeAdoption } from './adoption.js';
import { writeDisruptions } from './disruptions.js';
import { writeIdentifications } from './identifications.js';
import { writeReferrals } from './referrals.js';
import { writeSavings } from './savings.js';
import { writeTaskingsAndCases } from './taskings.js';

/** The programme's facts. They come last, because they concern the people and groups of the stories. */
export function writeProgramme(world: World): void {
  writeTaskingsAndCases(world);
  writeIdentifications(world);
  writeDisruptions(world);
  writeReferrals(world);
  writeAdoption(world);
  writeSavings(world);
}
