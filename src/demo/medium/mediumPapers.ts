import { DAY, isoDay } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import type { Random } from '../random.js';
import { named } from '../tell.js';
import type { World } from '../world.js';

/** Cards, documents and numbers in registers, and the line of an operation about county lines. */
export function tellMediumPapers(world: World, random: Random, operation: Operation, source: string): void {
  for (const person of random.sample([...operation.suspects, ...operation.others], 4)) {
    // Card numbers that begin with 0 are issued by no bank.
    const card = world.cast.thing('PaymentCard', `000000******${String(1000 + world.data.count('PaymentCard'))}`);
    world.data.record({ entity: card, source, name: person.name, category: 'DEBIT_CARD' });
    world.data.link('USES', person.ref, card, { source, basis: 'PAYMENT', strength: 'CONFIRMED' });
    // XX is the code of no country and of no force.
    const document = world.cast.thing(
      'IdentityDocument',
      `PASSPORT:XX${String(70001 + world.data.count('IdentityDocument'))}`,
    );
    world.data.record({ entity: document, source, name: person.name, category: 'PASSPORT' });
    world.data.link('IDENTIFIED_BY', person.ref, document, { source, status: 'CONFIRMED' });
  }
  for (const suspect of operation.suspects.slice(0, 3)) {
    const identifier = world.cast.thing('Identifier', `CUSTODY:XX/${String(4001 + world.data.count('Identifier'))}`);
    world.data.record({ entity: identifier, source, category: 'CUSTODY' });
    world.data.link('IDENTIFIED_BY', suspect.ref, identifier, { source, status: 'CONFIRMED' });
  }
  if (operation.cases[0]?.threatType === 'COUNTY_LINES') tellLine(world, random, operation, source);
}

function tellLine(world: World, random: Random, operation: Operation, source: string): void {
  const [holder] = operation.suspects;
  if (!holder?.phone) return;
  const name = `${random.pick(['Danny', 'Sky', 'Bluey', 'Marlo'])} line`;
  const line = named(world, source, 'DrugsLine', name, { category: `Into ${world.places.town(operation.force)}` });
  const fromDate = isoDay(operation.start - 90 * DAY);
  world.data.link('LINE_NUMBER', line, holder.phone, { source, fromDate, status: 'BELIEVED' });
  world.data.link('HOLDS_LINE', holder.ref, line, { source, fromDate, status: 'BELIEVED' });
  world.data.link('CONTROLS', operation.group as string, line, { source, status: 'BELIEVED' });
}
