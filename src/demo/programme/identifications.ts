import type { Person } from '../cast.js';
import { DAY, isoDay, quarterOf, quarterStart } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import { createRandom, type Random } from '../random.js';
import { named } from '../tell.js';
import type { World } from '../world.js';
import { correctionOf, factOf } from './factOf.js';
import { dayWithin, NEW_IDENTIFICATIONS, ranIn } from './quarterlyPlan.js';

/** What has been identified since inception, as published. */
export const IDENTIFIED = { OCG: 41, PRIORITY_INDIVIDUAL: 32, VULNERABILITY: 20 } as const;

export type IdentificationKind = keyof typeof IDENTIFIED;

/** Writes one identification that counts, and notes it in its quarter. */
export function identify(
  world: World,
  operation: Operation,
  kind: IdentificationKind,
  concerns: string,
  at: number,
): void {
  world.data.tally(`identified ${kind}`);
  world.data.tally(`identified in quarter ${quarterOf(at)}`);
  const number = world.data.count('fact.Identification') + 1;
  const row = {
    ...{
      kind,
      concerns: [concerns],
      reference: `${kind.slice(0, 3)}-${operation.region}-${String(number).padStart(3, '0')}`,
    },
    status: operation.end ? 'ARCHIVED' : kind === 'OCG' ? 'MAPPED' : 'ACTIVE',
  };
  const base = factOf(operation, at, number % 9);
  if (number % 13 === 0) {
    const { first, second } = correctionOf(base);
    world.data.fact('fact.Identification', { ...first, ...row, status: 'PROPOSED' });
    world.data.fact('fact.Identification', { ...second, ...row });
  } else {
    world.data.fact('fact.Identification', { ...base, ...row });
  }
}

/** The groups of the middling operations, then as many others as the quarters still need. */
export function writeIdentifications(world: World): void {
  const random = createRandom('identifications');
  const taken = NEW_IDENTIFICATIONS.map((_, quarter) => world.data.count(`identified in quarter ${quarter}`));
  const room = (quarter: number) => (NEW_IDENTIFICATIONS[quarter] as number) - (taken[quarter] as number);
  const put = (operation: Operation, kind: IdentificationKind, concerns: string, quarter: number) => {
    identify(world, operation, kind, concerns, dayWithin(random, quarter, operation));
    taken[quarter] = (taken[quarter] as number) + 1;
  };
  const medium = [...world.operations.values()].filter(({ size, group }) => size === 'MEDIUM' && group);
  for (const operation of medium.sort((left, right) => left.start - right.start)) {
    let quarter = quarterOf(operation.start + 45 * DAY);
    while (room(quarter) === 0) quarter += 1;
    put(operation, 'OCG', operation.group as string, quarter);
  }
  const kinds = random.shuffle(
    (Object.keys(IDENTIFIED) as IdentificationKind[]).flatMap((kind) =>
      Array<IdentificationKind>(IDENTIFIED[kind] - world.data.count(`identified ${kind}`)).fill(kind),
    ),
  );
  const used = new Set<Operation>(medium);
  NEW_IDENTIFICATIONS.forEach((_, quarter) => {
    while (room(quarter) > 0) {
      const operation = random.pick(candidates(world, quarter, used));
      used.add(operation);
      const kind = kinds.pop() as IdentificationKind;
      put(operation, kind, subjectOf(world, random, operation, kind), quarter);
    }
  });
}

function candidates(world: World, quarter: number, used: ReadonlySet<Operation>): Operation[] {
  return [...world.operations.values()].filter(
    (operation) =>
      operation.size === 'THIN' && !used.has(operation) && adults(operation).length > 1 && ranIn(operation, quarter),
  );
}

const adults = ({ suspects, start }: Operation): Person[] =>
  suspects.filter((person) => start - person.born > 18 * 365.25 * DAY);

function subjectOf(world: World, random: Random, operation: Operation, kind: IdentificationKind): string {
  const source = operation.mainSource as string;
  if (kind === 'PRIORITY_INDIVIDUAL') return (adults(operation)[0] as Person).ref;
  const town = world.places.town(operation.force);
  if (kind === 'VULNERABILITY') {
    const [category, name] = random.pick(VULNERABILITIES);
    return named(world, source, 'Vulnerability', `${name}, ${town}`, { category });
  }
  const reference = `OCG ${operation.region} ${random.int(1000, 9999)}`;
  const group = named(world, source, 'OrganisedCrimeGroup', `${town} group`, { reference });
  operation.group = group;
  world.data.role('PRINCIPAL_GROUP', group, { source, fromDate: isoDay(quarterStart(quarterOf(operation.start))) });
  for (const person of adults(operation)) {
    world.data.link('MEMBER_OF', person.ref, group, {
      source,
      status: 'BELIEVED',
      role: random.pick(['principal', 'member']),
    });
  }
  return group;
}

const VULNERABILITIES = [
  ['COHORT', 'Children placed in unregulated accommodation'],
  ['COHORT', 'Women who work through short-let addresses'],
  ['PLACE', 'Tenancies of adults with care needs'],
  ['PLACE', 'Car park behind the bus station'],
  ['PROCESS', 'Taxi accounts without named passengers'],
  ['PROCESS', 'Cash-in-hand agency shifts'],
] as const;
