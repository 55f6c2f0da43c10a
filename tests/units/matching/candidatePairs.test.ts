import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CandidatePairs, mostOfBlock } from '../../../src/matching/candidatePairs.js';
import { compareDates } from '../../../src/matching/compareDates.js';
import { bitsFor, compareEntities, type Described, mayReach } from '../../../src/matching/compareEntities.js';

const pick = (...texts: readonly string[]) => fc.constantFrom(...texts);
const given = pick(
  'Robert',
  'Bob',
  'Rob',
  'Katarzyna',
  'Kasia',
  'Mary Ann',
  'Maryann',
  'Mohammed',
  'Muhammad',
  'Mohamed',
  'Ана',
  'J',
);
const family = pick('Ashdown', 'Ashdowne', 'Thornbury', 'Thornberry', 'Hussain', 'Husein', 'de la Cruz', 'Delacruz');
const name = fc.oneof(
  fc.tuple(given, family).map(([one, other]) => `${one} ${other}`),
  fc.tuple(given, family).map(([one, other]) => `${other}, ${one}`),
  given,
);
const birthDate = pick(
  '1990-03-05',
  '1990-05-03',
  '1990-03-06',
  '1990-03',
  '1990',
  '1989',
  '1991-02-05',
  '1909-03-05',
  '1971-11-30',
);
const stated = fc.record(
  { name, alias: name, birthDate, sex: pick('MALE', 'FEMALE'), reference: pick('CU 1', 'cu/1', 'CU 2') },
  { requiredKeys: [] },
);
const near = fc.uniqueArray(
  fc.constantFrom<readonly [string, string]>(
    ['phone_1', 'Phone'],
    ['location_1', 'Location'],
    ['email_1', 'Email'],
    ['identityDocument_1', 'IdentityDocument'],
    ['vehicle_1', 'Vehicle'],
  ),
  { maxLength: 3 },
);
const people = fc
  .array(fc.record({ stated: fc.array(stated, { minLength: 1, maxLength: 2 }), near }), { maxLength: 14 })
  .map((all) => all.map((one, at): Described => ({ id: `person_${10 + at}`, kind: 'Person', ...one })));
const place = fc.record(
  {
    address: pick('14 Marlpit Row', '14 Marlpit Rw', '15 Marlpit Row', 'Flat 2, 8 Mill Lane', '8 Mill Ln'),
    postcode: pick('SO14 2CK', 'SO142CK', 'SO14 2CL'),
  },
  { requiredKeys: [] },
);
const locations = fc
  .array(fc.record({ stated: fc.array(place, { minLength: 1, maxLength: 2 }), near }), { maxLength: 14 })
  .map((all) => all.map((one, at): Described => ({ id: `location_${10 + at}`, kind: 'Location', ...one })));

/** Every two, each held against each. */
const everyPair = (entities: readonly Described[]) =>
  entities.flatMap((one, at) => entities.slice(at + 1).map((other) => [one, other] as const));

const likely = (minimum: number) => (one: Described, other: Described) => compareEntities(one, other).score >= minimum;

function found(entities: readonly Described[], minimum: number) {
  const bits = bitsFor(minimum);
  const candidates = new CandidatePairs(bits <= 6);
  candidates.add(entities);
  const pairs = new Set<string>();
  for (const { one, other } of candidates.pairs()) {
    expect(one.id < other.id).toBe(true);
    if (mayReach(bits, one, other) && likely(minimum)(one, other)) pairs.add(`${one.id} ${other.id}`);
  }
  return { pairs: [...pairs].sort(), crowded: candidates.crowded };
}

describe('CandidatePairs', () => {
  it('finds every pair that is likelier than not, as if each were compared with each', () => {
    fc.assert(
      fc.property(fc.oneof(people, locations), fc.constantFrom(0.5, 0.8, 0.97), (entities, minimum) => {
        const expected = everyPair(entities).filter(([one, other]) => likely(minimum)(one, other));
        expect(found(entities, minimum)).toEqual({
          pairs: expected.map(([one, other]) => `${one.id} ${other.id}`),
          crowded: false,
        });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['forms of one given name', ['Bob', '1990-03-05'], ['Robert', '1990-03-05']],
    ['words that sound alike', ['Stephen Ashdown', '1990-03-05'], ['Steven Achdown', '1990-03-05']],
    ['words written as one', ['Maryann', '1990-03-05'], ['Mary Ann', '1990-03-05']],
    ['a Chinese name', ['王小明', '1990-03-05'], ['王小明', '1990-05-03']],
    ['day and month swapped', ['Robert Ashdown', '1990-03-05'], ['Robert Ashdown', '1990-05-03']],
    ['a slip in the day', ['Robert Ashdown', '1990-03-05'], ['R Ashdown', '1990-03-06']],
    ['a slip in the month', ['Robert Ashdown', '1990-03-25'], ['R Ashdown', '1990-04-25']],
    ['a slip in the year', ['Robert Ashdown', '1990-03-05'], ['R Ashdown', '1980-03-05']],
    ['a slip between year and month', ['Robert Ashdown', '1990-12-05'], ['Bob Ashdown', '1991-02-05']],
    ['a year alone', ['Robert Ashdown', '1990-03-05'], ['Ashdown, Robert', '1990']],
    ['a month alone', ['Robert Ashdown', '1990-03-05'], ['Robert Ashdown', '1990-03']],
  ])('finds two by %s', (_by, one, other) => {
    const two = [one, other].map(
      ([name = '', birthDate = ''], at): Described => ({
        ...{ id: `person_${at}`, kind: 'Person', near: [] },
        stated: [{ name, birthDate }],
      }),
    );
    const candidates = new CandidatePairs(false);
    candidates.add(two);
    expect([...candidates.pairs()].length).toBeGreaterThan(0);
  });

  it('finds less likely ones where a name, a date or a thing is in common', () => {
    const inCommon = (one: Described, other: Described) => {
      const { evidence } = compareEntities(one, other);
      return evidence.some(
        ({ kind, weight, own, other: with_ }) =>
          weight > 0 &&
          (kind !== 'BIRTH_DATE' ||
            ['SAME', 'DAY_AND_MONTH_SWAPPED'].includes(compareDates(own ?? '', with_ ?? '').reason)),
      );
    };
    fc.assert(
      fc.property(fc.oneof(people, locations), fc.constantFrom(0, 0.1, 0.3), (entities, minimum) => {
        const { pairs, crowded } = found(entities, minimum);
        const all = everyPair(entities).filter(([one, other]) => likely(minimum)(one, other));
        const expected = all
          .filter(([one, other]) => inCommon(one, other))
          .map(([one, other]) => `${one.id} ${other.id}`);
        expect(pairs).toEqual(expect.arrayContaining(expected));
        expect(all.map(([one, other]) => `${one.id} ${other.id}`)).toEqual(expect.arrayContaining(pairs));
        expect(crowded).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('finds those of a crowd that have more in common than what makes it one, and says where these are a crowd', () => {
    const crowd = (size: number, nameOf: (at: number) => string): Described[] =>
      Array.from({ length: size }, (_none, at) => ({
        ...{ id: `person_${1000 + at}`, kind: 'Person', near: [['location_1', 'Location']] as const },
        stated: [{ name: nameOf(at), birthDate: `${1900 + (at % 90)}-03-${String(10 + (at % 17))}` }],
      }));
    const letters = (at: number) =>
      `${'bdfgklmnprstv'[at % 13]}a${'bdfgklmnprstv'[Math.floor(at / 13) % 13]}o${'rt'[at % 2]}`;
    const some = crowd(mostOfBlock * 2, (at) => (at < 2 ? 'Robert Ashdown' : `${letters(at)} ${letters(at * 7 + 3)}`));
    const [first, second] = some;
    const twins = [first, { ...second, stated: [{ name: 'Bob Ashdown', birthDate: '1900-10-03' }] }, ...some.slice(2)];
    const { pairs, crowded } = found(twins as Described[], 0.5);
    expect(pairs).toContain('person_1000 person_1001');
    expect(crowded).toBe(false);
    expect(
      found(
        crowd(mostOfBlock * 2, () => 'Robert Ashdown'),
        0.5,
      ).crowded,
    ).toBe(true);
  });

  it('puts nearly all labelled names that are one beside each other, given the day of birth', () => {
    const rows = parse(readFileSync('bench/matching/pairs.csv', 'utf8'), { columns: true }) as Record<string, string>[];
    const [nameA = '', nameB = '', same = ''] = Object.keys(rows[0] ?? {});
    const twins = rows.filter((row) => /^(1|true|yes|same)$/i.test(row[same] ?? ''));
    expect(twins.length).toBeGreaterThan(100);
    const missed = twins.filter((row) => {
      const two = [row[nameA], row[nameB]].map(
        (text, at): Described => ({
          id: `person_${at}`,
          kind: 'Person',
          near: [],
          stated: [{ name: text ?? '', birthDate: '1990-03-05' }],
        }),
      );
      const candidates = new CandidatePairs(false);
      candidates.add(two);
      return [...candidates.pairs()].length === 0;
    });
    expect(missed.length / twins.length).toBeLessThan(0.02);
  });
});
