import { readOrigins } from '../../dist/demo/names.js';

/**
 * Draws names that repeat as names do: a few are borne by hundreds, very many by one person alone. The draw knows the
 * sex and nothing else.
 * @param {import('../../dist/demo/random.js').Random} random
 */
export function createBearers(random) {
  const origins = readOrigins();
  // The first names of each list are the common ones.
  const common = (names) => names[Math.floor(names.length * random.next() ** 1.7)];
  const given = (origin, sex) => common(sex === 'FEMALE' ? origin.female : origin.male);
  const person = (sex) => {
    const origin = origins[Math.floor(origins.length * random.next() ** 1.5)];
    const family = random.chance(1 / 6) ? random.pick(origins) : origin;
    const middle = random.chance(0.18) ? ` ${given(random.chance(0.8) ? origin : random.pick(origins), sex)}` : '';
    const second = random.chance(0.08) ? `-${common(random.pick(origins).family)}` : '';
    return `${given(origin, sex)}${middle} ${common(family.family)}${second}`;
  };
  return { person, family: () => common(random.pick(origins).family) };
}
