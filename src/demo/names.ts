import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { createRandom } from './random.js';

export type Sex = 'FEMALE' | 'MALE';

/**
 * Draws invented names of many origins. The draw knows the sex and nothing else: neither role nor operation, so that no
 * pattern between origin and role can arise. One name in six mixes two origins.
 */
export function createNames(stream = 'names'): (sex: Sex) => string {
  const random = createRandom(stream);
  const origins = readOrigins();
  const used = new Set<string>();
  const draw = (sex: Sex): string => {
    const origin = random.pick(origins);
    const family = random.chance(1 / 6) ? random.pick(origins) : origin;
    return `${random.pick(sex === 'FEMALE' ? origin.female : origin.male)} ${random.pick(family.family)}`;
  };
  return (sex) => {
    // Most names are unlike all others; the people who share one on purpose are made elsewhere.
    let name = draw(sex);
    for (let tries = 0; used.has(name) && tries < 6; tries += 1) name = draw(sex);
    used.add(name);
    return name;
  };
}

interface Origin {
  readonly origin: string;
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
}

export function readOrigins(): Origin[] {
  const text = readFileSync(new URL('../../data/names.csv', import.meta.url), 'utf8');
  const rows = parse(text, { columns: true }) as Record<'origin' | 'female' | 'male' | 'family', string>[];
  return rows.map(({ origin, female, male, family }) => ({
    origin,
    female: female.split('|'),
    male: male.split('|'),
    family: family.split('|'),
  }));
}
