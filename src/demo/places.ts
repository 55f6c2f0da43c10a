import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createRandom } from './random.js';

export interface Force {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly country: string;
  readonly kind: string;
  readonly aliases: string;
}

/** An invented address. The town is real; the street is not, and the postcode's last letters are never used in one. */
export interface Address {
  readonly force: string;
  readonly town: string;
  readonly address: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface Town {
  readonly force: string;
  readonly town: string;
  readonly district: string;
  readonly latitude: number;
  readonly longitude: number;
}

const STREETS_FIRST = [
  ...['Marlpit', 'Tannery', 'Saltern', 'Ropewalk', 'Hopyard', 'Quillon', 'Cobnut', 'Fennelby', 'Larkrise', 'Osierbed'],
  ...['Pinfold', 'Ravelin', 'Sedgecut', 'Thistledon', 'Withyham', 'Yewbarrow', 'Bramblegate', 'Cinderford Old'],
] as const;
const STREETS_LAST = ['Row', 'Court', 'Lane', 'Parade', 'Gardens', 'Terrace', 'Wharf', 'Rise'] as const;
/** Letters that postcodes never use after the digit: an address with them is nobody's. */
const UNUSED_LETTERS = 'CIKMOV';

export interface Places {
  readonly forces: readonly Force[];
  readonly force: (code: string) => Force;
  readonly town: (force: string) => string;
  readonly address: (force: string, town?: string) => Address;
}

export function createPlaces(): Places {
  const random = createRandom('places');
  const forces = rows<Force>('forces.csv');
  const byCode = new Map(forces.map((force) => [force.code, force]));
  const towns = rows<Record<keyof Town, string>>('places.csv').map(
    (row): Town => ({ ...row, latitude: Number(row.latitude), longitude: Number(row.longitude) }),
  );
  const force = (code: string) => {
    const found = byCode.get(code);
    if (!found) throw new Error(`No force has the code ${code}.`);
    return found;
  };
  const townsOf = (code: string, name?: string) => {
    const found = towns.filter((town) => town.force === code && (!name || town.town === name));
    if (found.length === 0) throw new Error(`data/places.csv has no place ${name ?? ''} in the area of ${code}.`);
    return found;
  };
  const near = (degrees: number) => Number((degrees + random.int(-2, 2) / 100).toFixed(2));
  return {
    forces,
    force,
    town: (code) => random.pick(townsOf(code)).town,
    address: (code, name) => {
      const { town, district, latitude, longitude } = random.pick(townsOf(code, name));
      const street = `${random.pick(STREETS_FIRST)} ${random.pick(STREETS_LAST)}`;
      const letters = `${random.pick([...UNUSED_LETTERS])}${random.pick([...UNUSED_LETTERS])}`;
      return {
        force: code,
        town,
        address: `${random.int(1, 140)} ${street}, ${town}`,
        postcode: `${district} ${random.int(1, 9)}${letters}`,
        latitude: near(latitude),
        longitude: near(longitude),
      };
    },
  };
}

function rows<T>(file: string): T[] {
  return parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'), { columns: true }) as T[];
}
