import { createBearers } from './bearers.mjs';
import { dayOf, dayText } from './days.mjs';

/**
 * What is so about an entity, whatever single sources state of it: drawn once for each entity, in their order.
 * @param {import('../../dist/demo/random.js').Random} random
 * @param {import('./population.mjs').Population} population
 */
export function createTruths(random, population) {
  const bearers = createBearers(random);
  const { operations, places, homeOf } = population;
  const regionOf = (entity) => operations[homeOf[entity]].region;
  const address = (entity) => places.address(operations[homeOf[entity]].force);
  const of = {
    Person: () => {
      const sex = random.chance(0.5) ? 'FEMALE' : 'MALE';
      const birthDate = bornOn(random);
      return {
        ...{ name: bearers.person(sex), sex, birthDate },
        alias: random.chance(0.06) ? random.pick(nicknames) : undefined,
        nationality: random.chance(0.08) ? random.pick(nationalities) : undefined,
      };
    },
    Location: (entity) => {
      const place = address(entity);
      const locationKind = random.pick(['ADDRESS', 'ADDRESS', 'ADDRESS', 'ADDRESS', 'ADDRESS', 'PLACE', 'CELL_SITE']);
      const named = locationKind === 'PLACE' && {
        name: `${bearers.family()} ${random.pick(placeNames)}, ${place.town}`,
      };
      return {
        // What the entity itself keeps, whoever states it.
        kept: {
          ...{ latitude: place.latitude, longitude: place.longitude, accuracyMetres: 1500 },
          ...{ force: place.force, region: regionOf(entity), locationKind },
        },
        ...{ name: place.address, address: place.address, postcode: place.postcode },
        ...named,
      };
    },
    Vehicle: () => ({
      category: random.pick(['CAR', 'CAR', 'CAR', 'CAR', 'VAN', 'MOTORCYCLE']),
      colour: random.pick(['BLUE', 'BLACK', 'GREY', 'WHITE', 'SILVER', 'RED', 'GREEN']),
      make: random.pick(['ARDEN', 'BRECON', 'CALDER', 'TAMAR', 'WINDRUSH']),
      model: random.pick(['ONE', 'TOURER', 'CITY', 'GT', 'ESTATE']),
    }),
    Device: () => ({
      category: random.pick(['SMARTPHONE', 'SMARTPHONE', 'SMARTPHONE', 'BASIC_PHONE']),
      colour: random.pick(['BLACK', 'BLUE', 'WHITE']),
    }),
    Account: () => ({ name: bearers.person(random.pick(['FEMALE', 'MALE'])), category: 'CURRENT_ACCOUNT' }),
    PaymentCard: () => ({ name: bearers.person(random.pick(['FEMALE', 'MALE'])), category: 'DEBIT_CARD' }),
    Organisation: (entity) => {
      const [organisationKind, word] = random.pick(organisationKinds);
      const name = `${bearers.family()} ${word}, ${places.town(operations[homeOf[entity]].force)}`;
      return { kept: { organisationKind }, name, category: organisationKind, reference: `Company ${10_000 + entity}` };
    },
    OrganisedCrimeGroup: (entity) => ({
      name: `${bearers.family()} group`,
      reference: `OCG ${regionOf(entity)} ${100_000 + entity}`,
    }),
    DrugsLine: (entity) => ({
      name: `${random.pick(nicknames)} line`,
      reference: `DL-${regionOf(entity)}-${100_000 + entity}`,
      category: `Into ${places.town(operations[homeOf[entity]].force)}`,
    }),
    IdentityDocument: () => ({ category: 'PASSPORT' }),
    Identifier: () => ({ category: 'CUSTODY' }),
    Vulnerability: (entity) => {
      const [category, name] = random.pick(vulnerabilities);
      return { name: `${name}, ${places.town(operations[homeOf[entity]].force)}`, category };
    },
  };
  return (kind, entity) => of[kind]?.(entity) ?? {};
}

/** Half of the people are between 16 and 35; the others are younger or older. */
function bornOn(random) {
  const age = random.chance(0.5) ? random.int(16, 35) : random.chance(0.3) ? random.int(10, 15) : random.int(36, 75);
  const year = 2024 - age;
  // The table of days begins later than most people: month and day are taken from a year that it has.
  return `${year}${dayText(dayOf('2023-01-01') + random.int(0, 364)).slice(4)}`;
}

const nicknames = [
  'Ace',
  'Bear',
  'Chip',
  'Dex',
  'Echo',
  'Fly',
  'Jet',
  'Kiki',
  'Lux',
  'Max',
  'Nix',
  'Rico',
  'Tay',
  'Zed',
];
const nationalities = ['British', 'British', 'Irish', 'Polish', 'Romanian', 'Albanian', 'Vietnamese', 'Nigerian'];
const placeNames = ['Retail Park', 'Bus Station', 'Recreation Ground', 'Services', 'Arcade'];
const organisationKinds = [
  ['TAXI_FIRM', 'Cars'],
  ['TAXI_FIRM', 'Taxis'],
  ['EMPLOYER', 'Car Wash'],
  ['EMPLOYER', 'Recruitment'],
  ['EMPLOYER', 'Nail Studio'],
  ['HOTEL', 'Hotel'],
  ['CHILDRENS_HOME', 'House'],
];
const vulnerabilities = [
  ['COHORT', 'Children placed in unregulated accommodation'],
  ['COHORT', 'Women who work through short-let addresses'],
  ['PLACE', 'Tenancies of adults with care needs'],
  ['PLACE', 'Car park behind the bus station'],
  ['PROCESS', 'Taxi accounts without named passengers'],
  ['PROCESS', 'Cash-in-hand agency shifts'],
];
