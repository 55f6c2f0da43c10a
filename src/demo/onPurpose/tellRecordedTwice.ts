import { DAY, instant } from '../demoTime.js';
import { attribute, introduce, openSource } from '../tell.js';
import type { World } from '../world.js';
import { RECORDED_TWICE } from './onPurpose.js';

/** People who stand in the graph twice, and whom a patient reader may merge. */
export function tellRecordedTwice(world: World): void {
  for (const { sex, sides } of RECORDED_TWICE) {
    const number = world.numbers.landline();
    for (const { operation: reference, name, born, ...stated } of sides) {
      const operation = world.operation(reference);
      const source = openSource(world, operation, {
        ...{ at: operation.start + 24 * DAY, kind: 'STATEMENT', title: 'People named by a witness' },
      });
      const { ref } = world.cast.person({ sex, age: [30, 31], on: operation.start, name });
      const person = { ref, name, sex, born: instant(born) };
      introduce(world, operation, source, person, 'ASSOCIATE', stated);
      attribute(world, source, person, number, { basis: 'STATED_BY_OTHERS', strength: 'PROBABLE' });
    }
  }
}
