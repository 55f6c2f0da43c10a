import type { World } from '../world.js';
import { tellOp97Lines } from './op97Lines.js';
import { tellOp97Movements } from './op97Movements.js';
import { tellOp97People } from './op97People.js';
import { tellOp97Work } from './op97Work.js';

/** EMSOU Op 97: two drugs lines into Leicestershire and the children who were made to work for them. */
export function tellOp97(world: World): void {
  const op97 = tellOp97People(world);
  const lines = tellOp97Lines(world, op97);
  tellOp97Movements(world, op97);
  tellOp97Work(world, op97, lines);
}
