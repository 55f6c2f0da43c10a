import type { World } from '../world.js';
import { tellOp65Handsets } from './op65Handsets.js';
import { tellOp65Journeys } from './op65Journeys.js';
import { tellOp65Missing } from './op65Missing.js';
import { type Op65, tellOp65People } from './op65People.js';
import { tellOp65Work } from './op65Work.js';

/** SEROCU Op 65: girls around Southampton and older men; the whole story, from the people to what came of it. */
export function tellOp65(world: World): Op65 {
  const op65 = tellOp65People(world);
  tellOp65Handsets(world, op65);
  tellOp65Missing(world, op65);
  tellOp65Journeys(world, op65);
  tellOp65Work(world, op65);
  return op65;
}
